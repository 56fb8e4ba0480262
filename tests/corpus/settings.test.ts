import { afterAll, describe, expect, it } from 'vitest';
import { tell } from './figures.ts';
import { GENERATED_SETTINGS } from './generate/index.ts';
import { judgeSettings, together, type Verdict } from './judge.ts';
import { percent } from './measure.ts';
import { readCorpus } from './read.ts';
import { SETTINGS } from './settings-pages.ts';

const verdicts: Verdict[] = [];

describe('settings', () => {
  it.each([...SETTINGS, ...GENERATED_SETTINGS].map((page) => [page.id, page] as const))(
    '%s: nothing false',
    (_id, page) => {
      const verdict = judgeSettings(page, readCorpus(page));
      verdicts.push(verdict);
      expect(verdict.wrong).toEqual([]);
    },
  );
});

it('reads at least 95 % of what settings pages say', () => {
  const { read, facts, missed } = together(verdicts);
  if (process.env.CORPUS_MISSES) console.log(missed.join('\n'));
  expect(read / facts).toBeGreaterThanOrEqual(0.95);
});

afterAll(() => {
  const { facts, read, wrong } = together(verdicts);
  tell(
    `corpus, settings: ${verdicts.length} pages, precision ${percent(read, read + wrong.length)}, recall ${percent(read, facts)}`,
  );
});
