import filenamify from 'filenamify/browser';
import { dayOf } from '../time/day.ts';
import { readable } from './readable.ts';

/** In UTF-16 units, of which each takes three bytes at most: file systems end names at 255 bytes. */
const LONGEST = 80;
const LONGEST_ACCOUNT = 40;

/**
 * What an exported file is called, `2026-11-27 甲公司 人员名单.csv`: a name that Windows, macOS and Linux all take. It begins with
 * the day, so that it is never hidden, never a device of Windows nor an option of a command, and sorts by age.
 * @param account the account's name; null where the file holds several
 * @param what what the file holds, in the reader's language
 * @param extension without the dot
 * @param madeAt milliseconds since 1970; the day is Shanghai's
 */
export function fileName(account: string | null, what: string, extension: string, madeAt: number): string {
  const named = account === null ? '' : filenamify(readable(account), { replacement: '_', maxLength: LONGEST_ACCOUNT });
  const stem = [dayOf(madeAt), named, readable(what)].join(' ').replace(/\s+/g, ' ');
  return filenamify(`${stem.trim()}.${extension}`, { replacement: '_', maxLength: LONGEST });
}
