import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BLANK_COURSE } from '../deregistration/course.ts';
import { BLANK_PROFILE } from '../deregistration/profile.ts';
import type { Course, Profile } from '../deregistration/types.ts';
import { BUILT_IN } from '../platform/book.ts';
import type { PageSighting } from '../sighting.ts';
import { type Day, dayOf } from '../time/day.ts';
import { readBook } from './book.ts';
import { closingSubjects, closingsOf } from './closing.ts';
import { closingDays, countDown } from './closing-days.ts';
import { StewardDatabase } from './database.ts';
import { archiveDeregistration, changeCourse, startDeregistration } from './deregistrations.ts';
import { setItem } from './items.ts';
import type { Account } from './schema.ts';
import { recordSighting } from './sightings.ts';
import { sight } from './sights.fixture.ts';

const NOW = Date.parse('2026-12-01T10:00:00+08:00');
const HOUR = 3_600_000;
const day = (text: string) => text as Day;
const frozen = (date: Day | null) => ({ page: 'closing', closing: { phase: 'frozen' as const, date } });
const confirm = (date: Day | null) => ({ page: 'closing', closing: { phase: 'confirm' as const, date } });

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const see = async (seen: Partial<Pick<PageSighting, 'page' | 'closing' | 'clock'>>, now = NOW): Promise<Account> => {
  const state = await recordSighting(db, sight(seen), now);
  if (!state) throw new Error('no account');
  return state.account;
};
const confirmed = (accountId: string, state: 'done' | 'todo') =>
  setItem(db, { accountId, deregistrationId: null, itemId: 'confirm-deregistration' }, { state }, NOW);
const subjects = async (now = NOW) =>
  closingSubjects(await closingsOf(db, await db.accounts.toArray(), await readBook(db)), dayOf(now));
const due = async (now = NOW) =>
  (await subjects(now)).flatMap((subject) => (subject.kind === 'confirmation-window' ? [subject.due] : []));

it('counts the shortest time to confirm from the end of the freeze, until the page names the last day', async () => {
  await see(frozen(day('2026-12-11')));
  expect(await due()).toEqual(['2026-12-13']);
  await see(confirm(null), NOW + 10 * 24 * HOUR);
  expect(await due()).toEqual(['2026-12-13']);
  await see(confirm(day('2026-12-18')), NOW + 11 * 24 * HOUR);
  expect(await due()).toEqual(['2026-12-18']);
});

it('counts from when it was first seen to be open where no page names a day', async () => {
  const account = await see(confirm(null));
  expect(account.closing).toEqual({
    ...{ phase: 'confirm', freezeEnd: null, confirmBy: null },
    ...{ openSince: NOW, seenAt: NOW },
  });
  expect(await due()).toEqual(['2026-12-03']);
  // Seen again a day later, it is the same time to confirm, and no longer than it was.
  await see(confirm(null), NOW + 24 * HOUR);
  expect(await due(NOW + 24 * HOUR)).toEqual(['2026-12-03']);
  expect(await due(NOW + 3 * 24 * HOUR)).toEqual(['2026-12-08']);
});

it('is another freeze where the page shows another end', async () => {
  await see(confirm(day('2026-11-30')));
  await see(frozen(day('2027-02-01')), NOW + HOUR);
  expect(await due()).toEqual(['2027-02-03']);
});

it('keeps what a page showed while others say nothing, and drops a freeze when a page was had that no frozen account has', async () => {
  await see(frozen(day('2026-12-11')));
  await see({ page: 'people' }, NOW + HOUR);
  await see({ page: 'people', clock: { page: 1, loaded: NOW - HOUR } }, NOW + HOUR);
  await see({ page: 'closing', clock: { page: 1, loaded: NOW + HOUR } }, NOW + HOUR);
  expect(await due()).toEqual(['2026-12-13']);
  await see({ page: 'people', clock: { page: 1, loaded: NOW + HOUR } }, NOW + HOUR);
  expect(await due()).toEqual([]);
});

it('keeps the confirmation, of which nobody has shown that other pages stay shut', async () => {
  await see(confirm(day('2026-12-18')));
  await see({ page: 'people', clock: { page: 1, loaded: NOW + HOUR } }, NOW + HOUR);
  expect(await due()).toEqual(['2026-12-18']);
});

