import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ACTIONS } from '../guards/actions.ts';
import { briefKey, type GuardBrief } from '../guards/brief.ts';
import type { RuleData } from '../platform/rule.ts';
import { checkRuleFile, exportRuleFile } from '../platform/rule-file.ts';
import type { RuleFile } from '../platform/rule-file-shape.ts';
import type { Day } from '../time/day.ts';
import { listRuleFiles, mirrored, readBook, watchMirror } from './book.ts';
import { StewardDatabase } from './database.ts';
import { clearOverride, listOverrides, putOverride, restoreOverride, setOverride } from './overrides.ts';
import { sweep } from './rows.ts';
import { applyRuleFile, restoreRuleFile, withdrawRuleFile } from './rule-files.ts';
import { mirrorAll } from './settings.ts';

vi.mock('@/lib/i18n.ts', () => import('../texts.fixture.ts'));

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const seats = (count: number, ruleId = 'long-term-seats') => ({
  ruleId,
  value: { kind: 'count' as const, count },
  note: '看过官方页面',
  link: null,
});
const facts = async () =>
  (await fakeBrowser.storage.local.get('platform-facts'))['platform-facts'] as
    | { seats: { long: number }; own: string[] }
    | undefined;
const limit = async (): Promise<unknown> => (await readBook(db)).get('long-term-seats')?.value;
const kinds = async (): Promise<string[]> => (await db.journal.orderBy('at').toArray()).map(({ kind }) => kind);

describe('an own value', () => {
  it('holds from when it is set, is mirrored, and is undone', async () => {
    await mirrorAll(db);
    expect(await facts()).toMatchObject({ seats: { long: 5 }, own: [] });
    expect(await setOverride(db, seats(8))).toEqual({ ok: true, before: null });
    expect(await limit()).toEqual({ kind: 'count', count: 8 });
    expect(await facts()).toMatchObject({ seats: { long: 8 }, own: ['seats'] });
    const before = await clearOverride(db, 'long-term-seats');
    expect(before).toMatchObject({ ruleId: 'long-term-seats', value: { count: 8 } });
    expect(await limit()).toEqual({ kind: 'count', count: 5 });
    expect(await facts()).toMatchObject({ seats: { long: 5 }, own: [] });
    await restoreOverride(db, 'long-term-seats', before);
    expect(await listOverrides(db)).toEqual([before]);
    expect(await facts()).toMatchObject({ seats: { long: 8 } });
    expect((await kinds()).sort()).toEqual(['rule-set', 'rule-set', 'rule-unset']);
  });

  it('reaches the mirror also where the window is closed before it has written it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await mirrorAll(db);
    watchMirror(db);
    // A window that is closed right after the change: nothing that it would do next happens.
    const closed = mirrored(db, async () => {
      await db.transaction('rw', db.overrides, () => putOverride(db, { ...seats(8), setAt: 1 }, 1));
      throw new Error('closed');
    });
    await expect(closed).rejects.toThrow('closed');
    expect(await facts()).toMatchObject({ seats: { long: 5 } });
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await facts()).toMatchObject({ seats: { long: 8 }, own: ['seats'] }));
  });

  it('is told by every guard that rests on it, and no longer once it is undone', async () => {
    const costs = async (): Promise<GuardBrief['costs']> => {
      const key = briefKey('invite-operator');
      return ((await fakeBrowser.storage.local.get(key))[key] as GuardBrief).costs;
    };
    await mirrorAll(db);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(
      expect.arrayContaining(ACTIONS.map(({ id }) => briefKey(id))),
    );
    expect((await costs()).some(({ own }) => own)).toBe(false);
    await setOverride(db, seats(8));
    expect((await costs()).filter(({ own }) => own).map(({ text }) => text)).toEqual([expect.stringContaining('8')]);
    await clearOverride(db, 'long-term-seats');
    expect((await costs()).some(({ own }) => own)).toBe(false);
  });

  it('is one row a rule, whatever was before, and leaves a tombstone', async () => {
    await setOverride(db, seats(8), 1000);
    await clearOverride(db, 'long-term-seats', 2000);
    expect(await db.overrides.toArray()).toMatchObject([{ deletedAt: 2000 }]);
    await setOverride(db, seats(9), 3000);
    const result = await setOverride(db, seats(10), 4000);
    expect(result).toMatchObject({ ok: true, before: { value: { count: 9 }, setAt: 3000 } });
    expect(await db.overrides.toArray()).toMatchObject([{ deletedAt: null, value: { count: 10 }, setAt: 4000 }]);
  });

  it('set in two windows at once is there once, as the later set it, and so is the mirror', async () => {
    const other = new StewardDatabase(db.name);
    await Promise.all([setOverride(db, seats(8)), setOverride(other, seats(9)), setOverride(db, seats(10))]);
    const rows = await db.overrides.toArray();
    expect(rows).toHaveLength(1);
    const count = rows[0]?.value.kind === 'count' ? rows[0].value.count : null;
    expect(await facts()).toMatchObject({ seats: { long: count } });
  });

  it('that is refused changes nothing', async () => {
    await setOverride(db, seats(8));
    const before = await db.overrides.toArray();
    expect(await setOverride(db, { ...seats(-1), ruleId: 'long-term-seats' })).toMatchObject({
      ok: false,
      problems: [{ place: 'value.count', code: 'negative' }],
    });
    expect(await setOverride(db, seats(3, 'no-rule-of-ours'))).toMatchObject({
      ok: false,
      problems: [{ code: 'no-such-rule' }],
    });
    expect(await db.overrides.toArray()).toEqual(before);
    expect(await kinds()).toEqual(['rule-set']);
  });

  it('whose row is broken is set aside, and the rule holds as stated', async () => {
    await setOverride(db, seats(8));
    await db
      .table('overrides')
      .toCollection()
      .modify({ value: { kind: 'count', count: 'many' } });
    expect(await limit()).toEqual({ kind: 'count', count: 5 });
    expect(await sweep(db, 'small')).toBe(1);
    expect(await db.overrides.count()).toBe(0);
    expect((await db.setAside.toArray())[0]).toMatchObject({ table: 'overrides' });
    expect(await setOverride(db, seats(9))).toMatchObject({ ok: true });
  });
});

