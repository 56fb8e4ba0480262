import { classic, desktop, english, hashed } from './shells.ts';
import { settings } from './types.ts';

const GHID = 'gh_3f9a0c12b7de';
const OTHER = 'gh_aaaabbbbcccc';
type Row = [label: string, value: string, action?: string];

/** The everyday account of these pages, in the order in which the console has its rows. */
const rows = (over: Record<string, string> = {}): Row[] =>
  (
    [
      ['名称', '山前读书', '修改'],
      ['头像', '<img src="data:," alt="">', '修改'],
      ['登录邮箱', 'sh***@example.com', '修改'],
      ['原始ID', GHID, '注销账号'],
      ['微信号', 'shanqian_read', '修改'],
      ['类型', '订阅号'],
      ['认证情况', '已认证', '详情'],
      ['主体信息', '企业', '详情'],
      ['介绍', '每天读一点书', '修改'],
      ['所在地址', '浙江 杭州', '设置'],
    ] as Row[]
  ).map(([label, value, action]) => [label, over[label] ?? value, ...(action ? [action] : [])] as Row);
const TRUTH = {
  ghid: GHID,
  nickname: '山前读书',
  type: 'subscription',
  verified: true,
  subject: 'organisation',
} as const;

const draw = (list: Row[], one: (label: string, value: string, action: string) => string): string =>
  list
    .map(([label, value, action]) => one(label, value, action ? `<a href="javascript:;">${action}</a>` : ''))
    .join('');

const known = `<div class="account_setting_area" id="settingArea"><ul>${draw(rows(), (label, value, action) => `<li class="account_setting_item"><h4>${label}</h4><div class="meta_opr">${action}</div><div class="meta_content">${value}</div></li>`)}</ul></div>`;
const knownDesktop = `<div class="weui-desktop-setting__box_rows"><ul>${draw(rows(), (label, value, action) => `<li class="weui-desktop-setting__item"><div class="weui-desktop-setting__item__label">${label}</div><div class="weui-desktop-setting__item__main"><div class="weui-desktop-setting__item__info">${value}</div>${action}</div></li>`)}</ul></div>`;
const table = `<table>${draw(rows(), (label, value, action) => `<tr><th scope="row">${label}</th><td>${value}</td><td>${action}</td></tr>`)}</table>`;
const definition = `<dl>${draw(rows(), (label, value, action) => `<dt>${label}</dt><dd>${value} ${action}</dd>`)}</dl>`;
const grouped = `<dl>${draw(rows(), (label, value, action) => `<div class="row"><dt>${label}：</dt><dd>${value}</dd><dd>${action}</dd></div>`)}</dl>`;
const flex = `<div class="_a1">${draw(rows(), (label, value, action) => `<div class="_b2"><div class="_c3">${label}</div><div class="_d4"><div><span>${value}</span></div></div><div class="_e5">${action}</div></div>`)}</div>`;
const below = `<div class="grid">${draw(rows(), (label, value, action) => `<div class="cell"><div class="v">${value}</div><div class="k">${label}</div>${action}</div>`)}</div>`;
const lines = `<div class="info">${draw(rows(), (label, value, action) => `<p>${label}：${value} ${action}</p>`)}</div>`;
const pairs = (list: Row[]): [Row, Row][] =>
  list.flatMap((row, at) => (at % 2 === 0 && list[at + 1] ? [[row, list[at + 1] as Row] as [Row, Row]] : []));
const descriptions = `<div class="el-descriptions"><table class="el-descriptions__table is-bordered"><tbody>${pairs(
  rows(),
)
  .map(
    (pair) =>
      `<tr>${draw(pair, (label, value, action) => `<th class="el-descriptions-item__label">${label}</th><td class="el-descriptions-item__content">${value} ${action}</td>`)}</tr>`,
  )
  .join('')}</tbody></table></div>`;
const vertical = `<table class="el-descriptions__table is-vertical"><tbody>${pairs(rows())
  .map(
    (pair) =>
      `<tr>${draw(pair, (label) => `<th>${label}</th>`)}</tr><tr>${draw(pair, (_, value, action) => `<td>${value} ${action}</td>`)}</tr>`,
  )
  .join('')}</tbody></table>`;
