import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../roster/types.ts';
import { setMarks } from '../store/account-settings.ts';
import { StewardDatabase } from '../store/database.ts';
import { setEntry } from '../store/entries.ts';
import { setItem } from '../store/items.ts';
import { dismissAll, dismissReminder, openReminders } from '../store/reminders.ts';
import type { ReminderRow } from '../store/schema.ts';
import { changeReminderPreferences } from '../store/settings.ts';
import { recordSighting } from '../store/sightings.ts';
import { person, roster, sight } from '../store/sights.fixture.ts';
import type { Day } from '../time/day.ts';
import { openOnClick } from './announce.ts';
import { type FakeDesktop, fakeDesktop } from './browser.fixture.ts';
import { createPlanner, REMINDER_ALARM } from './planner.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (text: string): number => Date.parse(`${text}:00+08:00`);
const START = at('2026-12-01T10:00');

let db: StewardDatabase;
let desktop: FakeDesktop;
const standing: number[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  desktop = fakeDesktop();
  standing.length = 0;
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  db = new StewardDatabase(crypto.randomUUID());
});
afterEach(() => vi.useRealTimers());

/** A worker that has just started. */
const worker = () => createPlanner(db, async (count) => void standing.push(count));
const look = async (now: number): Promise<void> => {
  vi.setSystemTime(now);
  await worker().replan();
};
const alarm = (): number | null => desktop.alarms.get(REMINDER_ALARM) ?? null;
const rows = async (): Promise<ReminderRow[]> => db.reminders.toArray();
const open = async () => (await openReminders(db)).map(({ who, daysBefore }) => `${who}-${daysBefore}`);
const dated = (name: string, expires: string, more: Partial<Person> = {}): Person =>
  person(name, `o-${name}`, 'short', { expires: expires as Day, basis: 'exact', ...more });
const see = async (now: number, ...people: Person[]): Promise<string> =>
  (await recordSighting(db, sight({ roster: roster(...people) }), now))?.account.id ?? '';

describe('the alarm', () => {
  it('is set for the next reminder, and taken off where there is none', async () => {
    const others = [person('林晓', 'o1'), person('王芳', 'o2')];
    await see(START, ...others, dated('周舟', '2026-12-20'));
    await look(START);
    expect(alarm()).toBe(at('2026-12-13T09:00'));
    await see(START + HOUR, ...others);
    await look(START + HOUR);
    expect(alarm()).toBeNull();
  });

  it('follows an entry, the person’s own access, and the settings', async () => {
    const id = await see(START, person('周舟', 'o2', 'short'));
    await look(START);
    expect(alarm()).toBeNull();
    const [zhou] = await db.operators.toArray();
    await setEntry(db, zhou?.id ?? '', { kind: 'expires', day: '2026-12-30' as Day }, START);
    await look(START);
    expect(alarm()).toBe(at('2026-12-23T09:00'));
    await setMarks(db, id, { role: 'short', ownExpiry: '2026-12-12' as Day });
    await look(START);
    expect(alarm()).toBe(at('2026-12-05T09:00'));
    await changeReminderPreferences(db, (now) => ({ ...now, days: [1], hour: '18:30' }));
    await look(START);
    expect(alarm()).toBe(at('2026-12-11T18:30'));
    await changeReminderPreferences(db, (now) => ({ ...now, days: [] }));
    await look(START);
    expect(alarm()).toBeNull();
  });

  it('is set where what is due could not be shown, to try again or for what comes before that', async () => {
    await see(START, dated('周舟', '2026-12-04'));
    await changeReminderPreferences(db, (now) => ({ ...now, desktop: true }));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no desktop') as never);
    await look(START);
    expect(alarm()).toBe(START + HOUR / 4);
    expect(await open()).toEqual(['周舟-3']);
    await look(at('2026-12-03T08:50'));
    expect(alarm()).toBe(at('2026-12-03T09:00'));
    // The toolbar, which needs no permission, tells of it all the same.
    expect(standing).toEqual([1, 1]);
  });

  it('is set once where several ask at the same moment, and the last of them is heard', async () => {
    const planner = worker();
    await see(START, dated('周舟', '2026-12-20'));
    await Promise.all([planner.replan(), planner.replan(), planner.replan(), planner.replan()]);
    expect(standing).toHaveLength(2);
    const first = planner.replan();
    await setMarks(db, (await db.accounts.toArray())[0]?.id ?? '', { role: 'short', ownExpiry: '2026-12-10' as Day });
    await Promise.all([first, planner.replan()]);
    expect(alarm()).toBe(at('2026-12-03T09:00'));
  });
});

