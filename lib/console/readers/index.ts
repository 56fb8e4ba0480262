import type { Day } from '../../time/day.ts';
import { findAll } from '../layouts/index.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import { plain } from '../words.ts';
import type { DeepReaders } from './deep.ts';
import { readIdentity } from './identity.ts';
import { type Look, look } from './look.ts';
import type { PageReading } from './types.ts';

export type * from './types.ts';

const isLoginExpired = (page: Look): boolean =>
  findAll(page.doc, 'loginExpired').some(
    ({ element }) => page.sees(element) && /请重新登录/.test(plain(element.textContent ?? '')),
  );

const DEEP: readonly PageId[] = ['home', 'settings', 'people', 'closing', 'follower-statistics'];

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
  const page = look(doc, today);
  const on = (here: PageId): DeepReaders | null => (id === here ? deep : null);
  return {
    identity: readIdentity(page, data, on('settings')?.settingsIdentity(page) ?? null),
    roster: on('people')?.roster(page, data) ?? null,
    followers: deep?.followers(id, page, data) ?? null,
    settings: on('settings')?.settings(page, data) ?? null,
    closing: on('closing')?.closing(page, data) ?? null,
    invite: on('people')?.invite(page) ?? null,
    loginExpired: isLoginExpired(page),
  };
}

/** What a page should have shown us; whatever of it is missing is said in the `unrecognised` chip. */
export function expected(page: PageId): Array<'roster' | 'identity' | 'closing'> {
  if (page === 'people') return ['roster', 'identity'];
  if (page === 'closing') return ['closing'];
  return page === 'other' ? [] : ['identity'];
}
