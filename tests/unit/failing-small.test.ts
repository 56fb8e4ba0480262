import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { care } from '@/entrypoints/console.content/care.ts';
import type { Feature } from '@/entrypoints/console.content/feature.ts';
import contentScript from '@/entrypoints/console.content/index.ts';
import { leaveBundle } from '@/entrypoints/console.content/on-demand.ts';
import { sightingsOf } from '@/entrypoints/console.content/sighting.ts';
import { DEEP_READERS } from '@/lib/console/readers/deep.ts';
import { SETTINGS_MIRROR } from '@/lib/settings.ts';
import { WITHOUT_MIRROR } from '@/lib/without.ts';

/** What happens to a page when something of ours fails there, with features made for it. */
vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' '), uiLocale: () => 'en' }));

const PEOPLE = 'https://mp.weixin.qq.com/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&token=1';
const BUNDLES = Symbol.for('mp-steward:bundles');
const world = globalThis as unknown as Record<symbol, Record<string, unknown>>;
const goTo = (url: string): void =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);

let sent: { name: string; payload: unknown }[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  fakeBrowser.reset();
  for (const name of Object.keys(world[BUNDLES] ?? {})) delete world[BUNDLES]?.[name];
  // No bundle can be had from there: those that can are left below.
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://own${path}` });
  sent = [];
  fakeBrowser.runtime.onMessage.addListener(((message: (typeof sent)[number]) => {
    sent.push(message);
    return Promise.resolve({ ok: true, value: { account: null, changed: [], missing: [] } });
  }) as never);
  goTo(PEOPLE);
  document.body.innerHTML = '<div id="here">这一页</div>';
});
afterEach(async () => {
  // Its own way out: a page that is none of the console's.
  goTo('https://mp.weixin.qq.com/');
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const leaveCare = (): void => leaveBundle('care', { care });
function leaveFeatures(...features: Feature[]): void {
  const rest = { chipLines: () => () => [], moreOfChip: () => () => [], movable: () => {} };
  leaveBundle('on-demand', { readers: DEEP_READERS, sightingsOf, features, ...rest } as never);
}
/** Draws one mark at the page's only element, after `work`. */
const feature = (id: Feature['id'], work: () => unknown = () => {}): Feature => ({
  id,
  pages: ['people'],
  start:
    ({ layer }) =>
    () => {
      const anchor = document.querySelector('#here');
      if (anchor) layer.show([{ key: id, kind: id, attributes: {}, anchor, place: 'last', sign: id, draw: () => [] }]);
      return work();
    },
});
const begin = async (): Promise<void> => {
  void contentScript.main({} as never);
  await vi.advanceTimersByTimeAsync(1000);
};
/** All but the chip, which comes with time. */
const kinds = (): string[] =>
  [...document.querySelectorAll('[data-mp-steward]:not([data-mp-steward=status])')]
    .map((host) => host.getAttribute('data-mp-steward') ?? '')
    .sort();
const trouble = (id: string): Element | null =>
  document.querySelector(`[data-mp-steward=trouble][data-feature="${id}"]`);
const press = async (id: string, does: string): Promise<void> => {
  trouble(id)?.shadowRoot?.querySelector<HTMLElement>(`[data-does=${does}]`)?.click();
  await vi.advanceTimersByTimeAsync(1000);
};
const change = async (): Promise<void> => {
  document.body.append('.');
  await vi.advanceTimersByTimeAsync(1000);
};

const failures: [string, () => unknown][] = [
  [
    'throws',
    () => {
      throw new Error('no good');
    },
  ],
  ['breaks its promise', () => Promise.reject(new Error('no good'))],
];
for (const [does, fails] of failures) {
  it(`a feature that ${does} is off, said by its name, and works again once it can`, async () => {
    let isBroken = true;
    leaveCare();
    leaveFeatures(
      feature('seats', () => (isBroken ? fails() : null)),
      feature('operator-badges'),
    );
    await begin();
    expect(kinds()).toEqual(['operator-badges', 'trouble']);
    expect(trouble('seats')?.getAttribute('data-why')).toBe('threw');
    expect(trouble('seats')?.shadowRoot?.textContent).toContain('feature_seats');
    // It stays off, however the page changes, and is said once.
    await change();
    expect(kinds()).toEqual(['operator-badges', 'trouble']);
    await press('seats', 'retry');
    expect(kinds()).toEqual(['operator-badges', 'trouble']);
    isBroken = false;
    await press('seats', 'retry');
    expect(kinds()).toEqual(['operator-badges', 'seats']);
  });
}

it('one that cannot even begin is off, and can be switched off for good', async () => {
  const start = (): never => {
    throw new Error('no good');
  };
  leaveCare();
  leaveFeatures({ id: 'seats', pages: ['people'], start }, feature('operator-badges'));
  await begin();
  expect(kinds()).toEqual(['operator-badges', 'trouble']);
  await press('seats', 'switch-off');
  expect(sent).toContainEqual({ name: 'open-options', payload: { part: 'features' } });
  await browser.storage.local.set({ [SETTINGS_MIRROR]: { off: ['seats'], paused: [] } });
  await vi.advanceTimersByTimeAsync(1000);
  expect(kinds()).toEqual(['operator-badges']);
});

it('one that says itself that it failed is off', async () => {
  leaveCare();
  leaveFeatures(
    {
      id: 'seats',
      pages: ['people'],
      start: ({ fail }) => {
        setTimeout(() => fail(new Error('later')), 100);
        return () => {};
      },
    },
    feature('operator-badges'),
  );
  await begin();
  expect(kinds()).toEqual(['operator-badges', 'trouble']);
});

it('one whose marks the page keeps taking away gives up, the others go on', async () => {
  leaveCare();
  leaveFeatures(feature('seats'), feature('operator-badges'));
  await begin();
  for (let fight = 0; fight < 70; fight += 1) {
    document.querySelector('[data-mp-steward=seats]')?.remove();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(kinds()).toEqual(['operator-badges', 'trouble']);
  expect(trouble('seats')?.getAttribute('data-why')).toBe('war');
  await press('seats', 'retry');
  expect(kinds()).toEqual(['operator-badges', 'seats']);
});

it('code that cannot be had is said to be missing, and asked for again', async () => {
  leaveCare();
  await begin();
  // An import is beyond the clock that we turn.
  await vi.waitFor(() => expect(kinds()).toEqual(['trouble']));
  expect(trouble('on-demand')?.getAttribute('data-why')).toBe('missing');
  // There is nothing of it that could be switched off.
  expect(trouble('on-demand')?.shadowRoot?.querySelector('[data-does=switch-off]')).toBeNull();
  await press('on-demand', 'retry');
  await vi.waitFor(() => expect(kinds()).toEqual(['trouble']));
  leaveFeatures(feature('seats'));
  await press('on-demand', 'retry');
  expect(kinds()).toEqual(['seats']);
});

it('where even what would say so is missing, the rest goes on', async () => {
  leaveFeatures(
    feature('seats', () => {
      throw new Error('no good');
    }),
    feature('operator-badges'),
  );
  await begin();
  await change();
  expect(kinds()).toEqual(['operator-badges']);
  // Half a minute on it has not been said again and again.
  const errors = vi.mocked(console.error).mock.calls.length;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(vi.mocked(console.error).mock.calls.length).toBeLessThan(errors + 4);
  expect(kinds()).toEqual(['operator-badges']);
});

it('a load that was asked for without us has nothing of ours, the next one has', async () => {
  leaveCare();
  leaveFeatures(feature('seats'));
  const now = Date.now();
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - now);
  await browser.storage.local.set({ [WITHOUT_MIRROR]: { page: 'people', from: now - 10, to: now + 10 } });
  await begin();
  await change();
  expect(kinds()).toEqual([]);
  expect(await browser.storage.local.get(WITHOUT_MIRROR)).toEqual({});
  goTo('https://mp.weixin.qq.com/');
  await vi.advanceTimersByTimeAsync(2000);
  goTo(PEOPLE);
  await browser.storage.local.set({ [WITHOUT_MIRROR]: { page: 'people', from: now - 5000, to: now - 10 } });
  await begin();
  expect(kinds()).toEqual(['seats']);
});
