import { browser } from 'wxt/browser';
import { CLOSED_NOTICES } from '@/lib/closed-notices.ts';
import { uiLocale } from '@/lib/i18n.ts';
import { type OperatorWords, WORDS_MIRROR } from '@/lib/platform/facts.ts';
import type { Words } from '@/lib/platform/rule.ts';

/** The half of a rule's sentence that the person reads. */
export const inOwnWords = ({ zh, en }: Words): string => (uiLocale() === 'en' ? en : zh);

/**
 * Reads what the rules say of operators, and anew whenever it changes.
 * @param changed told when the words are there; `isOther` where something else changed that may bear on what is known of people
 */
export function watchWords(
  signal: AbortSignal,
  changed: (words: OperatorWords | null, isOther: boolean) => void,
): void {
  let words: OperatorWords | null = null;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local' || CLOSED_NOTICES in changes) return;
    if (WORDS_MIRROR in changes) words = (changes[WORDS_MIRROR]?.newValue as OperatorWords | undefined) ?? null;
    changed(words, true);
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
