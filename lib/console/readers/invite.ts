import { controlOf } from '../clickable.ts';
import { findDeep } from '../layouts/deep.ts';
import type { Look } from './look.ts';
import { inOneLanguage } from './people-words.ts';
import { peopleWords } from './seeds.ts';

const INVITE =
  /^(?:绑定|邀请|添加|新增)(?:绑定)?(?:长期|短期|新)?运营(?:者|人员)(?:微信号?|账号)?$|^(?:add|invite|bind|new)(?:an?|new)?(?:long-?term|short-?term)?operators?(?:wechatid|account)?$/i;

/** The visible button that opens the invitation dialog: by its old id, else by what it says. */
export function findInvite(page: Look): HTMLElement | null {
  const classic = findDeep(page.doc, 'invite').find(({ element }) => page.sees(element));
  if (classic) return classic.element;
  for (const { plain: words, element } of peopleWords(page)) {
    const trimmed = inOneLanguage(words.replace(/^[+＋]/, ''));
    if (!INVITE.test(trimmed) || !page.isContent(element) || !page.sees(element)) continue;
    const control = controlOf(element, words);
    if (control) return control;
  }
  return null;
}
