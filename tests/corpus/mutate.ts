import { Choices } from './generate/random.ts';
import type { CorpusPage } from './types.ts';

/** Changes that leave a page saying the same to whoever looks at it. All work on the document as it is shown. */
type Mutation = (root: HTMLElement, choices: Choices, page: CorpusPage) => void;

const PARTS_OF_TABLES = /^(?:TABLE|THEAD|TBODY|TR|TD|TH|COL|COLGROUP)$/;
const PLAIN = /^(?:DIV|SPAN|P|B|EM|I|STRONG|SMALL|H4)$/;
const within = (element: Element): Element[] => [...element.querySelectorAll('*')].filter((one) => !one.closest('svg'));

/** What is shown of the page proper, where changes are worth most. */
const content = (root: HTMLElement): Element =>
  root.querySelector('.main_bd, ._4Wq1, .weui-desktop-layout__main') ?? root;

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter((node) => /\S/.test(node.data) && !node.parentElement?.closest('select, option, svg'));
}

/** The rows of the list, one for each person; empty where people do not stand in siblings of one kind. */
function personRows(root: Element, page: CorpusPage): Element[] {
  const names =
    page.kind === 'people' ? page.people.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])) : [];
  const holds = (element: Element): boolean => names.every((name) => element.textContent?.includes(name));
  let list = root;
  for (let next: Element | undefined = list; next; next = [...list.children].find(holds)) list = next;
  const rows = [...list.children].filter((row) => names.some((name) => row.textContent?.includes(name)));
  return names.length > 1 && rows.length === names.length ? rows : [];
}

function arrange(parent: Element, order: readonly Element[], places: readonly Element[]): void {
  const marks = places.map((place) => {
    const mark = document.createComment('');
    parent.replaceChild(mark, place);
    return mark;
  });
  for (const [at, mark] of marks.entries()) parent.replaceChild(order[at] as Element, mark);
}

const reorderRows: Mutation = (root, choices, page) => {
  // Only pages by seed are known to draw each person in one place, with nothing above a row that belongs to it.
  const rows = /^seed-\d/.test(page.id) ? personRows(root, page) : [];
  const parent = rows[0]?.parentElement;
  if (parent) arrange(parent, choices.shuffled(rows), rows);
};

const reorderColumns: Mutation = (root, choices, page) => {
  if (!/^seed-\d/.test(page.id)) return;
  const rows = within(root).filter((row) => row.matches('tr, [role=row]'));
  const count = rows[0]?.children.length ?? 0;
  if (rows.some(({ children }) => children.length !== count)) return;
  const order = choices.shuffled(Array.from({ length: count }, (_, at) => at));
  for (const row of rows) {
    const cells = [...row.children];
    arrange(
      row,
      order.map((at) => cells[at] as Element),
      cells,
    );
  }
};

const wrap: Mutation = (root, choices) => {
  for (const element of choices.some(within(content(root)), 6)) {
    if (PARTS_OF_TABLES.test(element.tagName) || !PLAIN.test(element.tagName)) continue;
    const around = document.createElement(/^(?:DIV|P|H4)$/.test(element.tagName) ? 'div' : 'span');
    element.replaceWith(around);
    around.append(element);
  }
};

const wrapInside: Mutation = (root, choices) => {
  for (const element of choices.some([...content(root).querySelectorAll('td, th, li, dd, [role=cell]')], 8)) {
    const around = document.createElement('div');
    around.append(...element.childNodes);
    element.append(around);
  }
};

const renameClasses: Mutation = (root, choices) => {
  const names = new Map<string, string>();
  for (const element of within(root)) {
    if (!element.hasAttribute('class')) continue;
    const renamed = [...element.classList].map((name) => {
      const made = names.get(name) ?? `x${choices.number(100000, 999999).toString(36)}`;
      names.set(name, made);
      return made;
    });
    element.setAttribute('class', renamed.join(' '));
  }
};

const dropAttributes: Mutation = (root, choices) => {
  const dropped = choices.one([/^(?:class|id)$/, /^data-/, /^(?:class|id|data-.*|href|role)$/]);
  for (const element of within(root))
    for (const { name } of [...element.attributes])
      if (dropped.test(name) && !(name === 'role' && element.tagName !== 'DIV')) element.removeAttribute(name);
};

