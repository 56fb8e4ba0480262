import type { IconNode } from 'lucide';
import { el, icon } from './dom.ts';
import { createHost, fill, setAttributes } from './host.ts';

/** What a dialog says. Every text is in the person's language already. */
export interface DialogWords {
  readonly icon: IconNode;
  readonly title: string;
  readonly subtitle: string;
  /** Labelled answers, one or several lines each. */
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly source: string;
  readonly hint: string;
  readonly agree: string;
  readonly cancel: string;
}

/**
 * Shows a modal dialog above everything on the page and waits for the person.
 * Escape, the cancel button and `signal` all mean no. A key that is still held down from before answers nothing.
 * @param attributes of the host element
 * @returns the host element, and whether the person agreed
 * @throws whatever the browser throws if it cannot show a dialog; nothing is left on the page then
 */
export function ask(
  words: DialogWords,
  attributes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): { readonly host: HTMLElement; readonly agreed: Promise<boolean> } {
  const host = createHost('guard');
  const agreed = new Promise<boolean>((resolve) => {
    setAttributes(host, attributes);
    const dialog = build(words, (agreed) => close(agreed));
    const close = (agreed: boolean): void => {
      signal.removeEventListener('abort', refuse);
      dialog.removeEventListener('close', refuse);
      host.remove();
      resolve(agreed);
    };
    const refuse = (): void => close(false);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      refuse();
    });
    // The page must not react to keys and clicks that are meant for our dialog.
    for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup', 'click', 'wheel']) {
      dialog.addEventListener(type, (event) => event.stopPropagation());
    }
    dialog.addEventListener('keydown', (event) => {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    });
    // However it comes to be closed, by the page too: nobody may be left waiting for an answer.
    dialog.addEventListener('close', refuse);
    signal.addEventListener('abort', refuse);
    fill(host, dialog);
    document.documentElement.append(host);
    dialog.showModal();
    dialog.focus();
  });
  return { host, agreed };
}

function build(words: DialogWords, close: (agreed: boolean) => void): HTMLDialogElement {
  const facts = words.facts.flatMap(({ label, lines }) => {
    const [only] = lines;
    const body = lines.length > 1 ? el('ul', {}, ...lines.map((line) => el('li', {}, line))) : (only ?? '');
    return [el('dt', {}, label), el('dd', {}, body)];
  });
  return el(
    'dialog',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'title', 'aria-describedby': 'facts', tabindex: '-1' },
    el(
      'header',
      {},
      icon(words.icon),
      el('div', {}, el('h2', { id: 'title' }, words.title), el('p', {}, words.subtitle)),
    ),
    el('dl', { id: 'facts' }, ...facts),
    el('p', { class: 'source' }, words.source),
    el(
      'footer',
      {},
      el('span', {}, words.hint),
      el('button', { type: 'button', class: 'stay', 'data-does': 'cancel', onclick: () => close(false) }, words.cancel),
      el('button', { type: 'button', class: 'go', 'data-does': 'agree', onclick: () => close(true) }, words.agree),
    ),
  );
}
