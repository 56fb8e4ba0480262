import { afterAll, describe, expect, it } from 'vitest';
import { tell } from './figures.ts';
import { GENERATED_SETTINGS } from './generate/index.ts';
import { fits, percent } from './measure.ts';
import { readCorpus } from './read.ts';
import { SETTINGS } from './settings-pages.ts';
import type { OneOf, SettingsPage } from './types.ts';

const tally = { pages: 0, wrong: 0, facts: 0, read: 0, missed: [] as string[] };

/** What a page says of the account, field by field, and what was read. */
function facts(page: SettingsPage): Array<[field: string, truth: OneOf<unknown>, said: unknown]> {
  const { identity, settings } = readCorpus(page);
  const { subject, ...rest } = page.truth;
  return [
    ...Object.entries(rest).map(([field, truth]): [string, OneOf<unknown>, unknown] => [
      field,
      truth,
      identity?.[field as keyof typeof identity] ?? null,
    ]),
    ...(subject === undefined
      ? []
      : [['subject', subject, settings?.subject ?? null] as [string, OneOf<unknown>, unknown]]),
  ];
}

describe('settings', () => {
  it.each([...SETTINGS, ...GENERATED_SETTINGS].map((page) => [page.id, page] as const))(
    '%s: nothing false',
    (_id, page) => {
      const wrong: string[] = [];
      tally.pages += 1;
      for (const [field, truth, said] of facts(page)) {
        const right = fits(truth, said);
        const needed = !fits(truth, null) && !page.hard;
        if (needed) tally.facts += 1;
        if (needed && right) tally.read += 1;
        if (needed && said === null) tally.missed.push(`${page.id}: ${field} (${truth})`);
        if (!right && said !== null) wrong.push(`${page.id}: ${field} is ${truth}, not ${said}`);
      }
      tally.wrong += wrong.length;
      expect(wrong).toEqual([]);
    },
  );
});

it('reads at least 95 % of what settings pages say', () => {
  if (process.env.CORPUS_MISSES) console.log(tally.missed.join('\n'));
  expect(tally.read / tally.facts).toBeGreaterThanOrEqual(0.95);
});

afterAll(() => {
  const { pages, wrong, read, facts: all } = tally;
  tell(`corpus, settings: ${pages} pages, precision ${percent(read, read + wrong)}, recall ${percent(read, all)}`);
});
