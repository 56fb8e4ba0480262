import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StewardDatabase } from '../store/database.ts';
import { openReminders } from '../store/reminders.ts';
import { changeReminderPreferences } from '../store/settings.ts';
import { recordSighting } from '../store/sightings.ts';
import { person, roster, sight } from '../store/sights.fixture.ts';
import type { Day } from '../time/day.ts';
import { type FakeDesktop, fakeDesktop } from './browser.fixture.ts';
import { createPlanner, REMINDER_ALARM } from './planner.ts';

const START = Date.parse('2026-12-01T10:00:00+08:00');
const DUE = Date.parse('2026-12-05T09:00:00+08:00');

let db: StewardDatabase;
let desktop: FakeDesktop;
beforeEach(() => {
  fakeBrowser.reset();
  desktop = fakeDesktop();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  db = new StewardDatabase(crypto.randomUUID());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const replan = async (now: number): Promise<void> => {
  vi.setSystemTime(now);
  await createPlanner(db, async () => {}).replan();
};

/**
 * Has everything that a look does to the world fail from one step on, as if its worker were killed there.
 * @returns how many steps were asked for
 */
function killAt(step: number): { steps: number; revive(): void } {
  const course = { steps: 0, revive: () => vi.restoreAllMocks() };
  const deadly = <T extends object>(on: T, name: keyof T): void => {
    const real = (on[name] as (...of: unknown[]) => unknown).bind(on);
    vi.spyOn(on, name as never).mockImplementation(((...of: unknown[]) => {
      course.steps += 1;
      return course.steps >= step ? Promise.reject(new Error('killed')) : real(...of);
    }) as never);
  };
  deadly(fakeBrowser.alarms, 'create');
  deadly(fakeBrowser.alarms, 'clear');
  deadly(fakeBrowser.storage.local, 'set');
  deadly(fakeBrowser.notifications, 'create');
  deadly(db.reminders, 'bulkAdd');
  deadly(db.reminders, 'bulkPut');
  return course;
}

it.each([2, 3, 4, 5, 6, 7])(
  'a worker killed at step %i of a look is woken again, and nothing is lost or told twice',
  async (step) => {
    await changeReminderPreferences(db, (now) => ({ ...now, desktop: true }));
    const people = ['周舟', '林晓'].map((name) =>
      person(name, name, 'short', { expires: '2026-12-08' as Day, basis: 'exact' }),
    );
    await recordSighting(db, sight({ roster: roster(...people, person('王芳', 'o3')) }), START);
    await replan(START);
    expect(desktop.shown).toHaveLength(2);
    expect(desktop.alarms.get(REMINDER_ALARM)).toBe(DUE);

    // An alarm that has rung is no more.
    desktop.alarms.clear();
    const course = killAt(step);
    await replan(DUE);
    course.revive();
    expect(course.steps).toBeGreaterThanOrEqual(step);
    const again = desktop.alarms.get(REMINDER_ALARM) ?? Number.POSITIVE_INFINITY;
    // The next reminder is due in two days: what was not shown yet may not wait until then.
    const told = desktop.shown.filter((id) => id.endsWith(':3'));
    if (told.length < 2) expect(again - DUE).toBeLessThan(3_600_000);

    await replan(Math.min(again, DUE + 3_600_000));
    expect((await openReminders(db)).map(({ daysBefore, missed }) => [daysBefore, missed])).toEqual([
      [3, false],
      [3, false],
    ]);
    expect(desktop.alarms.get(REMINDER_ALARM)).toBe(Date.parse('2026-12-07T09:00:00+08:00'));
    // What is shown again has the same id, by which it takes the place of the first.
    expect(new Set(desktop.shown.filter((id) => id.endsWith(':3'))).size).toBe(2);
  },
);
