import type { Day } from '../../time/day.ts';
import { controlOf } from '../clickable.ts';
import { findAll } from '../layouts/index.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import { plain } from '../words.ts';
import { readClosing } from './closing.ts';
import { readFollowers } from './followers.ts';
import { readIdentity } from './identity.ts';
import { type Look, look } from './look.ts';
import { readRoster } from './roster.ts';
import { readSettings } from './settings.ts';
import type { PageReading } from './types.ts';

export type * from './types.ts';

const INVITE = /^(?:绑定|邀请|添加|新增)(?:绑定)?(?:长期|短期|新)?运营(?:者|人员)(?:微信号?|账号)?$/;

function findInvite(page: Look): HTMLElement | null {
  const classic = findAll(page.doc, 'invite').find(({ element }) => page.sees(element));
  if (classic) return classic.element;
  for (const { plain: words, element } of page.words) {
    const trimmed = words.replace(/^[+＋]/, '');
    if (!INVITE.test(trimmed) || !page.isContent(element) || !page.sees(element)) continue;
    const control = controlOf(element, words);
    if (control) return control;
  }
  return null;
}

const isLoginExpired = (page: Look): boolean =>
  findAll(page.doc, 'loginExpired').some(
    ({ element }) => page.sees(element) && /请重新登录/.test(plain(element.textContent ?? '')),
  );

/** Reads what the page shows now: page data first, markup second, unknown third. Changes nothing in the document. */
export function readPage(id: PageId, doc: Document, data: PageData | null, today: Day): PageReading {
  const page = look(doc, today);
  const isPeople = id === 'people';
  return {
    identity: readIdentity(id, page, data),
    roster: isPeople ? readRoster(page, data) : null,
    followers: readFollowers(id, page, data),
    settings: id === 'settings' ? readSettings(page, data) : null,
    closing: id === 'closing' ? readClosing(page, data) : null,
    invite: isPeople ? findInvite(page) : null,
    loginExpired: isLoginExpired(page),
  };
}

/** What a page should have shown us; whatever of it is missing is said in the `unrecognised` chip. */
export function expected(page: PageId): Array<'roster' | 'identity' | 'closing'> {
  if (page === 'people') return ['roster', 'identity'];
  if (page === 'closing') return ['closing'];
  return page === 'other' ? [] : ['identity'];
}
