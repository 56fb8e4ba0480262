import type { IconNode } from 'lucide';
import { el, icon } from './dom.ts';
import { addStyles, fill } from './host.ts';

const CSS = `
:host([data-mp-steward=guard]){position:fixed!important;z-index:2147483000!important;inset:0!important;display:block!important;background:rgba(0,0,0,.5)!important}
@media (prefers-color-scheme:dark){:host([data-mp-steward=guard]){color-scheme:dark!important;--text:rgba(255,255,255,.85);--dim:rgba(255,255,255,.62);--line:rgba(255,255,255,.16);--surface:#1e1e1e;--soft:#191919;--link:#8ea2cc;
--ok:#5fd39a;--ok-bg:#12301f;--soon:#ffc27a;--soon-bg:#3a2a14;--over:#ff9c96;--over-bg:#3d1c1b;--note:#8cc4ff;--note-bg:#12283d}}
dialog{display:flex;flex-direction:column;outline:0;width:600px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);max-height:calc(100dvh - 16px);margin:auto;padding:0;border:0;border-radius:8px;background:var(--surface);color:var(--text);overflow:hidden;font-size:14px;line-height:22px}
dialog::backdrop{background:transparent}
@media (forced-colors:active){dialog{border:1px solid CanvasText}}
header{flex:none;display:flex;gap:10px;align-items:flex-start;padding:16px 24px 12px}
header .icon{width:24px;height:24px;color:var(--note)}
[data-tone=soon]>header .icon{color:var(--soon)}[data-tone=over]>header .icon{color:var(--over)}
h2{margin:0;font-size:17px;line-height:24px;font-weight:600;overflow-wrap:anywhere}
header p{margin:2px 0 0;color:var(--dim);font-size:12px;line-height:18px}
.body{flex:1 1 auto;min-height:48px;padding:0 24px 16px;overflow:auto;overscroll-behavior:contain;outline-offset:-2px}
footer{flex:none;padding:10px 24px 14px;border-top:1px solid var(--line);background:var(--surface)}
footer .hint{margin:0 0 8px;color:var(--dim);font-size:12px;line-height:18px}
footer .hint button{min-width:0;min-height:0;padding:0;background:none;color:var(--link);font-weight:400}footer .hint button:hover{text-decoration:underline}
footer .buttons{display:flex;flex-wrap:wrap;gap:8px 12px;justify-content:flex-end;align-items:center}
footer label{flex:1 1 160px;display:flex;gap:6px;align-items:flex-start;color:var(--dim);font-size:12px;line-height:18px;cursor:pointer}
footer button{justify-content:center;min-width:88px;min-height:36px;padding:6px 16px;border-radius:4px;background:var(--soft);color:var(--text);font-weight:500;text-align:center}
footer .go{border:1px solid currentColor;background:transparent;color:var(--note);padding:5px 15px}
[data-tone=soon]>footer .go{color:var(--soon)}[data-tone=over]>footer .go{color:var(--over)}
footer .go:disabled{color:var(--dim);border-style:dashed;cursor:not-allowed}
input[type=checkbox]{appearance:auto;flex:none;width:16px;height:16px;margin:1px 0 0;accent-color:#07c160;cursor:pointer}
input:focus-visible,summary:focus-visible{outline:2px solid var(--note);outline-offset:1px}
@media (max-width:440px),(max-height:420px){header{padding:12px 16px 8px}.body{padding:0 16px 12px}footer{padding:8px 16px 12px}footer .hint{margin:0 0 6px}}
`;

/** For so long after it has come, in milliseconds, the second half of a double click was meant for what stood there before. */
const SETTLING = 500;

/** What a dialog says. Every text is in the person's language already. */
export interface DialogWords {
  readonly icon: IconNode;
  readonly tone: 'note' | 'soon' | 'over';
  readonly title: string;
  readonly subtitle: string;
  /** What stands between head and foot. Every `input[data-check]` in it has to be ticked before the person can agree. */
  readonly body: readonly Node[];
  /** What the body needs for its look. */
  readonly style: string;
  readonly hint: string;
  /** Said in the place of the hint while that many boxes are not ticked. */
  readonly missing: (count: number) => string;
  readonly agree: string;
  readonly cancel: string;
  /** Something that the person may choose together with agreeing. */
  readonly option: string | null;
}

/** Presses that a person made and that {@link relay} handed on: whatever else clicks in here is the page's script. */
const genuine = new WeakSet<Event>();
/** Whether a person made it. */
export const byPerson = (event: Event): boolean => event.isTrusted || genuine.has(event);

/**
 * Takes an event of a person's that is meant for the dialog before anything of the page hears of it, and brings it there all the same.
 * Call it on the window, in the capture phase, before every other listener.
 */
