import type { Refusal } from '@/lib/evidence/limits.ts';
import { saySize } from '@/lib/evidence/limits.ts';
import { t } from '@/lib/i18n.ts';
import { UNSORTED } from '@/lib/store/evidence.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';
import { itemTitle } from '../deregistration/item-words.ts';
import type { Way } from '../deregistration/use-deregistration.ts';
import { sayProblem } from '../problems.ts';

/** Why a file is not kept, and what to do about it. */
export function sayRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'empty':
      return t('evidence_empty');
    case 'too-large':
      return t('evidence_too_large', saySize(refusal.size), saySize(refusal.limit));
    case 'no-room':
      return t('evidence_no_room', saySize(refusal.size), saySize(refusal.room));
  }
}

/** Why a file could not be kept: the disk, the database, or the file itself. */
export const sayFailure = (error: unknown): string => sayProblem(error) ?? t('evidence_unreadable');

const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/zip': 'ZIP',
  'application/vnd.rar': 'RAR',
  'application/x-7z-compressed': '7Z',
  'video/mp4': 'MP4',
  'video/webm': 'WEBM',
  'text/plain': 'TXT',
};

/** What stands in place of a small picture: what the name ends with, else what the file is. */
export function kindOf({ name, type }: Pick<EvidenceRow, 'name' | 'type'>): string {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toUpperCase();
  return (ending !== 'BIN' ? ending : undefined) ?? KINDS[type] ?? '?';
}

/** What the item is called that a piece is kept with; also one that the plan no longer holds, and a sub-item. */
export function placeTitle(way: Pick<Way, 'plan' | 'run'>, itemId: string): string {
  if (itemId === UNSORTED) return t('evidence_unsorted');
  const planned = way.plan.items.find(({ id }) => id === itemId);
  if (planned) return itemTitle(planned);
  const [parent = itemId, key] = itemId.split('/');
  const extra = way.run?.extras.find(({ id }) => id === parent) ?? null;
  return key === undefined ? itemTitle({ id: parent, extra }) : `${itemTitle({ id: parent, extra })} · ${key}`;
}
