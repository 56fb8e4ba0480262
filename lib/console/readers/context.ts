import { plain } from '../words.ts';
import { leavesOf } from './leaves.ts';
import type { Look } from './look.ts';

const OPERATORS = /运营者|运营人员/;
const OTHERS =
  /开发者|作者|粉丝|关注者|用户[管列]|[黑白]名单|草稿|素材|记录|日志|操作[时内人]|授权|第三方|服务商|小程序|客服|体验|商户|视频号|门店|设备|留言|评论|文章|标题|原创|平台名称|AppID|域名/i;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption';
const LEVELS = 5;
const LONGEST = 24;

type Context = 'operators' | 'others' | null;

function judge(texts: readonly string[]): Context {
  const short = texts.filter((text) => text.length <= LONGEST);
  const operators = short.some((text) => OPERATORS.test(text));
  const others = short.some((text) => OTHERS.test(text) && !OPERATORS.test(text));
  return operators === others ? null : operators ? 'operators' : 'others';
}

/** The words by which an element announces what follows: its headings, or all of it where it is short and no row of tabs. */
function announced(element: Element, look: Look): string[] {
  if (!look.isContent(element)) return [];
  const headings = element.matches(HEADING) ? [element] : [...element.querySelectorAll(HEADING)];
  const visible = headings.filter(look.sees).map((heading) => plain(heading.textContent ?? ''));
  const leaves = leavesOf(element, look.sees, '') ?? [];
  if (visible.length > 0 || leaves.length > 8) return visible;
  return leaves
    .filter(({ plain: words, element: at }) => OPERATORS.test(words) || !at.closest('a,button,[role="tab"]'))
    .map((leaf) => leaf.plain);
}

/**
 * What a list is said to hold, by the nearest headings before it and by its column headers.
 * @param first the first row of the list
 * @param isPeople whether an element holds rows of people: such announce nothing
 */
export function contextOf(
  first: Element,
  header: Element | null,
  isPeople: (element: Element) => boolean,
  look: Look,
): Context {
  const columns = judge([...(header?.children ?? [])].map((cell) => plain(cell.textContent ?? '')));
  if (columns === 'others') return columns;
  let at: Element | null = first;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++) {
    let near = at.previousElementSibling;
    for (let steps = 0; near && steps < 5; steps++, near = near.previousElementSibling) {
      const isRow = level === 0 && near.localName === first.localName && near.className === first.className;
      if (near === header || isPeople(near) || (isRow && first.className + first.localName !== 'div')) continue;
      const verdict = judge(announced(near, look));
      if (verdict) return verdict;
    }
    at = at.parentElement;
    const named = judge([plain(at?.getAttribute('aria-label') ?? '')]);
    if (named) return named;
  }
  return columns;
}
