import { afterEach, expect, it, vi } from 'vitest';
import type { Tools, View } from '@/entrypoints/console.content/feature.ts';
import unrecognised from '@/entrypoints/console.content/features/unrecognised.ts';
import { noteTold } from '@/entrypoints/console.content/health-told.ts';

vi.mock('@/lib/i18n.ts', () => import('@/lib/texts.fixture.ts'));
afterEach(() => noteTold([]));

it('the chip names what no page must have once it has vanished, and only then', () => {
  const show = vi.fn();
  const tools = {
    ...{ layer: { show, host: () => null }, page: 'settings', refresh: () => {}, signal: new AbortController().signal },
    float: () => ({}),
  };
  const reading = { identity: {}, settings: {}, roster: null, closing: null, loginExpired: false };
  const draw = unrecognised.start(tools as unknown as Tools);
  const missing = (): unknown => {
    draw({ reading, settled: true, key: 'k' } as unknown as View);
    return show.mock.lastCall?.[0].map(({ attributes }: { attributes: object }) => attributes);
  };
  const told = { reader: 'controls' as const, hits: 5, last: { at: 1, via: null } };
  expect(missing()).toEqual([]);
  noteTold([{ ...told, lostAt: null }]);
  expect(missing()).toEqual([]);
  noteTold([{ ...told, lostAt: 2 }]);
  expect(missing()).toMatchObject([{ 'data-missing': 'controls', 'data-changed': '' }]);
});
