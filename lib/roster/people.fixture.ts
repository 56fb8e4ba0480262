import { BUILT_IN } from '../platform/book.ts';
import { invitationLifetime, shortTerm } from '../platform/lookups.ts';
import type { Telling } from './changes.ts';
import type { Known, Person, Spans, TermEntry } from './types.ts';

/** The spans of the built-in rules. */
export const SPANS: Spans = { shortTerm: shortTerm(BUILT_IN), invitation: invitationLifetime(BUILT_IN) };

/** A moment in Shanghai, of `2026-11-27` or `2026-11-27 10:30`. */
export function moment(text: string): number {
  const [day, time = '12:00'] = text.split(' ');
  return Date.parse(`${day}T${time}:00+08:00`);
}

/** Somebody short-term and bound, of whom the page says no more than the name. */
export function seen(nickname: string, more: Partial<Person> = {}): Person {
  return {
    openid: null,
    wechatId: null,
    nickname,
    term: 'short',
    status: 'bound',
    expires: null,
    basis: 'unknown',
    ...more,
  };
}

/** {@link seen}, and known since the first sighting of the account; the name is the id as well. */
export function known(nickname: string, more: Partial<Known> = {}): Known {
  const first = moment('2026-11-01');
  return {
    ...seen(nickname, more),
    id: nickname,
    firstSeenAt: first,
    lastSeenAt: first,
    goneAt: null,
    boundAfter: null,
    boundBefore: first,
    invitedAfter: null,
    invitedBefore: null,
    doubtful: false,
    ...more,
  };
}

/** A sighting at a moment, with ids `new 1`, `new 2`. */
export function telling(
  at: string | number,
  previousAt: string | number | null,
  entries: Readonly<Record<string, TermEntry>> = {},
): Telling {
  let count = 0;
  const instant = (time: string | number): number => (typeof time === 'number' ? time : moment(time));
  return {
    at: instant(at),
    previousAt: previousAt === null ? null : instant(previousAt),
    spans: SPANS,
    entryOf: (id) => entries[id] ?? null,
    newId: () => `new ${++count}`,
  };
}
