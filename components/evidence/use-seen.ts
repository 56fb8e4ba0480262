import { type RefObject, useEffect, useState } from 'react';
import { usePrinting } from '../use-printing.ts';

/** Whether an element has come near the window, or the page is being printed. Once seen it stays so. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  const isPrinting = usePrinting();
  useEffect(() => {
    const at = element.current;
    if (!at) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    watch.observe(at);
    return () => watch.disconnect();
  }, [element]);
  return isSeen || isPrinting;
}
