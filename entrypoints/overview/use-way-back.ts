import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Where there is no room for both, an account stands in the place of the list; overview.css says the same. */
const alone = matchMedia('(max-width: 1079px)');

/** As many frames as the list may take to draw again what the window shows of it. */
const FRAMES = 30;

/** Gives the focus to an account in the list as soon as it is drawn there, and brings it into view where the list came back shorter or longer. */
function goTo(accountId: string, frames: number): void {
  requestAnimationFrame(() => {
    const name = document.querySelector<HTMLElement>(`.overview-list [data-account="${CSS.escape(accountId)}"] button`);
    if (!name) {
      if (frames > 0) goTo(accountId, frames - 1);
      return;
    }
    name.focus({ preventScroll: true });
    name.scrollIntoView({ block: 'nearest' });
  });
}

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
      if (from) goTo(from, FRAMES);
    } else if (alone.matches) close.current?.focus({ preventScroll: true });
  }, [shownId]);
  return {
    close,
    leave() {
      left.current ??= scrollY;
    },
  };
}
