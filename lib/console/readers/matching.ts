import type { Day } from '../../time/day.ts';
import type { DataPerson } from '../page-data.ts';
import { tidy } from '../words.ts';
import { readExpireTime } from './expiry.ts';
import type { FoundRow as Row } from './rows.ts';

/** Which row is whose. */
export interface Matching {
  readonly rowOf: ReadonlyMap<DataPerson, Row>;
  /** People who are on the page, but in which of several rows cannot be told. */
  readonly unclear: ReadonlySet<DataPerson>;
  /** Rows of people whom the data does not have. */
  readonly strangers: readonly Row[];
}

const isMasked = (id: string): boolean => id.includes('*');

/**
 * Tells whose row each row is: by openid, else by WeChat ID, else by a nickname that only one person has. Of people of one
 * name, the rows' term, kind and date may tell them apart; where they do not, but all would carry the same badge, any order
 * will do, and otherwise none is matched.
 */
export function matchPeople(people: readonly DataPerson[], rows: readonly Row[], today: Day): Matching {
  const rowOf = new Map<DataPerson, Row>();
  // Before a page has drawn its rows there is nothing to compare, and may be much to compare it with.
  if (rows.length === 0) return { rowOf, unclear: new Set(), strangers: [] };
  const free = new Set(rows);
  const waiting = (): DataPerson[] => people.filter((person) => !rowOf.has(person));
  const pair = (person: DataPerson, row: Row): void => {
    rowOf.set(person, row);
    free.delete(row);
  };
  /** Pairs all that are each other's only choice, until no more are. */
  const pairUnique = (fits: (person: DataPerson, row: Row) => boolean): void => {
    for (let found = true; found; ) {
      found = false;
      for (const person of waiting()) {
        const [row, ...more] = [...free].filter((candidate) => fits(person, candidate));
        if (!row || more.length > 0 || waiting().some((other) => other !== person && fits(other, row))) continue;
        pair(person, row);
        found = true;
      }
    }
  };
  for (const [person, row] of pairsById(people, rows)) pair(person, row);
  pairUnique(({ openid }, row) => openid !== null && row.ids.includes(openid));
  // A second copy of someone's row, in a question the page has opened, is nobody else's.
  for (const row of free) {
    if (people.some(({ openid }) => openid !== null && row.ids.includes(openid))) free.delete(row);
  }
  pairUnique(({ wechatId }, row) => wechatId !== null && row.sketch.names.includes(tidy(wechatId)));

  const names = new Set(people.map((person) => tidy(person.nickname)));
  const isCalled = ({ nickname, wechatId }: DataPerson, { sketch }: Row): boolean => {
    const other = sketch.wechatId;
    if (wechatId && other && !isMasked(wechatId) && !isMasked(other) && wechatId !== other) return false;
    const name = tidy(nickname);
    if (name === '' || sketch.nickname === null) return false;
    return sketch.nickname === name || (!names.has(sketch.nickname) && sketch.names.includes(name));
  };
  pairUnique(isCalled);
  pairUnique((person, row) => {
    const { term, expires } = readExpireTime(person.expireTime, today);
    const { sketch } = row;
    const agrees = (a: unknown, b: unknown): boolean => a === null || b === null || a === b;
    return (
      isCalled(person, row) &&
      person.status === sketch.status &&
      agrees(term, sketch.term) &&
      agrees(expires, sketch.expires)
    );
  });

  const unclear = new Set<DataPerson>();
  const badge = (person: DataPerson): string =>
    JSON.stringify([person.status, readExpireTime(person.expireTime, today)]);
  for (const person of waiting()) {
    if (rowOf.has(person)) continue;
    const candidates = [...free].filter((row) => isCalled(person, row));
    const namesakes = waiting().filter((other) => tidy(other.nickname) === tidy(person.nickname));
    if (namesakes.every((other) => badge(other) === badge(person))) {
      namesakes.forEach((other, index) => {
        const row = candidates[index];
        if (row) pair(other, row);
      });
    } else if (candidates.length > 0) {
      for (const other of namesakes) unclear.add(other);
      for (const row of candidates) free.delete(row);
    }
  }
  return { rowOf, unclear, strangers: [...free] };
}

/** Who is the only one with their openid, and the only row that bears it: nearly everybody, found without comparing all with all. */
function pairsById(people: readonly DataPerson[], rows: readonly Row[]): [DataPerson, Row][] {
  const peopleOf = groupBy(people, ({ openid }) => (openid === null ? [] : [openid]));
  const rowsOf = groupBy(rows, ({ ids }) => new Set(ids));
  return [...peopleOf].flatMap(([openid, [person, ...others]]): [DataPerson, Row][] => {
    const [row, ...copies] = rowsOf.get(openid) ?? [];
    if (!person || !row || others.length + copies.length > 0) return [];
    const isOneId = row.ids.every((id) => id === openid || !peopleOf.has(id));
    return isOneId ? [[person, row]] : [];
  });
}

function groupBy<T>(list: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
