import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { tell } from './figures.ts';
import { GENERATED_LOOKALIKES, GENERATED_PEOPLE } from './generate/index.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { compare, percent, sum, type Tally } from './measure.ts';
import { CHANGES, type Change, showChanged } from './mutate.ts';
import { PEOPLE } from './people/index.ts';
import { readShown } from './read.ts';
import type { PeoplePage } from './types.ts';

const SEED = Number(process.env.CORPUS_SEED ?? 20261122);
/** How many pages of each kind are changed. */
const RUNS = Number(process.env.CORPUS_RUNS ?? 150);
const tallies: Tally[] = [];

/** A page with nothing drawn a thousand times, and up to five changes of it. */
const changed = (pages: readonly PeoplePage[]): fc.Arbitrary<[PeoplePage, Change[]]> =>
  fc.tuple(
    fc.constantFrom(...pages.filter(({ html }) => html.length < 50_000)),
    fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(1_000_000)), { minLength: 1, maxLength: 5 }),
  );

/** What is wrong once the page has been changed so; empty where nothing is. */
function falsehoods(page: PeoplePage, changes: readonly Change[]): { tally: Tally; said: string[] } {
  showChanged(page, changes);
  const tally = compare(page.id, page.people, readShown('people').roster?.roster.people ?? []);
  return { tally, said: [...tally.strangers, ...tally.wrong] };
}

/** Every failing case with the fewest of its first changes that fail. */
function failures(pages: readonly PeoplePage[], numRuns: number): string[] {
  return fc.sample(changed(pages), { seed: SEED, numRuns }).flatMap(([page, changes]) => {
    const { tally, said } = falsehoods(page, changes);
    if (!page.hard) tallies.push(tally);
    if (said.length === 0) return [];
    const fewest = changes.findIndex((_, at) => falsehoods(page, changes.slice(0, at)).said.length > 0);
    const first = fewest < 0 ? changes : changes.slice(0, fewest);
    return [`${said.join('; ')} after ${JSON.stringify(first)}`];
  });
}

describe('changes that change nothing for who looks', () => {
  it(
    'never make a wrong person, term or date of pages by seed',
    () => expect(failures(GENERATED_PEOPLE, RUNS)).toEqual([]),
    60_000,
  );
  it(
    'never make a wrong person, term or date of pages made by hand',
    () => expect(failures(PEOPLE, RUNS)).toEqual([]),
    60_000,
  );
  it(
    'never make an operator of anybody else',
    () => expect(failures([...LOOKALIKES, ...GENERATED_LOOKALIKES], RUNS)).toEqual([]),
    60_000,
  );
});

afterAll(() => {
  const { truths, found, strangers, wrong } = sum(tallies);
  tell(
    `corpus, changed people pages: ${tallies.length} pages, ${strangers.length + wrong.length} false, recall ${percent(found, truths)}`,
  );
});
