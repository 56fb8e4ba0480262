import { isElement, isHtml } from '../kinds.ts';
import { isOurs } from '../ours.ts';
import type { PageId } from '../pages.ts';
import { sayAttributes } from './attributes.ts';
import { CodeNames } from './code-names.ts';
import type { Ledger } from './ledger.ts';
import { tokeniseLine } from './lines.ts';
import { createLooks } from './looks.ts';
import { normal } from './redact.ts';
import { type Attributes, TAG } from './shape.ts';

/** An element on its way into a report: what is in it is not yet written. */
export interface Drawn {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parts: (Drawn | string)[];
}

/** What holds no words of the page's and shows nothing of its build. */
const LEFT_OUT = /^(?:script|style|noscript|template|link|meta|base|head|title|object|embed|param|source|track)$/;
/** What is named, and nothing of what is in it: what a person wrote, and pictures. */
const CLOSED = /^(?:textarea|select|svg|canvas|video|audio|math|map)$/;
const MOST_DEEP = 120;
const LONGEST_TEXT = 2000;
/** A line of more texts, or more characters, is told in parts: what its texts make together is looked at all at once. */
const LONGEST_LINE = { texts: 100, characters: 2000 } as const;

export interface Walked {
  readonly body: Drawn;
  /** Elements that the walk had to leave out. */
  readonly leftOut: number;
}

/**
 * Copies the structure of a page, redacted. Changes nothing in it.
 * @param frameOf which page of the console a frame shows, with its document; null for one that cannot be looked into
 * @param most elements to copy at most
 */
export function walk(
  doc: Document,
  ledger: Ledger,
  frameOf: (frame: Element) => { page: PageId; doc: Document } | null,
  most: number,
): Walked {
  const codes = new CodeNames(ledger.own);
  const looks = createLooks();
  let count = 0;
  let leftOut = 0;

  /** Texts that stand in one line, with where each of them belongs. */
  let line: { text: string; parts: (Drawn | string)[]; at: number }[] = [];
  const endLine = (): void => {
    const told = tokeniseLine(
      line.map(({ text }) => text),
      ledger.today,
      ledger.own,
    );
    line.forEach(({ text, parts, at }, index) => {
      parts[at] = ledger.sayTokens(text, told[index] ?? []);
    });
    line = [];
  };

  const visitText = (node: Text, parts: (Drawn | string)[]): void => {
    const text = normal(node.data.slice(0, LONGEST_TEXT));
    if (text.trim() === '') return;
    const length = line.reduce((sum, one) => sum + one.text.length, text.length);
    if (line.length >= LONGEST_LINE.texts || length > LONGEST_LINE.characters) endLine();
    line.push({ text, parts, at: parts.length });
    parts.push('');
  };

  const visit = (element: Element, depth: number): Drawn | null => {
    if (isOurs(element) || LEFT_OUT.test(element.localName)) return null;
    if (++count > most || depth > MOST_DEEP) {
      leftOut += 1 + element.getElementsByTagName('*').length;
      return null;
    }
    const look = looks.of(element);
    const isInline = looks.isInline(element);
    const attributes: Attributes = {
      ...sayAttributes(element, ledger, codes),
      ...(look ? { look } : {}),
    };
    const isKnown = TAG.test(element.localName) && (isHtml(element) || element.localName === 'svg');
    const drawn: Drawn = { tag: isKnown ? element.localName : isInline ? 'span' : 'div', attributes, parts: [] };
    if (!isInline || element.localName === 'br') endLine();
    if (/^i?frame$/.test(element.localName)) visitFrame(element, drawn, depth);
    else if (!CLOSED.test(element.localName) && !isWritten(element)) {
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) visitText(node as Text, drawn.parts);
        else if (isElement(node)) {
          const part = visit(node, depth + 1);
          if (part) drawn.parts.push(part);
        }
      }
    }
    if (!isInline) endLine();
    return drawn;
  };

  const visitFrame = (element: Element, drawn: Drawn, depth: number): void => {
    const frame = frameOf(element);
    if (!frame?.doc.body) return;
    (drawn.attributes as Record<string, string>).frame = frame.page;
    const part = visit(frame.doc.body, depth + 1);
    endLine();
    if (part) drawn.parts.push(part);
  };

  const body = visit(doc.body, 0) ?? { tag: 'body', attributes: {}, parts: [] };
  endLine();
  return { body, leftOut };
}

/** Whether an element holds what a person writes. */
const isWritten = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};
