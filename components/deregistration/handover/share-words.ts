import { CHECKLIST } from '@/lib/deregistration/checklist.ts';
import type { ItemState } from '@/lib/deregistration/types.ts';
import { textOfItem } from '@/lib/deregistration-words.ts';
import { saySize } from '@/lib/evidence/limits.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { readable } from '@/lib/export/readable.ts';
import type { Difference } from '@/lib/handover/merge.ts';
import { type CheckedShare, SHARE_LIMIT, type ShareFile } from '@/lib/handover/share-file.ts';
import { t } from '@/lib/i18n.ts';
import type { Day } from '@/lib/time/day.ts';
import { placeTitle } from '../../evidence/evidence-words.ts';
import { sayMoment } from '../../words.ts';
import { itemTitle, stateName } from '../item-words.ts';
import type { Way } from '../use-deregistration.ts';
import { under } from '../wizard/words.ts';
import { courseFacts, profileFacts } from './tell-profile.ts';

/** Why a file is not read in, and what to do about it. */
export function sayRefusal({ why, place }: Extract<CheckedShare, { ok: false }>): string {
  switch (why) {
    case 'too-large':
      return t('handover_refused_too_large', saySize(SHARE_LIMIT));
    case 'broken':
      return t('handover_refused_broken', readable(place));
    case 'other-account':
      return t('handover_refused_other_account', readable(place));
    default:
      return t(`handover_refused_${under(why)}`);
  }
}

/** Who made a file, and when. */
export function sayFrom({ from, madeAt }: Pick<ShareFile, 'from' | 'madeAt'>): string {
  const name = readable(from).trim();
  return name === '' ? t('handover_from_nobody', sayMoment(madeAt)) : t('handover_from', name, sayMoment(madeAt));
}

/** What a difference is about, by name. */
export function titleOf(difference: Difference, way: Way, file: ShareFile): string {
  if (difference.kind === 'text') return t('handover_part_text', textTitle(difference.theirs.textId));
  if (difference.kind !== 'item') return t(`handover_part_${difference.kind}`);
  const { itemId, title } = difference.theirs;
  const extra = file.run.extras.find(({ id }) => id === itemId) ?? null;
  return extra ? itemTitle({ id: itemId, extra }) : readable(title) || placeTitle(way, itemId);
}

/** The item that a text is copied for; `announce-1.en` is the English one. */
function textTitle(textId: string): string {
  const [id, language] = textId.split('.');
  const item = CHECKLIST.find((one) => textOfItem(one.id) === id);
  return `${item ? itemTitle(item) : textId}${item && language ? ` (${language})` : ''}`;
}

/** What stands on either side, line by line; of a profile or a course only the lines that differ. */
export function sidesOf(difference: Difference, today: Day): { readonly mine: string[]; readonly theirs: string[] } {
  switch (difference.kind) {
    case 'item':
      return { mine: itemLines(difference.mine, today), theirs: itemLines(difference.theirs, today) };
    case 'text':
      return { mine: [difference.mine?.text ?? t('handover_blank')], theirs: [difference.theirs.text] };
    case 'plan':
    case 'course': {
      const lines = (run: typeof difference.theirs | null): string[] =>
        (!run ? [] : difference.kind === 'plan' ? profileFacts(run, today) : courseFacts(run.course, '', today)).map(
          ({ label, value }) => `${label}: ${value}`,
        );
      const [mine, theirs] = [lines(difference.mine), lines(difference.theirs)];
      const only = (own: string[], other: string[]): string[] => {
        const rest = own.filter((line) => !other.includes(line));
        return rest.length > 0 ? rest : [t('handover_blank')];
      };
      return { mine: only(mine, theirs), theirs: only(theirs, mine) };
    }
  }
}

function itemLines(state: ItemState | null, today: Day): string[] {
  if (!state) return [t('handover_blank')];
  const { state: name, reason, assignee, dueOn, note, changedAt } = state;
  const about = [stateName(name), assignee, dueOn && t('handover_due', sayDate(dueOn, today)), sayMoment(changedAt)];
  return [about.filter(Boolean).join(' · '), reason, note].filter((line) => line !== '');
}
