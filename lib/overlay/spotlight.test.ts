import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type SpotlightContent, shine } from './spotlight.ts';

let page = new AbortController();
let target: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  page = new AbortController();
  document.body.innerHTML = '<div id="list"><a id="x">注销账号</a></div>';
  target = document.querySelector('#x') as HTMLElement;
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  for (const host of document.querySelectorAll('mp-steward')) host.remove();
});

/** A test DOM lays nothing out. */
const laidOut = (element: HTMLElement): HTMLElement => {
  element.getBoundingClientRect = () => new DOMRect(100, 100, 60, 20);
  return element;
};
const begin = (more: Partial<SpotlightContent> = {}): AbortController =>
  shine(
    {
      item: 'apply',
      label: '这一步：提交申请',
      title: '提交申请 <b>',
      hint: '<img src=x onerror=alert(1)>',
      done: '回来打勾',
      close: '知道了',
      missing: '没找到',
      find: () => ({ kind: 'control', element: laidOut(target) }),
      documents: () => [document],
      ...more,
    },
    page.signal,
  );
const host = (): HTMLElement | null => document.querySelector('[data-mp-steward=spotlight]');
const inside = (css: string): HTMLElement | null => host()?.shadowRoot?.querySelector<HTMLElement>(css) ?? null;

it('stands around what is found, names it, and writes only text', () => {
  begin();
  expect(host()?.dataset).toMatchObject({ item: 'apply', found: 'control' });
  expect(inside('.ring')?.hidden).toBe(false);
  expect(inside('.ring')?.style).toMatchObject({ left: '96px', top: '96px', width: '68px', height: '28px' });
  expect(inside('.card')?.getAttribute('aria-label')).toBe('这一步：提交申请');
  expect(inside('.card')?.textContent).toContain('<img src=x');
  expect(inside('.card img, .card b')).toBeNull();
});

it('goes with what is drawn anew', async () => {
  begin({ find: () => ({ kind: 'control', element: target }) });
  const next = document.createElement('a');
  next.getBoundingClientRect = () => new DOMRect(10, 300, 60, 20);
  target.replaceWith(next);
  target = next;
  await vi.advanceTimersByTimeAsync(1000);
  expect(inside('.ring')?.style.top).toBe('296px');
});

it('says that nothing was found once the page has had its time, and takes what comes later all the same', async () => {
  let found: ReturnType<SpotlightContent['find']> = null;
  begin({ find: () => found });
  expect(host()?.dataset.found).toBeUndefined();
  expect(inside('.missing')?.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(6000);
  expect(host()?.dataset.found).toBe('none');
  expect(inside('.missing')?.textContent).toBe('没找到');
  found = { kind: 'part', element: laidOut(target) };
  await vi.advanceTimersByTimeAsync(1000);
  expect(host()?.dataset.found).toBe('part');
  expect(inside('.missing')?.textContent).toBe('');
});

it.each(['[data-does=close]', '[data-does=got-it]'])('is ended by %s', (css) => {
  begin();
  inside(css)?.click();
  expect(host()).toBeNull();
});

it('is ended with the page, and by nothing that the page’s own scripts do', async () => {
  begin();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(host()).not.toBeNull();
  page.abort();
  expect(host()).toBeNull();
  await vi.advanceTimersByTimeAsync(2000);
  expect(host()).toBeNull();
});

it('comes back when the page takes it away, and gives way in the end', async () => {
  begin();
  host()?.remove();
  await vi.advanceTimersByTimeAsync(600);
  expect(host()).not.toBeNull();
  for (let times = 0; times < 25; times += 1) {
    host()?.remove();
    await vi.advanceTimersByTimeAsync(600);
  }
  expect(host()).toBeNull();
});

it('leaves the focus to who is writing', () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  begin();
  expect(document.activeElement).toBe(field);
});
