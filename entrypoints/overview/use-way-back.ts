import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Where there is no room for both, an account stands in the place of the list; overview.css says the same. */
const alone = matchMedia('(max-width: 1079px)');

interface WayBack {
  /** Goes on the button that puts the account away. */
  readonly close: RefObject<HTMLButtonElement | null>;
  /** To be called before an account is shown. */
  leave(): void;
}

/**
 * Brings the person from the list to an account, and back to where they were: what had the focus, and how far the list was scrolled,
 * would else be lost with what is hidden.
 * @param shownId the account that is shown; null if none is
 */
export function useWayBack(shownId: string | null): WayBack {
  const close = useRef<HTMLButtonElement>(null);
  const left = useRef<number | null>(null);
  const before = useRef(shownId);
  useLayoutEffect(() => {
    if (before.current === shownId) return;
    if (!alone.matches) left.current = null;
    else if (shownId) scrollTo(0, 0);
    else scrollTo(0, left.current ?? 0);
  }, [shownId]);
  useEffect(() => {
    const from = before.current;
    before.current = shownId;
    if (from === shownId) return;
    if (!shownId) {
      left.current = null;
      // Once the list has drawn what the window shows of it again.
      requestAnimationFrame(() => {
        const row = from && document.querySelector<HTMLElement>(`[data-account="${CSS.escape(from)}"] button`);
        if (row) row.focus({ preventScroll: true });
      });
    } else if (alone.matches) close.current?.focus({ preventScroll: true });
  }, [shownId]);
  return {
    close,
    leave() {
      left.current ??= scrollY;
    },
  };
}
