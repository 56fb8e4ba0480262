import { CircleHelp } from 'lucide';
import { beforeEach, expect, it, vi } from 'vitest';
import { ask } from './dialog.ts';
import { createHost } from './host.ts';

const words = {
  icon: CircleHelp,
  title: 'Deregister',
  subtitle: '',
  facts: [{ label: 'What', lines: ['<img src=x>'] }],
  source: '',
  hint: '',
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
const press = (host: ReturnType<typeof createHost>, what: string): void =>
  host.shadowRoot.querySelector<HTMLElement>(`[data-does=${what}]`)?.click();

it('answers what was pressed, and is gone then', async () => {
  const yes = begin();
  expect(yes.host.isConnected).toBe(true);
  yes.press('agree');
  expect(await yes.agreed).toBe(true);
  expect(yes.host.isConnected).toBe(false);
  const no = begin();
  no.press('cancel');
  expect(await no.agreed).toBe(false);
});

it('takes the end of its feature for a no', async () => {
  const stop = new AbortController();
  const { agreed, host } = begin(stop.signal);
  stop.abort();
  expect(await agreed).toBe(false);
  expect(host.isConnected).toBe(false);
});

it('leaves nothing on the page where the browser shows no dialog, and says why', async () => {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
    throw new Error('no dialog today');
  });
  const { agreed, host } = begin();
  await expect(agreed).rejects.toThrow('no dialog today');
  expect(host.isConnected).toBe(false);
});
