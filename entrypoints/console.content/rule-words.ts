import { browser } from 'wxt/browser';
import { REPLAN } from '@/lib/account-marks.ts';
import { uiLocale } from '@/lib/i18n.ts';
import { type OperatorWords, WORDS_MIRROR } from '@/lib/platform/facts.ts';
import type { Words } from '@/lib/platform/rule.ts';

/** The half of a rule's sentence that the person reads. */
export const inOwnWords = ({ zh, en }: Words): string => (uiLocale() === 'en' ? en : zh);

/**
 * Reads what the rules say of operators, and anew whenever it changes.
 * @param changed told when the words are there; `isOther` where the person changed what the ends of terms follow from
 */
export function watchWords(
  signal: AbortSignal,
  changed: (words: OperatorWords | null, isOther: boolean) => void,
): void {
  let words: OperatorWords | null = null;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    const isTold = WORDS_MIRROR in changes;
    if (isTold) words = (changes[WORDS_MIRROR]?.newValue as OperatorWords | undefined) ?? null;
    if (isTold || REPLAN in changes) changed(words, REPLAN in changes);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
  browser.storage.local.get(WORDS_MIRROR).then(
    (values) => {
      words = (values[WORDS_MIRROR] as OperatorWords | undefined) ?? null;
      if (!signal.aborted) changed(words, false);
    },
    () => {},
  );
}
