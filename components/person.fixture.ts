import type { FullPerson } from '@/lib/person-detail.ts';
import type { Day } from '@/lib/time/day.ts';

export const TODAY = '2026-11-22' as Day;
export const at = (text: string): number => Date.parse(`${text}+08:00`);

/** A short-term operator of whom nothing more is known, with what a test is about. */
export function somebody(what: Partial<FullPerson> = {}): FullPerson {
  return {
    openid: null,
    wechatId: null,
    nickname: '林晓',
    term: 'short',
    status: 'bound',
    expires: null,
    basis: 'unknown',
    id: 'p1',
    firstSeenAt: at('2026-11-01T10:00:00'),
    lastSeenAt: at('2026-11-22T10:00:00'),
    goneAt: null,
    boundAfter: null,
    boundBefore: null,
    invitedAfter: null,
    invitedBefore: null,
    doubtful: false,
    expiry: { day: null, latest: null, basis: 'unknown', conflict: null },
    standing: 'bound',
    invitation: null,
    entry: null,
    others: [],
    ...what,
  };
}

/** An expiry, with what is known of it. */
export const ending = (what: {
  day?: string;
  latest?: string;
  basis?: FullPerson['expiry']['basis'];
  conflict?: string;
}) => ({
  day: (what.day ?? null) as Day | null,
  latest: (what.latest ?? null) as Day | null,
  basis: what.basis ?? 'exact',
  conflict: (what.conflict ?? null) as Day | null,
});
