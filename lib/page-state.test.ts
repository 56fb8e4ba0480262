import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageState } from './page-state.ts';
import { DEFAULT_REMINDERS } from './settings.ts';
import { setMarks } from './store/account-settings.ts';
import { StewardDatabase } from './store/database.ts';
import { setItem } from './store/items.ts';
import { noteDue } from './store/reminders.ts';
import { recordSighting } from './store/sightings.ts';
import { crowd, person, roster, sight } from './store/sights.fixture.ts';
import { allStates } from './store/states.ts';
import { allSubjects } from './store/subjects.ts';
import type { Day } from './time/day.ts';

const START = Date.parse('2026-12-01T10:00:00+08:00');
const DAY = 86_400_000;

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});
const tell = async (people: Parameters<typeof roster> | null, at = START, ghid = 'gh_1') => {
  const seen = sight({ account: { ghid }, roster: people && roster(...people) });
  return pageState(db, await recordSighting(db, seen, at), seen.roster?.people ?? null, null, null, at);
};

describe('a page is told', () => {
  it('of its account, of each of its people, and how the seats stand', async () => {
    const people = [...crowd(4), person('周舟', 'o9', 'short', { expires: '2026-12-04' as Day, basis: 'exact' })];
    const { account } = await tell(people);
    expect(account).toMatchObject({ key: 'gh_1', nickname: '青禾读书', askRole: true, doubt: null, label: null });
    expect(account?.people?.map((one) => one?.expiry.day)).toEqual([null, null, null, null, '2026-12-04']);
    expect(account?.seats).toEqual([{ kind: 'last-long', freeFrom: null }]);
    expect(account?.roster?.people[4]).toMatchObject({ standing: 'bound', expires: '2026-12-04' });
  });

  it('nothing of people where it sent none, but the roster that is believed', async () => {
    await tell(crowd(3));
    const { account } = await tell(null);
    expect(account?.people).toBeNull();
    expect(account?.roster?.people).toHaveLength(3);
  });

  it('of a doubt, and of those whom the doubtful reading shows', async () => {
    await tell(crowd(10));
    const { account } = await tell([...crowd(2), person('生人', 'o99')], START + DAY);
    expect(account?.doubt).toEqual({ before: 10, after: 3 });
    expect(account?.people?.map((one) => one !== null)).toEqual([true, true, false]);
    expect(account?.seats).toMatchObject([{ kind: 'full-long' }]);
  });

  it('what the person said of the account, and how many reminders of it stand', async () => {
    const ends = (openid: string) => person('周舟', openid, 'short', { expires: '2026-12-04' as Day, basis: 'exact' });
    const { account } = await tell([ends('o1')]);
    await tell([ends('x1'), ends('x2')], START, 'gh_2');
    await setMarks(db, account?.id ?? '', { role: 'long', colour: 'rose', label: '读书' });
    const subjects = allSubjects(await allStates(db, START), { from: 24, to: 24, unit: 'hour' });
    await noteDue(db, subjects, DEFAULT_REMINDERS, START, START);
    const again = await tell(null);
    expect(again.account).toMatchObject({
      role: 'long',
      colour: 'rose',
      label: '读书',
      askRole: false,
      remindersDue: 1,
    });
  });

  it('what of a deregistration runs out, by the page’s word and then by the person’s', async () => {
    expect((await tell(null)).account?.way).toBeNull();
    const closing = { phase: 'confirm', date: '2026-12-04' as Day } as const;
    const seen = await recordSighting(db, sight({ page: 'closing', closing }), START);
    const way = async () => (await tell(null)).account?.way;
    expect(await way()).toEqual({ phase: 'confirm', until: '2026-12-04', days: 3 });
    const accountId = seen?.account.id ?? '';
    await setItem(db, { accountId, deregistrationId: null, itemId: 'confirm-deregistration' }, { state: 'done' });
    expect(await way()).toBeNull();
  });

  it('by how many days the clock is off, also where the account is not known', async () => {
    const page = START / 1000;
    const clock = { page, loaded: START + 3 * DAY };
    expect(await pageState(db, null, null, clock)).toMatchObject({ account: null, clock: 3 });
    expect(await pageState(db, null, null, { page, loaded: START + 3000 })).toMatchObject({ clock: null });
  });
});
