import filenamify from 'filenamify/browser';
import { readable } from '../export/readable.ts';

/** In UTF-16 units, of which each takes three bytes at most: file systems end names at 255 bytes. */
const LONGEST = 80;
const LONGEST_ENDING = 12;

/** What a file is called whose name says nothing, by what it is. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'text/plain': 'txt',
};

/**
 * A name that can be shown and that every file system takes, made of whatever a file came with: no folders, no line ends, nothing that
 * turns text around or hides in it, not too long, with its ending kept.
 * @param fallback what it is called if nothing is left of its name, without an ending
 */
export function safeName(raw: string, type: string, fallback: string): string {
  // Only the last part of a path: on Windows either stroke parts folders.
  const last = raw.split(/[\\/]/).findLast((part) => readable(part).trim() !== '') ?? '';
  const clean = filenamify(readable(last).replace(/\s+/g, ' ').trim(), { replacement: '_', maxLength: 1000 });
  const dot = clean.lastIndexOf('.');
  const hasEnding = dot > 0 && clean.length - dot - 1 <= LONGEST_ENDING;
  const stem = (hasEnding ? clean.slice(0, dot) : clean).replace(/^[.\s]+|[.\s]+$/g, '');
  const own = hasEnding ? clean.slice(dot + 1) : '';
  const ending = own || ENDINGS[type] || 'bin';
  // A device of Windows, with or without an ending, or nothing but what had to be replaced.
  const isNothing = /^[_!\s]*$/.test(stem);
  const whole = isNothing ? fallback : stem;
  return `${cut(whole, LONGEST - ending.length - 1)}.${ending}`;
}

/** Cuts between characters, not within one. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

/** `a.png`, then `a (2).png`, `a (3).png`: a name that none of the others has, whatever the case of its letters. */
export function apart(name: string, others: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const taken = new Set([...others].map((other) => other.toLowerCase()));
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${stem} (${count})${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
