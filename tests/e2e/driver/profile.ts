/** A browser profile of our own, under the system's temporary folder, gone when the browser is. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Profile {
  readonly folder: string;
  remove(): void;
}

export function makeProfile(): Profile {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mp-steward-profile-'));
  return {
    folder,
    // A browser may still be writing its last file while it goes.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

export const SIZE = { width: 1280, height: 900 };

/** What the two languages are called by browsers and by the system. */
export const LANGUAGES = {
  zh: { tag: 'zh-CN', accept: 'zh-CN,zh', system: 'zh_CN' },
  en: { tag: 'en-US', accept: 'en-US,en', system: 'en_US' },
} as const;

/** The machine's own environment with the language and time zone that the browser is to believe in. */
export function environment(language: keyof typeof LANGUAGES, timeZone?: string): Record<string, string> {
  const { system } = LANGUAGES[language];
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(own),
    LANGUAGE: system,
    LANG: `${system}.UTF-8`,
    LC_ALL: '',
    ...(timeZone && { TZ: timeZone }),
  };
}
