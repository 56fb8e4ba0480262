import { TriangleAlert } from 'lucide';
import type { GuardedAction } from '@/lib/guards/actions.ts';
import { ARMED_FOR } from '@/lib/guards/arming.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { DialogWords } from '@/lib/overlay/dialog.ts';
import type { PlatformFacts } from '@/lib/platform/facts.ts';
import { agreedDays, markOwn, type View } from './feature.ts';

/**
 * What the guard says of an action to this person. Every figure comes from the platform's rules; until the background has told
 * them, sentences with a figure are left out rather than written with a gap.
 */
export function guardWords(action: GuardedAction, view: View | null): DialogWords {
  const id = action.id.replaceAll('-', '_');
  const say = (part: string, ...values: number[]): string => t(`guard_${id}_${part}` as MessageKey, ...values);
  const facts = view?.facts ?? null;
  const administrator = view?.reading.settings?.administrator ?? view?.reading.roster?.roster.administrator ?? null;
  const checks = Array.from({ length: action.checks }, (_, index) => say(`check_${index + 1}`));
  const who = [say('who'), ...sayPart(view)];
  if (administrator) who.unshift(t('guard_administrator_is', administrator));
  return {
    icon: TriangleAlert,
    title: say('title'),
    subtitle: t('guard_by', t('ext_short_name')),
    facts: [
      { label: t('guard_what'), lines: [say('what')] },
      { label: t('guard_who'), lines: who },
      { label: t('guard_undo'), lines: [say('undo')] },
      { label: t('guard_check'), lines: checks },
    ],
    source: sayRules(action.id, facts),
    hint: t('guard_hint', ARMED_FOR / 1000),
    agree: t('guard_agree'),
    cancel: t('guard_cancel'),
  };
}

/** What the person's own part in the verifying is, by what they told of their role; both ways where they did not. */
function sayPart(view: View | null): string[] {
  const role = view?.marks?.role;
  if (role === 'administrator') return [t('guard_you_administrator')];
  const facts = view?.facts;
  if (!facts) return [];
  const isOperator = role === 'long' || role === 'short';
  const words = t(isOperator ? 'guard_you_operator' : 'guard_not_administrator', facts.approvalMinutes);
  return [markOwn(words, facts, 'approvalMinutes')];
}

function sayRules(id: string, facts: PlatformFacts | null): string {
  if (id === 'change-administrator') return t('guard_change_administrator_source');
  if (!facts) return t('guard_deregister_source_unknown');
  const { freezeDays, confirmDays } = facts;
  const confirm = agreedDays(facts, 'confirmDays');
  const words =
    confirm === null
      ? t('guard_deregister_source', freezeDays.from, freezeDays.to, confirmDays.from, confirmDays.to)
      : t('guard_deregister_source_agreed', freezeDays.from, freezeDays.to, confirm);
  return markOwn(words, facts, 'freezeDays', 'confirmDays');
}
