import { js } from '../html.ts';
import { fakeSecretOf } from '../identity.ts';
import type { Context } from './page.ts';

/** What `user_name` holds: on some saved pages of the console it is the alias. */
function userName({ account }: Context): string {
  return account.userNameIsAlias ? account.alias : account.ghid;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** `wx.data` and `wx.cgiData` as the classic console writes them: a JavaScript literal, not JSON. */
function classicData(context: Context, cgiData: string): string {
  const { account, token, now } = context;
  return `window.wx = window.wx || {};
wx.version = "418965";
wx.data = {
  t:"${token}",
  ticket:${js(fakeSecretOf(token, 'ticket'))}, // upload ticket
  lang:'zh_CN',
  param:["&token=${token}",'&lang=zh_CN'].join(""),
  uin:"${account.uin}" * 1,
  uin_base64:"${base64(account.uin)}",
  user_name:${js(userName(context))},
  nick_name:${js(account.nickname)},
  time:"${Math.floor(now / 1000)}"||new Date().getTime()/1000 /* seconds */
};
wx.path = { images:'/mpres/', video:'/mp/video', rimgcrop:"/cgi-bin/cropimg" };
${cgiData === '' ? '' : `wx.cgiData = ${cgiData};\n`}`;
}

/** `wx.commonData.data` as the desktop console writes it. */
function desktopData(context: Context, cgiData: string): string {
  const { account, token, now } = context;
  return `window.wx = window.wx || {};
wx.commonData = {
  data: {
    t: '${token}',
    ticket: ${js(fakeSecretOf(token, 'ticket'))},
    lang: 'zh_CN',
    param: ["&token=${token}", '&lang=zh_CN'].join(""),
    uin: '${account.uin}',
    uin_base64: '${base64(account.uin)}',
    user_name: ${js(userName(context))},
    nick_name: ${js(account.nickname)},
    head_img: '/mpres/avatar.svg',
    time: '${Math.floor(now / 1000)}' || new Date().getTime() / 1000
  },
  extData: { login_time: ${Math.floor(now / 1000) - 640} }
};
${cgiData === '' ? '' : `wx.cgiData = ${cgiData};\n`}`;
}

/** Source of the inline script that carries the page's data; with `no-page-data` there is none. */
export function pageDataScript(context: Context, cgiData: string): string {
  const { sabotage, layout } = context.world.settings;
  if (sabotage.has('no-page-data')) return '';
  return layout === 'classic' ? classicData(context, cgiData) : desktopData(context, cgiData);
}

/** Which kind of account, on the pages that say so. */
export function kindFields({ account }: Context): string {
  return `service_type:"${account.serviceType === 'service' ? 2 : 1}",
  is_wx_verify:"${account.verified ? 1 : 0}"*1`;
}

/** The roster as the classic people page holds it, next to fields that are nobody else's business. */
export function rosterFields({ account, token }: Context): string {
  const { protection, administrator, expireTimeForm } = account;
  const bits =
    (protection.login ? 1 : 0) |
    (protection.massSend ? 2 : 0) |
    (protection.serverConfig ? 4 : 0) |
    (protection.appSecret ? 8 : 0);
  const written = (expiresAt: number | undefined) => {
    if (expiresAt === undefined) return 0;
    return expireTimeForm === 'unix' ? Math.floor(expiresAt / 1000) : 1;
  };
  const bound = account.operators.map(({ openid, username, nickname, expiresAt }) => ({
    openid,
    username,
    nickname,
    expire_time: written(expiresAt),
  }));
  const sent = account.invitations.map(({ openid, username, nickname, term, invitedAt }) => ({
    openid,
    username,
    nickname,
    expire_time: term === 'long' ? 0 : written(invitedAt + 30 * 86_400_000),
  }));
  return `operator_name:${js(administrator?.name ?? '')},
  operator_id_card:"1101**********002X", // masked
  operator_mobile:"138****0000",
  realname_type:"${account.subjectType === 'individual' ? 0 : 1}"*1,
  is_overseas:"${account.subjectType === 'overseas' ? 1 : 0}"*1,
  realname_ticket:${js(fakeSecretOf(token, 'realname-ticket'))},
  info:{
    strategy_resp:{
      strategy_status:{
        wx_protect:${administrator ? 1 : 0},
        mobile_protect:0,
        wx_alias:${js(administrator?.maskedId ?? '')},
        mobile:"138****0000",
        protect_status:${bits}
      }
    },
    seconde_amin:${js(bound)},
    item_list:{ item_list:${js(sent)} }
  }`;
}