it('says no more once the confirmation is ticked, and again once that is taken back', async () => {
  const { id } = await see(confirm(day('2026-12-18')));
  await confirmed(id, 'done');
  expect(await due()).toEqual([]);
  await confirmed(id, 'todo');
  expect(await due()).toEqual(['2026-12-18']);
});

it('is not lost when two records turn out to be of one account', async () => {
  await recordSighting(db, sight(frozen(day('2026-12-11'))), NOW);
  await recordSighting(db, sight({ account: { ghid: null, biz: 'Mz' } }), NOW);
  await recordSighting(db, sight({ account: { ghid: 'gh_1', biz: 'Mz' } }), NOW);
  expect(await due()).toEqual(['2026-12-13']);
});

it('names an item that the checklist has', async () => {
  const { CHECKLIST } = await import('../deregistration/checklist.ts');
  const { CONFIRMATION_ITEM } = await import('./closing.ts');
  expect(CHECKLIST.map(({ id }) => id)).toContain(CONFIRMATION_ITEM);
});

describe('the person’s word', () => {
  const start = async (course: Partial<Course>, profile: Partial<Profile> = {}) => {
    const { id } = await see({ page: 'people' });
    const profiled = { ...BLANK_PROFILE, followers: 8230, ...profile };
    const run = await startDeregistration(
      db,
      id,
      { route: null, profile: profiled, anchor: null, answered: true },
      NOW,
    );
    await changeCourse(db, run.id, { ...BLANK_COURSE, ...course }, NOW);
    return run;
  };
  const verified = { phase: 'frozen', appliedOn: day('2026-11-30'), verifiedOn: day('2026-12-01') } as const;
  const told = async (now = NOW) =>
    (await subjects(now)).map(({ kind, key, due: on, daily }) => [kind, key, on, daily]);

  it('counts the freeze from the verification, by the followers, and the shortest time to confirm from its end', async () => {
    await start(verified);
    expect(await told()).toEqual([
      ['freeze-end', 'closing', '2026-12-16', undefined],
      ['confirmation-window', 'closing', '2026-12-18', '2026-12-16'],
    ]);
  });

  it('takes the earlier of what rules disagree about, and the later once that has passed', async () => {
    await start(verified, { followers: 800 });
    const early = NOW + 8 * 24 * HOUR;
    expect(await told()).toEqual([
      ['freeze-end', 'reckoned', '2026-12-08', undefined],
      ['confirmation-window', 'closing', '2026-12-10', '2026-12-08'],
    ]);
    expect(await told(early)).toEqual([['confirmation-window', 'closing', '2026-12-10', '2026-12-08']]);
    const [[, , later] = []] = await told(early + 3 * 24 * HOUR);
    expect(later && later > '2026-12-16').toBe(true);
  });

  it('is also that the subject was verified, ticked by who never said how far it has come', async () => {
    const { accountId, id } = await start({});
    expect(await told()).toEqual([]);
    const place = { accountId, deregistrationId: id, itemId: 'subject-verified' };
    await setItem(db, place, { state: 'done' }, NOW);
    expect(await told()).toEqual([
      ['freeze-end', 'closing', '2026-12-16', undefined],
      ['confirmation-window', 'closing', '2026-12-18', '2026-12-16'],
    ]);
    await changeCourse(db, id, { ...BLANK_COURSE, ...verified, verifiedOn: day('2026-11-30') }, NOW);
    expect(await due()).toEqual(['2026-12-17']);
    await changeCourse(db, id, BLANK_COURSE, NOW);
    await setItem(db, place, { state: 'todo' }, NOW);
    expect(await told()).toEqual([]);
  });

  it('of a freeze without a day counts from the application at the earliest, and from when it was said at the latest', async () => {
    await start({ phase: 'frozen', appliedOn: day('2026-11-25') });
    expect(await told()).toEqual([
      ['freeze-end', 'reckoned', '2026-12-10', undefined],
      ['confirmation-window', 'closing', '2026-12-12', '2026-12-10'],
    ]);
  });

  it('of a window that a page showed before its time counts from the day on which it was seen', async () => {
    await start({ ...verified, appliedOn: day('2026-11-20'), verifiedOn: day('2026-11-20') });
    await see(confirm(null), NOW + HOUR);
    expect(await told()).toEqual([['confirmation-window', 'closing', '2026-12-03', '2026-12-01']]);
  });

  it('of a window without any day counts from the day on which it was said', async () => {
    await start({ phase: 'confirm' });
    expect(await told(NOW + 24 * HOUR)).toEqual([['confirmation-window', 'closing', '2026-12-03', '2026-12-01']]);
  });

  it('gives way to the day that a page named, but not to one of an earlier application', async () => {
    await start(verified);
    await see(confirm(day('2026-11-20')), NOW + HOUR);
    expect(await due()).toEqual(['2026-12-18']);
    await see(frozen(day('2026-12-20')), NOW + 2 * HOUR);
    expect(await due()).toEqual(['2026-12-22']);
    expect((await db.deregistrations.toArray()).map(({ course }) => course.freezeEnd)).toEqual([null]);
  });

  it.each([
    ['confirmed', { phase: 'closed', confirmedOn: day('2026-12-17') }],
    ['revoked', { ended: 'revoked' }],
    ['not applied yet', { phase: 'prepare', verifiedOn: null }],
  ] as const)('says nothing of a run that is %s', async (_, course) => {
    await start({ ...verified, ...course });
    expect(await told()).toEqual([]);
  });

  it('is not outlived by what a page said before, and is by what one says after', async () => {
    await see(confirm(day('2026-12-18')), NOW - HOUR);
    const run = await start({ ...verified, ended: 'revoked' });
    expect(await due()).toEqual([]);
    await archiveDeregistration(db, run.id, NOW);
    expect(await due()).toEqual([]);
    await see(frozen(day('2027-01-10')), NOW + HOUR);
    expect(await due()).toEqual(['2027-01-12']);
  });

  it('is counted down to the end of the freeze, and then to the last day to confirm', async () => {
    const run = await start(verified);
    const left = async (today: string) => {
      const [{ id = '' } = {}] = await db.accounts.toArray();
      const closing = (await closingsOf(db, await db.accounts.toArray(), await readBook(db))).get(id);
      return countDown(closing ?? null, day(today));
    };
    expect(await left('2026-12-01')).toEqual({ phase: 'frozen', until: '2026-12-16', days: 15 });
    expect(await left('2026-12-16')).toEqual({ phase: 'confirm', until: '2026-12-18', days: 2 });
    expect(await left('2026-12-18')).toMatchObject({ days: 0 });
    await changeCourse(
      db,
      run.id,
      { ...BLANK_COURSE, ...verified, phase: 'confirm', confirmBy: day('2026-12-23') },
      NOW,
    );
    expect(await left('2026-12-20')).toEqual({ phase: 'confirm', until: '2026-12-23', days: 3 });
    expect(await left('2026-12-24')).toBeNull();
  });

  it('counts to the confirmation from the first day on which the freeze may be over', () => {
    const between = (earlier: string, later: string) => ({
      ...{ earlier: day(earlier), later: day(later), provisional: false },
    });
    const closing = {
      phase: 'frozen',
      freezeEnd: between('2026-12-08', '2026-12-16'),
      lastDay: between('2026-12-10', '2026-12-23'),
    } as const;
    const left = (today: string) => countDown(closing, day(today));
    expect(left('2026-12-07')).toEqual({ phase: 'frozen', until: '2026-12-16', days: 9 });
    expect(left('2026-12-08')).toEqual({ phase: 'confirm', until: '2026-12-10', days: 2 });
    expect(left('2026-12-11')).toEqual({ phase: 'confirm', until: '2026-12-23', days: 12 });
  });

  it('a number of followers that is none does not stop it', () => {
    const closing = { phase: 'frozen', freezeEnd: null, confirmBy: null, seenAt: NOW } as const;
    expect(closingDays({ closing, followers: 1.5 }, null, BUILT_IN)).toEqual({
      ...{ phase: 'frozen', freezeEnd: null, lastDay: null },
    });
  });
});
