import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import care from '@/entrypoints/care.ts';
import contentScript from '@/entrypoints/console.content/index.ts';
import guards from '@/entrypoints/guards.ts';
import onDemand from '@/entrypoints/on-demand.ts';
import { PAGE_DATA_EVENT, PAGE_DATA_REQUEST } from '@/lib/console/page-data-events.ts';

/** The content script as a whole, on a page that is never laid out and whose clock we turn. */
vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' '), uiLocale: () => 'en' }));

const PEOPLE = 'https://mp.weixin.qq.com/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&token=1';
const LIN = { openid: 'oAAAAAAAAAAAAAAAAAAAAAAAAAAA', username: 'lin_xm', nickname: '林小满', expire_time: 0 };
const TOM = { openid: 'oBBBBBBBBBBBBBBBBBBBBBBBBBBB', username: 'tom_88', nickname: 'Tom', expire_time: 0 };

/** The administrator's change, the invitation, and each of two to unbind. */
const MARKS = Array.from({ length: 4 }, () => 'admin-only');

let page = new AbortController();
let sent: { name: string; payload: { sighting?: { roster: unknown } } }[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  fakeBrowser.reset();
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://own${path}` });
  sent = [];
  page = new AbortController();
  const answer = (message: (typeof sent)[number]) => {
    sent.push(message);
    return Promise.resolve({ ok: true, value: { account: null, changed: [], missing: [] } });
  };
  fakeBrowser.runtime.onMessage.addListener(answer as never);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(PEOPLE);
  const row = ({ openid, username, nickname }: typeof LIN): string =>
    `<tr><td>${nickname}</td><td>${username}</td><td><a class="js_helper_unbind" data-status="1" data-id="${openid}">解绑</a></td></tr>`;
  document.body.innerHTML = `<div class="js_admin_area">管理员 <a id="js_admin_change" class="btn">修改</a></div><table><tbody id="js_helper_list">${row(LIN)}${row(TOM)}</tbody></table><a id="js_helper_bind" class="btn">绑定运营者微信号</a>`;
});
afterEach(async () => {
  // Its own way out: a page that is none of the console's.
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://mp.weixin.qq.com/');
  await vi.advanceTimersByTimeAsync(2000);
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Begins on a page whose own data say this, and say it whenever they are asked. */
const begin = (bound: object[], total = bound.length): void => {
  const detail = JSON.stringify({
    account: { user_name: 'gh_0123456789ab' },
    facts: {},
    bound: { total, list: bound },
    invited: { total: 0, list: [] },
  });
  const { signal } = page;
  const answer = (): unknown => document.dispatchEvent(new CustomEvent(PAGE_DATA_EVENT, { detail }));
  document.addEventListener(PAGE_DATA_REQUEST, answer, { signal });
  void onDemand.main();
  void guards.main();
  void care.main();
  void contentScript.main({} as never);
};
const kinds = (): string[] =>
  [...document.querySelectorAll('[data-mp-steward]')].map((host) => host.getAttribute('data-mp-steward') ?? '').sort();
const trouble = (id: string): Element | null =>
  document.querySelector(`[data-mp-steward=trouble][data-feature="${id}"]`);
const status = (): Element | null => document.querySelector('[data-mp-steward=status]');

it('counts and keeps a roster that is whole', async () => {
  begin([LIN, TOM]);
  await vi.advanceTimersByTimeAsync(3500);
  expect(kinds()).toEqual([...MARKS, 'operator', 'operator', 'seats', 'status']);
  expect(sent.findLast(({ name }) => name === 'page-seen')?.payload.sighting?.roster).toMatchObject({
    people: [{ nickname: '林小满' }, { nickname: 'Tom' }],
  });
});

it('takes part of a roster for no roster: nothing is counted or kept, and it is said', async () => {
  begin([LIN, TOM], 3);
  await vi.advanceTimersByTimeAsync(3500);
  expect(kinds()).toEqual([...MARKS, 'operator', 'operator', 'status', 'unrecognised']);
  expect(document.querySelector('[data-mp-steward=unrecognised]')?.getAttribute('data-missing')).toBe('rows');
  expect(status()?.getAttribute('data-state')).toBe('unknown');
  expect(status()?.hasAttribute('data-long')).toBe(false);
  const kept = sent.filter(({ name, payload }) => name === 'page-seen' && payload.sighting?.roster);
  expect(kept).toEqual([]);
});

it('a page that changes too fast is left alone for a minute, is told so, and is marked again then', async () => {
  begin([LIN, TOM]);
  await vi.advanceTimersByTimeAsync(3500);
  // As far as our clock tells, everything that follows happens at once: faster than any page and screen can ask.
  const frozen = performance.now();
  const now = vi.spyOn(performance, 'now').mockReturnValue(frozen);
  for (let change = 0; change < 100; change += 1) {
    document.body.classList.toggle('flicker');
    await vi.advanceTimersByTimeAsync(60);
  }
  now.mockRestore();
  await vi.advanceTimersByTimeAsync(500);
  expect(kinds()).toEqual(['status', 'trouble']);
  expect(trouble('page')?.shadowRoot?.textContent).toContain('trouble_storm');
  await vi.advanceTimersByTimeAsync(61_000);
  expect(kinds()).toEqual([...MARKS, 'operator', 'operator', 'seats', 'status']);
});
