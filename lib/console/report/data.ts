import { plausibleUnixDay } from '../../time/read-date.ts';
import type { PageData } from '../page-data.ts';
import { readExpireTime } from '../readers/expiry.ts';
import type { Ledger } from './ledger.ts';
import type { ReportData } from './shape.ts';

const MOST_PEOPLE = 300;
/** As far as an end of a freeze is believed, in days. */
const WINDOW = { before: 366, after: 366 } as const;

/** What the page's own data gave, as far as it may be told: shapes, states, and who is whom by number. */
export function sayData(data: PageData, ledger: Ledger): ReportData {
  const { identity, people, closing, followers, settings, listed, administrator } = data;
  const named = (kind: string, own: string | null): string | null => (own ? ledger.numbered(kind, own) : null);
  const ends = (value: unknown): string => {
    if (value === undefined) return 'absent';
    const { term, expires } = readExpireTime(value, ledger.today);
    return expires ? ledger.dated(expires) : (term ?? 'odd');
  };
  const stamped = closing ? plausibleUnixDay(closing.timestamp, ledger.today, WINDOW) : null;
  return {
    ghid: named('ghid', identity.ghid),
    biz: identity.biz !== null,
    nickname: identity.nickname === null ? null : ledger.sayOwn(identity.nickname),
    type: identity.type,
    verified: identity.verified,
    followers: followers === null ? null : String(followers).length,
    settings,
    people: people && {
      list: people.list.slice(0, MOST_PEOPLE).map(({ openid, wechatId, nickname, status, expireTime }) => ({
        openid: named('openid', openid),
        id: wechatId === null ? null : ledger.sayOwn(wechatId),
        name: ledger.sayOwn(nickname),
        status,
        ends: ends(expireTime),
      })),
      complete: people.complete && people.unreadable === 0 && people.list.length <= MOST_PEOPLE,
    },
    listed,
    administrator: administrator === null ? null : ledger.sayOwn(administrator),
    closing: closing && { status: closing.status < 10 ? closing.status : 9, ends: stamped && ledger.dated(stamped) },
  };
}