const inputs = `<form>${draw(rows(), (label, value, action) => `<div class="f"><label>${label}</label><input readonly value="${value.startsWith('<') ? '' : value}">${action}</div>`)}</form>`;
const vue = `<div data-v-1=""><!---->${draw(rows(), (label, value, action) => `<div data-v-1="" class="s-item"><!----> <span data-v-1="">\n   ${label}\n  </span> <!--v-if--> <span data-v-1="">\n  ${value}\n </span> <!----> ${action}</div>`)}</div>`;
const questions = `<ul class="q">${draw(rows(), (label, value, action) => `<li><div>${label}<i class="ask" title="什么是${label}"></i></div><div>${value}</div>${label === '原始ID' ? '<p class="tip">原始ID以 gh_ 开头，例如 gh_0123456789ab</p>' : ''}<div>${action}</div></li>`)}</ul>`;
const cut = `<ul>${draw(rows({ 原始ID: '<code>gh_<wbr>3f9a0c<wbr>12b7de</code><button>复制</button>' }), (label, value, action) => `<li><b>${label}</b><span>${value}</span>${action}</li>`)}</ul>`;
const splitLabels = `<div>${draw(rows(), (label, value, action) => `<div class="r"><span>${[...label].map((letter) => `<i>${letter}</i>`).join('')}</span><span>${value}</span>${action}</div>`)}</div>`;
const aria = `<div role="table">${draw(rows(), (label, value, action) => `<div role="row"><span role="rowheader">${label}</span><span role="cell">${value}</span><span role="cell">${action}</span></div>`)}</div>`;
const icons = `<ul class="x">${rows()
  .map(
    ([label, value]) =>
      `<li><span>${label}</span><span>${value}</span><button aria-label="修改${label}"><svg viewBox="0 0 1 1"></svg></button></li>`,
  )
  .join('')}</ul>`;
const item = (label: string, value: string, action: string): string =>
  `<li class="it"><span class="l">${label}</span><span class="v">${value}</span>${action}</li>`;
const list = (over: Record<string, string> = {}, skip: string[] = []): string =>
  `<ul class="it-list">${draw(
    rows(over).filter(([label]) => !skip.includes(label)),
    item,
  )}</ul>`;

const englishRows: Row[] = [
  ['Account name', 'Hill Reading', 'Edit'],
  ['Original ID', GHID, 'Close account'],
  ['WeChat ID', 'hill_read', 'Edit'],
  ['Account type', 'Service Account'],
  ['Verification', 'Verified', 'Details'],
  ['Subject', 'Enterprise', 'Details'],
  ['Introduction', 'A page a day', 'Edit'],
];
const ENGLISH_TRUTH = {
  ghid: GHID,
  nickname: 'Hill Reading',
  type: 'service',
  verified: true,
  subject: 'organisation',
} as const;
const englishList = (change: (row: Row) => Row = (row) => row): string =>
  `<div class="s">${draw(englishRows.map(change), (label, value, action) => `<div class="s__r"><div>${label}</div><div>${value}</div><div>${action}</div></div>`)}</div>`;
const swap =
  (label: string, value: string): ((row: Row) => Row) =>
  (row) =>
    row[0] === label ? [label, value] : row;

const others = `<h3>关联的公众号</h3><table><tr><th>名称</th><th>原始ID</th><th>类型</th></tr><tr><td>别家书店</td><td>${OTHER}</td><td>服务号</td></tr><tr><td>别家咖啡</td><td>gh_ddddeeeeffff</td><td>服务号</td></tr></table>`;
const hiddenTab = `<div class="pane" style="display:none"><ul>${draw(rows({ 原始ID: OTHER, 类型: '服务号', 名称: '旧账号', 认证情况: '未认证', 主体信息: '个人' }), item)}</ul></div>`;
const help = `<article><h1>账号设置说明</h1><p>原始ID：以 gh_ 开头的编号，例如 ${OTHER}。</p><p>类型：分为订阅号与服务号。</p><p>认证情况：已认证的账号有更多权限。</p><p>主体信息：个人或企业。</p></article>`;

const profile = `<div class="card"><img src="data:,"><h2>山前读书</h2><p>每天读一点书</p></div><div class="kv"><div><span>原始ID</span><span>${GHID}</span></div><div><span>账号类型</span><span>订阅号</span></div><div><span>微信认证</span><span>已认证</span></div><div><span>主体类型</span><span>企业</span></div></div>`;
const twoLanguages = `<ul>${draw(
  rows().map(
    ([label, value, action]): Row =>
      [label === '原始ID' ? '原始ID Original ID' : label, value, ...(action ? [action] : [])] as Row,
  ),
  item,
)}</ul>`;
const columns = `<h3>账号详情</h3><table><tr><th>名称</th><th>原始ID</th><th>类型</th><th>认证情况</th><th>主体信息</th></tr><tr><td>山前读书</td><td>${GHID}</td><td>订阅号</td><td>已认证</td><td>企业</td></tr></table>`;
const popover = `${list()}<div class="weui-desktop-popover" style="display:none">原始ID：${OTHER}</div>`;
const faq = `${list()}<h3>常见问题</h3><dl><dt>原始ID是什么？</dt><dd>以 gh_ 开头，例如 ${OTHER}</dd><dt>类型：服务号与订阅号有何不同？</dt><dd>服务号面向企业</dd><dt>未认证会怎样？</dt><dd>主体信息：个人或企业都可以使用</dd></dl>`;

