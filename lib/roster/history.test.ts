import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import type { Change, ChangeKind } from './changes.ts';
import { expiryOf } from './expiry.ts';
import { tellChanges } from './history.ts';
import { known, moment, SPANS, seen, telling } from './people.fixture.ts';
import type { Known, Person, TermEntry } from './types.ts';

const day = (text: string): Day => text as Day;
const until = (text: string): Partial<Person> => ({ expires: day(text), basis: 'exact' });
const [FIRST, SECOND, THIRD] = ['2026-11-01', '2026-11-08', '2026-11-15'] as const;
const invited: Partial<Person> = { status: 'invited' };

const tell = (
  before: readonly Known[],
  after: readonly Person[],
  at: string = SECOND,
  previousAt: string | null = FIRST,
  entries: Record<string, TermEntry> = {},
) => tellChanges(before, after, telling(at, previousAt, entries));
const kinds = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, name, doubt }) => `${name} ${kind}${doubt ? '?' : ''}`);

describe('the first sighting', () => {
  it('tells nothing, and does not know since when anybody is bound', () => {
    const { people, changes } = tell([], [seen('甲'), seen('乙', invited)], FIRST, null);
    expect(changes).toEqual([]);
    const at = moment(FIRST);
    expect(people).toMatchObject([
      { id: 'new 1', firstSeenAt: at, lastSeenAt: at, goneAt: null, boundAfter: null, boundBefore: at },
      { id: 'new 2', boundAfter: at, boundBefore: null, invitedAfter: null, invitedBefore: at },
    ]);
  });

  it('may be of an empty roster', () => {
    expect(tell([], [], FIRST, null)).toEqual({ people: [], changes: [] });
  });
});

describe('somebody new', () => {
  it('was bound between the two sightings', () => {
    const { people, changes } = tell([known('甲')], [seen('甲'), seen('乙')]);
    expect(kinds(changes)).toEqual(['乙 joined']);
    expect(changes[0]).toMatchObject({ personId: 'new 1', at: moment(SECOND), since: moment(FIRST) });
    expect(people[1]).toMatchObject({ boundAfter: moment(FIRST), boundBefore: moment(SECOND) });
  });

  it('is invited first, and accepts: only then the page may give their openid', () => {
    const first = tell([], [seen('甲', invited)], FIRST, '2026-10-31');
    expect(kinds(first.changes)).toEqual(['甲 invited']);
    expect(first.people[0]).toMatchObject({ invitedAfter: moment('2026-10-31'), invitedBefore: moment(FIRST) });
    const second = tell(first.people, [seen('甲', { openid: 'o1' })], '2026-11-02');
    expect(kinds(second.changes)).toEqual(['甲 accepted']);
    expect(second.people).toMatchObject([
      {
        id: 'new 1',
        openid: 'o1',
        status: 'bound',
        boundAfter: moment(FIRST),
        boundBefore: moment('2026-11-02'),
        invitedAfter: null,
        invitedBefore: null,
      },
    ]);
  });

  it('whose row comes seconds after the others was not bound in between', () => {
    const { people, changes } = tellChanges(
      [known('甲')],
      [seen('甲'), seen('乙')],
      telling(moment(SECOND), moment(SECOND) - 3000),
    );
    expect(kinds(changes)).toEqual(['乙 joined?']);
    expect(people[1]).toMatchObject({ boundAfter: null, boundBefore: moment(SECOND) });
    const late = telling(moment(SECOND), moment(SECOND) - 3000);
    expect(tellChanges([], [seen('丙', invited)], late).people).toMatchObject([
      { invitedAfter: null, invitedBefore: moment(SECOND) },
    ]);
  });

  it('whose row came late, and who was taken for gone, is who they were, whatever they are known by', () => {
    const since = { boundAfter: moment('2026-10-20'), boundBefore: moment('2026-10-25') };
    const before = [
      known('甲'),
      known('乙', since),
      known('丙', { openid: 'o3', ...until('2026-11-20') }),
      known('丁'),
    ];
    const start = moment(SECOND);
    const half = tellChanges(before, [seen('甲'), seen('丁')], telling(start, moment(FIRST)));
    expect(kinds(half.changes)).toEqual(['乙 unbound', '丙 unbound']);
    const rows = [seen('甲'), seen('乙'), seen('丙', { openid: 'o3' }), seen('丁')];
    const whole = tellChanges(half.people, rows, telling(start + 3000, start));
    expect(kinds(whole.changes)).toEqual(['乙 joined?', '丙 joined?']);
    expect(whole.people).toEqual(before.map((person) => ({ ...person, lastSeenAt: start + 3000 })));
    const later = tellChanges(half.people, rows, telling(start + 20_000, start));
    expect(later.people.map(({ id }) => id)).toEqual(['甲', 'new 1', '丙', '丁', '乙']);
  });

  it('comes back as who they were, by openid, also under another name', () => {
    const gone = known('旧名', { openid: 'o1', goneAt: moment('2026-10-01'), wechatId: 'wx_a' });
    const { people, changes } = tell([gone], [seen('新名', { openid: 'o1' })]);
    expect(kinds(changes)).toEqual(['新名 joined']);
    expect(people).toMatchObject([
      { id: '旧名', goneAt: null, wechatId: 'wx_a', firstSeenAt: gone.firstSeenAt, boundAfter: moment(FIRST) },
    ]);
  });

  it('comes back without doubt under the name they had', () => {
    const { people } = tell([known('甲', { openid: 'o1', goneAt: 1 })], [seen('甲', { openid: 'o1' })]);
    expect(people).toMatchObject([{ id: '甲', goneAt: null, doubtful: false }]);
  });

  it('who has only the name of somebody gone is somebody else, with doubt', () => {
    const { people, changes } = tell([known('甲', { goneAt: moment('2026-10-01') })], [seen('甲')]);
    expect(kinds(changes)).toEqual(['甲 joined?']);
    expect(people.map(({ id, doubtful }) => [id, doubtful])).toEqual([
      ['new 1', true],
      ['甲', false],
    ]);
    const [other] = tell([known('甲', { openid: 'o1', goneAt: 1 })], [seen('甲', { openid: 'o2' })]).people;
    expect(other).toMatchObject({ id: 'new 1', doubtful: false });
  });
});

