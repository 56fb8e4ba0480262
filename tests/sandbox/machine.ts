import type { Account, Closing, Invitation, Operator, Term } from './account.ts';
import { DAY, shanghaiTime } from './clock.ts';

const LIMIT = { long: 5, short: 20, all: 25 };
const INVITATION_LIFETIME = DAY;
const SHORT_TERM = 30 * DAY;
/** Invented: how long the list goes on showing someone whose term has ended. */
const EXPIRED_STAYS = 7 * DAY;
const CONFIRM_WINDOW = 7 * DAY;
const PAYMENT_WINDOW = 10 * DAY;

export interface Refusal {
  ret: number;
  message: string;
}

export function seatsLeft(account: Account): { all: number; long: number; short: number } {
  const people = [...account.operators, ...account.invitations];
  const long = people.filter((person) => person.term === 'long').length;
  const short = people.length - long;
  return {
    all: Math.max(0, LIMIT.all - people.length),
    long: Math.max(0, LIMIT.long - long),
    short: Math.max(0, LIMIT.short - short),
  };
}

function record(account: Account, at: number, what: string): void {
  const who = account.administrator?.nickname ?? '—';
  account.records.unshift({ at, what, who, ip: '203.0.113.24' });
}

function bind(invitation: Invitation, at: number): Operator {
  const { openid, username, nickname, term } = invitation;
  return { openid, username, nickname, term, boundAt: at, ...(term === 'short' ? { expiresAt: at + SHORT_TERM } : {}) };
}

function settleClosing(account: Account, now: number): void {
  const { closing } = account;
  if (closing.stage === 'payment' && now > closing.deadline) account.closing = { stage: 'open' };
  if (closing.stage === 'frozen' && now >= closing.endsAt) {
    account.closing = { stage: 'confirm', id: closing.id, deadline: closing.endsAt + CONFIRM_WINDOW };
    settleClosing(account, now);
  }
  // No source says what happens when the window is missed; here the account opens again.
  if (closing.stage === 'confirm' && now > closing.deadline) account.closing = { stage: 'open' };
}

/** Lets everything happen that time alone brings: confirmations, lapsed invitations, ended terms, the end of a freeze. */
export function settle(account: Account, now: number): void {
  const stillOpen: Invitation[] = [];
  for (const invitation of account.invitations) {
    const lapses = invitation.invitedAt + INVITATION_LIFETIME;
    if (invitation.acceptsAt !== undefined && invitation.acceptsAt <= Math.min(now, lapses)) {
      account.operators.push(bind(invitation, invitation.acceptsAt));
      record(account, invitation.acceptsAt, `${invitation.nickname} 成为运营者`);
    } else if (now < lapses) {
      stillOpen.push(invitation);
    }
  }
  account.invitations = stillOpen;
  account.operators = account.operators.filter(
    (operator) => operator.expiresAt === undefined || now < operator.expiresAt + EXPIRED_STAYS,
  );
  if (account.pendingRename && now > account.pendingRename.deadline) {
    account.nickname = account.pendingRename.name;
    account.pendingRename = null;
  }
  settleClosing(account, now);
}

/** Why nobody can be invited for this term at present, or null. The numbers are the console's own. */
export function inviteRefusal(account: Account, term: Term): Refusal | null {
  const left = seatsLeft(account);
  if (!account.administrator) return { ret: -107, message: '该公众号尚未绑定管理员，请先绑定管理员微信号' };
  if (left.all === 0) return { ret: -108, message: '已绑定或已邀请的运营者微信号达到25个上限' };
  if (term === 'long' && left.long === 0) return { ret: -115, message: '已绑定或已邀请的长期运营者达到5个上限' };
  if (term === 'short' && left.short === 0) return { ret: -116, message: '已绑定或已邀请的短期运营者达到20个上限' };
  return null;
}

export function invite(account: Account, person: Omit<Invitation, 'invitedAt'>, now: number): Refusal | null {
  const refusal = inviteRefusal(account, person.term);
  if (refusal) return refusal;
  const same = (other: { openid: string; username: string }) =>
    other.openid === person.openid || other.username === person.username;
  if (account.operators.some(same)) return { ret: -106, message: '该微信号已绑定为本公众号的运营者' };
  if (account.invitations.some(same)) return { ret: -1054, message: '已向该微信号发送过邀请，请等待对方确认' };
  account.invitations.push({ ...person, invitedAt: now });
  record(account, now, `邀请 ${person.nickname} 为${person.term === 'long' ? '长期' : '短期'}运营者`);
  return null;
}

