import { findDeep } from '../layouts/deep.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import { plain } from '../words.ts';
import type { Look } from './look.ts';

const TOTAL = /总用户|用户总|总粉丝|粉丝总|总关注|累计关注|总人数/;
const OTHER = /新增|新消息|留言|赞|取消|净增/;

/** A whole number as pages write it; `1.2万` is not exact and so is none. */
function wholeNumber(text: string): number | null {
  const words = plain(text);
  return /^\d{1,3}(?:,\d{3})+$|^\d{1,12}$/.test(words) ? Number(words.replaceAll(',', '')) : null;
}

/** The follower count on the home page: the figure that is called a total, or the only one there is. */
function onHome(page: Look): number | null {
  const figures = findDeep(page.doc, 'followers').filter(({ element }) => page.sees(element));
  const captionOf = (figure: Element): string => {
    let at = figure.parentElement;
    let caption = '';
    for (let level = 0; at && level < 4; level++, at = at.parentElement) {
      if (figures.some(({ element }) => element !== figure && at?.contains(element))) break;
      caption = plain((at.textContent ?? '').slice(0, 200));
      if (TOTAL.test(caption)) break;
    }
    return caption;
  };
  const captions = figures.map(({ element }) => ({ element, caption: captionOf(element) }));
  const [only, ...more] = captions;
  const total = captions.find(({ caption }) => TOTAL.test(caption));
  const unnamed = only && more.length === 0 && !OTHER.test(only.caption) ? only : null;
  const chosen = total ?? unnamed;
  return chosen ? wholeNumber(chosen.element.textContent ?? '') : null;
}

/** The newest `cumulate_user` in the inline scripts of the statistics page; several values without a date each say nothing. */
function inStatistics(doc: Document): number | null {
  const values: Array<{ date: string; count: number }> = [];
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const code = script.textContent ?? '';
    for (const match of code.matchAll(/cumulate_user["']?\s*:\s*["']?(\d{1,12})/g)) {
      const start = code.lastIndexOf('{', match.index);
      const end = code.indexOf('}', match.index);
      const around = code.slice(Math.max(start, match.index - 500), end < 0 ? match.index + 500 : end);
      const date = /date["']?\s*:\s*["']?(\d{4}-\d{2}-\d{2})/.exec(around)?.[1] ?? '';
      values.push({ date, count: Number(match[1]) });
    }
  }
  if (new Set(values.map(({ count }) => count)).size === 1) return values[0]?.count ?? null;
  if (values.some(({ date }) => date === '')) return null;
  const newest = values
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const counts = values.filter(({ date }) => date === newest).map(({ count }) => count);
  return counts.length > 0 ? Math.max(...counts) : null;
}

/** How many people follow the account, as this page says; whole number ≥ 0. */
export function readFollowers(id: PageId, page: Look, data: PageData | null): number | null {
  if (data?.followers != null) return data.followers;
  if (id === 'home') return onHome(page);
  return id === 'follower-statistics' ? inStatistics(page.doc) : null;
}
