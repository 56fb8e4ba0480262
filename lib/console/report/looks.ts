import { createSight } from '../visible.ts';
import { LOOKS, type Look } from './shape.ts';

const known: ReadonlySet<string> = new Set(LOOKS);

/** What a browser does with an element of its own accord, where a report need not say so. */
const NATURAL: Readonly<Record<string, string>> = {
  table: 'table',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  tbody: 'table-row-group',
  li: 'list-item',
};
const INLINE =
  /^(?:a|abbr|b|big|bdi|cite|code|em|font|i|img|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|var|svg|canvas|ins|del|dfn|samp|wbr)$/;
const CONTROL = /^(?:button|input|select|textarea|meter|progress)$/;

/** How elements look, so far as it matters to who reads the page: for one report, in which nothing moves. */
export function createLooks(): {
  of(element: Element): Look | null;
  isInline(element: Element): boolean;
  shows(element: Element): boolean;
} {
  const sees = createSight();
  const known = new Map<Element, boolean>();
  const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
    element.ownerDocument.defaultView?.getComputedStyle(element);

  /** Whether an element, or anything in it, can be seen. */
  const shows = (element: Element): boolean => {
    let shown = known.get(element);
    if (shown === undefined) {
      shown = sees(element) || [...element.children].some(shows);
      known.set(element, shown);
    }
    return shown;
  };

  return {
    shows,
    isInline: (element) => {
      const display = styleOf(element)?.display;
      return display ? /^(?:inline|contents|ruby)/.test(display) : INLINE.test(element.localName);
    },
    of(element) {
      const { display = '', visibility, opacity } = styleOf(element) ?? {};
      const parent = element.parentElement;
      if (display === 'none' || element.hasAttribute('hidden')) return 'none';
      if (opacity === '0') return 'clear';
      if (/hidden|collapse/.test(visibility ?? '') && !shows(element)) return 'hidden';
      const holds = (element.textContent ?? '').trim() !== '' || CONTROL.test(element.localName);
      if (holds && !shows(element)) return parent && shows(parent) ? 'away' : null;
      return natural(element, display);
    },
  };
}

function natural(element: Element, display: string): Look | null {
  const { localName } = element;
  const own =
    NATURAL[localName] ?? (INLINE.test(localName) ? 'inline' : CONTROL.test(localName) ? 'inline-block' : 'block');
  return display === own || !known.has(display) ? null : (display as Look);
}