const NOISE = [
  '<!-- -->',
  '<span></span>',
  '<i class="icon"></i>',
  '<span aria-hidden="true"> </span>',
  '<div style="display:none">短期 2026-01-01 到期 <a>解除绑定</a></div>',
  '<div hidden>长期运营者 别人 <button>解绑</button></div>',
  '<span style="visibility: hidden">长期</span>',
  '<div style="display:none">原始ID gh_ffffffffffff 服务号 未认证</div>',
  '<p hidden>账号冻结中，冻结期至2026年12月31日 撤销注销</p>',
  '<template><li>别人 长期 解绑</li></template>',
  '<script type="text/plain">别人 短期 2026-01-02</script>',
  '<style>.a{}</style>',
] as const;

const noise: Mutation = (root, choices) => {
  const places = within(content(root)).filter(
    (element) => PLAIN.test(element.tagName) || element.matches('td, li, dd'),
  );
  for (const place of choices.some(places, 10))
    place.insertAdjacentHTML(choices.one(['afterbegin', 'beforeend'] as const), choices.one(NOISE));
};

const splitTexts: Mutation = (root, choices) => {
  for (const node of textNodes(content(root)))
    if (node.data.length > 1 && choices.chance(0.5)) node.splitText(choices.number(1, node.data.length - 1));
};

/** What the browser's own translator leaves behind: every text in two elements of its own. */
const translated: Mutation = (root) => {
  for (const node of textNodes(content(root))) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    node.replaceWith(outer);
    inner.append(node);
    outer.append(inner);
  }
};

/** White space at the edge of a block is not seen; elsewhere it would be a space in a word. */
const spread: Mutation = (root) => {
  for (const node of textNodes(content(root))) {
    const { parentElement: around } = node;
    if (around?.childNodes.length === 1 && around.matches('div, p, td, th, li, dd, dt, h3, h4'))
      node.data = `\n      ${node.data.trim()}\n    `;
  }
};

const TOOLBAR = `<div id="yiban-toolbar" class="yiban"><span>壹伴</span><ul><li><a>长期数据</a><span>2026-11-01</span><a>移除</a></li><li><a>短期数据</a><span>2026-11-02</span><a>移除</a></li></ul></div>`;
const FLOAT = `<div class="xmt-helper" style="position:fixed;right:0"><b>新媒体管家</b><a>采集</a><a>短期活动</a><a>解绑插件</a></div>`;

const toolbars: Mutation = (root, choices) => {
  root.insertAdjacentHTML('beforeend', FLOAT);
  if (choices.chance(0.5)) root.insertAdjacentHTML('afterbegin', TOOLBAR);
  else content(root).insertAdjacentHTML('afterbegin', TOOLBAR);
};

/** A second drawing of everything, kept for another width of window. */
const hiddenCopy: Mutation = (root) => {
  const original = content(root);
  const copy = document.createElement('div');
  copy.setAttribute('style', 'display: none');
  copy.innerHTML = original.innerHTML;
  original.append(copy);
};

const otherTags: Mutation = (root, choices) => {
  for (const element of choices.some(within(content(root)), 12)) {
    if (!/^(?:SPAN|B|EM|STRONG|SMALL)$/.test(element.tagName) || !element.parentElement) continue;
    const other = document.createElement(choices.one(['span', 'b', 'strong', 'font', 'label']));
    for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
};

const MUTATIONS = {
  reorderRows,
  reorderColumns,
  wrap,
  wrapInside,
  renameClasses,
  dropAttributes,
  noise,
  splitTexts,
  translated,
  spread,
  toolbars,
  hiddenCopy,
  otherTags,
} satisfies Record<string, Mutation>;

export type Change = readonly [name: keyof typeof MUTATIONS, seed: number];
export const CHANGES = Object.keys(MUTATIONS) as Change[0][];

/** Shows a page, and changes it step by step. */
export function showChanged(page: CorpusPage, changes: readonly Change[]): void {
  document.body.innerHTML = page.html;
  for (const [name, seed] of changes) MUTATIONS[name](document.body, new Choices(seed), page);
}
