import { ADMINISTRATOR, classic, desktop, english, hashed } from '../shells.ts';
import { nobody, type PeoplePage, people as page } from '../types.ts';
import { Choices, classNames } from './random.ts';
import { people, type Written } from './roster.ts';

const WORDS = {
  zh: {
    terms: [
      ['长期', '短期'],
      ['长期运营者', '短期运营者'],
      ['长期有效', '短期'],
      ['类型：长期', '类型：短期'],
    ],
    heads: { face: '', name: '昵称', id: '微信号', term: '类型', date: '到期时间', rights: '权限', act: '操作' },
    until: ['{} 到期', '至 {}', '有效期至{}', '到期时间：{}'],
    rights: '登录、发表',
    acts: ['解除绑定', '解绑'],
    none: ['-', '—', '', '无'],
    more: '更多',
  },
  en: {
    terms: [
      ['Long-term', 'Short-term'],
      ['Long-term operator', 'Short-term operator'],
      ['Long term', 'Short term'],
      ['Permanent', 'Temporary'],
    ],
    heads: {
      face: '',
      name: 'Nickname',
      id: 'WeChat ID',
      term: 'Type',
      date: 'Expires',
      rights: 'Permissions',
      act: 'Action',
    },
    until: ['Expires {}', 'until {}', 'Valid until {}', 'Expires on {}'],
    rights: 'Log in, publish',
    acts: ['Unbind', 'Remove'],
    none: ['-', '—', '', 'None'],
    more: 'More',
  },
} as const;
type Field = keyof (typeof WORDS)['zh']['heads'];
type Language = keyof typeof WORDS;

const SHELLS = { zh: [desktop, classic, hashed], en: [english, hashed] } as const;
const TITLES = { zh: ['人员设置', '运营者管理'], en: ['People', 'Operators'] } as const;
const HEADINGS = {
  zh: ['运营者管理', '运营者', '运营者列表', '已绑定的运营者'],
  en: ['Operators', 'Operator management', 'Bound operators'],
} as const;

/** How one page writes each field of a row. */
function writer(
  choices: Choices,
  language: Language,
): { fields: Field[]; headed: boolean; write: (field: Field, who: Written) => string; dated: boolean } {
  const words = WORDS[language];
  const dateIn = choices.one(['column', 'term', 'none'] as const);
  const [permanent, temporary] = choices.one<readonly [string, string]>(words.terms);
  const until = choices.one(words.until);
  const none = choices.one(words.none);
  const act = choices.one(words.acts);
  const form = choices.one(['link', 'button', 'icon-label', 'icon-title', 'menu', 'none'] as const);
  const controls: Record<typeof form, string> = {
    link: `<a href="javascript:;">${act}</a>`,
    button: `<button type="button"><span>${act}</span></button>`,
    'icon-label': `<button type="button" aria-label="${act}"><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg></button>`,
    'icon-title': `<i title="${act}" role="button" tabindex="0"></i>`,
    menu: `<button type="button" aria-haspopup="menu">${words.more}</button><ul style="display:none"><li>${act}</li></ul>`,
    none: '',
  };
  const said = (date: string): string => until.replace('{}', date);
  const write: Record<Field, (who: Written) => string> = {
    face: ({ name }) => choices.one(['<img src="data:," alt="">', `<img src="data:," alt="${name}">`]),
    name: ({ name }) => name,
    id: ({ id }) => id,
    term: ({ someone, date }) => {
      const term = someone.term === 'long' ? permanent : temporary;
      return dateIn === 'term' && date ? `${term} <span>${said(date)}</span>` : String(term);
    },
    date: ({ date }) => date || none,
    rights: () => words.rights,
    act: () => controls[form],
  };
  const fields: Field[] = [
    ...(choices.chance(0.4) ? (['face'] as const) : []),
    ...choices.shuffled<Field>(['name', ...(choices.chance(0.4) ? (['id'] as const) : [])]),
    ...choices.shuffled<Field>([
      'term',
      ...(dateIn === 'column' ? (['date'] as const) : []),
      ...(choices.chance(0.25) ? (['rights'] as const) : []),
    ]),
    ...(form === 'none' ? [] : (['act'] as const)),
  ];
  return { fields, headed: choices.chance(0.8), dated: dateIn !== 'none', write: (field, who) => write[field](who) };
}

/** A date outside of a table says itself what it is of. */
const spoken = (language: Language, field: Field, text: string, has: boolean): string =>
  field === 'date' && has ? WORDS[language].until[0].replace('{}', text) : text;

