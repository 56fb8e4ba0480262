import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REPLAN } from '../account-marks.ts';
import type { Day } from '../time/day.ts';
import { StewardDatabase } from './database.ts';
import { readEntries, restoreEntry, setEntry } from './entries.ts';
import { setOverride } from './overrides.ts';
import { recordSighting } from './sightings.ts';
import { person, roster, sight } from './sights.fixture.ts';
import { accountState } from './states.ts';

vi.mock('@/lib/i18n.ts', () => import('../texts.fixture.ts'));

const START = Date.parse('2026-12-01T10:00:00+08:00');
const day = (text: string) => text as Day;

let db: StewardDatabase;
let accountId: string;
let operatorId: string;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
  const state = await recordSighting(db, sight({ roster: roster(person('林晓', 'o1', 'short')) }), START);
  accountId = state?.account.id ?? '';
  operatorId = state?.roster?.people[0]?.id ?? '';
});
const expiry = async () => (await accountState(db, accountId, START))?.roster?.people[0]?.expiry;

describe('an entry', () => {
  it('gives an end where the page gives none, and can be undone step by step', async () => {
    expect(await expiry()).toMatchObject({ day: null, basis: 'unknown' });
    const none = await setEntry(db, operatorId, { kind: 'expires', day: day('2026-12-10') }, START);
    expect(none).toBeNull();
    expect(await expiry()).toMatchObject({ day: '2026-12-10', basis: 'manual' });
    const first = await setEntry(db, operatorId, { kind: 'bound', day: day('2026-11-15') }, START + 1);
    expect(first).toEqual({ kind: 'expires', day: '2026-12-10', enteredAt: START });
    expect(await expiry()).toMatchObject({ day: '2026-12-15', latest: null });

    await restoreEntry(db, operatorId, first, START + 2);
    expect((await readEntries(db)).get(operatorId)).toEqual(first);
    const again = await setEntry(db, operatorId, null, START + 3);
    expect(again).toEqual(first);
    expect(await expiry()).toMatchObject({ day: null });
    await restoreEntry(db, operatorId, again, START + 4);
    expect(await expiry()).toMatchObject({ day: '2026-12-10' });
    expect(await db.entries.count()).toBe(1);
  });

  it('of the day of binding follows the length of a term that the person set', async () => {
    await setEntry(db, operatorId, { kind: 'bound', day: day('2026-11-15') }, START);
    const value = { kind: 'period', amount: 45, unit: 'day' } as const;
    const set = await setOverride(db, { ruleId: 'short-term', value, note: '按 45 天', link: null });
    expect(set).toMatchObject({ ok: true });
    expect(await expiry()).toMatchObject({ day: '2026-12-30', basis: 'manual' });
  });

  it('that the page contradicts is shown as a conflict', async () => {
    await setEntry(db, operatorId, { kind: 'expires', day: day('2026-12-10') }, START);
    const dated = person('林晓', 'o1', 'short', { expires: day('2026-12-24'), basis: 'exact' });
    await recordSighting(db, sight({ roster: roster(dated) }), START + 1000);
    expect(await expiry()).toMatchObject({ day: '2026-12-24', basis: 'exact', conflict: '2026-12-10' });
  });

  it('is refused where it is no day or nobody is meant, and nothing is kept', async () => {
    await expect(setEntry(db, operatorId, { kind: 'bound', day: day('2026-02-30') })).rejects.toThrow(RangeError);
    await expect(setEntry(db, 'nobody', { kind: 'bound', day: day('2026-02-03') })).rejects.toThrow('nobody');
    expect(await db.entries.count()).toBe(0);
  });

  it('is noted in the journal, and has the reminders looked at', async () => {
    await fakeBrowser.storage.local.clear();
    await setEntry(db, operatorId, { kind: 'expires', day: day('2026-12-10') }, START);
    await setEntry(db, operatorId, null, START + 1);
    await setEntry(db, operatorId, null, START + 2);
    const noted = (await db.journal.toArray()).sort((a, b) => a.at - b.at);
    expect(noted.map(({ kind }) => kind)).toEqual(['term-entered', 'term-cleared']);
    expect(noted[0]).toMatchObject({ accountId, subject: operatorId });
    expect((await fakeBrowser.storage.local.get(REPLAN))[REPLAN]).toBeTruthy();
  });
});
