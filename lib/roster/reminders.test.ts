import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, startOfDay } from '../time/day.ts';
import { effectiveRoster } from './expiry.ts';
import { known, moment, SPANS } from './people.fixture.ts';
import { isQuiet, isTimeOfDay } from './quiet-hours.ts';
import {
  dueNow,
  nextAt,
  REMINDER_DAYS,
  type Reminder,
  type ReminderSettings,
  remindersOf,
  type Subject,
} from './reminders.ts';
import { subjectsOf } from './subjects.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SETTINGS: ReminderSettings = { days: REMINDER_DAYS, quiet: { from: '22:00', to: '08:00' }, hour: '09:00' };
const subject = (due: string | number, more: Partial<Subject> = {}): Subject => ({
  key: 'p1',
  accountId: 'a1',
  kind: 'operator-expiry',
  who: '小王👩‍💻',
  due: typeof due === 'number' ? due : (due as Day),
  ...more,
});
const say = (instant: number): string => new Date(instant + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');
const times = (due: string | number, settings: Partial<ReminderSettings> = {}, more: Partial<Subject> = {}): string[] =>
  remindersOf([subject(due, more)], { ...SETTINGS, ...settings }).map(({ at }) => say(at));
const none = new Set<string>();

describe('reminders of a day', () => {
  it('come at the hour chosen, on each day chosen', () => {
    expect(times('2026-12-03')).toEqual([
      '2026-11-26 09:00',
      '2026-11-30 09:00',
      '2026-12-02 09:00',
      '2026-12-03 09:00',
    ]);
    expect(times('2026-12-03', { days: [3] })).toEqual(['2026-11-30 09:00']);
    expect(times('2026-12-03', { days: [] })).toEqual([]);
    expect(isTimeOfDay(SETTINGS.hour)).toBe(true);
    expect(times('2026-12-03', { days: [1, 1] })).toHaveLength(1);
  });

  it('have an id of kind, account, person, day and days before', () => {
    const ids = (due: string) => remindersOf([subject(due)], SETTINGS).map(({ id }) => id);
    expect(ids('2026-12-03')[0]).toBe('operator-expiry:a1:p1:2026-12-03:7');
    expect(ids('2026-12-04').filter((id) => ids('2026-12-03').includes(id))).toEqual([]);
  });

  it('wait for the end of quiet hours', () => {
    expect(times('2026-12-03', { days: [1, 0], hour: '07:00' })).toEqual(['2026-12-02 08:00', '2026-12-03 08:00']);
    expect(times('2026-12-03', { days: [0], hour: '08:00' })).toEqual(['2026-12-03 08:00']);
    expect(times('2026-12-03', { days: [0], hour: '21:59' })).toEqual(['2026-12-03 21:59']);
  });

  it('come before quiet hours that would carry them into the next day', () => {
    expect(times('2026-12-03', { days: [1, 0], hour: '23:00' })).toEqual(['2026-12-02 21:59', '2026-12-03 21:59']);
    expect(times('2026-12-03', { days: [0], hour: '22:00' })).toEqual(['2026-12-03 21:59']);
  });

  it('know quiet hours within a day, and none', () => {
    const quiet = { from: '12:00', to: '14:00' };
    expect(times('2026-12-03', { days: [0], hour: '12:00', quiet })).toEqual(['2026-12-03 14:00']);
    expect(times('2026-12-03', { days: [0], hour: '11:59', quiet })).toEqual(['2026-12-03 11:59']);
    expect(times('2026-12-03', { days: [0], hour: '14:00', quiet })).toEqual(['2026-12-03 14:00']);
    expect(times('2026-12-03', { days: [0], hour: '03:00', quiet: null })).toEqual(['2026-12-03 03:00']);
    expect(times('2026-12-03', { days: [0], hour: '03:00', quiet: { from: '03:00', to: '03:00' } })).toEqual([
      '2026-12-03 03:00',
    ]);
  });

  it.each(['9:00', '24:00', '09:60', '', '09:00:00'])('refuse %s as a time', (hour) => {
    expect(() => times('2026-12-03', { hour })).toThrow(RangeError);
    expect(isTimeOfDay(hour)).toBe(false);
  });
});

describe('reminders of a moment', () => {
  it('come whole days before, and three hours before', () => {
    expect(times(moment('2026-12-03 15:30'), {}, { kind: 'confirmation-window' })).toEqual([
      '2026-11-26 15:30',
      '2026-11-30 15:30',
      '2026-12-02 15:30',
      '2026-12-03 12:30',
    ]);
  });

  it('come once for an invitation', () => {
    expect(times(moment('2026-12-03 15:30'), {}, { kind: 'invitation-lapse' })).toEqual(['2026-12-03 12:30']);
    expect(times(moment('2026-12-03 15:30'), { days: [1] }, { kind: 'invitation-lapse' })).toEqual([]);
  });

  it('come before quiet hours that would make them too late', () => {
    const at = (due: string) => times(moment(due), { days: [0] }, { kind: 'invitation-lapse' });
    expect(at('2026-12-03 10:00')).toEqual(['2026-12-03 08:00']);
    expect(at('2026-12-03 07:00')).toEqual(['2026-12-02 21:59']);
    expect(at('2026-12-03 08:00')).toEqual(['2026-12-02 21:59']);
    expect(at('2026-12-03 02:00')).toEqual(['2026-12-02 21:59']);
  });
});

it('no reminder is in quiet hours, and none after its end', () => {
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const due = fc.oneof(
    fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01' as Day, days)),
    fc.integer({ min: moment('2026-01-01'), max: moment('2028-01-01') }),
  );
  fc.assert(
    fc.property(due, time, time, time, (end, hour, from, to) => {
      const quiet = { from, to };
      const settings: ReminderSettings = { days: REMINDER_DAYS, quiet, hour };
      for (const { at, daysBefore } of remindersOf([subject(end, { kind: 'own-access' })], settings)) {
        expect(isQuiet(at, quiet)).toBe(false);
        expect(at < (typeof end === 'number' ? end : startOfDay(addDays(end, 1 - daysBefore)))).toBe(true);
      }
    }),
  );
});

describe('what is due', () => {
  const all = remindersOf([subject('2026-12-03')], SETTINGS);
  const ids = (reminders: readonly Reminder[]): number[] => reminders.map(({ daysBefore }) => daysBefore);
  const at = (text: string, already: ReadonlySet<string> = none) => dueNow(all, already, moment(text));

  it('is nothing before its time', () => {
    expect(at('2026-11-26 08:59')).toEqual({ due: [], missed: [] });
    expect(nextAt(all, none, moment('2026-11-20'))).toBe(moment('2026-11-26 09:00'));
  });

  it('is shown at its time, and not again', () => {
    expect(ids(at('2026-11-26 09:00').due)).toEqual([7]);
    expect(at('2026-11-26 09:00', new Set([all[0]?.id ?? '']))).toEqual({ due: [], missed: [] });
  });

  it('is missed if it is more than an hour late', () => {
    expect(at('2026-11-26 10:00')).toMatchObject({ due: { length: 1 }, missed: [] });
    expect(ids(at('2026-11-26 10:01').missed)).toEqual([7]);
  });

  it('is only the nearest of several, which covers the others', () => {
    const { due, missed } = at('2026-12-02 09:10');
    expect([ids(due), missed]).toEqual([[1], []]);
    expect(due[0]?.covers).toEqual(['operator-expiry:a1:p1:2026-12-03:3', 'operator-expiry:a1:p1:2026-12-03:7']);
  });

  it('is no farther one once a nearer one was shown, also if its days are switched on later', () => {
    const later = remindersOf([subject('2026-12-03')], { ...SETTINGS, days: [7, 0] });
    const shown = new Set(['operator-expiry:a1:p1:2026-12-03:3']);
    expect(dueNow(later, shown, moment('2026-12-01'))).toEqual({ due: [], missed: [] });
    expect(nextAt(later, shown, moment('2026-12-01'))).toBe(moment('2026-12-03 09:00'));
  });

  it('is told anew of an operator whose term was renewed', () => {
    const shown = new Set(all.map(({ id }) => id));
    const renewed = remindersOf([subject('2027-01-03')], SETTINGS);
    expect(nextAt(renewed, shown, moment('2026-12-04'))).toBe(moment('2026-12-27 09:00'));
  });

  it('is told of each account and person', () => {
    const two = remindersOf(
      [subject('2026-12-03'), subject('2026-12-03', { accountId: 'a2' }), subject('2026-12-03', { key: 'p2' })],
      SETTINGS,
    );
    expect(dueNow(two, none, moment('2026-12-03 09:00')).due).toHaveLength(3);
  });

  it('is one where a subject is given twice', () => {
    const twice = remindersOf([subject('2026-12-03'), subject('2026-12-03')], SETTINGS);
    expect(dueNow(twice, none, moment('2026-11-26 09:00')).due).toMatchObject([{ daysBefore: 7, covers: [] }]);
  });

  it('is now, where something waits', () => {
    expect(nextAt(all, none, moment('2026-11-28'))).toBe(moment('2026-11-28'));
    expect(nextAt(all, new Set(all.map(({ id }) => id)), moment('2026-11-28'))).toBeNull();
    expect(nextAt([], none, 0)).toBeNull();
  });
});

it('people of an account are reminded of by the day to warn by, and invitations once', () => {
  const people = [
    known('dated', { expires: '2026-12-03' as Day, basis: 'exact' }),
    known('estimated', { boundAfter: moment('2026-11-05'), boundBefore: moment('2026-11-10') }),
    known('undated'),
    known('long', { term: 'long' }),
    known('invited', {
      status: 'invited',
      boundBefore: null,
      invitedAfter: moment('2026-11-27 06:00'),
      invitedBefore: moment('2026-11-27 10:00'),
      lastSeenAt: moment('2026-11-28 07:00'),
    }),
  ];
  const roster = effectiveRoster(null, people, () => null, SPANS.shortTerm, '2026-11-27' as Day);
  const subjects = subjectsOf('a1', roster.people, SPANS.invitation);
  expect(subjects.map(({ key, kind, due }) => [key, kind, due])).toEqual([
    ['dated', 'operator-expiry', '2026-12-03'],
    ['estimated', 'operator-expiry', '2026-12-05'],
    ['invited', 'invitation-lapse', moment('2026-11-28 06:00')],
  ]);
});

/** A browser that is opened now and then: all it keeps between two wake-ups is what was shown. */
class Browser {
  readonly shown = new Map<string, { at: number; missed: boolean; covered: boolean }>();

  wake(subjects: readonly Subject[], settings: ReminderSettings, now: number): void {
    const reminders = remindersOf(subjects, settings);
    const { due, missed } = dueNow(reminders, new Set(this.shown.keys()), now);
    for (const reminder of [...due, ...missed]) {
      const isMissed = missed.includes(reminder);
      this.keep(reminder.id, { at: now, missed: isMissed, covered: false });
      for (const id of reminder.covers) this.keep(id, { at: now, missed: isMissed, covered: true });
    }
    expect(dueNow(reminders, new Set(this.shown.keys()), now)).toEqual({ due: [], missed: [] });
  }

  private keep(id: string, how: { at: number; missed: boolean; covered: boolean }): void {
    expect(this.shown.has(id), `${id} twice`).toBe(false);
    this.shown.set(id, how);
  }
}

describe('a month, day by day', () => {
  const subjects = [
    subject('2026-12-03'),
    subject('2026-12-20', { key: 'p2' }),
    subject('2026-11-29', { kind: 'own-access' }),
  ];

  it('with an alarm for the next reminder shows each at its minute', () => {
    const browser = new Browser();
    let now = moment('2026-11-20');
    for (let next: number | null = now; next !== null && now < moment('2026-12-31'); ) {
      now = next;
      browser.wake(subjects, SETTINGS, now);
      next = nextAt(remindersOf(subjects, SETTINGS), new Set(browser.shown.keys()), now);
    }
    const shown = [...browser.shown].filter(([, { missed, covered }]) => !missed && !covered);
    expect(browser.shown.size).toBe(12);
    // The operator's own access ends nine days after the start; nothing of it was missed.
    expect(shown).toHaveLength(12);
    for (const [id, { at }] of shown) {
      expect(remindersOf(subjects, SETTINGS).find((reminder) => reminder.id === id)?.at).toBe(at);
    }
  });

  it('in a browser that is opened every morning at half past ten shows each on its day, as missed', () => {
    const browser = new Browser();
    for (let now = moment('2026-11-20 10:30'); now < moment('2026-12-31'); now += DAY)
      browser.wake(subjects, SETTINGS, now);
    expect(browser.shown.size).toBe(12);
    for (const [id, { at, missed, covered }] of browser.shown) {
      const [, , , due = '', days] = id.split(':');
      expect([dayOf(at), missed, covered]).toEqual([addDays(due as Day, -Number(days)), true, false]);
    }
  });

  it('in a browser that is opened on Mondays shows what is nearest and covers the rest', () => {
    const browser = new Browser();
    for (let now = moment('2026-11-16'); now < moment('2026-12-31'); now += 7 * DAY)
      browser.wake(subjects, SETTINGS, now);
    expect(browser.shown.size).toBe(12);
    const direct = [...browser.shown]
      .filter(([, { covered }]) => !covered)
      .map(([id, { at }]) => `${id} ${say(at).slice(5, 10)}`);
    expect(direct).toEqual([
      'own-access:a1:p1:2026-11-29:7 11-23',
      'own-access:a1:p1:2026-11-29:0 11-30',
      'operator-expiry:a1:p1:2026-12-03:3 11-30',
      'operator-expiry:a1:p1:2026-12-03:0 12-07',
      'operator-expiry:a1:p2:2026-12-20:7 12-14',
      'operator-expiry:a1:p2:2026-12-20:0 12-21',
    ]);
  });
});

const START = moment('2026-11-20');
const dues = fc.oneof(
  fc.integer({ min: -10, max: 45 }).map((days) => addDays('2026-11-20' as Day, days)),
  fc.integer({ min: START - 5 * DAY, max: START + 45 * DAY }),
);
const anySubjects = fc
  .array(
    fc.record({
      due: dues,
      kind: fc.constantFrom('operator-expiry', 'own-access', 'invitation-lapse', 'confirmation-window') as fc.Arbitrary<
        Subject['kind']
      >,
      accountId: fc.constantFrom('a1', 'a2'),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((one, index): Subject => ({ ...one, key: `p${index}`, who: '甲' })));
const anySettings = fc.record({
  days: fc.subarray([...REMINDER_DAYS]),
  quiet: fc.constantFrom(null, { from: '22:00', to: '08:00' }, { from: '00:00', to: '12:30' }),
  hour: fc.constantFrom('00:00', '07:30', '09:00', '23:59'),
});
/** Minutes to the next wake-up, or a jump of the clock: by minutes, by hours, by days. */
const minutes = fc.oneof(fc.nat(90), fc.nat(24 * 60), fc.nat(9 * 24 * 60));
const wakes = fc.array(
  fc.record({
    wait: minutes,
    settings: fc.option(anySettings),
    jump: fc.option(minutes.map((by) => by * 60_000)),
    back: fc.boolean(),
  }),
  {
    maxLength: 40,
  },
);

describe('whatever the wake-ups', () => {
  it('every reminder is shown or covered once, none before its time, and none is left at the end', () => {
    fc.assert(
      fc.property(anySubjects, anySettings, wakes, (subjects, settings, course) => {
        const browser = new Browser();
        const reminders = remindersOf(subjects, settings);
        let now = START;
        for (const { wait } of course) {
          now += wait * 60_000;
          browser.wake(subjects, settings, now);
          const ready = reminders.filter(({ at }) => at <= now).map(({ id }) => id);
          expect(new Set(browser.shown.keys())).toEqual(new Set(ready));
        }
        browser.wake(subjects, settings, START + 100 * DAY);
        expect(new Set(browser.shown.keys())).toEqual(new Set(reminders.map(({ id }) => id)));
      }),
      { numRuns: 150 },
    );
  });

  it('none is shown twice, and none left, though settings change and the clock jumps to and fro', () => {
    fc.assert(
      fc.property(anySubjects, anySettings, wakes, (subjects, first, course) => {
        const browser = new Browser();
        let settings = first;
        let now = START;
        for (const { wait, jump, back, settings: other } of course) {
          now += wait * 60_000 + (jump ?? 0) * (back ? -1 : 1);
          settings = other ?? settings;
          const before = new Set(browser.shown.keys());
          browser.wake(subjects, settings, now);
          const reminders = remindersOf(subjects, settings);
          for (const id of browser.shown.keys()) {
            if (!before.has(id)) expect(reminders.find((reminder) => reminder.id === id)?.at).toBeLessThanOrEqual(now);
          }
          const next = nextAt(reminders, new Set(browser.shown.keys()), now);
          expect(next === null || next > now).toBe(true);
        }
        browser.wake(subjects, settings, START + 200 * DAY);
        const reminders = remindersOf(subjects, settings);
        const shown = new Set(browser.shown.keys());
        expect(nextAt(reminders, shown, START)).toBeNull();
        // What was not shown itself was idle: a nearer one of the same end had been.
        for (const { id, daysBefore } of reminders.filter(({ id }) => !shown.has(id))) {
          const series = id.slice(0, id.lastIndexOf(':'));
          expect(REMINDER_DAYS.some((days) => days < daysBefore && shown.has(`${series}:${days}`))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('an alarm for the next reminder wakes for every one that is still to come', () => {
    fc.assert(
      fc.property(anySubjects, anySettings, (subjects, settings) => {
        const browser = new Browser();
        const reminders = remindersOf(subjects, settings);
        browser.wake(subjects, settings, START);
        for (
          let now: number | null = START;
          now !== null;
          now = nextAt(reminders, new Set(browser.shown.keys()), now)
        ) {
          browser.wake(subjects, settings, now);
        }
        for (const { id, at } of reminders.filter((reminder) => reminder.at > START))
          expect(browser.shown.get(id)).toMatchObject({ at, missed: false });
        expect(browser.shown.size).toBe(reminders.length);
      }),
      { numRuns: 150 },
    );
  });
});
