import type { IconNode } from 'lucide';
import { el, icon } from './dom.ts';
import { addStyles, fill } from './host.ts';

const CSS = `
:host([data-mp-steward=guard]){position:fixed!important;z-index:2147483000!important;inset:0!important;display:block!important;background:rgba(0,0,0,.5)!important}
@media (prefers-color-scheme:dark){:host([data-mp-steward=guard]){color-scheme:dark;--text:rgba(255,255,255,.85);--dim:rgba(255,255,255,.62);--line:rgba(255,255,255,.16);--surface:#1e1e1e;--soft:#191919;--link:#8ea2cc;
--ok:#5fd39a;--ok-bg:#12301f;--soon:#ffc27a;--soon-bg:#3a2a14;--over:#ff9c96;--over-bg:#3d1c1b;--note:#8cc4ff;--note-bg:#12283d}}
dialog{outline:0;width:480px;max-width:calc(100vw - 32px);max-height:calc(100vh - 48px);margin:auto;padding:0;border:0;border-radius:8px;background:var(--surface);color:var(--text);overflow:auto;font-size:14px;line-height:22px;overscroll-behavior:contain}
dialog::backdrop{background:transparent}
header{display:flex;gap:10px;align-items:flex-start;padding:20px 24px 0}
header .icon{width:24px;height:24px;color:var(--over)}
h2{margin:0;font-size:17px;line-height:24px;font-weight:600}
header p{margin:2px 0 0;color:var(--dim);font-size:12px;line-height:18px}
dl{margin:16px 24px 0;display:grid;grid-template-columns:auto 1fr;gap:8px 16px}
dt{color:var(--dim);white-space:nowrap}dd{margin:0}
dd ul{margin:0;padding-left:18px}
.source{margin:16px 24px 0;padding:8px 12px;border-radius:4px;background:var(--soft);color:var(--dim);font-size:12px;line-height:18px}
footer{position:sticky;bottom:0;display:flex;gap:12px;justify-content:flex-end;align-items:center;margin-top:20px;padding:12px 24px 16px;background:var(--surface);border-top:1px solid var(--line)}
footer span{flex:1;color:var(--dim);font-size:12px;line-height:18px}
footer button{justify-content:center;min-width:88px;padding:7px 16px;border-radius:4px;background:var(--soft);color:var(--text);font-weight:500;white-space:nowrap}
footer .go{border:1px solid currentColor;background:transparent;color:var(--over);padding:6px 15px}
@media (max-width:440px){dl{grid-template-columns:1fr}}
`;

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
 * @param host on no page yet; it is gone again as soon as there is an answer
 * @returns whether the person agreed
 * @throws (by rejecting) whatever the browser throws if it cannot show a dialog; nothing is left on the page then
 */
export async function ask(
  host: HTMLElement & { readonly shadowRoot: ShadowRoot },
  words: DialogWords,
  signal: AbortSignal,
): Promise<boolean> {
  const agreed = new Promise<boolean>((resolve) => {
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
    addStyles(host.shadowRoot, CSS);
    fill(host, dialog);
    document.documentElement.append(host);
    dialog.showModal();
    dialog.focus();
  });
  return agreed.catch((error: unknown) => {
    host.remove();
    throw error;
  });
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
