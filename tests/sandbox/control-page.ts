import { type Answer, page } from './answer.ts';
import { chineseDay, isoMinute } from './clock.ts';
import { PACES, SPECIAL_IDS } from './directory.ts';
import { type Html, html } from './html.ts';
import { seatsLeft } from './machine.ts';
import { SCENARIOS } from './scenarios.ts';
import { LAYOUTS, SABOTAGES, SESSIONS, VARIANTS, type World, type Worlds } from './worlds.ts';

const FIRST_TOKEN = '1000000001';
const PEOPLE = '/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins';

const PAGES: readonly [name: string, path: string][] = [
  ['首页 home', '/cgi-bin/home?t=home/index'],
  ['人员设置 people', PEOPLE],
  ['账号详情 settings', '/cgi-bin/settingpage?t=setting/index&action=index'],
  ['功能设置 functions', '/cgi-bin/settingpage?t=setting/function&action=function'],
  ['授权管理 authorisation', '/cgi-bin/component_unauthorize?action=list&t=service/auth_plugins'],
  ['安全中心 security', '/cgi-bin/safecenterstatus?action=view&t=setting/safe-index'],
  ['风险操作保护 protection', '/cgi-bin/safecenterstatus?action=protect&t=setting/safe-protect'],
  ['操作记录 records', '/cgi-bin/safecenter_operrecord?action=login&day=7'],
  ['基本配置 developer', '/advanced/advanced?action=dev&t=advanced/dev'],
  [
    '基本配置（框架内） developer in a frame',
    '/cgi-bin/frame?t=pages/developsetting/page/developsetting_frame&nav=10141',
  ],
  ['微信支付（框架内） payment in a frame', '/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fpaymch%2Findex'],
  ['小程序管理 mini-programs', '/cgi-bin/wxopen?action=list'],
  ['web开发者 debuggers', '/advanced/advanced?action=webdebug'],
  ['发表记录 published', '/cgi-bin/appmsgpublish?sub=list&begin=0&count=10'],
  ['草稿箱 drafts', '/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card'],
  ['编辑器 editor', '/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77'],
  ['账号迁移 transfer', '/acct/biztransferorder?action=index'],
  ['注销/冻结 closing', '/cgi-bin/acctclose?action=page'],
  ['文章 article', '/s/any-article'],
  ['小程序 mini-program', '/wxamp/wacodepage/getcodepage'],
];

const STEPS: Readonly<Record<string, readonly string[]>> = {
  layout: LAYOUTS,
  variant: VARIANTS,
  session: SESSIONS,
  sabotage: ['none', ...SABOTAGES],
  late: ['0', '800', '5000'],
  redraw: ['off', '500', '4000'],
  csp: ['report', 'strict'],
};

function openLink(token: string, more: string, text: string): Html {
  return html`<a href="${PEOPLE}&token=${token}&lang=zh_CN&${more}">${text}</a>`;
}

function stateRows(world: World): [string, string][] {
  const { account, settings, clock, counters, cspReports } = world;
  const left = seatsLeft(account);
  const { closing } = account;
  const dated = closing.stage === 'frozen' ? `，至 ${chineseDay(closing.endsAt)}` : '';
  return [
    ['场景 scenario', `${settings.scenario} · ${settings.layout} · ${settings.variant} · ${settings.session}`],
    ['破坏 sabotage', [...settings.sabotage].join(', ') || '—'],
    ['时钟 clock (UTC+8)', isoMinute(clock.now())],
    ['公众号 account', `${account.nickname.slice(0, 40)} · ${account.ghid}`],
    ['名额剩余 seats left', `长期 ${left.long} · 短期 ${left.short} · 共 ${left.all}`],
    ['运营者 / 邀请', `${account.operators.length} / ${account.invitations.length}`],
    ['注销 closing', `${closing.stage}${dated}`],
    ['计数 counters', [...counters].map(([name, times]) => `${name} ${times}`).join(' · ') || '—'],
    ['CSP 报告 reports', String(cspReports.length)],
  ];
}

