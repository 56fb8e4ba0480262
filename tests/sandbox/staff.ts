import type { Invitation, Operator, Person, Term } from './account.ts';
import { DAY, shanghaiTime } from './clock.ts';
import { openidOf } from './identity.ts';
import { castMember } from './people.ts';

/** Operators and invitations from the cast, counted from its `first` member on. */
function person(token: string, index: number, term: Term): Person {
  const member = castMember(index);
  return { openid: openidOf(token, member.username), ...member, term };
}

export function longTerm(token: string, now: number, first: number, count: number): Operator[] {
  return Array.from({ length: count }, (_, index) => ({
    ...person(token, first + index, 'long'),
    boundAt: now - (90 + index * 37) * DAY,
  }));
}

/** Short-term operators whose term ends on the given days, counted in Shanghai from today; yesterday is -1. */
export function shortTerm(token: string, now: number, first: number, days: readonly number[]): Operator[] {
  return days.map((day, index) => {
    const expiresAt = shanghaiTime(now, day, 23, 59, 59);
    return { ...person(token, first + index, 'short'), boundAt: expiresAt - 30 * DAY, expiresAt };
  });
}

export function invited(token: string, now: number, index: number, term: Term, hoursAgo: number): Invitation {
  return { ...person(token, index, term), invitedAt: now - hoursAgo * 3_600_000 };
}
