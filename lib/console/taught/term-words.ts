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
 * @returns null where it names neither, or both: also where a layout, a colleague's say, calls 长期 what everybody calls 短期
 */
export function termSaid(text: string, taught: TaughtRoster['words']): Term | null {
  const own = termWords(text);
  const words = plain(text);
  const says = (term: Term): boolean => own !== '' && taught[term].some((word) => plain(word) === own);
  const names = (term: Term): boolean => says(term) || KNOWN[term].test(words);
  const [long, short] = [names('long'), names('short')];
  return long === short ? null : long ? 'long' : 'short';
}
