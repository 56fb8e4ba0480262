// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type CardWords, drawCard } from './card.ts';

const words: CardWords = {
  subject: 'teaching',
  step: 1,
  steps: 2,
  progress: '1 of 2',
  title: 'Is this right?',
  hint: 'Look at it',
  body: [],
  choices: [
    { does: 'back', text: 'Back', look: 'quiet' },
    { does: 'right', text: 'Keep it', look: 'main' },
  ],
  keys: null,
  pausing: { pause: 'Wait', said: 'Waiting', resume: 'Go on' },
  end: 'End',
  isWide: false,
};
const CHOICES = ['end', 'pause', 'back', 'right'];

function begin(): { readonly done: string[]; press(does: string, isTrusted: boolean): void } {
  const done: string[] = [];
  const { element } = drawCard(words, (what) => done.push(what));
  const press = (does: string, isTrusted: boolean): void => {
    const click = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(click, 'isTrusted', { value: isTrusted });
    element.querySelector(`[data-does=${does}]`)?.dispatchEvent(click);
  };
  return { done, press };
}

it('does what a person presses', () => {
  const { done, press } = begin();
  for (const does of CHOICES) press(does, true);
  expect(done).toEqual(CHOICES);
});

it('does nothing that a script presses: the page reaches in here too', () => {
  const { done, press } = begin();
  for (const does of CHOICES) press(does, false);
  expect(done).toEqual([]);
});
