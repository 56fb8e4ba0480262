import type { Person } from './types.ts';

/** Whom a person of a new roster was in the old one. Matched by openid, else WeChat ID, else nickname. */
export interface Matches<K extends Person> {
  readonly pairs: readonly (readonly [known: K, seen: Person])[];
  readonly joined: readonly Person[];
  readonly gone: readonly K[];
}

/**
 * Pairs the people of two rosters. Two people of one name stay two: where a name stands as often on both sides its bearers are
 * paired in order, and where it does not, nobody can say who is who and nobody is paired.
 */
export function matchPeople<K extends Person>(known: readonly K[], seen: readonly Person[]): Matches<K> {
  const left = new Set(known);
  const waiting = new Set(seen);
  const pairs: [K, Person][] = [];
  for (const key of ['openid', 'wechatId', 'nickname'] as const) {
    const olds = groupBy([...left], key);
    for (const [text, people] of groupBy([...waiting], key)) {
      const bearers = olds.get(text) ?? [];
      if (bearers.length !== people.length || (people.length > 1 && key !== 'nickname')) continue;
      people.forEach((person, index) => {
        const old = bearers[index];
        if (!old || contradicts(old, person)) return;
        pairs.push([old, person]);
        left.delete(old);
        waiting.delete(person);
      });
    }
  }
  return { pairs, joined: [...waiting], gone: [...left] };
}

/** Two people who both have an openid, and not the same one, are two people, whatever their names. */
function contradicts(a: Person, b: Person): boolean {
  return a.openid !== null && b.openid !== null && a.openid !== b.openid;
}

function groupBy<P extends Person>(people: readonly P[], key: 'openid' | 'wechatId' | 'nickname'): Map<string, P[]> {
  const groups = new Map<string, P[]>();
  for (const person of people) {
    const text = person[key];
    if (text) groups.set(text, [...(groups.get(text) ?? []), person]);
  }
  return groups;
}
