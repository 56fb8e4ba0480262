import { ScrollText } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { RuleData } from '@/lib/platform/rule.ts';
import { inOwnWords } from '@/lib/rule-words.ts';
import { Icon } from '../icon.tsx';
import './rule-link.css';

/** Where a rule is shown: on this page where it is the options, else in a tab of its own. */
export function ruleAddress(ruleId: string): { href: string; target?: '_blank'; rel?: 'noopener' } {
  const hash = `#rules/${ruleId}`;
  return location.pathname === '/options.html'
    ? { href: hash }
    : { href: `/options.html${hash}`, target: '_blank', rel: 'noopener' };
}

/** "依据 · …": the way from something that rests on a rule to the rule itself. */
export function RuleLink({ rule }: { rule: Pick<RuleData, 'id' | 'says'> }) {
  const says = inOwnWords(rule.says);
  return (
    <a className="rule-link" {...ruleAddress(rule.id)} title={says}>
      <Icon node={ScrollText} size={14} />
      <span className="rule-link-words">
        {t('rule_basis')} · {says}
      </span>
    </a>
  );
}
