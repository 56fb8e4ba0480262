import type { PageReading } from '../../lib/console/readers/index.ts';
import { fits } from './measure.ts';
import type { ClosingPage, OneOf, SettingsPage } from './types.ts';

/** What one reading of a settings or closing page got right and wrong. */
export interface Verdict {
  /** Facts that the page gives, and those that were read. */
  facts: number;
  read: number;
  /** What was said of the account and is not so. */
  wrong: string[];
  missed: string[];
}

export const together = (verdicts: readonly Verdict[]): Verdict => ({
  facts: verdicts.reduce((sum, { facts }) => sum + facts, 0),
  read: verdicts.reduce((sum, { read }) => sum + read, 0),
  wrong: verdicts.flatMap(({ wrong }) => wrong),
  missed: verdicts.flatMap(({ missed }) => missed),
});

/** @param said null: nothing was said, which is never wrong */
function judge(
  id: string,
  hard: boolean,
  facts: readonly [field: string, truth: OneOf<unknown>, said: unknown][],
): Verdict {
  const verdict: Verdict = { facts: 0, read: 0, wrong: [], missed: [] };
  for (const [field, truth, said] of facts) {
    const right = fits(truth, said);
    if (!right && said !== null) verdict.wrong.push(`${id}: ${field} is ${truth}, not ${said}`);
    if (hard || fits(truth, null)) continue;
    verdict.facts += 1;
    if (right) verdict.read += 1;
    else verdict.missed.push(`${id}: ${field} (${truth})`);
  }
  return verdict;
}

export function judgeSettings({ id, hard, truth }: SettingsPage, { identity, settings }: PageReading): Verdict {
  const { subject, ...rest } = truth;
  const said = identity as Partial<Record<string, unknown>> | null;
  return judge(id, hard === true, [
    ...Object.entries(rest).map(([field, value]): [string, OneOf<unknown>, unknown] => [
      field,
      value,
      said?.[field] ?? null,
    ]),
    ...(subject === undefined
      ? []
      : [['subject', subject, settings?.subject ?? null] as [string, OneOf<unknown>, unknown]]),
  ]);
}

/** A date beside a phase that is not known leads nobody astray: it is shown as no more than what the page says. */
export function judgeClosing({ id, hard, truth }: ClosingPage, { closing }: PageReading): Verdict {
  const known = closing && closing.phase !== 'unknown' ? closing : null;
  const phase = [truth?.phase ?? 'unknown'].flat().map((one) => (one === 'unknown' ? null : one));
  return judge(id, hard === true, [
    ['phase', phase, known?.phase ?? null],
    ['date', known ? (truth?.date ?? null) : null, known?.date ?? null],
  ]);
}
