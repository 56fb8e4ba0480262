import { afterAll, describe, expect, it } from 'vitest';
import { CLOSING } from './closing-pages.ts';
import { tell } from './figures.ts';
import { GENERATED_CLOSING } from './generate/index.ts';
import { fits, percent } from './measure.ts';
import { readCorpus } from './read.ts';

const tally = { pages: 0, wrong: 0, facts: 0, read: 0, missed: [] as string[] };

describe('closing', () => {
  it.each([...CLOSING, ...GENERATED_CLOSING].map((page) => [page.id, page] as const))(
    '%s: nothing false',
    (_id, page) => {
      const { closing } = readCorpus(page);
      const truth = page.truth ?? { phase: 'unknown' as const, date: null };
      const phase = closing?.phase ?? 'unknown';
      const date = closing?.date ?? null;
      const wrong: string[] = [];
      tally.pages += 1;
      // A date beside a phase that is not known leads nobody astray: it is only shown as what the page says.
      if (phase !== 'unknown' && !fits(truth.phase, phase)) wrong.push(`phase is ${truth.phase}, not ${phase}`);
      if (phase !== 'unknown' && date !== null && !fits<string | null>(truth.date, date))
        wrong.push(`date is ${truth.date}, not ${date}`);
      if (!fits(truth.phase, 'unknown')) {
        const found = [
          fits(truth.phase, phase),
          ...(fits(truth.date, null) ? [] : [fits<string | null>(truth.date, date)]),
        ];
        tally.facts += found.length;
        tally.read += found.filter(Boolean).length;
        if (found.includes(false)) tally.missed.push(`${page.id}: ${phase} ${date} for ${truth.phase} ${truth.date}`);
      }
      tally.wrong += wrong.length;
      expect(wrong).toEqual([]);
    },
  );
});

it('reads at least 95 % of what closing pages say', () => {
  if (process.env.CORPUS_MISSES) console.log(tally.missed.join('\n'));
  expect(tally.read / tally.facts).toBeGreaterThanOrEqual(0.95);
});

afterAll(() => {
  const { pages, wrong, read, facts } = tally;
  tell(`corpus, closing: ${pages} pages, precision ${percent(read, read + wrong)}, recall ${percent(read, facts)}`);
});
