import type { Term } from '../../roster/types.ts';
import { plain } from '../words.ts';
import type { TaughtRoster } from './types.ts';

/** What pages write for the two terms without anybody having to tell us. */
const KNOWN: Readonly<Record<Term, RegExp>> = {
  long: /长期|永久|long-?term|permanent/i,
  short: /短期|临时|short-?term|temporary/i,
};
/** Where a term's words end: what follows is until when, or how many days are left. */
const END = /[·|,，、;；:：()（）[\]【】/~—–]|至|到期|有效期|剩余|还剩|\d/;

/** The words of a text that could name a term, in plain form; '' where it begins with a figure. */
export const termWords = (text: string): string => plain(text.split(END)[0] ?? '').slice(0, 20);

/**
 * Which of the two terms a text names, by what the person taught us and by the words that everybody knows.
 * @returns null where it names neither, or both
 */
export function termSaid(text: string, taught: TaughtRoster['words']): Term | null {
  const own = termWords(text);
  const says = (term: Term): boolean => taught[term].some((word) => plain(word) === own);
  if (own !== '' && says('long') !== says('short')) return says('long') ? 'long' : 'short';
  const words = plain(text);
  const [long, short] = [KNOWN.long.test(words), KNOWN.short.test(words)];
  return long === short ? null : long ? 'long' : 'short';
}
