import type { Mine } from '../handover/merge.ts';
import type { StewardDatabase } from './database.ts';
import { listItems } from './items.ts';
import { sound } from './rows.ts';
import type { Deregistration, ShareRow, TextRow } from './schema.ts';

/** The file that was taken into a run last and not taken back; null if there is none. */
export async function lastShare(db: StewardDatabase, deregistrationId: string): Promise<ShareRow | null> {
  return (await sharesOf(db, deregistrationId)).at(-1) ?? null;
}

async function sharesOf(db: StewardDatabase, deregistrationId: string): Promise<ShareRow[]> {
  const rows = sound('shares', await db.shares.where({ deregistrationId }).toArray());
  return rows.filter(({ undoneAt }) => undoneAt === null).sort((a, b) => a.appliedAt - b.appliedAt);
}

/** A run as it is told to others, with what of it came from others; inside the caller's transaction. */
export async function mineOf(db: StewardDatabase, run: Deregistration): Promise<Mine & { readonly run: object }> {
  const came = new Map(
    (await sharesOf(db, run.id)).flatMap((share) => share.came.map(({ key, changedAt }) => [key, changedAt] as const)),
  );
  const isOwn = (key: string, changedAt: number): boolean => came.get(key) !== changedAt;
  const { id, title, createdAt, route, answered, profile, anchor, course, extras, archivedAt, updatedAt } = run;
  const said = { id, title, createdAt, route, answered, profile, anchor, course, extras, archivedAt };
  const [items, texts] = [await listItems(db, id), await textsOf(db, id)];
  return {
    run: { ...said, changedAt: updatedAt, own: isOwn('run', updatedAt) },
    items: items.map(({ itemId, state, reason, note, assignee, dueOn, title: called, changedAt }) => ({
      ...{ itemId, state, reason, note, assignee, dueOn, title: called, changedAt },
      own: isOwn(`item:${itemId}`, changedAt),
    })),
    texts: texts.map(({ textId, text, updatedAt: changedAt }) => ({
      ...{ textId, text, changedAt },
      own: isOwn(`text:${textId}`, changedAt),
    })),
    exchangedAt: run.exchangedAt,
  };
}

const textsOf = async (db: StewardDatabase, deregistrationId: string): Promise<TextRow[]> =>
  sound('texts', await db.texts.where({ deregistrationId }).toArray());
