import type { Person } from '../../lib/roster/types.ts';
import type { OneOf, Someone } from './types.ts';

export const fits = <T>(truth: OneOf<T>, said: T): boolean =>
  Array.isArray(truth) ? truth.includes(said) : truth === said;
const open = <T>(truth: OneOf<T | null>): boolean => truth === null || (Array.isArray(truth) && truth.includes(null));

/** What one reading of a page got right and wrong. `wrong`: said of somebody, and not so. */
export interface Tally {
  /** Operators that are on the page, and those of them that were found. */
  truths: number;
  found: number;
  /** Facts of found people that the page gives (term, date), and those that were read. */
  facts: number;
  read: number;
  /** People said to be operators who are none. */
  strangers: string[];
  wrong: string[];
  missed: string[];
}

const emptyTally = (): Tally => ({ truths: 0, found: 0, facts: 0, read: 0, strangers: [], wrong: [], missed: [] });

function add(sum: Tally, one: Tally): Tally {
  return {
    truths: sum.truths + one.truths,
    found: sum.found + one.found,
    facts: sum.facts + one.facts,
    read: sum.read + one.read,
    strangers: [...sum.strangers, ...one.strangers],
    wrong: [...sum.wrong, ...one.wrong],
    missed: [...sum.missed, ...one.missed],
  };
}
export const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(add, emptyTally());

const say = ({ nickname, term, status, expires }: Person): string => `${nickname}|${term}|${status}|${expires}`;

/** How far a reading is from a truth of the same name: false statements count far more than missing ones. */
function distance(truth: Someone, person: Person): number {
  const term = fits(truth.term, person.term) ? 0 : person.term === null ? 1 : 10;
  const ends = truth.status === 'invited' || fits(truth.expires, person.expires) ? 0 : person.expires === null ? 1 : 10;
  return term + ends + (truth.status === person.status ? 0 : 10);
}

/** Compares what was read with the truth, person by person; of people of one name each with the truth nearest to it. */
export function compare(id: string, truth: readonly Someone[], people: readonly Person[]): Tally {
  const tally = { ...emptyTally(), truths: truth.length };
  const left = [...truth];
  for (const person of people) {
    const near = left
      .filter(({ name }) => fits(name, person.nickname))
      .sort((a, b) => distance(a, person) - distance(b, person))[0];
    if (!near) {
      tally.strangers.push(`${id}: ${say(person)}`);
      continue;
    }
    left.splice(left.indexOf(near), 1);
    tally.found += 1;
    if (distance(near, person) >= 10) tally.wrong.push(`${id}: ${say(person)} is ${JSON.stringify(near)}`);
    const facts = [
      ...(open(near.term) ? [] : [fits(near.term, person.term)]),
      ...(near.status === 'invited' || open(near.expires) ? [] : [fits(near.expires, person.expires)]),
    ];
    tally.facts += facts.length;
    tally.read += facts.filter(Boolean).length;
    if (facts.includes(false)) tally.missed.push(`${id}: ${say(person)} lacks of ${JSON.stringify(near)}`);
  }
  for (const { name } of left) tally.missed.push(`${id}: ${name} not found`);
  return tally;
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
