import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from './use-printing.ts';

/** A row that is drawn, and the empty height before it where the rows between are not. */
interface WindowRow {
  readonly index: number;
  /** In CSS pixels. */
  readonly gap: number;
}

interface WindowRows<L extends HTMLElement, R extends HTMLElement> {
  /** Goes on the element that holds the rows. */
  readonly list: RefObject<L | null>;
  readonly rows: readonly WindowRow[];
  /** The empty height after the last row that is drawn, in CSS pixels. */
  readonly rest: number;
  /** Goes on each row, which also has its number as `data-index`. */
  readonly measure: (row: R | null) => void;
  readonly scrollTo: (index: number) => void;
}

interface Options {
  readonly count: number;
  /** About how high a row is, in CSS pixels. */
  readonly estimate: number;
  readonly keyOf: (index: number) => string;
  /** A row that is always drawn, because it has the focus; -1: none. */
  readonly keep?: number;
  /** What stands over the rows and hides them, in CSS pixels. */
  readonly cover?: number;
}

/** Of a long list in a page, the rows that the window shows, and some around them; all of them while the page is printed. */
export function useWindowRows<L extends HTMLElement, R extends HTMLElement>({
  count,
  estimate,
  keyOf,
  keep = -1,
  cover = 0,
}: Options): WindowRows<L, R> {
  const list = useRef<L>(null);
  const printing = usePrinting();
  const [top, setTop] = useState(0);
  // What is above the list may grow or shrink with every drawing.
  useLayoutEffect(() => {
    const now = Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    setTop((before) => (Math.abs(before - now) > 1 ? now : before));
  });
  const virtual = useWindowVirtualizer<R>({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: cover,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const isKept = keep < 0 || keep >= count || shown.includes(keep);
      return isKept ? shown : [...shown, keep].sort((a, b) => a - b);
    },
  });
  const scrollTo = (index: number): void => virtual.scrollToIndex(index);
  if (printing) {
    const rows = Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
    return { list, rows, rest: 0, measure: virtual.measureElement, scrollTo };
  }
  let end = top;
  const rows = virtual.getVirtualItems().map((item) => {
    const gap = Math.max(0, item.start - end);
    end = item.end;
    return { index: item.index, gap };
  });
  const rest = Math.max(0, virtual.getTotalSize() + top - end);
  return { list, rows, rest, measure: virtual.measureElement, scrollTo };
}
