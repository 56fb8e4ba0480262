import { findDeep } from '../layouts/deep.ts';
import { plain, tidy } from '../words.ts';
import type { Look } from './look.ts';

/** As many as are kept, and as much of one name. */
const MOST = 500;
const LONGEST = 200;

const NONE = /^(?:暂无|暂时没有|当前没有|还没有|没有|尚未|还未|暂未|未)/;
const HEAD = /^(?:已授权的?)?(?:第三方)?平台名称$/;
const QUICK = /平台名称|第三方|授权/;
/** Whether a document of the same page id is one platform's own page, which lists none. */
export const isOnePlatform = (doc: Document): boolean => /[?&]action=info(?:&|$)/.test(doc.URL);

/** The names in the rows that a layout is known to have; null where one of them cannot be read. */
function byLayout(page: Look): string[] | null {
  const names = findDeep(page.doc, 'platform').filter(({ element }) => page.isContent(element) && page.sees(element));
  const isRow = ({ element }: (typeof names)[number]): boolean =>
    (element.closest('tr,li') ?? element.parentElement?.parentElement)?.querySelector('.privilege') != null;
  return names.every(isRow) ? names.map(({ element }) => tidy(element.textContent ?? '')) : null;
}

/** The table whose header says that it lists platforms, and which of its columns has their names. */
function findTable(page: Look): { readonly table: Element; readonly column: number } | null {
  const heads = page
    .texts(QUICK)
    .filter(({ plain: words, element }) => HEAD.test(words) && page.isContent(element) && page.sees(element));
  for (const { element } of heads) {
    const cell = element.closest('th,td');
    const table = cell?.closest('table');
    if (cell && table) return { table, column: [...(cell.parentElement?.children ?? [])].indexOf(cell) };
  }
  return null;
}

/** The names in a column of a table's rows; null where one of them cannot be read, the page has more, or none is there yet. */
function byTable({ table, column }: NonNullable<ReturnType<typeof findTable>>, page: Look): string[] | null {
  const rows = [...table.querySelectorAll('tbody tr')].filter(
    (row) => page.sees(row) && row.querySelector('td') !== null && row.children.length > 1,
  );
  const nameOf = (cell: Element | undefined): string =>
    tidy((cell?.querySelector('h1,h2,h3,h4,h5,strong,a') ?? cell)?.textContent ?? '');
  const names = rows.map((row) => nameOf(row.children[column])).filter((name) => !HEAD.test(plain(name)));
  return names.length > 0 ? names : null;
}

/** Whether the page says that no platform is authorised, rather than showing none. */
function saysNone(page: Look): boolean {
  const isSaid = (element: Element): boolean => page.isContent(element) && page.sees(element);
  return (
    findDeep(page.doc, 'nothing').some(
      ({ element }) => isSaid(element) && NONE.test(plain(element.textContent ?? '')),
    ) ||
    page
      .texts(QUICK)
      .some(
        ({ plain: words, element }) =>
          NONE.test(words) &&
          /第三方平台|授权的?平台/.test(words) &&
          !element.closest('td,a,button') &&
          isSaid(element),
      )
  );
}

/**
 * Reads which third-party platforms may act for the account (授权管理).
 * @returns their names, each once and in the page's order; empty only where the page says that there are none; null where it does
 * not tell, shows but some of them, or shows one that cannot be read
 */
export function readThirdParties(page: Look): string[] | null {
  if (isOnePlatform(page.doc)) return null;
  const isPaged = page.words.some(({ plain: words, element }) => words === '下一页' && page.sees(element));
  const table = findTable(page);
  const known = byLayout(page);
  if (isPaged || known === null) return null;
  const listed = table && byTable(table, page);
  // Rows that a layout does not know are rows all the same.
  if (listed && known.length > 0 && listed.length !== known.length) return null;
  const names = known.length > 0 ? known : listed;
  if (!names) return saysNone(page) ? [] : null;
  if (names.length > MOST || names.some((name) => name === '')) return null;
  return [...new Set(names.map((name) => name.slice(0, LONGEST)))];
}
