import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, startOfDay } from '../time/day.ts';
import { addMonths } from '../time/months.ts';
import { effectiveRoster, expiryOf } from './expiry.ts';
import { tellChanges } from './history.ts';
import { known, moment, SPANS, seen, telling } from './people.fixture.ts';
import { countSeats } from './seats.ts';
import type { Expiry, Known, TermEntry } from './types.ts';

const day = (text: string): Day => text as Day;
const now = day('2026-11-27');
const entry = (kind: TermEntry['kind'], of: string, enteredAt = '2026-11-20'): TermEntry => ({
  kind,
  day: day(of),
  enteredAt: moment(enteredAt),
});
const end = (more: Partial<Known>, entered: TermEntry | null = null, today = now): Expiry =>
  expiryOf(known('甲', more), entered, SPANS.shortTerm, today);
const exact = (expires: string): Partial<Known> => ({ expires: day(expires), basis: 'exact' });
const counted = (expires: string): Partial<Known> => ({ expires: day(expires), basis: 'estimated' });
const boundBetween = (after: string | null, before: string): Partial<Known> => ({
  boundAfter: after === null ? null : moment(after),
  boundBefore: moment(before),
});
const NONE = { day: null, latest: null, basis: 'unknown', conflict: null };

describe('when a term ends', () => {
  it('goes by the page’s date before anything else', () => {
    expect(end({ ...exact('2026-12-03'), ...boundBetween('2026-11-01', '2026-11-08') })).toEqual({
      ...NONE,
      day: '2026-12-03',
      basis: 'exact',
    });
  });

  it('goes by what was entered while the page gives no date', () => {
    expect(end(boundBetween('2026-11-01', '2026-11-08'), entry('expires', '2026-12-20'))).toEqual({
      ...NONE,
      day: '2026-12-20',
      basis: 'manual',
    });
  });

  it('reads a month from the day of binding both ways', () => {
    expect(end({}, entry('bound', '2026-12-31'))).toMatchObject({ day: '2027-01-30', latest: '2027-01-31' });
    expect(end({}, entry('bound', '2027-01-31'))).toMatchObject({ day: '2027-02-28', latest: '2027-03-02' });
    expect(end({}, entry('bound', '2026-11-20'))).toMatchObject({ day: '2026-12-20', latest: null, basis: 'manual' });
  });

  it('lies between a month after the last sighting without them and a month after the first with them', () => {
    expect(end(boundBetween('2026-10-28', '2026-11-04'))).toEqual({
      day: '2026-11-27',
      latest: '2026-12-04',
      basis: 'estimated',
      conflict: null,
    });
  });

  it('is no earlier than they were seen, where nobody had looked for longer than a term', () => {
    expect(end(boundBetween('2026-07-01', '2026-11-20'))).toMatchObject({ day: '2026-11-20', latest: '2026-12-20' });
    const [person] = effectiveRoster(
      null,
      [known('甲', boundBetween('2026-07-01', '2026-11-20'))],
      () => null,
      SPANS.shortTerm,
      now,
    ).people;
    expect(person).toMatchObject({ expires: now, standing: 'bound' });
  });

  it('goes by the day in Shanghai', () => {
    expect(end(boundBetween('2026-11-09 23:59', '2026-11-10 00:00'))).toMatchObject({
      day: '2026-12-09',
      latest: '2026-12-10',
    });
  });

  it('is unknown of somebody who was there at the first sighting', () => {
    expect(end(boundBetween(null, '2026-11-04'))).toEqual(NONE);
  });

  it('is not estimated where the page did not say that the term is short', () => {
    expect(end({ term: null, ...boundBetween('2026-10-28', '2026-11-04') })).toEqual(NONE);
  });

  it('is none for long-term operators and for invitations', () => {
    expect(end({ term: 'long', ...boundBetween('2026-10-28', '2026-11-04') })).toEqual(NONE);
    expect(end({ status: 'invited', ...exact('2026-12-03') }, entry('expires', '2026-12-03'))).toEqual(NONE);
  });

  it('takes a term in other units from the rules', () => {
    const of = (from: number, to: number, unit: 'day' | 'year' | 'hour') =>
      expiryOf(known('甲', boundBetween('2026-11-01', '2026-11-03')), null, { from, to, unit }, now);
    expect(of(10, 12, 'day')).toMatchObject({ day: '2026-11-11', latest: '2026-11-15' });
    expect(of(1, 1, 'year')).toMatchObject({ day: '2027-11-01', latest: '2027-11-03' });
    expect(of(36, 36, 'hour')).toMatchObject({ day: '2026-11-03', latest: '2026-11-05' });
  });
});