const zh = (body: string): string => desktop('账号设置', body);

export const SETTINGS = [
  settings('classic', classic('公众号设置', known), TRUTH),
  settings('desktop', zh(knownDesktop), TRUTH),
  settings('table', zh(table), TRUTH),
  settings('definition', zh(definition), TRUTH),
  settings('grouped-definition', zh(grouped), TRUTH),
  settings('hashed-flex', hashed('账号设置', flex), TRUTH),
  settings('label-below', zh(below), TRUTH, { hard: true }),
  settings('lines', zh(lines), TRUTH),
  settings('two-a-row', zh(descriptions), TRUTH),
  settings('labels-above', zh(vertical), TRUTH),
  settings('inputs', zh(inputs), TRUTH, { hard: true }),
  settings('vue', zh(vue), TRUTH),
  settings('questions', zh(questions), TRUTH),
  settings('cut-id', zh(cut), TRUTH),
  settings('letters', hashed('账号设置', splitLabels), TRUTH),
  settings('aria', zh(aria), TRUTH),
  settings('icons', zh(icons), TRUTH),
  settings('individual', zh(list({ 主体信息: '个人', 认证情况: '未认证' })), {
    ...TRUTH,
    subject: 'individual',
    verified: false,
  }),
  settings('company-name', zh(list({ 主体信息: '杭州山前文化传媒有限公司' })), {
    ...TRUTH,
    subject: ['organisation', null],
  }),
  settings('person-name', zh(list({ 主体信息: '王某某（个人）' })), { ...TRUTH, subject: ['individual', null] }),
  settings('government', zh(list({ 主体信息: '政府' })), { ...TRUTH, subject: ['organisation', null] }),
  settings('service', zh(list({ 类型: '服务号' })).replace('__type">订阅号', '__type">服务号'), {
    ...TRUTH,
    type: 'service',
  }),
  settings('may-be-upgraded', zh(list({ 类型: '订阅号（可升级为服务号）' })), TRUTH),
  settings('expired-verification', zh(list({ 认证情况: '未认证 <em>认证已于2025-11-01过期</em>' })), {
    ...TRUTH,
    verified: false,
  }),
  settings('verified-until', zh(list({ 认证情况: '已认证，有效期至2027年3月1日' })), TRUTH),
  settings('beside-others', zh(`${list()}${others}`), TRUTH),
  settings('after-others', zh(`${others}${list()}`), TRUTH),
  settings('hidden-tab', zh(`${hiddenTab}${list()}`), TRUTH),
  settings('no-id', zh(list({}, ['原始ID'])), { ...TRUTH, ghid: null }),
  settings('only-others', zh(others), { ghid: null, subject: null }),
  settings('help', zh(help), { ghid: null, subject: null, verified: null }),
  settings('english', english('Account settings', englishList()), ENGLISH_TRUTH),
  settings(
    'english-subscription',
    english('Account settings', englishList(swap('Account type', 'Subscription Account'))),
    { ...ENGLISH_TRUTH, type: 'subscription' },
  ),
  settings('english-individual', english('Account settings', englishList(swap('Subject', 'Individual'))), {
    ...ENGLISH_TRUTH,
    subject: 'individual',
  }),
  settings('english-unverified', english('Account settings', englishList(swap('Verification', 'Not verified'))), {
    ...ENGLISH_TRUTH,
    verified: false,
  }),
  settings(
    'english-table',
    hashed(
      'Account settings',
      `<table>${draw(englishRows, (label, value, action) => `<tr><td>${label}:</td><td>${value} ${action}</td></tr>`)}</table>`,
    ),
    ENGLISH_TRUTH,
  ),
  settings('profile-card', zh(profile), { ...TRUTH, nickname: ['山前读书', null] }),
  settings('labels-in-two-languages', zh(twoLanguages), TRUTH),
  settings('account-as-table-row', zh(columns), TRUTH, { hard: true }),
  settings('hidden-popover', zh(popover), TRUTH),
  settings('faq-below', zh(faq), TRUTH),
  settings('masked-id', zh(list({ 原始ID: 'gh_3f9a****' })), { ...TRUTH, ghid: null }),
  settings(
    'english-capitals',
    english(
      'Account settings',
      englishList(([label, value]) => [label.toUpperCase(), value]),
    ),
    ENGLISH_TRUTH,
  ),
  settings(
    'english-after-help',
    english('Account settings', `<p>An Original ID begins with gh_, for example ${OTHER}.</p>${englishList()}`),
    ENGLISH_TRUTH,
  ),
];
