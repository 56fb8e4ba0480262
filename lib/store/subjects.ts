import type { Subject } from '../roster/reminders.ts';
import { subjectsOf } from '../roster/subjects.ts';
import type { Span } from '../roster/types.ts';
import type { AccountState } from './states.ts';

/**
 * Everything that ends in any account: operators' terms, invitations, and the person's own access.
 * @param invitation how long an unconfirmed invitation lives
 */
export function allSubjects(states: readonly AccountState[], invitation: Span): Subject[] {
  return states.flatMap(({ account: { id }, roster, marks }) => {
    const people = roster ? subjectsOf(id, roster.people, invitation) : [];
    const { role, ownExpiry } = marks;
    if (role !== 'short' || ownExpiry === null) return people;
    return [...people, { key: 'self', accountId: id, kind: 'own-access', who: '', due: ownExpiry }];
  });
}
