import { describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import { seen as person } from './people.fixture.ts';
import { byExpiry, countSeats, standing } from './seats.ts';
import type { Person } from './types.ts';

const now = '2026-11-27' as Day;
const until = (expires: string): Partial<Person> => ({ expires: expires as Day, basis: 'exact' });
const of = (...people: Person[]) => countSeats({ administrator: null, people }, now);

describe('seats', () => {
  it('count invitations like operators (console script, about 2017)', () => {
    const seats = of(person('a', { term: 'long' }), person('b', { term: 'long', status: 'invited' }), person('c'));
    expect(seats).toMatchObject({ long: 2, short: 1, invited: 1, state: 'ok', nextExpiry: null });
  });

  it('warn from seven days before the earliest end', () => {
    expect(of(person('a', until('2026-12-05')))).toMatchObject({ state: 'ok', soon: 0, nextExpiry: '2026-12-05' });
    expect(of(person('a', until('2026-12-04')), person('b', until('2026-12-20')))).toMatchObject({
      state: 'soon',
      soon: 1,
      nextExpiry: '2026-12-04',
    });
    expect(of(person('a', until('2026-11-27')))).toMatchObject({ state: 'soon', soon: 1, expired: 0 });
  });

  it('say over when somebody is listed past their end', () => {
    expect(of(person('a', until('2026-11-26')))).toMatchObject({ state: 'over', expired: 1, nextExpiry: null });
  });

  it('say unknown of a roster nobody has read, which is not an empty one', () => {
    expect(countSeats(null, now).state).toBe('unknown');
    expect(of().state).toBe('ok');
  });

  it('take no date of an invitation for an expiry', () => {
    expect(of(person('a', { status: 'invited', ...until('2026-11-26') }))).toMatchObject({
      state: 'ok',
      nextExpiry: null,
    });
  });

  it('count people of no known term apart', () => {
    expect(of(person('a', { term: null }))).toMatchObject({ long: 0, short: 0, unclear: 1 });
  });
});

describe('standing', () => {
  it('is expired only from the day after', () => {
    expect(standing(person('a', until('2026-11-27')), now)).toBe('bound');
    expect(standing(person('a', until('2026-11-26')), now)).toBe('expired');
    expect(standing(person('a', { status: 'invited', ...until('2026-11-26') }), now)).toBe('invited');
  });
});

it('orders by what needs attention first', () => {
  const people = [
    person('long', { term: 'long' }),
    person('later', until('2026-12-20')),
    person('undated'),
    person('first', until('2026-11-28')),
    person('invited', { term: 'long', status: 'invited' }),
  ];
  expect(byExpiry(people).map(({ nickname }) => nickname)).toEqual(['first', 'later', 'undated', 'invited', 'long']);
});
