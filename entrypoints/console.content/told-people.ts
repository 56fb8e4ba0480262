import type { PersonDetail } from '@/lib/person-detail.ts';
import type { Person } from '@/lib/roster/types.ts';
import type { ToldPeople } from './feature.ts';

/**
 * What the background said of the people whom the page shows now. It answered to what the page showed a moment ago: whoever has
 * another term or date by now is not in there before it answers anew.
 */
export function detailsFor(people: readonly Person[], told: ToldPeople | null): ReadonlyMap<Person, PersonDetail> {
  const found = new Map<Person, PersonDetail>();
  if (!told) return found;
  const answers = new Map(namesOf(told.sent).map((name, place) => [name, told.details[place]]));
  namesOf(people).forEach((name, place) => {
    const person = people[place];
    const detail = answers.get(name);
    if (person && detail) found.set(person, detail);
  });
  return found;
}

/** A name for each, with all that an answer follows from; who is alike in everything is told apart by order. */
function namesOf(people: readonly Person[]): string[] {
  const taken = new Map<string, number>();
  return people.map(({ openid, wechatId, nickname, term, status, expires, basis }) => {
    const base = JSON.stringify([openid, openid ? null : [wechatId, nickname], term, status, expires, basis]);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return `${base}/${count}`;
  });
}