describe('what is due', () => {
  it('is kept once, by whichever of two workers comes first', async () => {
    await see(START, dated('周舟', '2026-12-04'), dated('林晓', '2026-12-02'));
    await Promise.all([worker().replan(), worker().replan(), worker().replan()]);
    expect((await rows()).map(({ who, daysBefore }) => `${who}-${daysBefore}`).sort()).toEqual(['周舟-3', '林晓-1']);
    expect(standing).toEqual([2, 2, 2]);
  });

  it('gives way to a nearer one of the same end, and goes when that end is off', async () => {
    await see(START, dated('周舟', '2026-12-08'), dated('林晓', '2026-12-08'));
    await look(START);
    expect((await open()).sort()).toEqual(['周舟-7', '林晓-7'].sort());
    await look(at('2026-12-05T09:00'));
    expect((await open()).sort()).toEqual(['周舟-3', '林晓-3'].sort());
    await see(at('2026-12-05T12:00'), dated('周舟', '2027-01-05'), dated('林晓', '2026-12-08'));
    await look(at('2026-12-05T12:00'));
    expect(await open()).toEqual(['林晓-3']);
    await look(at('2026-12-29T09:00'));
    expect(await open()).toContain('周舟-7');
  });

  it('that was put away stays away, and the next one comes all the same', async () => {
    await see(START, dated('周舟', '2026-12-08'), dated('林晓', '2026-12-08'));
    await look(START);
    const [first] = await openReminders(db);
    await dismissReminder(db, first?.id ?? '');
    await look(START + HOUR);
    expect(await open()).toHaveLength(1);
    await dismissAll(db);
    await look(START + 2 * HOUR);
    expect(await open()).toEqual([]);
    await look(at('2026-12-05T09:00'));
    expect(await open()).toHaveLength(2);
  });

  it('while the browser was closed is shown once at the next start, and called missed', async () => {
    await see(START, dated('周舟', '2026-12-20'));
    await look(START);
    await look(at('2026-12-18T20:00'));
    expect(await openReminders(db)).toMatchObject([{ daysBefore: 3, missed: true, shownAt: at('2026-12-18T20:00') }]);
    await look(at('2026-12-18T21:00'));
    expect(await rows()).toHaveLength(1);
  });

  it('before anybody knew of it was not missed', async () => {
    await look(START - DAY);
    await look(START);
    await see(START, dated('周舟', '2026-12-02'));
    await look(START);
    expect(await openReminders(db)).toMatchObject([{ daysBefore: 1, missed: false }]);
  });

  it('of an invitation comes before it lapses', async () => {
    await see(START - HOUR, person('林晓', 'o1'));
    await see(START, person('林晓', 'o1'), person('周舟', 'o2', 'short', { status: 'invited' }));
    await look(START);
    // Three hours before, but for the quiet hours.
    expect(alarm()).toBe(at('2026-12-02T08:00'));
    await look(alarm() ?? 0);
    expect(await openReminders(db)).toMatchObject([{ kind: 'invitation-lapse', who: '周舟', due: START - HOUR + DAY }]);
  });

  it('of the last day to confirm a deregistration comes like any other, until it is ticked', async () => {
    const state = await recordSighting(
      db,
      sight({ page: 'closing', closing: { phase: 'confirm', date: '2026-12-05' as Day } }),
      START,
    );
    const accountId = state?.account.id ?? '';
    await look(START);
    expect(await openReminders(db)).toMatchObject([{ kind: 'confirmation-window', daysBefore: 4, due: '2026-12-05' }]);
    expect(alarm()).toBe(at('2026-12-02T09:00'));
    await look(at('2026-12-04T09:00'));
    expect(await openReminders(db)).toMatchObject([{ kind: 'confirmation-window', daysBefore: 1 }]);
    await setItem(db, { accountId, deregistrationId: null, itemId: 'confirm-deregistration' }, { state: 'done' });
    await look(at('2026-12-04T10:00'));
    expect(await openReminders(db)).toEqual([]);
    expect(alarm()).toBeNull();
  });

  it('long past and of no end that stands is forgotten in time', async () => {
    await see(START, dated('周舟', '2026-12-04'), person('林晓', 'o1'));
    await look(START);
    await see(START + DAY, dated('周舟', '2027-03-04'), person('林晓', 'o1'));
    await look(START + 30 * DAY);
    expect(await rows()).toHaveLength(1);
    await look(START + 61 * DAY);
    expect(await rows()).toEqual([]);
  });

  it('of an end that still stands is not forgotten, and so not said again', async () => {
    await see(START, dated('周舟', '2026-12-01'));
    await look(START);
    await dismissAll(db);
    for (const months of [1, 3, 12]) await look(START + months * 30 * DAY);
    expect(await rows()).toHaveLength(1);
    expect(await open()).toEqual([]);
  });
});

