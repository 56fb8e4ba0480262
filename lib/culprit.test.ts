import { expect, it } from 'vitest';
import {
  answerSearch,
  beginSearch,
  type Culprit,
  isCurrent,
  offForSearch,
  questionsLeft,
  SEARCH_ENDS_AFTER,
} from './culprit.ts';
import { FEATURE_IDS, type FeatureId } from './settings.ts';

const NOW = Date.UTC(2026, 10, 22);

/** Answers as somebody does on whose page exactly these features do harm. */
function search(harmful: readonly string[], off: readonly string[] = []): { found: FeatureId | null; asked: number } {
  let culprit: Culprit = beginSearch(off, NOW);
  for (let asked = 0; asked < 20; asked += 1) {
    if (culprit.state === 'found') return { found: culprit.feature, asked };
    const isOff = offForSearch(culprit, NOW);
    const isWrong = harmful.some((id) => !off.includes(id) && !isOff.includes(id as FeatureId));
    culprit = answerSearch(culprit, isWrong, NOW);
  }
  throw new Error('without end');
}

it.each(FEATURE_IDS)('finds %s, within as many questions as it said', (id) => {
  const { found, asked } = search([id]);
  expect(found).toBe(id);
  expect(asked).toBeLessThanOrEqual(questionsLeft(beginSearch([], NOW)));
});

it('accuses none of ours where the page is wrong without us', () => {
  expect(answerSearch(beginSearch([], NOW), true, NOW)).toMatchObject({ state: 'found', feature: null });
});

it('of two that do harm finds one that does', () => {
  for (const one of FEATURE_IDS) {
    for (const other of FEATURE_IDS) expect([one, other]).toContain(search([one, other]).found);
  }
});

it('does not suspect what is switched off, and leaves nothing but the culprit off in the end', () => {
  const off = FEATURE_IDS.filter((id) => id !== 'seats');
  expect(beginSearch(off, NOW).suspects).toEqual(['seats']);
  expect(search(['seats'], off)).toEqual({ found: 'seats', asked: 1 });
  expect(offForSearch({ state: 'found', feature: 'seats', at: NOW }, NOW)).toEqual(['seats']);
  expect(offForSearch({ state: 'found', feature: null, at: NOW }, NOW)).toEqual([]);
});

it('begins with all of ours off, the guards too', () => {
  expect(offForSearch(beginSearch([], NOW), NOW)).toEqual([...FEATURE_IDS]);
});

it('is forgotten after half an hour, and where the clock was set back by more', () => {
  const begun = beginSearch([], NOW);
  expect(isCurrent(begun, NOW + SEARCH_ENDS_AFTER - 1)).toBe(true);
  for (const later of [SEARCH_ENDS_AFTER, -2 * SEARCH_ENDS_AFTER]) expect(offForSearch(begun, NOW + later)).toEqual([]);
  expect(offForSearch(null, NOW)).toEqual([]);
});
