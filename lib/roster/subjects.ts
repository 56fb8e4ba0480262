import { lapsesBy } from './invitations.ts';
import type { Subject } from './reminders.ts';
import type { EffectivePerson, Span } from './types.ts';

/**
 * What to remind of among the people of an account: terms of operators that end, by the earlier day, and invitations that lapse.
 * @param invitation how long an unconfirmed invitation lives
 */
export function subjectsOf(accountId: string, people: readonly EffectivePerson[], invitation: Span): Subject[] {
  return people.flatMap((person): Subject[] => {
    const { id: key, nickname: who, expiry } = person;
    if (person.status === 'bound')
      return expiry.day ? [{ key, accountId, kind: 'operator-expiry', who, due: expiry.day }] : [];
    const end = lapsesBy(person, invitation);
    return end ? [{ key, accountId, kind: 'invitation-lapse', who, due: end.due }] : [];
  });
}
