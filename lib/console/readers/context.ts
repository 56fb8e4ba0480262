import { plain } from '../words.ts';
import { leavesOf } from './leaves.ts';
import type { Look } from './look.ts';

const OPERATORS = /运营者|运营人员/;
const OTHERS =
  /开发者|作者|粉丝|关注者|用户管理|用户列表|黑名单|白名单|草稿|素材|记录|日志|授权|第三方|服务商|小程序|客服|体验|商户|视频号|门店|设备|分组|标签管理|留言|评论|文章|标题|原创|平台名称|AppID|IP(?:白名单|地址)|域名/i;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption';
const LEVELS = 5;
const MAX_HEADING = 24;

/** The words that announce something: its headings, or all of it where it is short. */
function announces(element: Element, look: Look): string[] {
  if (!look.isContent(element)) return [];
  const headings = element.matches(HEADING) ? [element] : [...element.querySelectorAll(HEADING)];
  const visible = headings.filter(look.sees).map((heading) => plain(heading.textContent ?? ''));
  if (visible.length > 0) return visible;
  const leaves = leavesOf(element, look.sees, '') ?? [];
  const isTab = (at: Element): boolean => at.closest('a,button,[role="tab"]') !== null;
  const said = leaves.filter((leaf) => !isTab(leaf.element) || OPERATORS.test(leaf.plain));
  return leaves.length > 8 ? [] : said.map((leaf) => leaf.plain);
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
): 'operators' | 'others' | null {
  const judge = (texts: readonly string[]): 'operators' | 'others' | null => {
    const short = texts.filter((text) => text.length <= MAX_HEADING);
    const operators = short.some((text) => OPERATORS.test(text));
    const others = short.some((text) => OTHERS.test(text) && !OPERATORS.test(text));
    return operators === others ? null : operators ? 'operators' : 'others';
  };
  const columns = header ? judge([...header.children].map((cell) => plain(cell.textContent ?? ''))) : null;
  if (columns === 'others') return columns;
  const isAlike = (other: Element): boolean =>
    other.localName === first.localName &&
    (/^(?:tr|li)$/.test(first.localName) || (first.className !== '' && other.className === first.className));
  let at: Element | null = first;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    const named = at === first ? null : judge([plain(at.getAttribute('aria-label') ?? '')]);
    if (named) return named;
    for (
      let near = at.previousElementSibling, steps = 0;
      near && steps < 5;
      near = near.previousElementSibling, steps++
    ) {
      if (near === header || isPeople(near) || (level === 0 && isAlike(near))) continue;
      const verdict = judge(announces(near, look));
      if (verdict) return verdict;
    }
  }
  return columns;
}
