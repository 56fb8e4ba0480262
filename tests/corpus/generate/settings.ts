import { classic, desktop, english, hashed } from '../shells.ts';
import { type SettingsPage, type SettingsTruth, settings } from '../types.ts';
import { Choices, classNames } from './random.ts';

interface Row {
  readonly label: string;
  readonly value: string;
  readonly action: string;
}

const LABELS = {
  zh: {
    name: ['名称', '账号名称', '公众号名称'],
    ghid: ['原始ID', '原始 ID'],
    type: ['类型', '账号类型'],
    verified: ['认证情况', '微信认证'],
    subject: ['主体信息', '主体类型'],
    others: [
      ['微信号', 'shanqian_read', '修改'],
      ['登录邮箱', 'sh***@example.com', '修改'],
      ['介绍', '每天读一点书', '修改'],
      ['所在地址', '浙江 杭州', '设置'],
      ['客服电话', '未设置', '设置'],
    ],
    edit: '修改',
    close: '注销账号',
  },
  en: {
    name: ['Account name', 'Name'],
    ghid: ['Original ID'],
    type: ['Account type', 'Type'],
    verified: ['Verification', 'Verification status'],
    subject: ['Subject', 'Subject type'],
    others: [
      ['WeChat ID', 'hill_read', 'Edit'],
      ['Login email', 'sh***@example.com', 'Edit'],
      ['Introduction', 'A page a day', 'Edit'],
    ],
    edit: 'Edit',
    close: 'Close account',
  },
} as const;
const VALUES = {
  zh: {
    type: { subscription: ['订阅号'], service: ['服务号'] },
    verified: { true: ['已认证'], false: ['未认证'] },
    subject: { individual: ['个人'], organisation: ['企业', '媒体', '其他组织'] },
    names: ['山前读书', '慢慢走', 'Coffee 日记', '城南旧事'],
  },
  en: {
    type: { subscription: ['Subscription Account'], service: ['Service Account'] },
    verified: { true: ['Verified'], false: ['Not verified', 'Unverified'] },
    subject: { individual: ['Individual'], organisation: ['Enterprise', 'Organization'] },
    names: ['Hill Reading', 'Slow Walks', 'Old South'],
  },
} as const;

/** A settings page of its own for each seed. */
export function generateSettings(seed: number): SettingsPage {
  const choices = new Choices(seed);
  const language = choices.one(['zh', 'zh', 'en'] as const);
  const [labels, values] = [LABELS[language], VALUES[language]];
  const type = choices.one(['subscription', 'service'] as const);
  const verified = choices.chance(0.5);
  const subject = choices.one(['individual', 'organisation'] as const);
  const nickname = choices.one<string>(values.names);
  const ghid = `gh_${Array.from({ length: 12 }, () => choices.one([...'0123456789abcdef'])).join('')}`;
  const row = (label: string, value: string, action = ''): Row => ({ label, value, action });
  const rows = [
    row(choices.one<string>(labels.name), nickname, labels.edit),
    ...choices.shuffled([
      row(choices.one<string>(labels.ghid), ghid, choices.one(['', labels.close])),
      row(choices.one<string>(labels.type), choices.one<string>(values.type[type])),
      row(choices.one<string>(labels.verified), choices.one<string>(values.verified[`${verified}`])),
      row(choices.one<string>(labels.subject), choices.one<string>(values.subject[subject])),
      ...choices
        .some<readonly [string, string, string]>(labels.others, 3)
        .map(([label, value, action]) => row(label, value, action)),
    ]),
  ];
  const truth: SettingsTruth = { ghid, nickname, type, verified, subject };
  const shell = language === 'en' ? english : choices.one([hashed, desktop, classic]);
  const html = shell(language === 'en' ? 'Account settings' : '账号设置', draw(choices, rows));
  return settings(`seed-${seed}`, say(html, nickname, type), truth);
}

/** The shells are of one account; this one has another name and type. */
const say = (html: string, nickname: string, type: 'subscription' | 'service'): string =>
  html
    .replace(/(?<=class="(?:weui-desktop-account__nickname|nickname|Jx7-d)"[^>]*>)[^<]*/, nickname)
    .replace(/(?<=class="weui-desktop-account__type">)[^<]*/, type === 'service' ? '服务号' : '订阅号')
    .replace(
      'type icon_subscribe_label">订阅号',
      type === 'service' ? 'type icon_service_label">服务号' : 'type icon_subscribe_label">订阅号',
    );

function draw(choices: Choices, rows: readonly Row[]): string {
  const cls = classNames(choices);
  const colon = choices.one(['', '', '：', ':']);
  const noise = choices.chance(0.4) ? '<!---->' : '';
  const inner = choices.one(['', 'span', 'div', 'p']);
  const value = (text: string): string => (inner ? `<${inner}${cls('in')}>${text}</${inner}>` : text);
  const act = (text: string): string => (text ? `<a href="javascript:;"${cls('act')}>${text}</a>` : '');
  const each = (one: (row: Row) => string): string => rows.map(one).join('');
  const shape = choices.one(['list', 'rows', 'table', 'definition', 'wrapped', 'near'] as const);
  const shapes: Record<typeof shape, () => string> = {
    list: () =>
      `<ul${cls('ul')}>${each((row) => `<li${cls('li')}>${noise}<label${cls('l')}>${row.label}${colon}</label><span${cls('v')}>${value(row.value)}</span>${act(row.action)}</li>`)}</ul>`,
    rows: () =>
      `<div${cls('rs')}>${each((row) => `<div${cls('r')}><div${cls('l')}>${row.label}${colon}</div><div${cls('m')}>${noise}<div${cls('v')}>${value(row.value)}</div><div${cls('o')}>${act(row.action)}</div></div></div>`)}</div>`,
    table: () =>
      `<table${cls('t')}><tbody>${each((row) => `<tr${cls('r')}><td${cls('l')}>${row.label}${colon}</td><td${cls('v')}>${value(row.value)}</td><td>${act(row.action)}</td></tr>`)}</tbody></table>`,
    definition: () =>
      `<dl${cls('dl')}>${each((row) => `<dt>${row.label}${colon}</dt><dd>${value(row.value)}${act(row.action)}</dd>`)}</dl>`,
    wrapped: () =>
      `<div>${each((row) => `<section${cls('s')}><div><div${cls('l')}><span>${row.label}</span>${colon}</div></div><div><div>${value(row.value)}</div></div><div><div>${act(row.action)}</div></div></section>`)}</div>`,
    near: () =>
      `<div>${each((row) => `<p${cls('p')}><b>${row.label}${colon}</b> ${value(row.value).replaceAll(/<(\/?)(?:div|p)\b/g, '<$1span')} ${act(row.action)}</p>`)}</div>`,
  };
  return shapes[shape]();
}