export function relay(event: Event, host: { readonly shadowRoot: ShadowRoot }): void {
  event.stopImmediatePropagation();
  const root = host.shadowRoot;
  const press = (button: Element | null | undefined): void => {
    const { detail } = event as UIEvent;
    const click = new MouseEvent('click', { bubbles: true, detail });
    genuine.add(click);
    button?.dispatchEvent(click);
  };
  if (event.type === 'keydown') {
    const { key, repeat, isComposing } = event as KeyboardEvent;
    if (key === 'Escape' && !isComposing) {
      event.preventDefault();
      press(root.querySelector('[data-does=cancel]'));
    } else if (repeat && (key === 'Enter' || key === ' ')) event.preventDefault();
  }
  if (event.type !== 'click') return;
  const button = event.composedPath().find((node) => (node as Element).localName === 'button') as Element | undefined;
  if (button) press(button);
  // What a press ticks is ticked once the press is over.
  else setTimeout(() => root.querySelector('.body')?.dispatchEvent(new Event('change')));
}

export interface DialogAnswer {
  readonly agreed: boolean;
  /** Whether the option was chosen; false unless agreed. */
  readonly option: boolean;
}

/**
 * Shows a modal dialog above everything on the page and waits for the person.
 * Escape, the cancel button and `signal` all mean no. A key that is still held down from before answers nothing.
 * @param host on no page yet; it is gone again as soon as there is an answer
 * @throws whatever the browser throws if it cannot show a dialog; nothing is left on the page then
 */
export function ask(
  host: HTMLElement & { readonly shadowRoot: ShadowRoot },
  words: DialogWords,
  signal: AbortSignal,
): Promise<DialogAnswer> {
  let answer: (given: DialogAnswer) => void = () => {};
  const given = new Promise<DialogAnswer>((resolve) => {
    answer = resolve;
  });
  const openedAt = performance.now();
  const close = (given: DialogAnswer): void => {
    signal.removeEventListener('abort', refuse);
    window.removeEventListener('pagehide', refuse);
    dialog.removeEventListener('close', refuse);
    host.remove();
    answer(given);
  };
  const refuse = (): void => close({ agreed: false, option: false });
  const agree = (event: Event, option: boolean): void => {
    const isRest = (event as UIEvent).detail > 1 && performance.now() - openedAt < SETTLING;
    if (!isRest && byPerson(event)) close({ agreed: true, option });
  };
  const dialog = build(words, agree, refuse);
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
  window.addEventListener('pagehide', refuse);
  signal.addEventListener('abort', refuse);
  addStyles(host.shadowRoot, CSS, words.style);
  fill(host, dialog);
  document.documentElement.append(host);
  try {
    dialog.showModal();
  } catch (error) {
    refuse();
    throw error;
  }
  dialog.focus();
  return given;
}

function build(
  words: DialogWords,
  agree: (event: Event, option: boolean) => void,
  refuse: () => void,
): HTMLDialogElement {
  const option = el('input', { type: 'checkbox', 'data-does': 'snooze' });
  const go = el(
    'button',
    { type: 'button', class: 'go', 'data-does': 'agree', onclick: (event) => agree(event, option.checked) },
    words.agree,
  );
  const hint = el('p', { class: 'hint', role: 'status' });
  const body = el('div', { class: 'body', id: 'body' }, ...words.body);
  const unticked = (): NodeListOf<HTMLElement> => body.querySelectorAll('input[data-check]:not(:checked)');
  // In a long dialog what is left to tick may be out of sight.
  const goTo = (): void => unticked()[0]?.focus();
  const count = (): void => {
    const missing = unticked().length;
    go.disabled = missing > 0;
    const said = missing > 0 ? words.missing(missing) : words.hint;
    if (hint.textContent === said) return;
    hint.replaceChildren(
      missing > 0 ? el('button', { type: 'button', 'data-does': 'to-checks', onclick: goTo }, said) : said,
    );
  };
  body.addEventListener('change', count);
  count();
  return el(
    'dialog',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'title',
      'aria-describedby': 'body',
      tabindex: '-1',
      'data-tone': words.tone,
    },
    el(
      'header',
      {},
      icon(words.icon),
      el('div', {}, el('h2', { id: 'title' }, words.title), el('p', {}, words.subtitle)),
    ),
    body,
    el(
      'footer',
      {},
      hint,
      el(
        'div',
        { class: 'buttons' },
        words.option === null ? null : el('label', {}, option, el('span', {}, words.option)),
        el('button', { type: 'button', class: 'stay', 'data-does': 'cancel', onclick: refuse }, words.cancel),
        go,
      ),
    ),
  );
}
