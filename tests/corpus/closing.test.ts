import { afterAll, describe, expect, it } from 'vitest';
import { CLOSING } from './closing-pages.ts';
import { tell } from './figures.ts';
import { GENERATED_CLOSING } from './generate/index.ts';
import { judgeClosing, together, type Verdict } from './judge.ts';
import { percent } from './measure.ts';
import { readCorpus } from './read.ts';

const verdicts: Verdict[] = [];

describe('closing', () => {
  it.each([...CLOSING, ...GENERATED_CLOSING].map((page) => [page.id, page] as const))(
    '%s: nothing false',
    (_id, page) => {
      const verdict = judgeClosing(page, readCorpus(page));
      verdicts.push(verdict);
      expect(verdict.wrong).toEqual([]);
    },
  );
});

it('reads at least 95 % of what closing pages say', () => {
  const { read, facts, missed } = together(verdicts);
  if (process.env.CORPUS_MISSES) console.log(missed.join('\n'));
  expect(read / facts).toBeGreaterThanOrEqual(0.95);
});

afterAll(() => {
  const { facts, read, wrong } = together(verdicts);
  tell(
    `corpus, closing: ${verdicts.length} pages, precision ${percent(read, read + wrong.length)}, recall ${percent(read, facts)}`,
  );
});
