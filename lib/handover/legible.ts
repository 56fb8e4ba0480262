import { readable } from '../export/readable.ts';

/** A text that people wrote, line by line as they wrote it, and nothing in it that turns it around or hides. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => readable(line).trimEnd())
    .filter((line, at, all) => line !== '' || (at > 0 && at < all.length - 1));
