/**
 * Pages that misbehave around a control that a person presses. Of a press that was held back from it a page sees little: the
 * pointer that was over the control, the focus that leaves it and returns, somebody's dialog that comes and goes.
 */
import { isClassic, redrawAll, sabotaged } from './core.js';

const CONTROL = 'a, button, input, [role=menuitem]';
/** A dialog that is not the page's own. */
const FOREIGN_DIALOG = '[data-mp-steward=guard]';
const AFTER_PRESS = 200;

let touched = null;

/** Remembers which control the pointer was last over, or the focus on. */
function watchTouch() {
  const note = ({ target }) => {
    touched = (target instanceof Element && !target.closest('[data-mp-steward]') && target.closest(CONTROL)) || touched;
  };
  for (const type of ['mouseover', 'focusin']) document.addEventListener(type, note, true);
}

/** Calls `opened` with that control once the dialog stands on the page, or around its frame, and `closed` when it has gone. */
function atDialog(opened, closed) {
  const outer = window.top.document;
  let control = null;
  let stood = false;
  new MutationObserver(() => {
    const stands = outer.querySelector(FOREIGN_DIALOG) !== null;
    if (stands === stood) return;
    stood = stands;
    if (stands) {
      control = touched;
      opened(control);
    } else closed(control);
  }).observe(outer, { childList: true, subtree: true });
}

/** Takes an element away shortly after the press, and puts a fresh one there when the dialog has gone. */
function takeAway(elementOf, putBack) {
  const place = document.createComment('');
  let timer = 0;
  let taken = null;
  atDialog(
    (control) => {
      timer = setTimeout(() => {
        taken = elementOf(control) || null;
        taken?.replaceWith(place);
      }, AFTER_PRESS);
    },
    () => {
      clearTimeout(timer);
      if (taken) place.replaceWith(taken.cloneNode(true));
      taken = null;
      putBack?.();
    },
  );
}

/** The desktop has its handlers on the elements, so its islands are drawn anew; the classic page's are delegated. */
function redrawsAway() {
  takeAway(
    (control) => control?.isConnected && control,
    () => !isClassic && redrawAll(),
  );
}

function removesFrame() {
  takeAway(() => document.querySelector('#js_iframe'));
}

function disablesControl() {
  const disable = (control, isDisabled) => {
    if (!control) return;
    if ('disabled' in control) control.disabled = isDisabled;
    control.classList.toggle(isClassic ? 'btn_disabled' : 'weui-desktop-btn_disabled', isDisabled);
  };
  atDialog(
    (control) => disable(control, true),
    (control) => disable(control, false),
  );
}

/** Presses the control by itself when the focus comes back to it from the dialog. */
function clicksOnFocus() {
  let awaited = null;
  atDialog(
    (control) => {
      awaited = control;
    },
    () =>
      setTimeout(() => {
        awaited = null;
      }, 1_000),
  );
  document.addEventListener('focusin', ({ target }) => {
    if (target !== awaited || !awaited) return;
    awaited = null;
    setTimeout(() => target.click());
  });
}

const WAYS = {
  'redraws-away': redrawsAway,
  'disables-control': disablesControl,
  'removes-frame': removesFrame,
  'clicks-on-focus': clicksOnFocus,
};

for (const [name, begin] of Object.entries(WAYS)) {
  if (!sabotaged(name)) continue;
  watchTouch();
  begin();
}
