// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '@/lib/platform/rule-file-problems.ts';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
/** How many parameters the codes come with that have any. */
const GAPS: Readonly<Record<string, number>> = {
  'too-large': 1,
  'newer-version': 1,
  version: 1,
  'forbidden-name': 1,
  character: 1,
  'unknown-field': 1,
  type: 1,
  'too-long': 1,
  'too-high': 1,
  twice: 1,
  'no-such-rule': 1,
  ring: 1,
  'other-kind': 2,
};

describe.each([
  ['zh_CN', zh as Messages],
  ['en', en as Messages],
])('in %s', (_locale, messages) => {
  it.each(PROBLEM_CODES)('%s has words, with a gap for each of its parameters', (code) => {
    const message = messages[`rule_problem_${code.replaceAll('-', '_')}`];
    expect(message?.message.length).toBeGreaterThan(3);
    expect(Object.keys(message?.placeholders ?? {})).toHaveLength(GAPS[code] ?? 0);
  });

  it.each(['string', 'number', 'array', 'object', 'boolean'])('a %s that is wanted has a word', (type) => {
    expect(messages[`json_type_${type}`]?.message).toBeTruthy();
  });
});
