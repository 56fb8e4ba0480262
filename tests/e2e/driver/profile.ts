/** What one run of a browser needs on disk, under the system's temporary folder, gone when the browser is. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Language } from './types.ts';

export interface Profile {
  /** For the browser's own files. */
  readonly folder: string;
  /** The extension, copied: a build in between cannot pull it from under a running browser. Null if there is to be none. */
  readonly extension: string | null;
  remove(): void;
}

export const SIZE = { width: 1280, height: 900 };

/** What the two languages are called by browsers, by the system, and by the extension's own files. */
export const LANGUAGES = {
  zh: { tag: 'zh-CN', accept: 'zh-CN,zh', system: 'zh_CN', file: 'zh_CN' },
  en: { tag: 'en-US', accept: 'en-US,en', system: 'en_US', file: 'en' },
} as const;

/**
 * Leaves one language in a copied extension. Debian's Chromium is English unless another package is there, and a Mac's
 * speaks what the Mac speaks: with a single language to choose from, every machine shows the same.
 */
function keepLanguage(extension: string, language: Language) {
  const manifestFile = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, default_locale: LANGUAGES[language].file }));
  for (const [other, { file }] of Object.entries(LANGUAGES))
    if (other !== language) rmSync(path.join(extension, '_locales', file), { recursive: true, force: true });
}

/**
 * @param built folder of the built extension, or null for none
 * @param language the only one that the copy is to speak; the browser chooses if not said
 * @throws Error if nothing is built there
 */
export function makeProfile(built: string | null, language?: Language): Profile {
  if (built && !existsSync(path.join(built, 'manifest.json')))
    throw new Error(`${built} is not there. Type: npm run build`);
  const base = mkdtempSync(path.join(os.tmpdir(), 'mp-steward-browser-'));
  const folder = path.join(base, 'profile');
  const extension = path.join(base, 'extension');
  mkdirSync(folder);
  if (built) cpSync(built, extension, { recursive: true });
  if (built && language) keepLanguage(extension, language);
  // A browser may still be writing its last file while it goes.
  const remove = () => rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  return {
    folder,
    extension: built && extension,
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** The machine's own environment, with the language and time zone that the browser is to believe in. */
export function environment(language?: Language, timeZone?: string): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const system = language && LANGUAGES[language].system;
  return {
    ...Object.fromEntries(own),
    ...(system && { LANGUAGE: system, LANG: `${system}.UTF-8`, LC_ALL: '' }),
    ...(timeZone && { TZ: timeZone }),
  };
}
