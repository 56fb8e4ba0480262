/** Dialogs as both console generations draw them. What is closed is hidden and stays in the document. */
import { el, hiddenClass, isClassic } from './core.js';

export const show = (element) => element.classList.remove(hiddenClass);
export const hide = (element) => element.classList.add(hiddenClass);

const sources = new Map();

function strip(root) {
  for (const element of [root, ...root.querySelectorAll('[data-step],[data-panel],[data-field],[data-term]')]) {
    for (const name of ['dialog', 'step', 'panel', 'field', 'term']) delete element.dataset[name];
  }
}

// The hidden copies in the page keep their words but lose the marks that only this script reads.
for (const source of document.querySelectorAll('[data-dialog]')) {
  sources.set(source.dataset.dialog, source.cloneNode(true));
  strip(source);
}

/** Parts of a desktop dialog by the role that its template gives them. */
function collect(root, name) {
  const parts = {};
  for (const element of root.querySelectorAll(`[data-${name}]`)) {
    const key = element.dataset[name];
    parts[key] = [...(parts[key] ?? []), element];
  }
  return parts;
}

/** Opens a fresh copy of a desktop dialog and hands out its parts. */
export function openDesktop(name) {
  const root = sources.get(name).cloneNode(true);
  const parts = {
    root,
    steps: collect(root, 'step'),
    panels: collect(root, 'panel'),
    fields: collect(root, 'field'),
    terms: collect(root, 'term'),
  };
  strip(root);
  document.body.append(root);
  show(root);
  return parts;
}

function button(text, primary, onclick) {
  if (!isClassic) {
    const look = primary ? 'weui-desktop-btn_primary' : 'weui-desktop-btn_default';
    return el('button', { type: 'button', class: `weui-desktop-btn ${look}`, onclick }, text);
  }
  const inner = el('button', { type: 'button', onclick }, text);
  return el('span', { class: `btn ${primary ? 'btn_primary' : 'btn_default'} btn_input` }, inner);
}

function frame(title, body, buttons, onclose) {
  if (isClassic) {
    const close = el('a', { href: 'javascript:;', class: 'pop_closed', onclick: onclose }, '关闭');
    return el(
      'div',
      { class: 'dialog_wrp' },
      el(
        'div',
        { class: 'dialog' },
        el('div', { class: 'dialog_hd' }, el('h3', {}, title), close),
        el('div', { class: 'dialog_bd' }, body),
        el('div', { class: 'dialog_ft' }, ...buttons),
      ),
    );
  }
  const close = el('button', {
    type: 'button',
    class: 'weui-desktop-icon-btn weui-desktop-dialog__close-btn',
    'aria-label': '关闭',
    onclick: onclose,
  });
  return el(
    'div',
    { class: 'weui-desktop-dialog__wrp' },
    el(
      'div',
      { class: 'weui-desktop-dialog' },
      el('div', { class: 'weui-desktop-dialog__hd' }, el('h3', { class: 'weui-desktop-dialog__title' }, title), close),
      el('div', { class: 'weui-desktop-dialog__bd' }, body),
      el('div', { class: 'weui-desktop-dialog__ft' }, ...buttons),
    ),
  );
}

/**
 * A dialog with its own content. Resolves to the value of the button pressed, or null if it was closed.
 * `onopen` gets a function that ends the dialog from outside.
 */
export function ask({ title, body, buttons, onopen }) {
  return new Promise((resolve) => {
    let root = null;
    const end = (value) => {
      hide(root);
      resolve(value);
    };
    const drawn = buttons.map(({ text, primary, value }) =>
      button(text, primary, async () => end(typeof value === 'function' ? await value() : value)),
    );
    root = frame(title, body, drawn, () => end(null));
    document.body.append(root);
    onopen?.(end, root);
  });
}

export function confirmed(title, text, { ok = '确定', cancel = '取消' } = {}) {
  return ask({
    title,
    body: el('p', { class: isClassic ? 'dialog_text' : 'weui-desktop-dialog__text' }, text),
    buttons: [
      { text: ok, primary: true, value: true },
      { text: cancel, primary: false, value: false },
    ],
  });
}

/** The passing word at the top of the page, green for done and red for refused. */
export function tip(text, good = false) {
  const look = isClassic
    ? `page_tips_wrp ${good ? 'success' : 'error'}`
    : `weui-desktop-toast ${good ? 'weui-desktop-toast_success' : 'weui-desktop-toast_error'}`;
  const box = el('div', { class: look, role: 'status' }, text);
  document.body.append(box);
  setTimeout(() => box.remove(), 4_000);
}

/** Shows a refusal, if the answer is one; true means done. */
export function accepted(answer) {
  if (answer.base_resp.ret === 0) return true;
  tip(answer.base_resp.err_msg);
  return false;
}
