import type { Words } from '../words.ts';
import { leavesOf } from './leaves.ts';
import type { Look } from './look.ts';

const LABEL = /^管理员(?:微信号?|信息|账号)?$|^administrator(?:wechatid|info(?:rmation)?|account)?$/i;
const MASKED = /^(?=.*\*{2})[\w*-]{3,30}$/;
const LEVELS = 4;

/**
 * The administrator's masked WeChat ID, from the smallest part of the page that is labelled as the administrator's.
 * @param words the page's short texts, those that speak of the administrator among them
 */
export function readAdministrator(page: Look, words: readonly Words[] = page.words): string | null {
  for (const { plain, element } of words) {
    if (!LABEL.test(plain) || !page.isContent(element) || !page.sees(element)) continue;
    let at = element.parentElement;
    for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
      const leaves = leavesOf(at, page.sees, '');
      if (!leaves || leaves.some((leaf) => /运营者|operator/i.test(leaf.plain))) break;
      const masked = leaves.filter((leaf) => MASKED.test(leaf.plain) && !/^[\d*]+$/.test(leaf.plain));
      if (masked.length === 1) return masked[0]?.text ?? null;
      if (masked.length > 1) break;
    }
  }
  return null;
}
