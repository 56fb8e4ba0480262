import { OURS } from './ours.ts';
import { type PageId, recognisePage } from './pages.ts';
import { isVisible } from './visible.ts';

/** The document of a frame; null for another origin's, and for one that is written in. */
function documentOf(frame: Element): Document | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner?.designMode === 'on' ? null : inner;
  } catch {
    return null;
  }
}

/** A document and those of the same-origin frames that can be seen in it, nested ones too; the outer one first. */
export function documentsHere(doc: Document): Document[] {
  const frames = [...doc.querySelectorAll('iframe,frame')].filter((frame) => !frame.closest(OURS) && isVisible(frame));
  return [doc, ...frames.map(documentOf).flatMap((inner) => (inner ? documentsHere(inner) : []))];
}

/** Which page of the console a document shows: a frame's own where its address is in the table, else that of the page around it. */
export function pageOf(doc: Document, top: PageId): PageId {
  const own = URL.canParse(doc.URL) ? recognisePage(new URL(doc.URL)) : null;
  return own === null || own === 'other' ? top : own;
}
