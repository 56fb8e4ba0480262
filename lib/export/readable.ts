/** Line ends, tabs and all other control characters: in one line of text, a gap. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/**
 * What is not seen but turns text around or hides in it: marks, embeddings and isolates of direction, spaces without width,
 * characters that stand for nothing. Joiners stay: emoji and several scripts are written with them.
 */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/gu;
/** Half of a character. */
const HALF = /\p{Cs}/gu;

/** A text of the console as one line that reads as it is stored: nothing in it can break a line, turn it around or hide. */
export function readable(text: string): string {
  return text.replace(CONTROL, ' ').replace(UNSEEN, '').replace(HALF, '\uFFFD');
}
