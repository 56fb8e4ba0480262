import { count, type DataPerson, type DeepData, type Fields, fields, flag, text } from './page-data.ts';

const MAX_PEOPLE = 2000;

function readPerson(item: unknown, status: 'bound' | 'invited'): DataPerson | null {
  const { openid, username, nickname, expire_time } = fields(item) ?? {};
  const parts = [openid, username, nickname];
  if (!parts.every((part) => part === undefined || part === '' || text(part)) || !parts.some(Boolean)) return null;
  return {
    openid: text(openid),
    wechatId: text(username),
    nickname: text(nickname) ?? text(username) ?? '',
    status,
    expireTime: expire_time,
  };
}

function readPeople(part: unknown, status: 'bound' | 'invited') {
  const { total, list } = fields(part) ?? {};
  if (typeof total !== 'number' || !Array.isArray(list) || list.length > MAX_PEOPLE) return null;
  const people = list.flatMap((item) => readPerson(item, status) ?? []);
  return { list: people, unreadable: Math.max(total, list.length) - people.length };
}

/** Validates what the pages with deep readers hold: people, settings, followers, the state of a deregistration. */
export function readDeepData(parts: Fields): DeepData {
  const facts = fields(parts.facts) ?? {};
  const bound = readPeople(parts.bound, 'bound');
  const invited = readPeople(parts.invited, 'invited');
  const realname = count(facts.realname_type);
  const registered = count(facts.realname_status);
  const status = count(facts.status);
  return {
    time: count(fields(parts.account)?.time),
    followers: count(facts.total_friend_cnt),
    settings: {
      subject: realname === null ? null : realname === 0 ? 'individual' : 'organisation',
      overseas: flag(facts.is_overseas),
      registered: registered === null ? null : registered === 1,
      canClose: flag(facts.can_write_off),
      canTransfer: flag(facts.can_apply_acct_transfer),
    },
    people:
      bound || invited
        ? {
            list: [...(bound?.list ?? []), ...(invited?.list ?? [])],
            complete: bound !== null && invited !== null,
            unreadable: (bound?.unreadable ?? 0) + (invited?.unreadable ?? 0),
          }
        : null,
    listed: count(parts.listed),
    administrator: text(fields(parts.administrator)?.wx_alias),
    closing: status === null ? null : { status, timestamp: facts.timestamp },
  };
}
