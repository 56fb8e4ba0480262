import { useEffect, useState } from 'react';
import { panelTarget, type Target, watchTarget } from '@/lib/target.ts';

/** What the panel was asked to show last, from a console page for instance; null if nothing. */
export function usePanelTarget(): Target | null {
  const [target, setTarget] = useState<Target | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    watchTarget(setTarget, leaving.signal);
    panelTarget().then(
      (kept) => {
        if (!leaving.signal.aborted) setTarget((newer) => newer ?? kept);
      },
      () => {
        // Nothing was asked that could be told.
      },
    );
    return () => leaving.abort();
  }, []);
  return target;
}
