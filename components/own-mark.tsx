import { PenLine } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { EffectiveRule } from '@/lib/platform/book.ts';
import { Icon } from './icon.tsx';
import { ruleAddress } from './rules/rule-link.tsx';
import './own-mark.css';

interface Props {
  /** The rule that a figure comes from. */
  rule: EffectiveRule | null | undefined;
  /** Where there is no room for words: a pen alone, with the words for those who cannot see it. */
  brief?: boolean;
}

/** Says beside a figure that the person set it themselves, why, and leads to the rule; nothing where they did not. */
export function OwnMark({ rule, brief = false }: Props) {
  if (!rule?.override) return null;
  return (
    <a
      className={brief ? 'own-mark own-mark--brief' : 'tag own-mark'}
      {...ruleAddress(rule.id)}
      title={t('own_mark_title', rule.override.note)}
      data-own={rule.id}
    >
      <Icon node={PenLine} size={12} />
      <span className={brief ? 'visually-hidden' : undefined}>{t('own_mark')}</span>
    </a>
  );
}
