import { DEEP_READERS } from '../../lib/console/readers/deep.ts';
import { type PageReading, readPage } from '../../lib/console/readers/index.ts';
import type { Day } from '../../lib/time/day.ts';
import { type CorpusPage, TODAY } from './types.ts';

/** Reads a page as the content script does where the page gives no data of its own. */
export function readCorpus({ kind, html }: CorpusPage): PageReading {
  document.body.innerHTML = html;
  return readShown(kind);
}

/** The same for what the document holds now. */
export const readShown = (kind: CorpusPage['kind']): PageReading =>
  readPage(kind, document, null, TODAY as Day, DEEP_READERS);
