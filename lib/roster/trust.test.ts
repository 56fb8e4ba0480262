import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import { seen } from './people.fixture.ts';
import { doubtOf, isSuddenDrop, sameRoster } from './trust.ts';
import type { Person, Roster } from './types.ts';

const roster = (...people: Person[]): Roster => ({ administrator: 'adm***', people });
const many = (count: number, from = 0): Person[] =>
  Array.from({ length: count }, (_, index) => seen(`人${from + index}`, { openid: `o${from + index}` }));

describe('a sudden drop', () => {
  it.each([
    [20, 10, false],
    [20, 9, true],
    [21, 10, true],
    [21, 11, false],
    [2, 1, false],
    [1, 0, true],
    [0, 0, false],
    [500, 499, false],
    [500, 100, true],
  ])('from %i people to %i: %s', (before, after, drop) => {
    expect(isSuddenDrop(roster(...many(before)), roster(...many(after)))).toBe(drop);
  });

  it('counts who is gone, not how many are there', () => {
    expect(isSuddenDrop(roster(...many(10)), roster(...many(10, 6)))).toBe(true);
    expect(isSuddenDrop(roster(...many(10)), roster(...many(10, 5)))).toBe(false);
  });

  it('counts invitations, and two rows of one person once', () => {
    const invitations = many(4).map((person): Person => ({ ...person, status: 'invited' }));
    expect(isSuddenDrop(roster(...invitations), roster(...invitations.slice(3)))).toBe(true);
    expect(isSuddenDrop(roster(...many(2), ...many(2), ...many(2)), roster(...many(1)))).toBe(false);
  });

  it('is none of a roster that nobody has read yet', () => {
    expect(isSuddenDrop(null, roster())).toBe(false);
  });
});

describe('the same roster', () => {
  it('goes by people, not by their order', () => {
    const people = many(30);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 30 }), (order) => {
        expect(sameRoster(roster(...people), roster(...order))).toBe(true);
      }),
    );
  });

  it('is another with any fact changed', () => {
    const person = seen('甲', { openid: 'o1' });
    const others: Partial<Person>[] = [
      { openid: 'o2' },
      { wechatId: 'wx' },
      { nickname: '乙' },
      { term: 'long' },
      { status: 'invited' },
      { expires: '2026-12-03' as Day },
      { basis: 'exact' },
    ];
    for (const other of others) expect(sameRoster(roster(person), roster({ ...person, ...other }))).toBe(false);
    expect(sameRoster(roster(person), { administrator: null, people: [person] })).toBe(false);
  });

  it('counts two people who look alike twice', () => {
    const [a, b] = [seen('王伟'), seen('李娜')];
    expect(sameRoster(roster(a, a, b), roster(a, b, b))).toBe(false);
    expect(sameRoster(roster(a, a), roster(a))).toBe(false);
  });
});

describe('a reading', () => {
  const full = roster(...many(20));
  const half = roster(...many(3));
  const first = doubtOf(full, null, half, 10_000);

  it('is believed where nobody has read the roster before, and where few are missing', () => {
    expect(doubtOf(null, null, half, 0)).toBeNull();
    expect(doubtOf(full, null, roster(...many(15)), 0)).toBeNull();
  });

  it('of a sudden drop waits for the same again, two seconds later', () => {
    expect(first).toEqual({ roster: half, firstSeenAt: 10_000 });
    expect(doubtOf(full, first, half, 11_999)).toEqual(first);
    expect(doubtOf(full, first, half, 12_000)).toBeNull();
  });

  it('waits anew for another one, and where the clock was set back', () => {
    const more = roster(...many(5));
    expect(doubtOf(full, first, more, 20_000)).toEqual({ roster: more, firstSeenAt: 20_000 });
    expect(doubtOf(full, first, half, 9_000)).toEqual({ roster: half, firstSeenAt: 9_000 });
  });

  it('that arrives row by row is believed once it is whole', () => {
    let pending = null;
    for (let rows = 0; rows < 10; rows++) {
      pending = doubtOf(full, pending, roster(...many(rows)), rows * 5_000);
      expect(pending).toMatchObject({ firstSeenAt: rows * 5_000 });
    }
    expect(doubtOf(full, pending, full, 50_000)).toBeNull();
  });
});
