import { plain } from '../words.ts';
import type { Context } from './context.ts';
import { OPERATORS } from './people-words.ts';
import type { ListGrounds } from './score.ts';
import type { Sketch } from './sketch.ts';

const MENU = /^(?:操作|更多|管理|编辑|详情|设置|actions?|more|manage|edit|details?|settings|[.…⋯⋮]+)$/i;

/** What speaks for a list as a whole. Where nothing but terms was seen, rows are alike only if a term comes twice, or names stand first. */
export function groundsOf(
  units: ReadonlyArray<{ readonly element: Element; readonly one: Sketch }>,
  count: number,
  { verdict, foreign }: Context,
  strict: boolean,
): ListGrounds {
  const terms = units.flatMap(({ one }) => one.term ?? []);
  return {
    told: verdict === 'operators',
    foreign,
    labelled: units.some(({ one }) => one.labelled),
    identified: units.some(({ one }) => one.wechatId !== null && one.wechatId !== one.nickname),
    acts: strict && units.length > 1 && units.every(({ element }) => hasMenu(element)),
    dated: units.some(({ one }) => one.expires !== null),
    alike: count >= 2 && (!strict || terms.length > new Set(terms).size || units.every(({ one }) => isNameFirst(one))),
  };
}

/** Whether the row itself calls somebody an operator: `长期运营者`. */
export const isTold = ({ termElement }: Sketch): boolean =>
  termElement !== null && OPERATORS.test(plain(termElement.textContent ?? ''));

/** An explanation names the term first, and then says something of it. */
const isNameFirst = ({ nameElement, termElement }: Sketch): boolean =>
  nameElement !== null &&
  termElement !== null &&
  (nameElement.compareDocumentPosition(termElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether something in a row can be pressed that says no more than that there is more. */
const hasMenu = (row: Element): boolean =>
  [...row.querySelectorAll('button,a,[role="button"],[aria-haspopup]')].some(
    (at) => plain(at.textContent ?? '') === '' || MENU.test(plain(at.textContent ?? '')),
  );
