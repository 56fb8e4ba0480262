import type { ReaderName } from '../../health.ts';
import type { Day } from '../../time/day.ts';
import { documentsHere, pageOf } from '../frames.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import { readClosing } from './closing.ts';
import { readFollowers } from './followers.ts';
import { isLoginExpired, readIdentity } from './identity.ts';
import { needsDeepReaders } from './index.ts';
import { findInvite } from './invite.ts';
import type { Look } from './look.ts';
import { type Attempt, paced } from './pace.ts';
import { readRoster } from './roster.ts';
import { readSettings, readSettingsIdentity } from './settings.ts';
import { readThirdParties } from './third-parties.ts';
import type { Identity, PageReading, ReadingNotes } from './types.ts';

type Parts = Omit<PageReading, 'notes'>;

/** Reads one document, each reader by itself: one that fails, or has no time left, takes nothing from the others. */
function readDocument(id: PageId, data: PageData | null, { page, run }: Attempt): Parts {
  /** What a reader says where this is its page, and null elsewhere. */
  const on = <T>(here: PageId, reader: ReaderName, read: (page: Look) => T): T | null =>
    id === here ? run(reader, () => read(page)) : null;
  return {
    identity: run('identity', () => readIdentity(page, data, id === 'settings' ? readSettingsIdentity(page) : null)),
    roster: on('people', 'roster', () => readRoster(page, data)),
    followers: on(id, 'followers', () => readFollowers(id, page, data)),
    settings: on('settings', 'settings', () => readSettings(page, data)),
    closing: on('closing', 'closing', () => readClosing(page, data)),
    listed: id === 'security' ? (data?.listed ?? null) : null,
    thirdParties: on('settings-authorisation', 'third-parties', () => readThirdParties(page)),
    invite: on('people', 'controls', () => findInvite(page)),
    loginExpired: isLoginExpired(page),
  };
}

/** What is known of one account from a page and from a frame in it; the frame's is left out where it names another account. */
function joined(outer: Identity | null, inner: Identity | null): Identity | null {
  if (!outer || !inner) return outer ?? inner;
  const clash = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  if (clash(outer.ghid, inner.ghid) || clash(outer.nickname, inner.nickname)) return outer;
  return {
    ...outer,
    ghid: outer.ghid ?? inner.ghid,
    nickname: outer.nickname ?? inner.nickname,
    type: outer.type ?? inner.type,
    verified: outer.verified ?? inner.verified,
  };
}

const merged = (outer: PageReading, inner: PageReading): PageReading => ({
  identity: joined(outer.identity, inner.identity),
  roster: outer.roster ?? inner.roster,
  followers: outer.followers ?? inner.followers,
  settings: outer.settings ?? inner.settings,
  closing: outer.closing ?? inner.closing,
  listed: outer.listed ?? inner.listed,
  thirdParties: outer.thirdParties ?? inner.thirdParties,
  invite: outer.invite ?? inner.invite,
  loginExpired: outer.loginExpired || inner.loginExpired,
  notes: joinedNotes(outer.notes, inner.notes),
});

function joinedNotes(outer: ReadingNotes | undefined, inner: ReadingNotes | undefined): ReadingNotes {
  const page = outer && needsDeepReaders(outer.page) ? outer.page : (inner?.page ?? outer?.page ?? 'other');
  const took = { ...inner?.took };
  for (const [reader, ms = 0] of Object.entries(outer?.took ?? {}) as [ReaderName, number][])
    took[reader] = (took[reader] ?? 0) + ms;
  return { page, took, why: { ...outer?.why, ...inner?.why } };
}

/**
 * Reads a page and the same-origin frames in it that show a page of the console, or a part of this one.
 * @param data what the page's own data says; of its frames nobody has any
 */
export function readDeep(id: PageId, doc: Document, data: PageData | null, today: Day): PageReading {
  const read = (at: Document, here: PageId, given: PageData | null): PageReading =>
    paced(at, here, given, today, (attempt) => readDocument(here, given, attempt));
  const [, ...frames] = documentsHere(doc);
  return frames
    .map((frame) => ({ frame, here: pageOf(frame, id) }))
    .filter(({ here }) => needsDeepReaders(here))
    .reduce((outer, { frame, here }) => merged(outer, read(frame, here, null)), read(doc, id, data));
}
