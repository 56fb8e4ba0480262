import type { Day } from '../../time/day.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import { createSight } from '../visible.ts';
import type { DeepReaders } from './deep.ts';
import { isLoginExpired, readIdentity } from './identity.ts';
import type { PageReading } from './types.ts';

export type * from './types.ts';

const DEEP: readonly PageId[] = [
  'home',
  'settings',
  'settings-authorisation',
  'people',
  'closing',
  'security',
  'follower-statistics',
];

/** Whether a page shows more than whose account it is: what only the deep readers can read. */
export const needsDeepReaders = (id: PageId): boolean => DEEP.includes(id);

/**
 * Reads what the page shows now: page data first, markup second, unknown third. Changes nothing in the document.
 * @param deep the readers of {@link needsDeepReaders} pages; null while they are not there, and what they read is then null too
 */
export function readPage(
  id: PageId,
  doc: Document,
  data: PageData | null,
  today: Day,
  deep: DeepReaders | null,
): PageReading {
  if (deep) return deep.read(id, doc, data, today);
  const page = { doc, sees: createSight() };
  return {
    identity: readIdentity(page, data, null),
    roster: null,
    followers: null,
    settings: null,
    closing: null,
    listed: null,
    thirdParties: null,
    invite: null,
    loginExpired: isLoginExpired(page),
  };
}

/** What a page should have shown us; whatever of it is missing is said in the `unrecognised` chip. */
export function expected(page: PageId): Array<'roster' | 'identity' | 'settings' | 'closing'> {
  if (page === 'people') return ['roster', 'identity'];
  if (page === 'settings') return ['settings', 'identity'];
  if (page === 'closing') return ['closing'];
  return page === 'other' ? [] : ['identity'];
}
