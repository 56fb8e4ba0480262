import type { Day } from '../../time/day.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import type { PageReading } from './types.ts';

export type * from './types.ts';

/** Reads what the page shows now: page data first, markup second, unknown third. Changes nothing in the document. */
export function readPage(_page: PageId, _doc: Document, _data: PageData | null, _today: Day): PageReading {
  return {
    identity: null,
    roster: null,
    followers: null,
    settings: null,
    closing: null,
    invite: null,
    loginExpired: false,
  };
}

/** What a page should have shown us; whatever of it is missing is said in the `unrecognised` chip. */
export function expected(page: PageId): Array<'roster' | 'identity' | 'closing'> {
  if (page === 'people') return ['roster', 'identity'];
  if (page === 'closing') return ['closing'];
  return page === 'other' ? [] : ['identity'];
}
