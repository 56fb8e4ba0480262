import type { Person } from './types.ts';

/** Whom a person of a new roster was in the old one. Matched by openid, else WeChat ID, else a nickname that is unique on both sides. */
export interface Matches<K extends Person> {
  readonly pairs: readonly (readonly [known: K, seen: Person])[];
  readonly joined: readonly Person[];
  readonly gone: readonly K[];
}

/** Pairs the people of two rosters. Two people of one name stay two: a nickname that is not unique matches nobody. */
export function matchPeople<K extends Person>(known: readonly K[], seen: readonly Person[]): Matches<K> {
  const left = new Set(known);
  const waiting = new Set(seen);
  const pairs: [K, Person][] = [];
  for (const key of ['openid', 'wechatId', 'nickname'] as const) {
    const olds = uniqueBy([...left], key);
    for (const [text, person] of uniqueBy([...waiting], key)) {
      const old = olds.get(text);
      if (!old || contradicts(old, person)) continue;
      pairs.push([old, person]);
      left.delete(old);
      waiting.delete(person);
    }
  }
  return { pairs, joined: [...waiting], gone: [...left] };
}

/** Two people who both have an openid, and not the same one, are two people, whatever their names. */
function contradicts(a: Person, b: Person): boolean {
  return a.openid !== null && b.openid !== null && a.openid !== b.openid;
}

function uniqueBy<P extends Person>(people: readonly P[], key: 'openid' | 'wechatId' | 'nickname'): Map<string, P> {
  const found = new Map<string, P | null>();
  for (const person of people) {
    const text = person[key];
    if (text) found.set(text, found.has(text) ? null : person);
  }
  return new Map([...found].flatMap(([text, person]) => (person ? [[text, person] as const] : [])));
}
