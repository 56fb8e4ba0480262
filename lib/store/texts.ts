import type { StewardDatabase } from './database.ts';
import { check, sound } from './rows.ts';

/** The person's own versions of the words to copy, by their ids. */
export async function readTexts(db: StewardDatabase, deregistrationId: string): Promise<Map<string, string>> {
  const rows = sound('texts', await db.texts.where({ deregistrationId }).toArray());
  return new Map(rows.map(({ textId, text }) => [textId, text]));
}

/**
 * Keeps the person's own version of a text, or goes back to ours.
 * @param text null: ours
 * @returns what was kept until now, to go back to; null if nothing
 * @throws RangeError for a text that is too long
 */
export async function setText(
  db: StewardDatabase,
  deregistrationId: string,
  textId: string,
  text: string | null,
  now: number = Date.now(),
): Promise<string | null> {
  return db.transaction('rw', db.texts, async () => {
    const known = await db.texts.where({ deregistrationId, textId }).first();
    const before = sound('texts', known ? [known] : [])[0]?.text ?? null;
    if (before === text) return before;
    const row = {
      id: known?.id ?? crypto.randomUUID(),
      deregistrationId,
      textId,
      text: text ?? '',
      updatedAt: now,
      deletedAt: text === null ? now : null,
    };
    if (check('texts', [row]).broken.length > 0) throw new RangeError('no such text');
    await db.texts.put(row);
    return before;
  });
}