describe('the desktop', () => {
  const switchOn = () => changeReminderPreferences(db, (now) => ({ ...now, desktop: true }));

  it('shows nothing unless the person switched it on and gave the permission', async () => {
    await see(START, dated('周舟', '2026-12-04'));
    await look(START);
    await switchOn();
    await look(START + 1);
    expect(desktop.shown).toEqual([]);
    desktop.permitted = false;
    await look(at('2026-12-03T09:00'));
    expect(await open()).toEqual(['周舟-1']);
    desktop.permitted = true;
    await look(at('2026-12-03T10:00'));
    expect(desktop.shown).toEqual([]);
    await look(at('2026-12-04T09:00'));
    expect(desktop.shown).toHaveLength(1);
    expect(desktop.titles).toEqual(['青禾读书']);
    expect(desktop.messages[0]).toContain('周舟');
  });

  it('keeps silent in quiet hours, and speaks when they end', async () => {
    await switchOn();
    await see(START, dated('周舟', '2026-12-12'));
    await look(START);
    await look(at('2026-12-06T23:30'));
    expect(await open()).toEqual(['周舟-7']);
    expect(desktop.shown).toEqual([]);
    expect(alarm()).toBe(at('2026-12-07T08:00'));
    await look(at('2026-12-07T08:00'));
    expect(desktop.shown).toHaveLength(1);
    expect(alarm()).toBe(at('2026-12-09T09:00'));
  });

  it('says many at once in one', async () => {
    await switchOn();
    await see(START, ...['甲', '乙', '丙', '丁'].map((name) => dated(name, '2026-12-04')));
    await look(START);
    await look(START + HOUR);
    expect(desktop.titles).toEqual(['reminders_many|4']);
  });

  it('opens the overview at the account, and there at the person, when it is pressed', async () => {
    await switchOn();
    const id = await see(START, dated('周舟', '2026-12-04'));
    await look(START);
    openOnClick(db);
    openOnClick(db);
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    desktop.press(desktop.shown[0] ?? '');
    const [zhou] = await db.operators.toArray();
    await vi.waitFor(() => expect(fakeBrowser.notifications.clear).toHaveBeenCalled());
    const [{ url = '' } = {}] = opened.mock.calls[0] ?? [];
    expect(opened).toHaveBeenCalledTimes(1);
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({ account: id, person: zhou?.id });
  });

  it('that failed is tried again, under the same name', async () => {
    await switchOn();
    await see(START, dated('周舟', '2026-12-04'));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('killed') as never);
    await look(START);
    await look(START + 1000);
    await look(START + 2000);
    expect(create.mock.calls.map(([id]) => id)).toEqual(Array(2).fill((await rows())[0]?.id));
  });
});
