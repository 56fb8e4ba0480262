import { expect, test } from 'vitest';
import type { ExtraItem } from '@/lib/deregistration/types.ts';
import { missingOf } from './missing.ts';

const extra = (title: string, section: ExtraItem['section'] = 'people'): ExtraItem => ({
  id: `own-${title}-${section}`,
  section,
  title,
  hint: '',
  owner: 'legal',
  blocking: false,
});

test('of a template only what a run does not have yet is taken', () => {
  const template = [extra('Tell Legal'), extra('Tell Legal', 'law'), extra('Seals back')];
  const known = [{ ...extra('Tell Legal'), id: 'own-another' }];
  expect(missingOf(template, known)).toEqual(template.slice(1));
  expect(missingOf(template, template)).toEqual([]);
});
