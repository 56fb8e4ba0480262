import { type Answer, json, ret } from './answer.ts';
import { chineseDay, isoDay } from './clock.ts';
import { PACES, specialRefusal, USUAL_PACE } from './directory.ts';
import { openidOf } from './identity.ts';
import {
  applyToClose,
  closingRefusal,
  closingStatus,
  confirmClosing,
  invite,
  inviteRefusal,
  type Refusal,
  requestRename,
  revokeClosing,
  seatsLeft,
  unbind,
} from './machine.ts';
import type { World, Worlds } from './worlds.ts';

interface Operation {
  world: World;
  form: URLSearchParams;
  now: number;
}

const refused = (refusal: Refusal | null) => (refusal ? ret(refusal.ret, refusal.message) : ret(0, 'ok'));
const field = (form: URLSearchParams, name: string) => form.get(name)?.trim() ?? '';
const termOf = (form: URLSearchParams) => (form.get('term') === 'short' ? 'short' : 'long');

function roster({ world }: Operation): Answer {
  const { operators, invitations } = world.account;
  const waiting = invitations.some((invitation) => invitation.acceptsAt !== undefined);
  return ret(0, 'ok', {
    bound: operators.map(({ openid, username, nickname, term, expiresAt }) => ({
      openid,
      username,
      nickname,
      term,
      expire_time: expiresAt === undefined ? 0 : Math.floor(expiresAt / 1000),
      day: expiresAt === undefined ? '' : isoDay(expiresAt),
    })),
    sent: invitations.map(({ openid, username, nickname, term }) => ({ openid, username, nickname, term })),
    left: seatsLeft(world.account),
    waiting,
  });
}

function search({ world, form }: Operation): Answer {
  const keyword = field(form, 'keyword');
  if (keyword === '') return ret(-100, '请输入微信号');
  const refusal = specialRefusal(keyword, 'search');
  if (refusal) return refused(refusal);
  return ret(0, 'ok', { openid: openidOf(world.token, keyword), nickname: `微信用户 ${keyword}`, username: keyword });
}

function mayInvite({ world, form }: Operation): Answer {
  return refused(specialRefusal(field(form, 'username'), 'invite') ?? inviteRefusal(world.account, termOf(form)));
}

function sendInvitation({ world, form, now }: Operation): Answer {
  const username = field(form, 'username');
  const special = specialRefusal(username, 'invite');
  if (special) return refused(special);
  const pace = Object.hasOwn(PACES, username) ? (PACES[username] ?? null) : USUAL_PACE;
  const person = {
    openid: openidOf(world.token, username),
    username,
    nickname: `微信用户 ${username}`,
    term: termOf(form),
    ...(pace === null ? {} : { acceptsAt: now + pace }),
  } as const;
  return refused(invite(world.account, person, now));
}

function closingState({ world }: Operation): Answer {
  const { closing } = world.account;
  const payment =
    closing.stage === 'payment'
      ? { money: (closing.cents / 100).toFixed(2), code: closing.code, date: chineseDay(closing.deadline) }
      : {};
  return ret(0, 'ok', { status: closingStatus(closing), stage: closing.stage, ...payment });
}

function changeText({ world, form }: Operation): Answer {
  const value = field(form, 'value');
  if (form.get('field') === 'intro') {
    if (value.length < 4 || value.length > 120) return ret(-21, '介绍长度须为4-120个字');
    world.account.intro = value;
    return ret(0, 'ok');
  }
  if (!/^[A-Za-z][\w-]{5,19}$/.test(value)) return ret(-22, '微信号须为6-20个字母、数字、下划线或减号，以字母开头');
  world.account.alias = value;
  return ret(0, 'ok');
}

function deleteArticle({ world, form }: Operation): Answer {
  const article = world.account.articles.find((item) => String(item.id) === form.get('id'));
  if (!article || article.deleted) return ret(-31, '该内容已删除');
  article.deleted = true;
  return ret(0, 'ok');
}

function deleteDraft({ world, form }: Operation): Answer {
  const { drafts } = world.account;
  world.account.drafts = drafts.filter((draft) => String(draft.id) !== form.get('id'));
  return drafts.length === world.account.drafts.length ? ret(-32, '草稿不存在') : ret(0, 'ok');
}

const SWITCHES = { login: true, massSend: true, serverConfig: true, appSecret: true } as const;

function toggleProtection({ world, form }: Operation): Answer {
  const name = field(form, 'name');
  if (!Object.hasOwn(SWITCHES, name)) return ret(-41, '参数错误');
  const key = name as keyof typeof SWITCHES;
  world.account.protection[key] = !world.account.protection[key];
  return ret(0, 'ok');
}