describe('somebody who stays', () => {
  it('keeps what an earlier page gave and this one does not', () => {
    const before = known('甲', { openid: 'o1', wechatId: 'wx_a', ...until('2026-11-20') });
    const { people, changes } = tell([before], [seen('甲', { term: null })]);
    expect(changes).toEqual([]);
    expect(people).toEqual([{ ...before, lastSeenAt: moment(SECOND) }]);
  });

  it('is told under the new name', () => {
    const { people, changes } = tell([known('旧名', { openid: 'o1' })], [seen('新名👩‍💻', { openid: 'o1' })]);
    expect(changes).toMatchObject([
      { kind: 'renamed', name: '新名👩‍💻', before: '旧名', after: '新名👩‍💻', doubt: false },
    ]);
    expect(people).toMatchObject([{ id: '旧名', nickname: '新名👩‍💻' }]);
  });

  it('is told with another term, which began in between', () => {
    const { people, changes } = tell([known('甲', until('2026-11-20'))], [seen('甲', { term: 'long' })]);
    expect(changes).toMatchObject([{ kind: 'term-changed', before: 'short', after: 'long' }]);
    expect(people).toMatchObject([
      { term: 'long', expires: null, boundAfter: moment(FIRST), boundBefore: moment(SECOND) },
    ]);
    const back = tell(people, [seen('甲')], THIRD, SECOND);
    expect(kinds(back.changes)).toEqual(['甲 term-changed']);
    expect(back.people).toMatchObject([{ boundAfter: moment(SECOND), boundBefore: moment(THIRD) }]);
  });

  it('has no other term where the page only begins to tell it', () => {
    const { people, changes } = tell([known('甲', { term: null })], [seen('甲', { term: 'long' })]);
    expect(changes).toEqual([]);
    expect(people).toMatchObject([{ term: 'long', boundAfter: null, boundBefore: moment(FIRST) }]);
  });

  it('has a new term where the page gives a later date', () => {
    const { people, changes } = tell([known('甲', until('2026-11-05'))], [seen('甲', until('2026-12-06'))]);
    expect(changes).toMatchObject([{ kind: 'renewed', before: '2026-11-05', after: '2026-12-06', doubt: false }]);
    expect(people).toMatchObject([{ boundAfter: moment(FIRST), boundBefore: moment(SECOND), expires: '2026-12-06' }]);
    expect(tell([known('甲', until('2026-11-20'))], [seen('甲', until('2026-11-19'))]).changes).toEqual([]);
  });

  it('keeps their date where a count of days differs by one, as it does between morning and evening', () => {
    const counted = (text: string): Partial<Person> => ({ expires: day(text), basis: 'estimated' });
    const kept = (old: Partial<Person>, now: Partial<Person>) => {
      const { people, changes } = tell([known('甲', old)], [seen('甲', now)]);
      expect(changes).toEqual([]);
      return people[0];
    };
    expect(kept(until('2026-11-20'), counted('2026-11-21'))).toMatchObject(until('2026-11-20'));
    expect(kept(until('2026-11-20'), counted('2026-11-19'))).toMatchObject(until('2026-11-20'));
    expect(kept(counted('2026-11-20'), counted('2026-11-21'))).toMatchObject(counted('2026-11-20'));
    expect(kept(counted('2026-11-20'), counted('2026-11-19'))).toMatchObject(counted('2026-11-19'));
    expect(kept(until('2026-11-20'), counted('2026-11-18'))).toMatchObject(counted('2026-11-18'));
    expect(kept(counted('2026-11-20'), until('2026-11-21'))).toMatchObject(until('2026-11-21'));
  });

  it('has been bound again where they outlived their term by more than a day', () => {
    const before = [known('甲', { boundAfter: moment('2026-10-01'), boundBefore: moment('2026-10-05') })];
    expect(tell(before, [seen('甲')], '2026-11-06', '2026-10-31').changes).toEqual([]);
    const { people, changes } = tell(before, [seen('甲')], '2026-11-07', '2026-10-31');
    expect(changes).toMatchObject([{ kind: 'renewed', before: '2026-11-05', after: null, doubt: true }]);
    const [person] = people;
    expect(person && expiryOf(person, null, SPANS.shortTerm, day('2026-11-07'))).toMatchObject({
      day: '2026-11-30',
      latest: '2026-12-07',
    });
  });

  it('outlives the page’s date by a day, and no longer, while the page is silent', () => {
    const before = [known('甲', until('2026-11-06'))];
    expect(tell(before, [seen('甲')], '2026-11-07').people).toMatchObject([{ expires: '2026-11-06', basis: 'exact' }]);
    const { people, changes } = tell(before, [seen('甲')], '2026-11-08');
    expect(kinds(changes)).toEqual(['甲 renewed?']);
    expect(people).toMatchObject([{ expires: null, boundAfter: moment('2026-11-06 00:00') }]);
  });

  it('does not refute what was entered', () => {
    const entry: TermEntry = { kind: 'expires', day: day('2026-11-02'), enteredAt: moment('2026-10-20') };
    const before = [known('甲', { boundAfter: moment('2026-09-01'), boundBefore: moment('2026-09-05') })];
    expect(tell(before, [seen('甲')], '2026-11-20', FIRST, { 甲: entry }).changes).toEqual([]);
  });
});

