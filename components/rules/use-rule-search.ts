import { useEffect, useMemo, useState } from 'react';
import type { EffectiveRule, RuleBook } from '@/lib/platform/book.ts';
import { makeSearch, type RuleSearch, type Sounds, spokenTexts } from '@/lib/platform/search.ts';
import { sayLarge, sureWord, topicName } from '@/lib/rule-words.ts';

/** What else a rule is known by: its topic, its value, how sure it is. */
const namesOf = (rule: EffectiveRule): readonly string[] => {
  const figure = sayLarge(rule.value);
  return [topicName(rule.topic), sureWord(rule.confidence), ...(figure === null ? [] : [figure])];
};

/** How long the page may be kept busy at a stretch, in milliseconds. */
const SLICE = 8;
const pause = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Sounds by text, for as long as the page lives: a rule whose value changes keeps most of its texts. */
const known = new Map<string, readonly (string | null)[]>();
let remembered: Sounds | null = null;

/** Learns how the texts of a book sound, a slice at a time, so that no keystroke waits for it. */
async function learnSounds(book: RuleBook, signal: AbortSignal): Promise<Sounds> {
  const { sounds } = await import('@/lib/platform/search-sounds.ts');
  const remember: Sounds = (text) => {
    let said = known.get(text);
    if (!said) {
      said = sounds(text);
      known.set(text, said);
    }
    return said;
  };
  let start = performance.now();
  for (const rule of book.values()) {
    for (const text of spokenTexts(rule, namesOf(rule))) {
      remember(text);
      if (performance.now() - start < SLICE) continue;
      await pause();
      if (signal.aborted) return remember;
      start = performance.now();
    }
  }
  remembered = remember;
  return remember;
}

/** A search over a book: at once by letters, and by sound as soon as that is known. */
export function useRuleSearch(book: RuleBook): RuleSearch {
  const [sounds, setSounds] = useState<Sounds | null>(() => remembered);
  useEffect(() => {
    const leaving = new AbortController();
    learnSounds(book, leaving.signal).then(
      (learned) => {
        if (!leaving.signal.aborted) setSounds(() => learned);
      },
      // Without the library search goes by letters alone.
      () => {},
    );
    return () => leaving.abort();
  }, [book]);
  return useMemo(() => makeSearch(book, namesOf, sounds), [book, sounds]);
}
