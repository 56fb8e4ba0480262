import { t } from '@/lib/i18n.ts';
import { ROLE_COLUMNS } from '@/lib/platform/capabilities.ts';
import type { RuleData, Words } from '@/lib/platform/rule.ts';
import type { FieldChange } from '@/lib/platform/rule-difference.ts';
import {
  consequenceWord,
  inOwnWords,
  judgementWord,
  sayConditions,
  sayValue,
  sayWhen,
  sureWord,
  topicName,
} from '@/lib/rule-words.ts';

const FIELD_NAMES = {
  topic: 'field_topic',
  says: 'field_says',
  value: 'field_value',
  conditions: 'field_conditions',
  confidence: 'field_confidence',
  checked: 'field_checked',
  sources: 'field_sources',
  also: 'field_also',
  consequences: 'field_consequences',
  claims: 'field_claims',
  restsOn: 'field_rests_on',
  may: 'field_may',
  note: 'field_note',
} as const satisfies Record<FieldChange['field'], string>;

export const fieldName = (field: FieldChange['field']): string => t(FIELD_NAMES[field]);

/** What changed, as lines of a before and an after; null where there is nothing on that side. */
export interface SaidChange {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

export function sayChange(change: FieldChange): SaidChange {
  switch (change.field) {
    case 'sources':
      return { gone: change.removed.map(saySource), come: change.added.map(saySource) };
    case 'also':
      return { gone: change.removed.map(sayAlso), come: change.added.map(sayAlso) };
    case 'says':
    case 'note':
      return { gone: sayBoth(change.before, change.after), come: sayBoth(change.after, change.before) };
    case 'value':
      return differing(sayValue(change.before), sayValue(change.after), change);
    case 'topic':
      return differing(topicName(change.before), topicName(change.after), change);
    case 'confidence':
      return differing(saySure(change.before), saySure(change.after), change);
    case 'checked':
      return differing(sayWhen(change.before), sayWhen(change.after), change);
    case 'conditions':
      return { gone: [...sayConditions(change.before)], come: [...sayConditions(change.after)] };
    case 'consequences':
      return { gone: change.before.map(consequenceWord), come: change.after.map(consequenceWord) };
    case 'claims':
      return { gone: change.before.map(sayClaim), come: change.after.map(sayClaim) };
    case 'restsOn':
      return { gone: change.before, come: change.after };
    case 'may':
      return { gone: sayMay(change.before), come: sayMay(change.after) };
  }
}

/** Two values that read the same here and yet differ (in the other language, say) are shown as they stand in the file. */
function differing(before: string, after: string, raw: { before: unknown; after: unknown }): SaidChange {
  return before === after
    ? { gone: [JSON.stringify(raw.before)], come: [JSON.stringify(raw.after)] }
    : { gone: [before], come: [after] };
}

/** Words in the person's language; where those are alike on both sides, in the other. */
function sayBoth(words: Words | undefined, other: Words | undefined): string[] {
  if (!words) return [];
  const mine = inOwnWords(words);
  if (!other || mine !== inOwnWords(other)) return [mine];
  return [words.zh === mine ? words.en : words.zh];
}

const saySure = (confidence: RuleData['confidence']): string => `${confidence} ${sureWord(confidence)}`;
const saySource = ({ title, date, address }: RuleData['sources'][number]): string =>
  [title, date === null ? t('no_date') : sayWhen(date), address].filter(Boolean).join(' · ');
const sayAlso = ({ value, why }: RuleData['also'][number]): string => `${sayValue(value)} · ${inOwnWords(why)}`;
const sayClaim = ({ id, judgement, why }: RuleData['claims'][number]): string =>
  `${id.toUpperCase()} ${judgementWord(judgement)} · ${inOwnWords(why)}`;
const sayMay = (may: RuleData['may']): string[] =>
  may ? [inOwnWords(may.what), ...ROLE_COLUMNS.map((role) => `${t(`who_${role}`)} ${t(`can_${may[role]}`)}`)] : [];
