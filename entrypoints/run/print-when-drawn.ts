import { useEffect } from 'react';

/** How long is waited for pictures at most, in milliseconds: better a page without one than none. */
const PATIENCE = 5000;
/** How often is looked whether all are there. */
const STEP = 100;

/** Prints the page once all of it is there, pictures too. @param wanted whether it is to be printed, and drawn so far */
export function usePrintWhenDrawn(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    let timer = 0;
    const began = performance.now();
    const look = (): void => {
      const isDrawn =
        !document.querySelector('[data-drawn="false"]') && [...document.images].every(({ complete }) => complete);
      if (isDrawn || performance.now() - began > PATIENCE) window.print();
      else timer = window.setTimeout(look, STEP);
    };
    timer = window.setTimeout(look, STEP);
    return () => clearTimeout(timer);
  }, [wanted]);
}