describe('an entry beside the page', () => {
  it('is shown as a conflict where the date is another', () => {
    expect(end(exact('2026-12-03'), entry('expires', '2026-12-04'))).toMatchObject({
      day: '2026-12-03',
      basis: 'exact',
      conflict: '2026-12-04',
    });
    expect(end(exact('2026-12-03'), entry('bound', '2026-10-20'))).toMatchObject({ conflict: '2026-11-19' });
  });

  it('is none where a month from the entered day is that date, by one reading or the other', () => {
    for (const date of ['2027-01-30', '2027-01-31']) {
      expect(end(exact(date), entry('bound', '2026-12-31'))).toMatchObject({ day: date, conflict: null });
    }
  });

  it('is more exact than a count of days that it agrees with, and a conflict with any other', () => {
    expect(end(counted('2026-12-03'), entry('expires', '2026-12-04'))).toMatchObject({
      day: '2026-12-04',
      basis: 'manual',
      conflict: null,
    });
    expect(end(counted('2026-12-03'), entry('expires', '2026-12-05'))).toMatchObject({
      day: '2026-12-03',
      basis: 'estimated',
      conflict: '2026-12-05',
    });
  });

  it('is a conflict where the page says long-term', () => {
    expect(end({ term: 'long' }, entry('expires', '2026-12-04'))).toEqual({ ...NONE, conflict: '2026-12-04' });
  });

  it('of an earlier binding only warns until its day has passed', () => {
    const again = boundBetween('2026-11-21', '2026-11-22');
    const of = (today: string) => end(again, entry('expires', '2026-11-28', '2026-11-20'), day(today));
    expect(of('2026-11-28')).toMatchObject({ day: '2026-11-28', basis: 'manual' });
    expect(of('2026-11-29')).toMatchObject({ day: '2026-12-21', basis: 'estimated' });
  });

  it('of this binding goes on when its day has passed: who is still listed is said to be', () => {
    const of = end(boundBetween('2026-10-01', '2026-10-02'), entry('expires', '2026-11-26'));
    expect(of).toMatchObject({ day: '2026-11-26', basis: 'manual' });
  });
});

describe('the people of an account with all that is known', () => {
  const roster = (people: Known[], entries: Record<string, TermEntry> = {}) =>
    effectiveRoster('adm***n', people, (id) => entries[id] ?? null, SPANS.shortTerm, now);

  it('leaves out who is gone', () => {
    expect(roster([known('甲'), known('乙', { goneAt: moment('2026-11-20') })]).people).toHaveLength(1);
  });

  it('is counted like a roster', () => {
    const people = [
      known('entered'),
      known('invited', { status: 'invited' }),
      known('long', { term: 'long' }),
      known('passed', exact('2026-11-26')),
    ];
    const effective = roster(people, { entered: entry('expires', '2026-11-30') });
    expect(countSeats(effective, now)).toMatchObject({
      long: 1,
      short: 3,
      invited: 1,
      soon: 1,
      expired: 1,
      nextExpiry: '2026-11-30',
    });
    expect(effective.people.map(({ standing }) => standing)).toEqual(['bound', 'invited', 'bound', 'expired']);
  });

  it('does not call a term expired that may have ended and may not', () => {
    const [person] = roster([known('甲', boundBetween('2026-10-20', '2026-10-30'))]).people;
    expect(person).toMatchObject({
      standing: 'bound',
      expires: now,
      expiry: { day: '2026-11-19', latest: '2026-11-30' },
    });
    const [over] = roster([known('甲', boundBetween('2026-10-20', '2026-10-26'))]).people;
    expect(over).toMatchObject({ standing: 'expired', expires: '2026-11-19', expiry: { latest: '2026-11-26' } });
  });
});

/** One binding as the platform knows it: listed as bound from a moment to the end of the last day, invited for a while before. */
interface Binding {
  readonly from: number;
  readonly invitedFrom: number;
  readonly last: Day;
}

const HOUR = 3_600_000;

/** A run of bindings, each after the one before has ended by itself. The month is read now one way, now the other. */
const bindings = fc
  .tuple(
    fc.integer({ min: moment('2025-01-01'), max: moment('2028-12-31') }),
    fc.array(
      fc.record({ gap: fc.integer({ min: 0, max: 400 * HOUR }), wait: fc.nat(23 * HOUR), byDays: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([start, turns]) => {
    let free = start;
    return turns.map(({ gap, wait, byDays }): Binding => {
      const from = free + gap + wait;
      const last = byDays ? addDays(dayOf(from), 30) : addMonths(dayOf(from), 1);
      free = startOfDay(addDays(last, 1));
      return { invitedFrom: from - wait, from, last };
    });
  });

const visits = fc.array(fc.integer({ min: -40 * 24, max: 160 * 24 }), { minLength: 10, maxLength: 40 });

describe('an estimated range', () => {
  it('always contains the true end, whenever they were bound and whenever the page was visited', () => {
    let estimates = 0;
    fc.assert(
      fc.property(bindings, visits, fc.nat(HOUR), (course, hours, offset) => {
        const start = course[0]?.invitedFrom ?? 0;
        const times = [...new Set(hours)].sort((a, b) => a - b).map((hour) => start + hour * HOUR + offset);
        let people: Known[] = [];
        let previousAt: number | null = null;
        let before: Binding | undefined;
        // Bound again between two visits, at both of which they were listed: nobody can see that until the old term is surely over.
        let unnoticed = false;
        for (const at of times) {
          const now = course.find(({ invitedFrom, last }) => invitedFrom <= at && at < startOfDay(addDays(last, 1)));
          const listed = now ? [seen('甲', { openid: 'o1', status: now.from <= at ? 'bound' : 'invited' })] : [];
          const told = tellChanges(people, listed, telling(at, previousAt));
          unnoticed =
            (unnoticed || (now !== before && now !== undefined && before !== undefined)) && !told.changes.length;
          [people, previousAt, before] = [told.people, at, now];
          const person = people.find(({ goneAt }) => goneAt === null);
          if (!now || !person) continue;
          const { day: earliest, latest, basis } = expiryOf(person, null, SPANS.shortTerm, dayOf(at));
          if (basis !== 'estimated' || !earliest) continue;
          estimates++;
          expect(earliest <= now.last).toBe(true);
          expect(unnoticed || now.last <= (latest ?? earliest)).toBe(true);
          if (unnoticed) expect(dayOf(at) <= addDays(latest ?? earliest, 1)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(estimates).toBeGreaterThan(300);
  });
});
