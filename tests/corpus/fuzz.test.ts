import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CLOSING } from './closing-pages.ts';
import { tell } from './figures.ts';
import { GENERATED_CLOSING, GENERATED_LOOKALIKES, GENERATED_PEOPLE, GENERATED_SETTINGS } from './generate/index.ts';
import { judgeClosing, judgeSettings } from './judge.ts';
import { LOOKALIKES } from './lookalikes/index.ts';
import { compare, percent } from './measure.ts';
import { CHANGES, type Change, showChanged } from './mutate.ts';
import { PEOPLE } from './people/index.ts';
import { readShown } from './read.ts';
import { SETTINGS } from './settings-pages.ts';
import type { CorpusPage } from './types.ts';

const SEED = Number(process.env.CORPUS_SEED ?? 20261122);
/** How many pages of each kind are changed. */
const RUNS = Number(process.env.CORPUS_RUNS ?? 80);
const total = { pages: 0, wrong: 0, facts: 0, read: 0 };

/** A page with nothing drawn a thousand times, and up to five changes of it. */
const changed = (pages: readonly CorpusPage[]): fc.Arbitrary<[CorpusPage, Change[]]> =>
  fc.tuple(
    fc.constantFrom(...pages.filter(({ html }) => html.length < 50_000)),
    fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(1_000_000)), { minLength: 1, maxLength: 5 }),
  );

interface Judged {
  readonly wrong: readonly string[];
  readonly facts: number;
  readonly read: number;
}

/** What is right and wrong once the page has been changed so. */
function judged(page: CorpusPage, changes: readonly Change[]): Judged {
  showChanged(page, changes);
  const reading = readShown(page.kind);
  if (page.kind === 'settings') return judgeSettings(page, reading);
  if (page.kind === 'closing') return judgeClosing(page, reading);
  const { strangers, wrong, truths, found } = compare(page.id, page.people, reading.roster?.roster.people ?? []);
  return { wrong: [...strangers, ...wrong], facts: truths, read: found };
}

/** Every failing case with the fewest of its first changes that fail. */
function failures(pages: readonly CorpusPage[]): string[] {
  return fc.sample(changed(pages), { seed: SEED, numRuns: RUNS }).flatMap(([page, changes]) => {
    const { wrong, facts, read } = judged(page, changes);
    total.pages += 1;
    total.wrong += wrong.length;
    if (!page.hard) {
      total.facts += facts;
      total.read += read;
    }
    if (wrong.length === 0) return [];
    const fewest = changes.findIndex((_, at) => judged(page, changes.slice(0, at)).wrong.length > 0);
    return [`${wrong.join('; ')} after ${JSON.stringify(fewest < 0 ? changes : changes.slice(0, fewest))}`];
  });
}

describe('changes that change nothing for who looks make nothing wrong', () => {
  it.each([
    ['people by seed', GENERATED_PEOPLE],
    ['people by hand', PEOPLE],
    ['lookalikes', [...LOOKALIKES, ...GENERATED_LOOKALIKES]],
    ['settings', [...SETTINGS, ...GENERATED_SETTINGS]],
    ['closing', [...CLOSING, ...GENERATED_CLOSING]],
  ])('%s', (_, pages) => expect(failures(pages)).toEqual([]), 60_000);
});

afterAll(() => {
  const { pages, wrong, facts, read } = total;
  tell(`corpus, changed pages: ${pages} pages, ${wrong} false, recall ${percent(read, facts)}`);
});
