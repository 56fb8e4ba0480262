import { useMemo } from 'react';
import { useAccounts } from '@/components/use-accounts.ts';
import { useReminders } from '@/components/use-reminders.ts';
import { useRuleBook } from '@/components/use-rules.ts';
import { seatLimits } from '@/lib/platform/lookups.ts';
import { groupBy } from '@/lib/roster/group.ts';
import { type AccountLine, accountLine } from './line.ts';

/** Every account as the overview shows it, the account seen last first; live. @returns undefined until they are read */
export function useLines(): AccountLine[] | undefined {
  const states = useAccounts();
  const reminders = useReminders();
  const book = useRuleBook();
  return useMemo(() => {
    if (!states) return undefined;
    const limits = seatLimits(book);
    const ofAccount = groupBy(reminders ?? [], ({ accountId }) => accountId);
    return states.map((state) => accountLine(state, limits, ofAccount.get(state.account.id)?.length ?? 0));
  }, [states, reminders, book]);
}
