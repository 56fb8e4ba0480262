// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Scene, Stage } from './stage.ts';

const stop = new AbortController();
afterEach(() => stop.abort());
beforeEach(() => {
  document.body.innerHTML = '<p>林夏</p>';
});

const press = (stage: HTMLElement, does: string): void => {
  const click = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  stage.shadowRoot?.querySelector(`[data-does=${does}]`)?.dispatchEvent(click);
};

it('says in words that something could not be taken or done, whatever fails', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const breaks = vi.fn(() => {
    throw new TypeError('name.split is not a function');
  });
  const scene: Scene = {
    ...{ name: 'row', kind: 'roster', subject: 's', step: 1, steps: 2, progress: '1', title: 't', hint: 'h', body: [] },
    ...{ keys: null, pausing: null, end: 'End', isWide: false, outlined: [], failed: 'Point at another one.' },
    choices: [
      { does: 'take', text: 'This' },
      { does: 'skip', text: 'None' },
    ],
    pointing: {
      start: document.querySelector('p'),
      at: (element) => element,
      move: () => null,
      like: () => [],
      say: () => ({ now: '', count: '' }),
    },
    take: breaks,
    does: breaks,
  };
  const stage = new Stage(stop.signal);
  stage.show(scene);
  const host = document.querySelector<HTMLElement>('mp-steward') as HTMLElement;
  const problem = (): string | null | undefined => host.shadowRoot?.querySelector('.problem')?.textContent;
  expect(problem()).toBe('');
  press(host, 'take');
  expect(breaks).toHaveBeenCalledOnce();
  expect(problem()).toBe('Point at another one.');
  stage.complain('');
  press(host, 'skip');
  expect(problem()).toBe('Point at another one.');
  expect(said).toHaveBeenCalledTimes(2);
});
