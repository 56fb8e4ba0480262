import { describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import { seatAdvice } from './advice.ts';
import { effectiveRoster } from './expiry.ts';
import { known, moment, SPANS } from './people.fixture.ts';
import { countSeats } from './seats.ts';
import type { Known } from './types.ts';

const now = '2026-11-27' as Day;
const LIMITS = { long: 2, short: 3, total: 5 };
const until = (expires: string): Partial<Known> => ({ expires: expires as Day, basis: 'exact' });
const invited = (term: 'long' | 'short', before: string): Known =>
  known('邀请', {
    term,
    status: 'invited',
    boundBefore: null,
    invitedBefore: moment(before),
    lastSeenAt: moment('2026-11-27'),
  });
const long = known('长期', { term: 'long' });
const short = (more: Partial<Known> = {}): Known => known('短期', more);

function advise(...people: Known[]): string[] {
  const roster = effectiveRoster(null, people, () => null, SPANS.shortTerm, now);
  const advice = seatAdvice(countSeats(roster, now), LIMITS, roster.people, SPANS.invitation, now);
  return advice.map(({ kind, freeFrom }) => `${kind} ${freeFrom ?? '-'}`);
}

describe('before inviting', () => {
  it('nothing is said while seats are left', () => {
    expect(advise()).toEqual([]);
    expect(advise(short())).toEqual([]);
  });

  it('the last seat of a kind is named', () => {
    expect(advise(long)).toEqual(['last-long -']);
    expect(advise(short(), short())).toEqual(['last-short -']);
    expect(advise(long, short(), short())).toEqual(['last-long -', 'last-short -']);
  });

  it('a kind that is full goes before the last of another', () => {
    expect(advise(long, long, short(), short())).toEqual(['full-long -', 'last-short -']);
  });

  it('a full kind is free the day after the first term that ends, or when an invitation has lapsed', () => {
    expect(advise(short(), short(until('2026-12-03')), short(until('2026-12-10')))).toEqual(['full-short 2026-12-04']);
    expect(advise(short(), short(until('2026-12-03')), invited('short', '2026-11-27 11:00'))).toEqual([
      'full-short 2026-11-28',
    ]);
    expect(advise(long, invited('long', '2026-11-27 11:00'), short(until('2026-11-27')))).toEqual([
      'full-long 2026-11-28',
    ]);
  });

  it('a full kind is not free when a seat of the other is', () => {
    expect(advise(short(), short(), short(), invited('long', '2026-11-27 11:00'))).toEqual([
      'full-short -',
      'last-long -',
    ]);
  });

  it('a full account is free when any seat is', () => {
    expect(advise(long, long, short(), short(until('2026-11-27')), short())).toEqual(['full-total 2026-11-28']);
  });

  it('nobody knows when somebody goes who should be gone', () => {
    expect(advise(short(until('2026-11-26')), short(), short())).toEqual(['full-short -']);
    expect(advise(short(), short(), invited('short', '2026-11-25'))).toEqual(['full-short -']);
  });

  it('an estimated end counts from its later day', () => {
    const estimated = short({ boundAfter: moment('2026-11-05'), boundBefore: moment('2026-11-10') });
    expect(advise(estimated, short(), short())).toEqual(['full-short 2026-12-11']);
  });

  it('no seat is called the last while somebody’s term is not known, but the account may be full', () => {
    const unclear = known('不明', { term: null });
    expect(advise(long, unclear)).toEqual([]);
    expect(advise(long, long, short(), short(), unclear)).toEqual(['full-total -']);
  });

  it('limits below what is taken are full', () => {
    expect(advise(long, long, long)).toEqual(['full-long -']);
  });
});
