import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StewardDatabase } from '../store/database.ts';
import type { ReminderRow } from '../store/schema.ts';
import { changeReminderPreferences } from '../store/settings.ts';
import { recordSighting } from '../store/sightings.ts';
import { person, roster, sight } from '../store/sights.fixture.ts';
import { addDays, type Day, dayOf, startOfDay } from '../time/day.ts';
import { type FakeDesktop, fakeDesktop } from './browser.fixture.ts';
import { createPlanner, REMINDER_ALARM } from './planner.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-12-01T10:00:00+08:00');

let db: StewardDatabase;
let desktop: FakeDesktop;
beforeEach(() => {
  fakeBrowser.reset();
  desktop = fakeDesktop();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  db = new StewardDatabase(crypto.randomUUID());
});
afterEach(() => vi.useRealTimers());

/** A worker that has just started. */
const worker = () => createPlanner(db, async () => {});
const alarm = (): number | null => desktop.alarms.get(REMINDER_ALARM) ?? null;
const rows = async (): Promise<ReminderRow[]> => db.reminders.toArray();

/** The same numbers for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** A month as it goes: the alarm rings, the worker is killed, the browser is closed for hours or days, pages are seen. */
async function month(seed: number, closes: boolean): Promise<Map<string, number>> {
  const throwDice = dice(seed);
  const end = START + 35 * DAY;
  /** When every end was there to be reminded of. */
  const ends = new Map<string, number>();
  const names = ['林晓', '周舟', '王芳', '李雷', '韩梅', '赵敏'];
  const people = new Map(names.map((name) => [name, addDays(dayOf(START), 3 + throwDice(28))]));
  const visit = async (now: number): Promise<void> => {
    vi.setSystemTime(now);
    const seen = [...people].map(([name, day]) => person(name, `o-${name}`, 'short', { expires: day, basis: 'exact' }));
    await recordSighting(db, sight({ roster: roster(...seen) }), now);
    for (const [name, day] of people) {
      const id = (await db.operators.toArray()).find(({ nickname }) => nickname === name)?.id;
      const key = `${id}:${day}`;
      if (!ends.has(key)) ends.set(key, now);
    }
  };
  let planner = worker();
  await visit(START);
  await planner.replan();
  let now = START;
  while (now < end) {
    const rings = alarm() ?? end;
    const happens = now + (1 + throwDice(40)) * 15 * 60_000;
    const choice = throwDice(closes ? 6 : 4);
    now = Math.min(rings, happens, end);
    vi.setSystemTime(now);
    if (rings <= happens) {
      await planner.replan();
    } else if (choice === 0) {
      // Killed and woken by something else: the alarm is still there.
      planner = worker();
      await planner.replan();
    } else if (choice === 1) {
      // Killed while it writes what is due.
      const dies = vi.spyOn(db.reminders, 'bulkAdd').mockRejectedValueOnce(new Error('killed') as never);
      await planner.replan();
      dies.mockRestore();
      planner = worker();
      await planner.replan();
    } else if (choice === 2) {
      const name = names[throwDice(names.length)] ?? '';
      const last = people.get(name);
      if (last && startOfDay(last) < now + DAY) people.set(name, addDays(dayOf(now), 9 + throwDice(20)));
      await visit(now);
      await planner.replan();
    } else if (choice > 3) {
      // The browser is closed, and has lost its alarms when it is opened again.
      desktop.alarms.clear();
      now += (1 + throwDice(80)) * HOUR;
      vi.setSystemTime(now);
      planner = worker();
      await planner.replan();
    }
  }
  return ends;
}

// Hundreds of looks take seconds, and more on a machine that does other things beside.
describe.each([1, 2, 3])('a month, day by day, %i', { timeout: 60_000 }, (seed) => {
  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await changeReminderPreferences(db, (now) => ({ ...now, desktop: true, quiet: null }));
  });

  it('with the browser open shows every reminder once, at its time', async () => {
    const ends = await month(seed, false);
    const all = await rows();
    for (const [key, since] of ends) {
      const [person = '', day = ''] = key.split(':');
      const mine = all.filter((row) => row.key === person && row.due === day);
      const wanted = [7, 3, 1, 0].map((days) => startOfDay(addDays(day as Day, -days)) + 9 * HOUR);
      const until = Math.min(Date.now(), lastDayOf(ends, key));
      const due = wanted.filter((moment) => moment >= since && moment < until);
      expect(mine.map(({ dueAt }) => dueAt).sort()).toEqual(expect.arrayContaining(due));
      for (const row of mine) if (row.dueAt >= since) expect(row.shownAt - row.dueAt).toBeLessThan(60_000);
      for (const row of mine) expect(row.missed).toBe(false);
    }
    expect(new Set(desktop.shown).size).toBe(desktop.shown.length);
  });

  it('with the browser closed now and then shows each once, or a nearer one in its place', async () => {
    const ends = await month(seed, true);
    const all = await rows();
    for (const [key, since] of ends) {
      const [person = '', day = ''] = key.split(':');
      const mine = all.filter((row) => row.key === person && row.due === day);
      const until = Math.min(Date.now(), lastDayOf(ends, key));
      for (const days of [7, 3, 1, 0]) {
        const moment = startOfDay(addDays(day as Day, -days)) + 9 * HOUR;
        if (moment < since || moment >= until - 4 * DAY) continue;
        const covered = mine.filter((row) => row.daysBefore <= days && row.shownAt >= moment);
        expect(covered.length, `${key} ${days}`).toBeGreaterThan(0);
      }
      expect(new Set(mine.map(({ daysBefore }) => daysBefore)).size).toBe(mine.length);
      for (const row of mine) expect(row.missed).toBe(row.shownAt - row.dueAt > HOUR && row.dueAt > since);
    }
    expect(all.some(({ missed }) => missed)).toBe(true);
    const single = desktop.shown.filter((id) => id !== 'reminders');
    expect(new Set(single).size).toBe(single.length);
  });
});

/** When an end was no longer there, because the same person got a later one. */
function lastDayOf(ends: ReadonlyMap<string, number>, key: string): number {
  const [person = ''] = key.split(':');
  const since = ends.get(key) ?? 0;
  const later = [...ends].filter(([other, at]) => other.startsWith(`${person}:`) && at > since).map(([, at]) => at);
  return Math.min(...later, Number.MAX_SAFE_INTEGER);
}