function scenarioTable(token: string): Html {
  return html`<table class="weui-desktop-table"><thead><tr><th>场景 Scenario</th><th></th><th>classic</th><th>desktop</th></tr></thead><tbody>${Object.entries(
    SCENARIOS,
  ).map(
    ([id, { zh, en }]) => html`
    <tr><td><code>${id}</code></td><td>${zh}<p class="weui-desktop-tips">${en}</p></td>${LAYOUTS.map((layout) => html`<td>${openLink(token, `scenario=${id}&layout=${layout}`, '打开 open')}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function idTable(): Html {
  return html`<table class="weui-desktop-table"><thead><tr><th>邀请时输入的微信号 WeChat ID to type</th><th>结果 What happens</th></tr></thead><tbody>
    <tr><td>其他任意 anything else</td><td>约 6 秒后接受 accepts after about 6 s of the world's clock</td></tr>${Object.entries(
      PACES,
    ).map(
      ([id, pace]) =>
        html`
    <tr><td><code>${id}</code></td><td>${pace === null ? '不接受，24 小时后撤销 never accepts; lapses after 24 h' : '1 小时后接受 accepts after 1 h'}</td></tr>`,
    )}${SPECIAL_IDS.map(
      ({ id, refusal }) => html`
    <tr><td><code>${id}</code></td><td>${refusal.ret} ${refusal.message}</td></tr>`,
    )}
    <tr><td>—</td><td>场景 no-administrator −107；full-invited −108；长期/短期已满 −115 / −116</td></tr></tbody></table>`;
}

/** The page for people: pick a scenario, move the clock, see what a world holds. */
export function controlPage(worlds: Worlds, asked: string): Answer {
  const token = /^[1-9]\d*$/.test(asked) ? asked : FIRST_TOKEN;
  const world = worlds.open(token);
  const panel = (title: string, content: Html) =>
    html`<div class="weui-desktop-panel"><div class="weui-desktop-panel__hd"><h3 class="weui-desktop-panel__title">${title}</h3></div>${content}</div>`;
  return page(html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>演练环境 · sandbox</title>
<link rel="stylesheet" href="/mpres/desktop.css">
<link rel="stylesheet" href="/mpres/desktop-widgets.css">
<link rel="stylesheet" href="/mpres/control.css">
<script type="module" src="/mpres/control.js"></script>
</head>
<body class="control" data-token="${token}">
<h1>演练环境 · Sandbox</h1>
<p class="weui-desktop-tips">仿照微信公众平台的本地演练环境，所有人物、帐号和数据均为虚构。A replica of the console on this machine alone; everybody in it is invented.</p>
<p>token ${[...new Set([FIRST_TOKEN, ...worlds.tokens()])].map((other) => html`<a class="${other === token ? 'control__current' : ''}" href="/__sandbox?token=${other}">${other}</a> `)}</p>
${panel(
  '现状 State',
  html`<dl class="control__state">${stateRows(world).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
  <p class="control__tools"><button type="button" data-call="clock" data-body='{"forwardDays":1}'>时钟 +1 天 day</button> <button type="button" data-call="clock" data-body='{"forwardDays":7}'>+7 天 days</button> <input type="datetime-local" aria-label="时钟 clock"> <button type="button" data-call="clock" data-body="">设为 set</button> <button type="button" data-call="payment" data-body="">打款到账 payment arrives</button> <button type="button" data-call="reset" data-body="{}">重置 reset</button></p>
  <p class="weui-desktop-tips" role="status" id="control_message"></p>`,
)}
${panel('页面 Pages', html`<p class="control__links">${PAGES.map(([name, path]) => html`<a href="${path}${path.includes('?') ? '&' : '?'}token=${token}&lang=zh_CN">${name}</a> `)}<a href="/cgi-bin/home?t=home/index&token=0">登录超时 expired</a></p>`)}
${panel('场景 Scenarios', scenarioTable(token))}
${panel('调整 Adjust', html`${Object.entries(STEPS).map(([name, values]) => html`<p class="control__links"><code>${name}</code> ${values.map((value) => openLink(token, `${name}=${value}`, value))}</p>`)}<p class="weui-desktop-tips">sabotage 可用逗号组合 several with commas: <code>sabotage=huge-roster,redraw-storm</code> · <code>clock=2026-12-01T09:00:00+08:00</code></p>`)}
${panel('邀请 Inviting', idTable())}
</body>
</html>
`);
}
