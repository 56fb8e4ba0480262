import { GraduationCap, X } from 'lucide';
import { el, icon } from '../dom.ts';

/** One of the things that the person may do on a card. */
export interface Choice {
  /** `take`, `skip`, `back`, `end`, `right`, `again` or another name; it stands in `data-does`. */
  readonly does: string;
  readonly text: string;
  readonly look?: 'main' | 'quiet';
}

/** What a card says. Every text is in the person's language already. */
export interface CardWords {
  /** What all of it is about. */
  readonly subject: string;
  readonly step: number;
  readonly steps: number;
  /** How far it is, in words. */
  readonly progress: string;
  readonly title: string;
  readonly hint: string;
  readonly body: readonly Node[];
  readonly choices: readonly Choice[];
  /** How to point with the keyboard, for who sees the page and for who does not; null where there is nothing to point at. */
  readonly keys: { readonly label: string; readonly help: string } | null;
  /** The choice that leaves the page to itself for a while, where a menu of it has to be opened first; what is said then, and how to go on. */
  readonly pausing: { readonly pause: string; readonly said: string; readonly resume: string } | null;
  readonly end: string;
  readonly isWide: boolean;
}

export interface Card {
  readonly element: HTMLElement;
  /** Where the keyboard points from; null where there is nothing to point at. */
  readonly wand: HTMLElement | null;
  /** Says what is pointed at now. */
  say(now: string, count: string): void;
  /** Says what went wrong; '' for nothing. */
  complain(words: string): void;
}

/** Draws one card. @param does is told of each press of a choice, and of `end`, that a person made */
export function drawCard(words: CardWords, does: (what: string) => void): Card {
  /** The page's script reaches in here too; what is kept is for the person to say. */
  const pressed =
    (what: string) =>
    (event: Event): void => {
      if (event.isTrusted) does(what);
    };
  const now = el('p', { class: 'now' });
  const count = el('p', { class: 'count' });
  const problem = el('p', { class: 'problem', role: 'alert' });
  const wand = words.keys
    ? el(
        'div',
        {
          class: 'wand',
          role: 'application',
          tabindex: '0',
          'aria-label': words.keys.label,
          'aria-describedby': 'keys',
        },
        el('div', { role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' }, count, now),
      )
    : null;
  const button = ({ does: what, text, look }: Choice): HTMLButtonElement =>
    el(
      'button',
      {
        type: 'button',
        'data-does': what,
        class: look === 'main' ? 'main-button' : look === 'quiet' ? 'quiet' : null,
        onclick: pressed(what),
      },
      text,
    );
  const quiet = words.choices.filter(({ look }) => look === 'quiet').map(button);
  const others = words.choices.filter(({ look }) => look !== 'quiet').map(button);
  const element = el(
    'div',
    {
      class: 'card',
      role: 'dialog',
      tabindex: '-1',
      'aria-labelledby': 'title',
      'aria-describedby': 'hint',
      'data-wide': words.isWide ? '' : null,
    },
    el(
      'header',
      {},
      icon(GraduationCap),
      el('span', { class: 'what' }, `${words.subject} · ${words.progress}`),
      words.choices.every(({ does: what }) => what !== 'end') &&
        el('button', { type: 'button', 'data-does': 'end', 'aria-label': words.end, onclick: pressed('end') }, icon(X)),
    ),
    el(
      'div',
      { class: 'steps', 'aria-hidden': 'true' },
      ...Array.from({ length: words.steps }, (_, at) => el('i', { 'data-on': at < words.step ? '' : null })),
    ),
    el(
      'div',
      { class: 'main' },
      el('h2', { id: 'title' }, words.title),
      el('p', { class: 'hint', id: 'hint' }, words.hint),
      wand,
      ...words.body,
      words.keys ? el('p', { class: 'keys', id: 'keys' }, ...keyed(words.keys.help)) : null,
      words.pausing ? el('p', { class: 'also' }, button({ does: 'pause', text: words.pausing.pause })) : null,
      problem,
    ),
    words.choices.length > 0 ? el('footer', {}, ...quiet, el('span', { class: 'gap' }), ...others) : null,
  );
  const set = (part: HTMLElement, text: string): void => {
    if (part.textContent !== text) part.textContent = text;
  };
  return {
    element,
    wand,
    say: (what, many) => {
      set(now, what);
      set(count, many);
    },
    complain: (words) => set(problem, words),
  };
}

/** Names of keys stand in brackets, `[↑]`. */
const keyed = (help: string): (Node | string)[] =>
  help.split(/(\[[^\]]+\])/).map((part) => (/^\[.+\]$/.test(part) ? el('kbd', {}, part.slice(1, -1)) : part));
