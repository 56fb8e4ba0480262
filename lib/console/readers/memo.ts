import { plain } from '../words.ts';

/** So many answers are kept of a question; a page has fewer texts that matter, and a long stay no end of them. */
const MOST = 1000;
/** Longer texts seldom come twice. */
const LONGEST = 60;

/**
 * The same question about words, answered but once for the same words: rows say the same few things, and a page that redraws itself says
 * them again. Only for what depends on nothing but the words.
 */
export function ofWords<Answer extends NonNullable<unknown> | null>(
  ask: (words: string) => Answer,
): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    if (words.length > LONGEST) return ask(words);
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = ask(words);
    known.set(words, answer);
    return answer;
  };
}

/** As {@link plain}, of texts that come again. */
export const plainOf = ofWords(plain);
