import { useEffect, useRef } from 'react';

/** The places that take pasted files, the one that the person turned to last at the end. */
const places: symbol[] = [];

function turnTo(place: symbol): void {
  const at = places.indexOf(place);
  if (at >= 0) places.splice(at, 1);
  places.push(place);
}

/**
 * Takes files and pictures that are pasted into the page, where several places could: into the one that was opened or touched last.
 * @returns what to call when the person turns to this place
 */
export function usePaste(take: (files: readonly File[]) => void): () => void {
  const taking = useRef(take);
  taking.current = take;
  const self = useRef(Symbol('place'));
  useEffect(() => {
    const place = self.current;
    turnTo(place);
    const onPaste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented || places.at(-1) !== place) return;
      event.preventDefault();
      taking.current(files);
    };
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
      places.splice(places.indexOf(place), 1);
    };
  }, []);
  return () => turnTo(self.current);
}
