/** After `strange-words`: people whose page calls nothing what it was, under class names that another build makes up for every drawing. */
import { bindHooks, count, el, hook } from './core.js';
import { watchRoster } from './roster.js';

const mount = document.querySelector('#k_people_9f3');

function line(person, stamp) {
  const remove = el(
    'span',
    { class: `k3 y${stamp}`, role: 'button', tabindex: '0', onclick: () => count('unbindOpened') },
    '移出',
  );
  return el(
    'div',
    { class: `k5 x${stamp}` },
    el('p', {}, el('span', {}, person.nickname)),
    el('p', {}, person.term === 'long' ? '甲类' : '乙类'),
    el('p', {}, person.day || '无'),
    el('p', {}, remove),
  );
}

let roster = { bound: [], sent: [] };
function draw() {
  const stamp = Math.random().toString(36).slice(2, 7);
  mount.replaceChildren(...roster.bound.map((person) => line(person, stamp)));
}

if (mount) {
  watchRoster((next) => {
    roster = next;
    draw();
  });
  // What a test asks for: the list in another order, under other names.
  document.addEventListener('sandbox-redraw', () => {
    roster = { ...roster, bound: [...roster.bound].reverse() };
    draw();
  });
}

hook('deregister', () => count('closeDialogOpened'));
bindHooks(document);
