import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asked, type Here } from '@/entrypoints/console.content/going.ts';
import { GO_TO, type GoTo } from '@/lib/going-shapes.ts';

/** What a console page does when it is asked to be, or to go to, the place of an item. */
vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' '), uiLocale: () => 'en' }));

const HOME = 'https://mp.weixin.qq.com/cgi-bin/home?t=home/index&lang=zh_CN&token=1001';
const PEOPLE = '/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins';
const task = { item: 'unbind-operators', title: '解绑', hint: '逐个解绑', action: 'unbind-operator' };
const goTo: GoTo = { accountId: 'a', page: 'people', path: PEOPLE, task, mayGo: true };

let went: string[] = [];
let stay = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  went = [];
  stay = new AbortController();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(HOME);
  vi.spyOn(location, 'assign').mockImplementation((url) => void went.push(String(url)));
  document.body.innerHTML = '';
});
afterEach(() => {
  stay.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ask = (more: Partial<GoTo> = {}, here: Partial<Here> = {}): string => {
  const answer = asked(
    { name: GO_TO, payload: { ...goTo, ...more } },
    { page: 'home', signal: stay.signal, accountId: () => 'a', ...here },
  );
  vi.advanceTimersByTime(10);
  return answer;
};
const spotlight = (): HTMLElement | null => document.querySelector('[data-mp-steward=spotlight]');

it('goes by the page’s own link, else by its address in this tab’s session', () => {
  expect(ask()).toBe('going');
  document.body.innerHTML = `<div id="menuBar"><a href="${PEOPLE}&amp;own=1&amp;token=1001">人员设置</a></div>`;
  expect(ask()).toBe('going');
  expect(went).toEqual([
    `https://mp.weixin.qq.com${PEOPLE}&token=1001&lang=zh_CN`,
    `https://mp.weixin.qq.com${PEOPLE}&own=1&token=1001`,
  ]);
  expect(spotlight()).toBeNull();
});

it('stays where it is for another account, before it is known whose it is, and with a draft', () => {
  expect(ask({}, { accountId: () => 'b' })).toBe('other-account');
  expect(ask({}, { accountId: () => null })).toBe('not-ready');
  expect(ask({}, { page: 'editor' })).toBe('draft');
  document.body.innerHTML = '<div contenteditable="true">写到一半</div>';
  expect(ask()).toBe('draft');
  expect(went).toEqual([]);
  expect(spotlight()).toBeNull();
});

it('goes nowhere but to the page that was meant', () => {
  for (const path of ['//evil.example/', '/cgi-bin/home', '/s/abc', '/cgi-bin/acctclose?action=page'])
    expect(ask({ path, task: null })).toBe('elsewhere');
  expect(ask({ page: 'nowhere', task: null })).toBe('elsewhere');
  expect(asked({ name: 'other', payload: goTo }, { page: 'home', signal: stay.signal, accountId: () => 'a' })).toBe(
    'refused',
  );
  expect(went).toEqual([]);
});

it('shines where it is, once for one task, and says where to look when the console has opened another page', () => {
  expect(ask({}, { page: 'people' })).toBe('here');
  const first = spotlight();
  expect(first?.dataset.item).toBe('unbind-operators');
  expect(ask({}, { page: 'people' })).toBe('here');
  expect(document.querySelectorAll('[data-mp-steward=spotlight]')).toHaveLength(1);
  expect(spotlight()).toBe(first);
  expect(ask({ mayGo: false })).toBe('elsewhere');
  expect(spotlight()?.dataset.found).toBe('none');
  expect(spotlight()?.shadowRoot?.textContent).toContain('spotlight_elsewhere page_people');
  expect(went).toEqual([]);
});
