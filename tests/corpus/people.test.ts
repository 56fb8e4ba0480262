import { afterAll, describe, expect, it } from 'vitest';
import { tell } from './figures.ts';
import { GENERATED_LOOKALIKES, GENERATED_PEOPLE } from './generate/index.ts';
import { LOOKALIKES } from './lookalikes/index.ts';
import { compare, percent, sum, type Tally } from './measure.ts';
import { PEOPLE } from './people/index.ts';
import { readCorpus } from './read.ts';
import type { PeoplePage } from './types.ts';

const tallies = new Map<PeoplePage, Tally>();

function measured(page: PeoplePage): Tally {
  const reading = readCorpus(page);
  const tally = compare(page.id, page.people, reading.roster?.roster.people ?? []);
  tallies.set(page, tally);
  return tally;
}

describe.each([
  ['made by hand', PEOPLE],
  ['lookalikes', LOOKALIKES],
  ['by seed', GENERATED_PEOPLE],
  ['lookalikes by seed', GENERATED_LOOKALIKES],
])('people, %s', (_, pages) => {
  it.each(pages.map((page) => [page.id, page] as const))('%s: nobody false, nothing false', (_id, page) => {
    const { strangers, wrong } = measured(page);
    expect({ strangers, wrong }).toEqual({ strangers: [], wrong: [] });
  });
});

describe('a list of which more is to come', () => {
  it.each(PEOPLE.filter(({ complete }) => complete === false).map((page) => [page.id, page] as const))(
    '%s is not taken for all',
    (_id, page) => {
      const { roster } = readCorpus(page);
      if (roster) expect(roster.complete).toBe(false);
    },
  );
});

it('finds at least 95 % of the operators, and of what is said of them', () => {
  const fair = sum([...tallies].flatMap(([{ hard }, tally]) => (hard ? [] : [tally])));
  if (process.env.CORPUS_MISSES) console.log(fair.missed.join('\n'));
  expect(fair.found / fair.truths).toBeGreaterThanOrEqual(0.95);
  expect(fair.read / fair.facts).toBeGreaterThanOrEqual(0.95);
});

afterAll(() => {
  const all = sum([...tallies.values()]);
  const fair = sum([...tallies].flatMap(([{ hard }, tally]) => (hard ? [] : [tally])));
  const said = all.found + all.strangers.length;
  tell(
    `corpus, people: ${tallies.size} pages, precision ${percent(said - all.strangers.length - all.wrong.length, said)}, recall ${percent(fair.found, fair.truths)}, facts ${percent(fair.read, fair.facts)}`,
  );
});
