import type { Day } from '../../time/day.ts';
import { findAll } from '../layouts/index.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import { createSight } from '../visible.ts';
import { plain } from '../words.ts';
import type { DeepReaders } from './deep.ts';
import { readIdentity } from './identity.ts';
import type { Look, Sight } from './look.ts';
import type { PageReading } from './types.ts';

export type * from './types.ts';

const isLoginExpired = (page: Sight): boolean =>
  findAll(page.doc, 'loginExpired').some(
    ({ element }) => page.sees(element) && /请重新登录/.test(plain(element.textContent ?? '')),
  );

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
  const page = deep?.look(doc, today) ?? null;
  const sight = page ?? { doc, sees: createSight() };
  /** What a deep reader says, where it is there and this is its page. */
  const on = <T>(here: PageId, read: (deep: DeepReaders, page: Look) => T): T | null =>
    id === here && deep && page ? read(deep, page) : null;
  return {
    identity: readIdentity(
      sight,
      data,
      on('settings', (readers, look) => readers.settingsIdentity(look)),
    ),
    roster: on('people', (readers, look) => readers.roster(look, data)),
    followers: on(id, (readers, look) => readers.followers(id, look, data)),
    settings: on('settings', (readers, look) => readers.settings(look, data)),
    closing: on('closing', (readers, look) => readers.closing(look, data)),
    listed: on('security', () => data?.listed ?? null),
    thirdParties: on('settings-authorisation', (readers, look) => readers.thirdParties(look)),
    invite: on('people', (readers, look) => readers.invite(look)),
    loginExpired: isLoginExpired(sight),
  };
}

/** What a page should have shown us; whatever of it is missing is said in the `unrecognised` chip. */
export function expected(page: PageId): Array<'roster' | 'identity' | 'closing'> {
  if (page === 'people') return ['roster', 'identity'];
  if (page === 'closing') return ['closing'];
  return page === 'other' ? [] : ['identity'];
}