function draw(
  choices: Choices,
  language: Language,
  heads: Partial<Record<Field, string>> = {},
): { html: string; list: Written[] } {
  const { fields, headed, dated, write } = writer(choices, language);
  const list = people(choices, language, dated);
  const cls = classNames(choices);
  const labels: Record<Field, string> = { ...WORDS[language].heads, ...heads };
  const noise = choices.chance(0.4) ? '<!---->' : '';
  const inner = choices.one(['', 'span', 'div']);
  const wrap = (html: string): string => (inner ? `<${inner}${cls('in')}>${html}</${inner}>` : html);
  const shape = choices.one(['table', 'split', 'list', 'cards', 'rows', 'aria', 'definition', 'lined'] as const);
  const bodies: Record<typeof shape, () => string> = {
    table: () => `<table${cls('table')}>${head()}<tbody>${rows()}</tbody></table>`,
    split: () =>
      `<div${cls('scroll')}><div${cls('hd')}><table>${head(true)}</table></div><div${cls('bd')}><table><tbody>${rows()}</tbody></table></div></div>`,
    list: () => `<ul${cls('list')}>${each('li', 'span')}</ul>`,
    cards: () => `<div${cls('grid')}>${each('div', 'div')}</div>`,
    rows: () =>
      `<div${cls('rows')}>${list.map((who) => `<div${cls('row')}>${noise}<div${cls('a')}>${part(who, fields.slice(0, -1), 'p')}</div><div${cls('b')}>${part(who, fields.slice(-1), 'div')}</div></div>`).join('')}</div>`,
    aria: () =>
      `<div role="table"${cls('t')}><div role="row">${fields.map((field) => `<div role="columnheader">${labels[field]}</div>`).join('')}</div>${list.map((who) => `<div role="row"${cls('r')}>${fields.map((field) => `<div role="cell"${cls('c')}>${write(field, who)}</div>`).join('')}</div>`).join('')}</div>`,
    definition: () =>
      `<div${cls('dls')}>${list.map((who) => `<dl${cls('dl')}>${fields.map((field) => (labels[field] ? `<dt>${labels[field]}</dt><dd>${write(field, who)}</dd>` : `<dd>${write(field, who)}</dd>`)).join('')}</dl>`).join('')}</div>`,
    lined: () =>
      `<div${cls('dls')}>${list.map((who) => `<div${cls('one')}>${fields.map((field) => `<div${cls('ln')}>${labels[field] && field !== 'act' ? `<span${cls('k')}>${labels[field]}</span>` : ''}<span${cls('v')}>${write(field, who)}</span></div>`).join('')}</div>`).join('')}</div>`,
  };
  const head = (always = false): string =>
    headed || always
      ? `<thead><tr>${fields.map((field) => `<th${cls('th')}>${wrap(labels[field])}</th>`).join('')}</tr></thead>`
      : '';
  const rows = (): string =>
    list
      .map(
        (who) =>
          `<tr${cls('tr')}>${noise}${fields.map((field) => `<td${cls('td')}>${wrap(write(field, who))}</td>`).join('')}</tr>`,
      )
      .join('');
  const part = (who: Written, some: readonly Field[], tag: string): string =>
    some
      .map(
        (field) => `<${tag}${cls(field)}>${wrap(spoken(language, field, write(field, who), who.date !== ''))}</${tag}>`,
      )
      .join(noise);
  const each = (row: string, cell: string): string =>
    list.map((who) => `<${row}${cls('item')}>${noise}${part(who, fields, cell)}</${row}>`).join('');
  return { html: bodies[shape](), list };
}

/** A people page of its own for each seed. */
export function generatePeople(seed: number): PeoplePage {
  const choices = new Choices(seed);
  const language = choices.one(['zh', 'zh', 'zh', 'en'] as const);
  const { html, list } = draw(choices, language);
  const before = language === 'zh' && choices.chance(0.4) ? ADMINISTRATOR : '';
  const content = `${before}<div><h3>${choices.one(HEADINGS[language])}</h3>${html}</div>`;
  return page(
    `seed-${seed}`,
    choices.one<(title: string, content: string) => string>(SHELLS[language])(choices.one(TITLES[language]), content),
    list.map(({ someone }) => someone),
  );
}

/** What else can be bound, removed and run out, and how its page calls the one in the row. */
const OTHERS: readonly (readonly [title: string, heading: string, name: string])[] = [
  ['开发者工具', '绑定开发者微信号', '开发者'],
  ['客服人员', '客服人员管理', '客服昵称'],
  ['黑名单', '黑名单用户', '用户'],
  ['关联小程序', '已关联的小程序', '小程序名称'],
  ['授权管理', '已授权的第三方平台', '第三方平台名称'],
  ['登录设备', '已登录的设备', '设备'],
  ['直播', '主播管理', '主播'],
  ['原创', '原创作者', '作者'],
  ['企业微信', '企业成员', '成员'],
  ['用户管理', '粉丝列表', '粉丝昵称'],
];

/** The same drawings, of people and things that are no operators. */
export function generateLookalike(seed: number): PeoplePage {
  const choices = new Choices(seed);
  const [title, heading, name] = choices.one(OTHERS);
  const { html } = draw(choices, 'zh', { name, id: '编号' });
  const plain = html.replaceAll('长期运营者', '长期').replaceAll('短期运营者', '短期');
  return nobody(
    `seed-${seed}`,
    choices.one([desktop, classic, hashed])(title, `<div><h3>${heading}</h3>${plain}</div>`),
  );
}

/** Operators, and beside them, before or after, a list of others drawn in a way of its own. */
export function generateBoth(seed: number): PeoplePage {
  const choices = new Choices(seed);
  const [, heading, name] = choices.one(OTHERS);
  const operators = draw(choices, 'zh');
  const others = draw(choices, 'zh', { name, id: '编号' })
    .html.replaceAll('长期运营者', '长期')
    .replaceAll('短期运营者', '短期');
  const parts = choices.shuffled([
    `<div><h3>${choices.one(HEADINGS.zh)}</h3>${operators.html}</div>`,
    `<div><h3>${heading}</h3>${others}</div>`,
  ]);
  const shell = choices.one([desktop, classic, hashed]);
  return page(
    `seed-both-${seed}`,
    shell(choices.one(['人员设置', '安全中心']), parts.join('')),
    operators.list.map(({ someone }) => someone),
  );
}
