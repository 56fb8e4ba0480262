import { browser } from 'wxt/browser';
import { makeBriefs } from '../guard-briefs.ts';
import { makeBook, type RuleBook } from '../platform/book.ts';
import { FACTS_MIRROR, WORDS_MIRROR } from '../platform/facts.ts';
import { invitationLifetime, operatorWords, platformFacts, shortTerm } from '../platform/lookups.ts';
import type { Spans } from '../roster/types.ts';
import type { StewardDatabase } from './database.ts';
import { askReplan } from './replan.ts';
import { sound } from './rows.ts';
import type { RuleFileRow } from './schema.ts';
import { noteStale, watchStale } from './stale.ts';

/** The rules as they hold: the product's, those of the files that the person applied, and the person's own values. */
export async function readBook(db: StewardDatabase): Promise<RuleBook> {
  return db.transaction('r', db.overrides, db.ruleFiles, async () => {
    const files = await listRuleFiles(db);
    const overrides = sound('overrides', await db.overrides.toArray());
    return makeBook(
      files.flatMap(({ rules }) => rules),
      overrides,
    );
  });
}

/** The spans by which terms and invitations are reckoned, by the rules as they hold. */
export async function readSpans(db: StewardDatabase): Promise<Spans> {
  const book = await readBook(db);
  return { shortTerm: shortTerm(book), invitation: invitationLifetime(book) };
}

/** Every file of rules that the person applied and did not withdraw, in the order in which they were applied. */
export async function listRuleFiles(db: StewardDatabase): Promise<RuleFileRow[]> {
  return sound('ruleFiles', await db.ruleFiles.orderBy('appliedAt').toArray());
}

/** The key in `storage.local` that says, while it is set, that rules were changed and the mirror may not have followed yet. */
const STALE = 'mirror-stale';

/** Changes rules, and has the mirror follow; the worker sees to it where the window is closed in between. */
export async function mirrored<T>(db: StewardDatabase, change: () => Promise<T>): Promise<T> {
  await noteStale(STALE);
  const result = await change();
  await mirrorFacts(db);
  return result;
}

/** Called by the worker: writes the mirror where whoever changed the rules did not come to it. */
export const watchMirror = (db: StewardDatabase): void => watchStale(STALE, () => mirrorFacts(db));

/**
 * Writes anew what content scripts read of the rules: figures, words, and the brief of every guard, in the language that the
 * browser speaks now. Windows that change rules at the same moment take turns, so that whoever
 * comes last writes what holds last. A mirror that could not be written does not undo the change: the next start of the
 * worker writes it.
 */
export async function mirrorFacts(db: StewardDatabase): Promise<void> {
  const write = async (): Promise<void> => {
    const book = await readBook(db);
    await browser.storage.local.set({
      [FACTS_MIRROR]: platformFacts(book),
      [WORDS_MIRROR]: operatorWords(book),
      ...makeBriefs(book),
      [STALE]: null,
    });
  };
  const locks: LockManager | undefined = navigator.locks;
  await (locks ? locks.request(FACTS_MIRROR, write) : write());
  // What a month is, or how long an invitation lives, is not among the figures.
  await askReplan();
}
