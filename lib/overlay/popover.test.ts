import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { el } from './dom.ts';
import { Popover, type PopoverContent } from './popover.ts';

const opener = document.createElement('button');
const end = { stop: new AbortController() };

beforeEach(() => {
  end.stop = new AbortController();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  document.body.replaceChildren(opener);
  opener.getBoundingClientRect = () => new DOMRect(10, 10, 80, 24);
});
afterEach(() => {
  end.stop.abort();
  vi.unstubAllGlobals();
});

/** A popover that is told a moment, and gives advice that unfolds. */
function opened(): { say(moment: string, advice?: string): HTMLElement } {
  const popover: Popover = new Popover(end.stop.signal, () => {});
  popover.press('somebody');
  const content = (moment: string, advice: string): PopoverContent => ({
    key: 'somebody',
    label: 'Somebody',
    attributes: {},
    sign: moment + advice,
    style: '',
    draw: () => [
      el('p', {}, moment),
      el('section', { 'data-same': advice }, el('details', {}, el('summary', { 'data-does': 'more' }, advice))),
    ],
  });
  return {
    say(moment, advice = 'advice') {
      popover.show(content(moment, advice), { opener, surroundings: document.body });
      const card = document.querySelector('mp-steward')?.shadowRoot?.querySelector<HTMLElement>('.card');
      if (!card) throw new Error('no popover');
      return card;
    },
  };
}

it('keeps what is unfolded, and where the focus is, when something else in it changes', () => {
  const popover = opened();
  const first = popover.say('seen at 14:32');
  const details = first.querySelector('details');
  if (details) details.open = true;
  first.querySelector('summary')?.focus();
  const next = popover.say('seen at 14:33');
  expect(next.textContent).toContain('14:33');
  expect(next.querySelector('details')).toBe(details);
  expect(next.querySelector('details')?.open).toBe(true);
  expect(document.querySelector('mp-steward')?.shadowRoot?.activeElement).toBe(next.querySelector('summary'));
});

it('shows a part anew once it says something else', () => {
  const popover = opened();
  const details = popover.say('now', 'advice').querySelector('details');
  const next = popover.say('now', 'other advice');
  expect(next.querySelector('details')).not.toBe(details);
  expect(next.textContent).toContain('other advice');
});
