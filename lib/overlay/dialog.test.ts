import { CircleHelp } from 'lucide';
import { beforeEach, expect, it, vi } from 'vitest';
import { ask, type DialogWords, relay } from './dialog.ts';
import { createHost } from './host.ts';

const words: Omit<DialogWords, 'body'> & { body: Node[] } = {
  icon: CircleHelp,
  title: 'Deregister',
  subtitle: '',
  tone: 'over',
  body: [],
  style: '',
  hint: 'now',
  missing: (count) => `${count} left`,
  option: 'Not again',
  agree: 'I understand',
  cancel: 'Cancel',
};
beforeEach(() => {
  for (const host of document.querySelectorAll('[data-mp-steward]')) host.remove();
});
const begin = (signal = new AbortController().signal) => {
  const host = createHost('guard');
  return { host, agreed: ask(host, words, signal), press: (what: string) => press(host, what) };
};
/** As a person's press comes: met on the window first, and handed on. */
const press = (host: ReturnType<typeof createHost>, what: string, detail = 1): void => {
  const target = host.shadowRoot.querySelector<HTMLElement>(`[data-does=${what}]`);
  const meet = (event: Event): void => relay(event, host);
  window.addEventListener('click', meet, { capture: true, once: true });
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail }));
  window.removeEventListener('click', meet, true);
};

it('answers what was pressed, and is gone then', async () => {
  const yes = begin();
  expect(yes.host.isConnected).toBe(true);
  yes.press('agree');
  expect(await yes.agreed).toEqual({ agreed: true, option: false });
  expect(yes.host.isConnected).toBe(false);
  const no = begin();
  no.press('cancel');
  expect((await no.agreed).agreed).toBe(false);
});

it('takes no yes before every box is ticked, and says how many are left', async () => {
  const box = (): HTMLInputElement => {
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.dataset.check = '';
    return input;
  };
  const boxes = [box(), box()];
  const host = createHost('guard');
  const agreed = ask(host, { ...words, body: boxes }, new AbortController().signal);
  const said = (): string | null | undefined => host.shadowRoot.querySelector('.hint')?.textContent;
  expect(said()).toBe('2 left');
  press(host, 'agree');
  expect(host.isConnected).toBe(true);
  for (const one of boxes) one.click();
  expect(said()).toBe('now');
  press(host, 'snooze');
  press(host, 'agree');
  expect(await agreed).toEqual({ agreed: true, option: true });
});

it('takes the second half of a double click for no answer', async () => {
  const { host } = begin();
  press(host, 'agree', 2);
  expect(host.isConnected).toBe(true);
  press(host, 'agree');
  expect(host.isConnected).toBe(false);
});

it('takes a yes from a person only: the page reaches in here too', async () => {
  const { host } = begin();
  host.shadowRoot.querySelector<HTMLElement>('[data-does=agree]')?.click();
  expect(host.isConnected).toBe(true);
  press(host, 'cancel');
  expect(host.isConnected).toBe(false);
});

it('answers on a page that stops every event, and the page hears of none', async () => {
  const heard: string[] = [];
  const stop = (event: Event): void => {
    heard.push(event.type);
    event.stopImmediatePropagation();
  };
  const { host, agreed } = begin();
  const meet = (event: Event): void => relay(event, host);
  window.addEventListener('click', meet, true);
  window.addEventListener('click', stop, true);
  const agree = host.shadowRoot.querySelector('[data-does=agree]');
  agree?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  window.removeEventListener('click', meet, true);
  window.removeEventListener('click', stop, true);
  expect(heard).toEqual([]);
  expect(await agreed).toEqual({ agreed: true, option: false });
});

it('takes the end of its feature for a no', async () => {
  const stop = new AbortController();
  const { agreed, host } = begin(stop.signal);
  stop.abort();
  expect((await agreed).agreed).toBe(false);
  expect(host.isConnected).toBe(false);
});

it('leaves nothing on the page where the browser shows no dialog, and says why', async () => {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
    throw new Error('no dialog today');
  });
  expect(begin).toThrow('no dialog today');
  expect(document.querySelector('[data-mp-steward]')).toBeNull();
});
