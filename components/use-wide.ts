import { useSyncExternalStore } from 'react';

const room = matchMedia('(min-width: 760px)');

/** Whether the window has room for two columns: ours when opened as a tab, never a side panel. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      room.addEventListener('change', changed);
      return () => room.removeEventListener('change', changed);
    },
    () => room.matches,
  );
}
