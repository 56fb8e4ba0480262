import type { Person, Roster, Term } from '../roster/types.ts';
import type { AccountFacts, PageSighting } from '../sighting.ts';

type Sight = Omit<Partial<PageSighting>, 'account' | 'roster'> & {
  account?: Partial<AccountFacts>;
  roster?: Roster | null;
};
const FACTS: AccountFacts = {
  ghid: 'gh_1',
  biz: null,
  nickname: '青禾读书',
  type: null,
  verified: null,
  subject: null,
  followers: null,
};

/** What a console page showed; 青禾读书, without a roster, unless told otherwise. */
export function sight({ account, roster = null, ...more }: Sight = {}): PageSighting {
  const kept = roster && { administrator: roster.administrator, people: [...roster.people] };
  return { page: 'people', via: 'page-data', ...more, roster: kept, account: { ...FACTS, ...account } };
}

/** Somebody bound, known by an openid, without a date. */
export function person(
  nickname: string,
  openid: string | null,
  term: Term = 'long',
  more: Partial<Person> = {},
): Person {
  const blank = { wechatId: null, status: 'bound', expires: null, basis: 'unknown' } as const;
  return { ...blank, openid, nickname, term, ...more };
}

export function roster(...people: Person[]): Roster {
  return { administrator: 'w***n', people };
}

/** People whom nothing but a number tells apart. */
export function crowd(count: number, term: Term = 'long'): Person[] {
  return Array.from({ length: count }, (_, index) => person(`甲${index}`, `o${index}`, term));
}