function toggleAlert({ world, form }: Operation): Answer {
  const name = field(form, 'name');
  if (name !== 'login' && name !== 'massSend') return ret(-41, '参数错误');
  world.account.alerts[name] = !world.account.alerts[name];
  return ret(0, 'ok');
}

function setLegalPerson(bound: boolean) {
  return ({ world }: Operation): Answer => {
    world.account.legalPersonBound = bound;
    return ret(0, 'ok');
  };
}

function revokePlatform({ world, form }: Operation): Answer {
  const { platforms } = world.account;
  if (form.get('appid') === 'wxcopying0000000000') return ret(-318, '授权未完成，正在复制商户号，请稍后再试');
  world.account.platforms = platforms.filter((platform) => platform.appid !== form.get('appid'));
  return ret(0, 'ok');
}

function developer({ world, form, now }: Operation): Answer {
  const { developer: state } = world.account;
  switch (form.get('do')) {
    case 'open':
      state.serverConfigOn = true;
      return ret(0, 'ok');
    case 'close':
      state.serverConfigOn = false;
      return ret(0, 'ok');
    case 'reset':
      state.hasSecret = true;
      return ret(0, 'ok', { secret: `FAKE-SECRET-${now}` });
    case 'ip':
      state.ipWhitelist = field(form, 'value').split(/\s+/).filter(Boolean);
      return ret(0, 'ok');
    case 'unbindopen':
      state.openPlatform = null;
      return ret(0, 'ok');
    default:
      return ret(-51, '参数错误');
  }
}

const OPERATIONS: Readonly<Record<string, (operation: Operation) => Answer>> = {
  '/cgi-bin/safecenterstatus get_operators': roster,
  '/cgi-bin/safecenterstatus search_operator': search,
  '/cgi-bin/safecenterstatus check_invite': mayInvite,
  '/cgi-bin/safecenterstatus invite_operator': sendInvitation,
  '/cgi-bin/safecenterstatus unbind_operator': ({ world, form, now }) =>
    refused(unbind(world.account, field(form, 'openid'), now)),
  '/cgi-bin/safecenterstatus toggle_protect': toggleProtection,
  '/cgi-bin/safecenterstatus toggle_notify': toggleAlert,
  '/cgi-bin/settingpage rename': ({ world, form, now }) =>
    refused(requestRename(world.account, field(form, 'name'), now)),
  '/cgi-bin/settingpage cancel_rename': ({ world }) => {
    world.account.pendingRename = null;
    return ret(0, 'ok');
  },
  '/cgi-bin/settingpage change_text': changeText,
  '/cgi-bin/settingpage bind_legal': setLegalPerson(true),
  '/cgi-bin/settingpage unbind_legal': setLegalPerson(false),
  '/cgi-bin/acctclose check': ({ world }) => refused(closingRefusal(world.account)),
  '/cgi-bin/acctclose query': closingState,
  '/cgi-bin/acctclose submit': ({ world, now }) => refused(applyToClose(world.account, now)),
  '/cgi-bin/acctclose cancel': ({ world, now }) => refused(revokeClosing(world.account, now)),
  '/cgi-bin/acctclose confirm': ({ world, now }) => refused(confirmClosing(world.account, now)),
  '/cgi-bin/appmsgpublish delete': deleteArticle,
  '/cgi-bin/appmsg delete_draft': deleteDraft,
  '/cgi-bin/component_unauthorize unauth': revokePlatform,
  '/cgi-bin/wxopen unlink': ({ world, form }) => {
    const { account } = world;
    account.miniprograms = account.miniprograms.filter(({ appid }) => appid !== form.get('appid'));
    return ret(0, 'ok');
  },
  '/advanced/advanced operate': developer,
};

/** A change that a page's own script asks for. Answers as the console does: HTTP 200, with `base_resp.ret`. */
export function operate(worlds: Worlds, url: URL, form: URLSearchParams): Answer {
  const token = url.searchParams.get('token') ?? '';
  if (!/^[1-9]\d*$/.test(token)) return ret(200003, 'invalid session');
  const name = `${url.pathname} ${url.searchParams.get('action') ?? ''}`;
  const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (!operation) return json({ base_resp: { ret: 200002, err_msg: 'invalid args' } }, 404);
  const world = worlds.open(token);
  if (world.account.closing.stage === 'closed') return ret(200003, 'invalid session');
  return operation({ world, form, now: world.clock.now() });
}
