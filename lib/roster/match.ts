import { groupBy } from './group.ts';
import type { Person } from './types.ts';
import { fullId, mayBeOneId } from './wechat-id.ts';

/** Whom a person of a new roster was in the old one. */
export interface Matches<K extends Person> {
  readonly pairs: readonly (readonly [known: K, seen: Person])[];
  readonly joined: readonly Person[];
  readonly gone: readonly K[];
  /** Those of the new roster who were paired by nothing but a name that several have, or by a WeChat ID of hidden letters. */
  readonly doubtful: ReadonlySet<Person>;
}

/**
 * Pairs the people of two rosters: by openid, else by WeChat ID, else by nickname, else by a masked WeChat ID. Two people of one
 * name stay two: those who agree most in the rest are paired, in order where all agree alike, and every such pair is doubtful.
 * @param known in order of preference, where several may be meant
 * @param seen each person once, see {@link distinctPeople}
 */
export function matchPeople<K extends Person>(known: readonly K[], seen: readonly Person[]): Matches<K> {
  const left = new Set(known);
  const waiting = new Set(seen);
  const pairs: [K, Person][] = [];
  const doubtful = new Set<Person>();
  for (const { keyOf, sure } of STEPS) {
    const olds = groupBy([...left], keyOf);
    for (const [key, people] of groupBy([...waiting], keyOf)) {
      const bearers = olds.get(key) ?? [];
      const several = bearers.length > 1 || people.length > 1;
      if (sure === 'only-if-single' && several) continue;
      for (const [old, person] of pairUp(bearers, people)) {
        pairs.push([old, person]);
        left.delete(old);
        waiting.delete(person);
        if (sure === 'only-if-single' || (sure === 'if-single' && (several || key === ''))) doubtful.add(person);
      }
    }
  }
  return { pairs, joined: [...waiting], gone: [...left], doubtful };
}

/** What people are known by, from the surest on, and when that is beyond doubt. */
const STEPS: readonly {
  readonly keyOf: (person: Person) => string | null;
  readonly sure: 'always' | 'if-single' | 'only-if-single';
}[] = [
  { keyOf: ({ openid }) => openid || null, sure: 'always' },
  { keyOf: fullId, sure: 'always' },
  { keyOf: ({ nickname }) => nickname, sure: 'if-single' },
  { keyOf: ({ wechatId }) => wechatId || null, sure: 'only-if-single' },
];

/** Pairs the bearers of one key, those first who agree most in the rest; never two who cannot be one. */
function pairUp<K extends Person>(olds: readonly K[], people: readonly Person[]): [K, Person][] {
  const free = new Set(olds);
  const waiting = new Set(people);
  const pairs: [K, Person][] = [];
  // From the most that can agree down to nothing; in order within, so that who agrees alike is paired as listed.
  for (let level = AGREEMENTS.length; level >= 0 && free.size > 0; level--) {
    for (const person of waiting) {
      const old = firstOf(free, (one) => agreement(one, person) >= level && !contradicts(one, person));
      if (!old) continue;
      pairs.push([old, person]);
      free.delete(old);
      waiting.delete(person);
    }
  }
  return pairs;
}

function firstOf<T>(items: Iterable<T>, fits: (item: T) => boolean): T | null {
  for (const item of items) if (fits(item)) return item;
  return null;
}

const AGREEMENTS = ['nickname', 'wechatId', 'term', 'status', 'expires'] as const;

function agreement(a: Person, b: Person): number {
  return AGREEMENTS.filter((field) => a[field] === b[field]).length;
}

/** Whether two are one person by more than a name: by openid, or by full WeChat ID. */
export function areSurelyOne(a: Person, b: Person): boolean {
  if (contradicts(a, b)) return false;
  return (a.openid !== null && a.openid === b.openid) || (fullId(a) !== null && fullId(a) === fullId(b));
}

/** Two openids, or two WeChat IDs that cannot be one, are two people, whatever their names; but a known openid goes first. */
export function contradicts(a: Person, b: Person): boolean {
  if (a.openid !== null && b.openid !== null) return a.openid !== b.openid;
  return !mayBeOneId(a.wechatId, b.wechatId);
}

/**
 * The people of one reading, each once: rows of one openid, or of one WeChat ID where no openid says otherwise, are one person.
 * Bound wins over invited, and what one row does not say is taken from the other.
 */
export function distinctPeople(people: readonly Person[]): Person[] {
  const byOpenid = mergeBy(people, ({ openid }) => openid || null);
  return mergeBy(byOpenid, fullId);
}

function mergeBy(people: readonly Person[], keyOf: (person: Person) => string | null): Person[] {
  const places = new Map<string, number>();
  const merged: Person[] = [];
  for (const person of people) {
    const key = keyOf(person);
    const index = key ? places.get(key) : undefined;
    const first = index === undefined ? undefined : merged[index];
    if (index !== undefined && first && !contradicts(first, person)) {
      merged[index] = first.status === 'bound' ? merge(first, person) : merge(person, first);
      continue;
    }
    if (key) places.set(key, merged.length);
    merged.push(person);
  }
  return merged;
}

function merge(person: Person, other: Person): Person {
  const term = person.term ?? other.term;
  const dated = person.expires || other.status !== person.status || term === 'long' ? person : other;
  return {
    ...person,
    openid: person.openid ?? other.openid,
    wechatId: person.wechatId ?? other.wechatId,
    nickname: person.nickname || other.nickname,
    term,
    expires: dated.expires,
    basis: dated.basis,
  };
}