const stated = async (id: string): Promise<RuleData> => {
  const whole = exportRuleFile(await readBook(db), {
    title: 'x',
    date: '2026-11-20' as Day,
    rules: 'all',
    withOverrides: false,
  });
  const rule = whole.rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(id);
  return rule;
};
const file = async (count: number, more: Partial<RuleFile> = {}): Promise<RuleFile> => ({
  format: 'mp-steward-rules',
  version: 1,
  title: `${count} 名`,
  date: '2026-11-22',
  rules: [{ ...(await stated('long-term-seats')), value: { kind: 'count', count }, checked: '2026-11-22' }],
  ...more,
});
const apply = async (chosen: RuleFile): Promise<string> => {
  const result = await applyRuleFile(db, chosen);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.id;
};

describe('a file of rules', () => {
  it('holds from when it is applied, is mirrored, and is taken back whole', async () => {
    const id = await apply(await file(6));
    expect(await facts()).toMatchObject({ seats: { long: 6 }, own: [] });
    expect((await readBook(db)).get('long-term-seats')).toMatchObject({ origin: 'file' });
    expect(await withdrawRuleFile(db, id)).toBe(true);
    expect(await facts()).toMatchObject({ seats: { long: 5 } });
    expect(await withdrawRuleFile(db, id)).toBe(false);
    expect(await restoreRuleFile(db, id)).toMatchObject({ ok: true });
    expect(await limit()).toEqual({ kind: 'count', count: 6 });
  });

  it('leaves the person’s own value in force, through coming and going', async () => {
    await setOverride(db, seats(9));
    const id = await apply(await file(6));
    expect((await readBook(db)).get('long-term-seats')).toMatchObject({ value: { count: 9 }, stated: { count: 6 } });
    await withdrawRuleFile(db, id);
    expect((await readBook(db)).get('long-term-seats')).toMatchObject({ value: { count: 9 }, stated: { count: 5 } });
  });

  it('applied twice, or in two windows at once, is there once; of two the later wins', async () => {
    const chosen = await file(6);
    const other = new StewardDatabase(db.name);
    await Promise.all([applyRuleFile(db, chosen), applyRuleFile(other, chosen)]);
    expect(await listRuleFiles(db)).toHaveLength(1);
    await applyRuleFile(db, await file(7), 1);
    expect((await listRuleFiles(db)).map(({ title }) => title)).toEqual(['6 名', '7 名']);
    expect(await limit()).toEqual({ kind: 'count', count: 7 });
    await applyRuleFile(db, chosen, 1);
    expect((await listRuleFiles(db)).map(({ title }) => title)).toEqual(['7 名', '6 名']);
    expect(await limit()).toEqual({ kind: 'count', count: 6 });
  });

  it('brings own values where the person has none, and takes those back that they left alone', async () => {
    await setOverride(db, seats(9));
    const brought = { ...seats(30, 'short-term-seats'), setAt: 1000 };
    const touched = { ...seats(40, 'total-seats'), setAt: 1000 };
    const id = await apply(await file(6, { overrides: [{ ...seats(3), setAt: 1000 }, brought, touched] }));
    expect((await listOverrides(db)).map(({ ruleId, value }) => [ruleId, value])).toEqual([
      ['long-term-seats', { kind: 'count', count: 9 }],
      ['short-term-seats', { kind: 'count', count: 30 }],
      ['total-seats', { kind: 'count', count: 40 }],
    ]);
    await setOverride(db, seats(50, 'total-seats'));
    await withdrawRuleFile(db, id);
    expect((await listOverrides(db)).map(({ ruleId }) => ruleId).sort()).toEqual(['long-term-seats', 'total-seats']);
  });

  it('applied again brings back the own values that the person undid meanwhile, and takes them along when it goes', async () => {
    const chosen = await file(6, { overrides: [{ ...seats(30, 'short-term-seats'), setAt: 1000 }] });
    const id = await apply(chosen);
    await clearOverride(db, 'short-term-seats');
    expect(await apply(chosen)).toBe(id);
    expect(await listOverrides(db)).toMatchObject([{ ruleId: 'short-term-seats' }]);
    await withdrawRuleFile(db, id);
    expect(await listOverrides(db)).toEqual([]);
  });

  it('that no longer fits when it is applied is refused whole', async () => {
    const first = await file(6, { rules: [{ ...(await stated('long-term-seats')), id: 'new-here' }] });
    const id = await apply(first);
    const [rule] = (await file(7)).rules;
    const second = await file(7, { rules: rule ? [{ ...rule, restsOn: ['new-here'] }] : [] });
    expect(checkRuleFile(JSON.stringify(second), await readBook(db))).toMatchObject({ ok: true });
    await withdrawRuleFile(db, id);
    expect(await applyRuleFile(db, second)).toEqual({
      ok: false,
      problems: [{ place: 'rules[0].restsOn[0]', code: 'no-such-rule', params: ['new-here'] }],
    });
    expect(await listRuleFiles(db)).toEqual([]);
  });

  it('that another one rested on may go: what rested on it stands without it', async () => {
    const id = await apply(await file(6, { rules: [{ ...(await stated('long-term-seats')), id: 'new-here' }] }));
    const [rule] = (await file(7)).rules;
    await apply(await file(7, { rules: rule ? [{ ...rule, restsOn: ['new-here'] }] : [] }));
    await withdrawRuleFile(db, id);
    expect((await readBook(db)).get('long-term-seats')).toMatchObject({ value: { count: 7 }, restsOn: [] });
  });
});
