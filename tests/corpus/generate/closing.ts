import { classic, desktop, english, hashed } from '../shells.ts';
import { type ClosingPage, closing } from '../types.ts';
import { Choices, classNames } from './random.ts';
import { addDays, MONTHS } from './roster.ts';

const FROZEN = {
  zh: {
    titles: ['账号冻结中', '账号已进入注销冻结期', '注销申请已提交，账号冻结中', '正在注销：冻结期'],
    dates: ['冻结期至 {}', '冻结期将于 {} 结束', '冻结期结束时间：{}', '冻结截止日期 {}'],
    acts: ['撤销注销', '取消注销', '撤销注销申请'],
  },
  en: {
    titles: ['Deregistration in progress: account frozen', 'Your account is frozen and will be deregistered'],
    dates: ['The freeze period ends on {}', 'Frozen until {}', 'Freeze ends: {}'],
    acts: ['Cancel deregistration', 'Revoke deregistration'],
  },
} as const;
const CONFIRM = {
  zh: {
    titles: ['冻结期已结束，待确认注销', '冻结期已满，请管理员确认注销', '请确认注销账号'],
    dates: ['请在 {} 前确认', '确认截止时间：{}', '最晚于 {} 确认，逾期视为放弃'],
    acts: ['确认注销'],
  },
  en: {
    titles: ['The freeze period is over: confirm deregistration', 'Freeze period ended, waiting for confirmation'],
    dates: ['Please confirm by {}', 'Confirm before {}'],
    acts: ['Confirm deregistration'],
  },
} as const;
/** None of these is about an account that is being closed now. */
const OTHER = [
  ['公告：注销规则调整', '自 {} 起，注销冻结期缩短为30天', '我知道了'],
  ['注销常见问题', '冻结期内可撤销注销，冻结期结束后由管理员确认注销。更新于 {}', '返回'],
  ['功能冻结通知', '因违规，群发功能已被冻结，{} 恢复', '申诉'],
  ['提现冻结', '赞赏资金冻结中，预计 {} 解冻', '查看'],
  ['注销账号', '注销后无法恢复，请阅读注销协议。协议生效日期 {}', '同意并下一步'],
  ['小程序注销', '关联的小程序「山前咖啡」处于注销冻结期，{} 结束', '查看小程序'],
] as const;

const forms = {
  zh: [
    (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
    (y: number, m: number, d: number) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (y: number, m: number, d: number) => `${y}/${m}/${d}`,
    (y: number, m: number, d: number) => `${y}年${String(m).padStart(2, '0')}月${String(d).padStart(2, '0')}日 10:30`,
  ],
  en: [
    (y: number, m: number, d: number) => `${MONTHS[m - 1]} ${d}, ${y}`,
    (y: number, m: number, d: number) => `${d} ${MONTHS[m - 1]} ${y}`,
    (y: number, m: number, d: number) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  ],
} as const;

/** A closing page of its own for each seed: frozen, to be confirmed, or about something else. */
export function generateClosing(seed: number): ClosingPage {
  const choices = new Choices(seed);
  const phase = choices.one(['frozen', 'frozen', 'confirm', 'other'] as const);
  const language = phase === 'other' ? 'zh' : choices.one(['zh', 'zh', 'en'] as const);
  const day = addDays(choices.number(2, 58));
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const says = choices.one<(y: number, m: number, d: number) => string>(forms[language])(year, month, date);
  const words = { frozen: FROZEN, confirm: CONFIRM };
  const [title, line, act] =
    phase === 'other'
      ? choices.one(OTHER)
      : [
          choices.one<string>(words[phase][language].titles),
          choices.one<string>(words[phase][language].dates),
          choices.one<string>(words[phase][language].acts),
        ];
  const shell = language === 'en' ? english : choices.one([desktop, classic, hashed]);
  // A page about something else carries a title of its own; the shell's would say what it is not.
  const heading = language === 'en' ? 'Deregistration' : phase === 'other' ? '通知' : '注销账号';
  const html = shell(heading, draw(choices, title, line, says, act));
  return closing(`seed-${seed}`, html, phase === 'other' ? null : { phase, date: day });
}

function draw(choices: Choices, title: string, line: string, date: string, act: string): string {
  const cls = classNames(choices);
  const tag = choices.one(['b', 'em', 'strong', 'span']);
  const said = line.replace('{}', choices.one([date, `<${tag}${cls('date')}>${date}</${tag}>`]));
  const button = choices.one([
    `<button>${act}</button>`,
    `<a href="javascript:;">${act}</a>`,
    `<div role="button">${act}</div>`,
  ]);
  return choices.one([
    `<h3>${title}</h3><p>${said}</p>${button}`,
    `<div${cls('w')}><div${cls('t')}>${title}</div><div${cls('d')}><span>${said}</span></div><div>${button}</div></div>`,
    `<table><tr><td>${title}</td></tr><tr><td>${said}</td></tr><tr><td>${button}</td></tr></table>`,
    `<section${cls('s')}><!----><div><div><p>${title}</p></div><div>\n   ${said}\n  </div></div><footer>${button}</footer></section>`,
  ]);
}