describe('somebody who is missing', () => {
  const leave = (more: Partial<Known>, entries: Record<string, TermEntry> = {}) =>
    tell([known('甲', more)], [], SECOND, FIRST, entries).changes;

  it('is kept, with the first sighting without them', () => {
    const before = known('甲');
    expect(tell([before], []).people).toEqual([{ ...before, goneAt: moment(SECOND) }]);
    const later = tell(tell([before], []).people, [], THIRD, SECOND);
    expect(later).toEqual({ people: [{ ...before, goneAt: moment(SECOND) }], changes: [] });
  });

  it('lapsed if their term was over, and was unbound if it was not', () => {
    expect(leave(until('2026-11-07'))).toMatchObject([{ kind: 'lapsed', before: '2026-11-07', doubt: false }]);
    expect(leave(until('2026-11-08'))).toMatchObject([{ kind: 'lapsed', doubt: true }]);
    expect(leave(until('2026-11-09'))).toMatchObject([{ kind: 'unbound', before: '2026-11-09', doubt: false }]);
  });

  it('was unbound for sure if long-term, and with doubt if nobody knew their end', () => {
    expect(kinds(leave({ term: 'long' }))).toEqual(['甲 unbound']);
    expect(kinds(leave({}))).toEqual(['甲 unbound?']);
  });

  it('lapsed with doubt where the term may have been over', () => {
    const bound = (after: string, before: string) => ({ boundAfter: moment(after), boundBefore: moment(before) });
    expect(kinds(leave(bound('2026-10-01', '2026-10-05')))).toEqual(['甲 lapsed']);
    expect(kinds(leave(bound('2026-10-01', '2026-10-20')))).toEqual(['甲 lapsed?']);
    expect(kinds(leave(bound('2026-10-15', '2026-10-20')))).toEqual(['甲 unbound']);
  });

  it('lapsed with doubt where they had outlived that end by more than a day', () => {
    expect(kinds(leave({ ...until('2026-11-03'), lastSeenAt: moment('2026-11-04') }))).toEqual(['甲 lapsed']);
    expect(kinds(leave({ ...until('2026-11-03'), lastSeenAt: moment('2026-11-05') }))).toEqual(['甲 lapsed?']);
  });

  it('lapsed by what was entered', () => {
    const entry: TermEntry = { kind: 'expires', day: day('2026-11-05'), enteredAt: moment(FIRST) };
    expect(kinds(leave({}, { 甲: entry }))).toEqual(['甲 lapsed']);
  });

  it('lets an invitation be withdrawn', () => {
    expect(kinds(leave({ status: 'invited', boundBefore: null }))).toEqual(['甲 withdrawn']);
  });

  it('and comes back invited, was unbound and invited', () => {
    const { people, changes } = tell([known('甲', until('2026-11-05'))], [seen('甲', invited)]);
    expect(kinds(changes)).toEqual(['甲 lapsed', '甲 invited']);
    expect(people).toMatchObject([
      { id: '甲', boundBefore: null, boundAfter: moment(SECOND), invitedBefore: moment(SECOND) },
    ]);
  });
});

