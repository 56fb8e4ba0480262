import { ChevronDown, PenLine, TriangleAlert } from 'lucide';
import { memo } from 'react';
import { t } from '@/lib/i18n.ts';
import type { EffectiveRule, RuleBook } from '@/lib/platform/book.ts';
import { consequenceWord, inOwnWords, sayConditions, sayLarge } from '@/lib/rule-words.ts';
import { Icon } from '../icon.tsx';
import { Marked } from './marked.tsx';
import { RuleDetails } from './rule-details.tsx';
import { RuleFigure, RuleValueBody } from './rule-value.tsx';
import { Sure } from './sure.tsx';

interface Props {
  rule: EffectiveRule;
  book: RuleBook;
  open: boolean;
  /** The one that the person was sent to. */
  target: boolean;
  /** In the side panel: sources and doubts, no more. */
  compact: boolean;
  onFold: (ruleId: string, open: boolean) => void;
}

/**
 * One rule: what it says, its value large, how sure it is; where it comes from when asked for. Beside a value of the person's
 * own, how sure it is stands with what the rule itself says.
 */
export const RuleCard = memo(function RuleCard({ rule, book, open, target, compact, onFold }: Props) {
  const says = inOwnWords(rule.says);
  const own = rule.override !== null;
  const detailsId = `details-${rule.id}`;
  return (
    <li
      id={`rule-${rule.id}`}
      className="rule"
      data-rule={rule.id}
      data-own={own || undefined}
      data-target={target || undefined}
    >
      <RuleFigure value={rule.value} />
      <div className="rule-words">
        <h4 className="rule-says" tabIndex={-1}>
          <Marked text={says} />
        </h4>
        <RuleValueBody value={rule.value} whole={open} />
        {own && (
          <p className="small rule-stated">
            {t(
              'rule_stated',
              sayLarge(rule.stated) ?? (rule.stated.kind === 'text' ? inOwnWords(rule.stated.text) : ''),
            )}
            <Sure confidence={rule.confidence} />
          </p>
        )}
        <p className="rule-tags">
          {own && (
            <span className="tag tag--own">
              <Icon node={PenLine} size={12} />
              {t('rule_own')}
            </span>
          )}
          {!own && <Sure confidence={rule.confidence} />}
          {rule.consequences.map((consequence) => (
            <span key={consequence} className="tag rule-consequence">
              <Icon node={TriangleAlert} size={12} />
              {consequenceWord(consequence)}
            </span>
          ))}
          {sayConditions(rule.conditions).map((condition) => (
            <span key={condition} className="tag">
              {condition}
            </span>
          ))}
          <button
            type="button"
            className="rule-more"
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            aria-label={t('rule_details_of', says)}
            onClick={() => onFold(rule.id, !open)}
          >
            {t(open ? 'rule_fold' : 'rule_details')}
            <Icon node={ChevronDown} size={14} className="rule-chevron" />
          </button>
        </p>
      </div>
      {open && (
        <div className="rule-details" id={detailsId}>
          <RuleDetails rule={rule} book={book} compact={compact} />
        </div>
      )}
    </li>
  );
});
