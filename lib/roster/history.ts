import type { Change, Happening, Telling, Told } from './changes.ts';
import { groupBy } from './group.ts';
import { areSurelyOne, contradicts, distinctPeople, matchPeople } from './match.ts';
import { arrive, isOver, leave, reappear, stay, wasHardlyGone } from './one-person.ts';
import type { Known, Person } from './types.ts';

/** Everybody known of an account after a sighting, and what happened since the one before. */
interface History {
  readonly people: Known[];
  readonly changes: Change[];
}

/**
 * Tells what happened between what is known and what is seen now. The reading must be believed, see `doubtOf`.
 * @param before everybody ever known of the account, also who is gone: they come back under the same id if by openid or full WeChat ID
 * @param after the people of the reading; two rows of one person are one
 * @throws RangeError for spans that are not whole
 */
export function tellChanges(before: readonly Known[], after: readonly Person[], telling: Telling): History {
  const seen = distinctPeople(after);
  const bygone = before.filter(({ goneAt }) => goneAt !== null);
  const { pairs, joined, gone, doubtful } = matchPeople(inOrder(before, telling), seen);
  const knownOf = new Map(pairs.map(([known, person]) => [person, known]));
  const late = matchPeople(
    bygone.filter((old) => wasHardlyGone(old, telling)),
    joined,
  );
  const lateOf = new Map(late.pairs.map(([old, person]) => [person, old]));
  const longGone = bygone.filter((old) => !wasHardlyGone(old, telling));
  const backOf = new Map(
    matchPeople(longGone, late.joined)
      .pairs.filter(([old, person]) => areSurelyOne(old, person))
      .map(([old, person]) => [person, old]),
  );
  const namesakes = groupBy(before, ({ nickname }) => nickname);

  const told = seen.map((person): Told => {
    const known = knownOf.get(person);
    if (known) return stay(known, person, doubtful.has(person), telling);
    const hidden = lateOf.get(person);
    if (hidden) return reappear(hidden, person, late.doubtful.has(person), telling);
    const back = backOf.get(person) ?? null;
    const others = namesakes.get(person.nickname) ?? [];
    return arrive(back, person, !back && others.some((other) => !contradicts(other, person)), telling);
  });
  const openids = new Set(seen.flatMap(({ openid }) => openid ?? []));
  const left = gone.map((old): Told => {
    const one = leave(old, telling);
    // The second record of somebody who is still there leaves in silence.
    return old.openid && openids.has(old.openid) ? { ...one, happened: [] } : one;
  });
  const returned = new Set([...lateOf.values(), ...backOf.values()]);
  const all = [...told, ...left];
  return {
    people: [...all.map(({ person }) => person), ...bygone.filter((old) => !returned.has(old))],
    changes: all.flatMap(({ person, happened }) => happened.flatMap((what) => changeOf(person, what, telling))),
  };
}

/** Who is listed. Where several may be meant, first those whose term is not over, then who was there first. */
function inOrder(before: readonly Known[], telling: Telling): Known[] {
  return before
    .filter(({ goneAt }) => goneAt === null)
    .map((person) => ({ person, over: Number(isOver(person, telling)) }))
    .sort((a, b) => a.over - b.over || a.person.firstSeenAt - b.person.firstSeenAt)
    .map(({ person }) => person);
}

function changeOf({ id, nickname, doubtful }: Known, what: Happening, { at, previousAt }: Telling): Change[] {
  if (previousAt === null) return [];
  return [{ ...what, personId: id, name: nickname, at, since: previousAt, doubt: what.doubt || doubtful }];
}
