import { type MessageKey, t } from '@/lib/i18n.ts';

/** Names of errors whose cause a person can do something about. Dexie wraps the browser's own, which then is `inner`. */
const CAUSES: readonly (readonly [RegExp, MessageKey])[] = [
  [/QuotaExceeded/, 'problem_quota'],
  [/VersionError|UpgradeError|VersionChange/, 'problem_version'],
  [/InvalidState|MissingAPI|Security|NotAllowed|OpenFailed|DatabaseClosed|Unknown/, 'problem_refused'],
];

function namesOf(error: unknown): string {
  const names: string[] = [];
  for (let at = error; at instanceof Error; at = 'inner' in at ? at.inner : at.cause) {
    names.push(at.name);
    if (names.length > 5) break;
  }
  return names.join(' ');
}

/** What went wrong with the data and what to do about it, in words; null where the error is not the database's. */
export function sayProblem(error: unknown): string | null {
  const names = namesOf(error);
  const cause = CAUSES.find(([name]) => name.test(names));
  return cause ? t(cause[1]) : null;
}