describe('an invitation that stays', () => {
  it('was sent anew if it outlived its time', () => {
    const before = tell([], [seen('甲', invited)], FIRST, '2026-10-31').people;
    const soon = tell(before, [seen('甲', invited)], '2026-11-02 11:00');
    expect(soon.changes).toEqual([]);
    expect(soon.people).toMatchObject([{ boundAfter: moment('2026-11-02 11:00'), invitedBefore: moment(FIRST) }]);
    const late = tell(before, [seen('甲', invited)], '2026-11-02 13:00');
    expect(kinds(late.changes)).toEqual(['甲 invited?']);
    expect(late.people).toMatchObject([{ invitedAfter: moment(FIRST), invitedBefore: moment('2026-11-02 13:00') }]);
  });
});

describe('people of one name', () => {
  const two = [
    known('王伟', { id: 'a', ...until('2026-11-07'), firstSeenAt: 1 }),
    known('王伟', { id: 'b', ...until('2026-11-30'), firstSeenAt: 2 }),
  ];

  it('stay two, each marked', () => {
    const { people, changes } = tell(two, [seen('王伟', until('2026-11-30')), seen('王伟', until('2026-11-07'))]);
    expect(changes).toEqual([]);
    expect(people.map(({ id, doubtful }) => [id, doubtful])).toEqual([
      ['b', true],
      ['a', true],
    ]);
  });

  it('lose rather the one whose term is over', () => {
    const { people, changes } = tell(two, [seen('王伟')]);
    expect(changes).toMatchObject([{ kind: 'lapsed', personId: 'a' }]);
    expect(people.find(({ goneAt }) => goneAt === null)).toMatchObject({ id: 'b', doubtful: true });
  });

  it('are not doubtful where openids tell them apart', () => {
    const olds = two.map((one, index) => ({ ...one, openid: `o${index}` }));
    const { people } = tell(olds, [seen('王伟', { openid: 'o1' }), seen('王伟', { openid: 'o0' })]);
    expect(people.map(({ id, doubtful }) => [id, doubtful])).toEqual([
      ['b', false],
      ['a', false],
    ]);
  });
});

