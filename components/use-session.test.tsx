import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useSession } from './use-session.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
beforeEach(() => fakeBrowser.reset());

const read = (kept: unknown): string => (typeof kept === 'string' ? kept : 'nothing kept');

/** A component that shows the value and offers its change, and what it shows now. */
async function show() {
  let choose: (value: string) => void = () => {};
  function Shown() {
    const [value, change] = useSession('tab', read);
    choose = change;
    return value ?? 'not known yet';
  }
  const place = document.createElement('div');
  await act(async () => createRoot(place).render(<Shown />));
  return { shown: () => place.textContent, choose: (value: string) => act(async () => choose(value)) };
}

it('shows what was kept, and keeps what is chosen', async () => {
  await browser.storage.session.set({ tab: 'roster' });
  const { shown, choose } = await show();
  expect(shown()).toBe('roster');
  await choose('checklist');
  expect(shown()).toBe('checklist');
  expect(await browser.storage.session.get('tab')).toEqual({ tab: 'checklist' });
});

it('a kept value that arrives late does not undo what the person has chosen meanwhile', async () => {
  let arrive: (stored: Record<string, unknown>) => void = () => {};
  vi.spyOn(browser.storage.session, 'get').mockImplementation(
    () => new Promise<Record<string, unknown>>((resolve) => (arrive = resolve)) as never,
  );
  const { shown, choose } = await show();
  expect(shown()).toBe('not known yet');
  await choose('roster');
  await act(async () => arrive({ tab: 'checklist' }));
  expect(shown()).toBe('roster');
});
