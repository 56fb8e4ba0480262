/** The dialog 注销: agreement, then the subject, then for organisations a small transfer. An individual's scan submits. */
import { consoleLink, count, delegate, hook, isClassic, post } from './core.js';
import { accepted, hide, openDesktop, show, tip } from './dialog.js';

const SCAN = 1_500;
const ACTION = '/cgi-bin/acctclose?action=';

/** A fresh copy of the dialog: its panels, its buttons, and where the payment is written. */
function openClassic() {
  const root = document.querySelector('#tpl_close_dialog').cloneNode(true);
  root.removeAttribute('id');
  document.body.append(root);
  show(root);
  const all = (selector) => [...root.querySelectorAll(selector)];
  const button = (step) => all(`.js_btn_p[data-step=${step}]`);
  return {
    root,
    isIndividual: all('.js_step_bar .step').length === 2,
    panels: {
      agree: all('.js_step_1'),
      person: all('.js_step_person'),
      bank: all('.js_step_other_2'),
      payment: all('.js_step_other_3'),
    },
    steps: {
      prev: button('prev'),
      agree: button('agree'),
      next: button('next'),
      cancel: button('cancel'),
      close: button('close'),
    },
    fields: { date: all('.js_date'), money: all('.js_money'), code: all('.js_code') },
    marks: all('.js_step_bar .step'),
    current: 'current',
    status: root.querySelector('.js_status'),
    crosses: all('.js_close'),
  };
}

function openNew() {
  const { root, steps, panels, fields } = openDesktop('closing');
  const marks = [...root.querySelectorAll('.weui-desktop-step')];
  const crosses = [...root.querySelectorAll('.weui-desktop-dialog__close-btn')];
  const close = steps.close.filter((button) => !crosses.includes(button));
  return {
    root,
    isIndividual: marks.length === 2,
    panels,
    steps: { ...steps, close },
    fields,
    marks,
    current: 'weui-desktop-step_current',
    status: root.querySelector('.weui-desktop-qrcheck__status'),
    crosses,
  };
}

const BUTTONS = { agree: ['agree', 'cancel'], person: ['prev', 'close'], bank: ['prev', 'next'], payment: ['close'] };
const STEP_OF = { agree: 0, person: 1, bank: 1, payment: 2 };

function turnTo(dialog, panel) {
  for (const [name, elements] of Object.entries(dialog.panels)) elements.forEach(name === panel ? show : hide);
  for (const [name, elements] of Object.entries(dialog.steps)) {
    elements.forEach(BUTTONS[panel].includes(name) ? show : hide);
  }
  dialog.marks.forEach((mark, index) => {
    mark.classList.toggle(dialog.current, index === STEP_OF[panel]);
  });
}

function showPayment(dialog, state) {
  for (const name of ['date', 'money', 'code']) dialog.fields[name][0].textContent = state[name];
  turnTo(dialog, 'payment');
}

async function submit(dialog) {
  count('closeSubmitted');
  if (!accepted(await post(`${ACTION}submit`))) return;
  const state = await post(`${ACTION}query`);
  if (state.stage === 'payment') showPayment(dialog, state);
  else location.href = consoleLink('/cgi-bin/acctclose?action=page');
}

function awaitScan(dialog) {
  turnTo(dialog, 'person');
  count('closeScanShown');
  setTimeout(() => {
    const waiting =
      !dialog.root.classList.contains(isClassic ? 'dn' : 'weui-desktop-hidden') &&
      dialog.panels.person[0].checkVisibility();
    if (!waiting) return;
    dialog.status.textContent = '扫描成功';
    submit(dialog);
  }, SCAN);
}

function run(dialog) {
  const on = (name, handler) => {
    for (const element of dialog.steps[name] ?? []) element.addEventListener('click', handler);
  };
  on('agree', () => {
    count('closeAgreed');
    if (dialog.isIndividual) awaitScan(dialog);
    else turnTo(dialog, 'bank');
  });
  on('prev', () => turnTo(dialog, 'agree'));
  on('next', () => {
    const fields = dialog.panels.bank.flatMap((panel) => [...panel.querySelectorAll('input')]);
    if (fields.every((field) => field.value.trim() !== '')) submit(dialog);
    else tip('请填写完整的对公账户信息');
  });
  for (const name of ['cancel', 'close']) on(name, () => hide(dialog.root));
  for (const cross of dialog.crosses) cross.addEventListener('click', () => hide(dialog.root));
}

async function open() {
  count('closeDialogOpened');
  if (!accepted(await post(`${ACTION}check`))) return;
  const dialog = isClassic ? openClassic() : openNew();
  run(dialog);
  const state = await post(`${ACTION}query`);
  if (state.stage === 'payment') showPayment(dialog, state);
}

if (isClassic) {
  delegate('mousedown', '#deleteAccount', () => count('closeDialogMousedown'));
  delegate('click', '#deleteAccount', open);
} else {
  hook('deregister', { mousedown: () => count('closeDialogMousedown'), click: open });
}
