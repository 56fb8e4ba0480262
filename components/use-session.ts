import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * Something small about how a page looks, kept until the browser is closed and shared by our pages as they open.
 * @param read makes a value of what was kept, which may be anything
 * @returns undefined until known; then the value, and a way to change it
 */
export function useSession<T>(key: string, read: (kept: unknown) => T): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  const [reading] = useState(() => read);
  /** The key whose value the person has chosen: what was kept before, and arrives only now, is then of no interest. */
  const chosen = useRef<string | null>(null);
  useEffect(() => {
    let here = true;
    const take = (kept: unknown): void => {
      if (here && chosen.current !== key) setValue(reading(kept));
    };
    browser.storage.session.get(key).then(
      (stored) => take(stored[key]),
      () => take(undefined),
    );
    return () => {
      here = false;
    };
  }, [key, reading]);
  const change = (next: T): void => {
    chosen.current = key;
    setValue(next);
    void browser.storage.session.set({ [key]: next });
  };
  return [value, change];
}