it('somebody who was kept twice leaves once, and in silence', () => {
  const twice = [known('甲', { id: 'a', openid: 'o1' }), known('甲', { id: 'b', openid: 'o1' })];
  const { people, changes } = tell(twice, [seen('甲', { openid: 'o1' })]);
  expect(changes).toEqual([]);
  expect(people.filter(({ goneAt }) => goneAt === null)).toHaveLength(1);
});

it('two rows of one person are told as one', () => {
  const { people, changes } = tell([], [seen('甲', { openid: 'o1' }), seen('甲', { openid: 'o1' })]);
  expect([people.length, kinds(changes)]).toEqual([1, ['甲 joined']]);
});

it('a clock that was set back widens what is known', () => {
  const { people } = tell([], [seen('甲')], FIRST, SECOND);
  expect(people).toMatchObject([{ boundAfter: moment(FIRST), boundBefore: moment(SECOND) }]);
});

it('500 people are told in one go', () => {
  const before = Array.from({ length: 500 }, (_, index) => known(`人${index}`, { openid: `o${index}` }));
  const after = before.slice(100).map(({ nickname, openid }) => seen(nickname, { openid }));
  const { people, changes } = tell(before, [...after, seen('新')]);
  expect(people).toHaveLength(501);
  expect(changes).toHaveLength(101);
});

const statuses = fc.constantFrom('bound' as const, 'invited' as const);
const rosters = fc.array(
  fc.uniqueArray(
    fc.record({ who: fc.nat(5), status: statuses, term: fc.constantFrom('long' as const, 'short' as const) }),
    {
      selector: ({ who }) => who,
    },
  ),
  { minLength: 1, maxLength: 8 },
);
const ARRIVALS: readonly ChangeKind[] = ['joined', 'invited'];

describe('any course of sightings', () => {
  it('keeps everybody once under one id, lists who was seen, and tells of each who comes or goes', () => {
    fc.assert(
      fc.property(rosters, (course) => {
        let people: Known[] = [];
        let listed = new Set<string>();
        let made = 0;
        course.forEach((roster, visit) => {
          const at = moment(FIRST) + visit * 86_400_000;
          const rows = roster.map(({ who, ...more }) => seen(`人${who}`, { openid: `o${who}`, ...more }));
          const previousAt = visit === 0 ? null : at - 86_400_000;
          const told = tellChanges(people, rows, { ...telling(at, previousAt), newId: () => `id ${made++}` });
          people = told.people;
          const now = new Set(people.filter(({ goneAt }) => goneAt === null).map(({ openid }) => openid ?? ''));
          expect(now).toEqual(new Set(rows.map(({ openid }) => openid)));
          expect(new Set(people.map(({ openid }) => openid)).size).toBe(people.length);
          expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
          for (const { openid, id } of visit === 0 ? [] : people) {
            const kindsOf = told.changes.filter(({ personId }) => personId === id).map(({ kind }) => kind);
            const [was, is] = [listed.has(openid ?? ''), now.has(openid ?? '')];
            if (!was && is) expect(kindsOf.some((kind) => ARRIVALS.includes(kind))).toBe(true);
            if (was && !is) expect(kindsOf).toHaveLength(1);
            if (!was && !is) expect(kindsOf).toEqual([]);
          }
          listed = now;
        });
      }),
    );
  });

  it('tells nothing of a roster that is seen again, in whatever order', () => {
    fc.assert(
      fc.property(rosters, ([roster = []]) => {
        const rows = roster.map(({ who, ...more }) => seen(`人${who}`, more));
        const first = tell([], rows, FIRST, null);
        const again = tell(first.people, [...rows].reverse(), '2026-11-01 13:00');
        expect(again.changes).toEqual([]);
        expect(again.people.map(({ id }) => id).sort()).toEqual(first.people.map(({ id }) => id).sort());
      }),
    );
  });
});