/** Removes an operator or withdraws an invitation. */
export function unbind(account: Account, openid: string, now: number): Refusal | null {
  const person = [...account.operators, ...account.invitations].find((other) => other.openid === openid);
  if (!person) return { ret: -104, message: '该运营者已解绑，请刷新页面后重试' };
  account.operators = account.operators.filter((operator) => operator.openid !== openid);
  account.invitations = account.invitations.filter((invitation) => invitation.openid !== openid);
  record(account, now, `解绑运营者 ${person.nickname}`);
  return null;
}

/** Days of freeze by followers: the later of the two published tables. */
export function freezeDays(followers: number): number {
  if (followers <= 1_000) return 7;
  if (followers <= 10_000) return 15;
  return followers <= 100_000 ? 30 : 60;
}

export function closingRefusal(account: Account): Refusal | null {
  if (!account.registered) return { ret: -1, message: '未完成注册的帐号不能注销' };
  if (!account.canClose) return { ret: -2, message: '该帐号不能注销' };
  return null;
}

function freeze(account: Account, now: number): void {
  const endsAt = shanghaiTime(now, freezeDays(account.followers), 23, 59, 59);
  account.closing = { stage: 'frozen', id: 40_000_000 + (now % 9_000_000), appliedAt: now, endsAt };
  record(account, now, '申请注销帐号');
}

/** An individual's scan submits at once; an organisation gets an amount and a code to transfer by a deadline. */
export function applyToClose(account: Account, now: number): Refusal | null {
  const refusal = closingRefusal(account);
  if (refusal) return refusal;
  if (account.closing.stage !== 'open') return { ret: -3, message: '该帐号已在注销流程中' };
  if (account.subjectType === 'individual') {
    freeze(account, now);
    return null;
  }
  const cents = 1 + (Number(account.uin) % 98);
  const code = String(100_000 + (Number(account.uin) % 899_999));
  account.closing = { stage: 'payment', cents, code, deadline: shanghaiTime(now, PAYMENT_WINDOW / DAY, 23, 59, 59) };
  return null;
}

/** The organisation's small transfer has arrived and was right. */
export function paymentArrived(account: Account, now: number): boolean {
  if (account.closing.stage !== 'payment') return false;
  freeze(account, now);
  return true;
}

export function revokeClosing(account: Account, now: number): Refusal | null {
  const { stage } = account.closing;
  if (stage !== 'frozen' && stage !== 'confirm') return { ret: -4, message: '该帐号不在冻结期' };
  account.closing = { stage: 'open' };
  record(account, now, '撤销注销');
  return null;
}

export function confirmClosing(account: Account, now: number): Refusal | null {
  if (account.closing.stage !== 'confirm') return { ret: -5, message: '冻结期未结束，暂不能确认注销' };
  account.closing = { stage: 'closed', at: now };
  return null;
}

/** The number that the closing page calls `status`. Two, four and the rest are as the console's old script treats them. */
export function closingStatus(closing: Closing): number {
  return { open: 4, payment: 3, frozen: 1, confirm: 2, closed: 6 }[closing.stage];
}

export function requestRename(account: Account, name: string, now: number): Refusal | null {
  const length = [...name].length;
  if (length < 3 || length > 30) return { ret: -11, message: '帐号名称须为3-30个字符' };
  if (/微信|wechat/i.test(name)) return { ret: -12, message: '名称包含保留字，请修改后重试' };
  if (name.includes('重名')) return { ret: -13, message: '该名称已被其他公众号或不同主体的小程序使用' };
  if (name.includes('保护')) return { ret: -14, message: '该名称在2天保护期内，暂不可使用' };
  if (name.includes('侵权')) return { ret: -15, message: '该名称处于侵权投诉保护期，不能使用' };
  account.pendingRename = { name, deadline: now + DAY };
  record(account, now, `申请修改名称为“${name}”`);
  return null;
}
