import { type MessageKey, t } from '@/lib/i18n.ts';
import type { RuleProblem } from '@/lib/platform/rule-file-problems.ts';

/** What is wrong with a file of rules or with an own value, in words. Where it is wrong is the problem's `place`. */
export function sayRuleProblem({ code, params }: RuleProblem): string {
  const values = code === 'other-kind' ? params.map(kindWord) : code === 'type' ? params.map(typeWord) : params;
  return t(`rule_problem_${code.replaceAll('-', '_')}` as MessageKey, ...values);
}

function kindWord(kind: string): string {
  return kind === 'unknown' ? t('value_unknown') : t(`own_kind_${kind.replaceAll('-', '_')}` as MessageKey);
}

/** What a place of a file must hold; the name itself where a schema uses one that has no words. */
function typeWord(type: string): string {
  const key = `json_type_${type}`;
  const word = t(key as MessageKey);
  return word === key ? type : word;
}
