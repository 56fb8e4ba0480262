import type { PlannedDay } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { sayReason } from '@/lib/plan-words.ts';
import { RuleLink } from '../rules/rule-link.tsx';
import { useRuleBook } from '../use-rules.ts';

/** "Why this day": each reason in a line, and the rules among them with the way to each. */
export function WhyDay({ day }: { day: PlannedDay }) {
  const book = useRuleBook();
  const rules = [...new Set(day.reasons.flatMap(({ ruleId }) => ruleId ?? []))].flatMap((id) => book.get(id) ?? []);
  if (day.reasons.length === 0) return null;
  return (
    <details className="why-day">
      <summary>{t('run_why_day')}</summary>
      <ul>
        {day.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{sayReason(reason)}</li>
        ))}
      </ul>
      {day.provisional && <p>{t('run_provisional')}</p>}
      {rules.map((rule) => (
        <RuleLink key={rule.id} rule={rule} />
      ))}
    </details>
  );
}
