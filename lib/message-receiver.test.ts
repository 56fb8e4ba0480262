import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admit, answer } from './message-receiver.ts';
import { send } from './messages.ts';

const page = { id: 'test-extension-id', url: 'https://mp.weixin.qq.com/cgi-bin/home?t=home/index' };
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = page.id;
});

describe('a message is refused', () => {
  const sender = page as Parameters<typeof admit>[1];
  it.each([
    ['from another extension', { name: 'ping', payload: {} }, { ...sender, id: 'other' }],
    ['from another site', { name: 'ping', payload: {} }, { ...sender, url: 'https://mp.weixin.qq.com.evil.example/' }],
    ['with a name nobody knows', { name: 'delete-everything', payload: {} }, sender],
    ['with a name every object has', { name: 'constructor', payload: {} }, sender],
    ['without a payload', { name: 'page-left' }, sender],
    ['with a text too long', { name: 'page-left', payload: { visit: 'x'.repeat(65), last: null } }, sender],
    ['that is no object', 'ping', sender],
  ])('%s', (_why, message, from) => {
    expect(typeof admit(message, from)).toBe('string');
  });

  it('and what it should not hold is left out of one that is admitted', () => {
    const admitted = admit({ name: 'page-left', payload: { visit: 'v', last: null, token: '123' } }, sender);
    expect(admitted).toEqual({ name: 'page-left', payload: { visit: 'v', last: null } });
  });
});

describe('a call', () => {
  const handlers = {
    ping: () => null,
    'page-seen': () => ({ account: null, cameFrom: null, clock: null }),
    'page-left': () => new Promise<null>(() => {}),
    'guard-event': () => Promise.reject(new Error('disk full')),
    'chip-placed': () => null,
    'open-panel': () => 'tab' as const,
    'role-told': () => null,
    'roster-confirmed': () => ({ account: null, cameFrom: null, clock: null }),
    'page-health': () => ({ changed: [], missing: [] }),
    'layout-taught': () => ({ id: 'l' }),
    'layout-missed': () => ({ dropped: true }),
    'open-options': () => null,
    'reload-without': () => null,
  };
  it('that nobody receives is an error, not an exception', async () => {
    expect(await send('ping', {})).toMatchObject({ ok: false, code: 'no-receiver' });
  });

  it('that is never answered ends with a time-out', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => new Promise(() => {}));
    expect(await send('ping', {}, 20)).toMatchObject({ ok: false, code: 'timeout' });
  });

  it('from a stranger is refused, and one whose handler fails says what failed', async () => {
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    answer(handlers);
    const receive = listen.mock.calls[0]?.[0] as unknown as (message: unknown, sender: unknown) => Promise<unknown>;
    expect(await receive({ name: 'ping', payload: {} }, {})).toMatchObject({ ok: false, code: 'refused' });
    expect(await receive({ name: 'ping', payload: {} }, page)).toEqual({ ok: true, value: null });
    const failing = {
      name: 'guard-event',
      payload: { kind: 'guard-shown', action: 'a', accountId: null, page: 'home', address: null },
    };
    expect(await receive(failing, page)).toEqual({ ok: false, code: 'failed', message: 'disk full' });
  });
});
