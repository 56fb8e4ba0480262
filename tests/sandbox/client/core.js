/** What every console page starts with: its settings, its counters, and the islands that it draws and redraws. */

export const page = window.__mp_page;
delete window.__mp_page;

/** Which handlers of the page's own have run; a guard that holds an action back leaves its number alone. */
window.sandboxCounters = {};

export function count(name) {
  window.sandboxCounters[name] = (window.sandboxCounters[name] ?? 0) + 1;
  navigator.sendBeacon(`/__sandbox/api/count?token=${page.token}&name=${name}`);
}

export const isClassic = page.layout === 'classic';
export const hiddenClass = isClassic ? 'dn' : 'weui-desktop-hidden';
export const sabotaged = (name) => page.sabotage.includes(name);

export function consoleLink(path) {
  return `${path}${path.includes('?') ? '&' : '?'}token=${page.token}&lang=zh_CN`;
}

/** Asks the console for a change; resolves to its answer, whose `base_resp.ret` is 0 if it was done. */
export async function post(path, form = {}) {
  const response = await fetch(consoleLink(path), { method: 'POST', body: new URLSearchParams(form) });
  return response.json();
}

function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const chance = random(page.seed);

/** How long a late part takes to arrive, in milliseconds. */
export const lateness = () => page.late ?? 150 + chance() * 350;

/** An element with properties and children; strings become text, never markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') element.addEventListener('click', value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A handler in the manner of the classic console: delegated from the document, so a redraw does not lose it. */
export function delegate(type, selector, handler) {
  document.addEventListener(type, (event) => {
    const target = event.target instanceof Element ? event.target.closest(selector) : null;
    if (target) handler(target, event);
  });
}

/** The picture of a person: always the same for one openid. */
export function faceOf(openid) {
  return `/mpres/face-${[...openid].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 8}.svg`;
}

const hooks = new Map();

/** Handlers in the manner of the desktop console: on the element itself, put there each time that it is drawn. */
export function hook(name, handlers) {
  hooks.set(name, typeof handlers === 'function' ? { click: handlers } : handlers);
}

export function bindHooks(root) {
  for (const element of root.querySelectorAll('[data-hook]')) {
    const name = element.dataset.hook;
    element.removeAttribute('data-hook');
    const { mounted, ...handlers } = hooks.get(name) ?? {};
    mounted?.(element);
    for (const [type, handler] of Object.entries(handlers)) {
      element.addEventListener(type, (event) => handler(element, event));
    }
  }
}

const islands = [];

/** A part that arrives late and is replaced wholesale from time to time; `draw` returns its new nodes. */
export function addIsland(mount, draw) {
  const island = { redraw: () => mount.replaceChildren(...draw()) };
  setTimeout(() => {
    island.redraw();
    islands.push(island);
  }, lateness());
  return island;
}

function mountTemplates() {
  for (const template of document.querySelectorAll('template[data-island]')) {
    const mount = template.parentElement;
    template.remove();
    addIsland(mount, () => {
      const nodes = document.importNode(template.content, true);
      bindHooks(nodes);
      return nodes.childNodes;
    });
  }
}

/** Draws every island anew at once. */
export function redrawAll() {
  for (const island of islands) island.redraw();
}

/** The classic console's server-rendered header: replaced by a copy, its handlers being delegated. */
function mountClassicHeader() {
  islands.push({
    redraw() {
      const part = document.querySelector('#header .account_info');
      part?.replaceWith(part.cloneNode(true));
    },
  });
}

function redrawForever() {
  if (page.redraw === 'off') return;
  const pause = page.redraw ?? 2_500 + chance() * 3_500;
  setTimeout(() => {
    const island = islands[Math.floor(chance() * islands.length)];
    island?.redraw();
    redrawForever();
  }, pause);
}

const stormChanges = [];

/** Something small that a storm does over and over: each call changes at least one node. */
export function addStormChange(change) {
  stormChanges.push(change);
}

function headerStorm() {
  const header = document.querySelector(isClassic ? '#header .account' : '#mp_header');
  if (!header) return;
  const ticker = header.querySelector('.js_ticker');
  if (ticker) ticker.replaceWith(el('i', { class: 'js_ticker' }, String(performance.now() | 0)));
  else header.append(el('i', { class: 'js_ticker' }));
}

/** At least a thousand node changes a second, spread over the header and whatever else joined. */
function storm() {
  addStormChange(headerStorm);
  let last = performance.now();
  let turn = 0;
  setInterval(() => {
    const now = performance.now();
    const due = Math.min(400, Math.ceil((now - last) * 1.2));
    last = now;
    for (let done = 0; done < due; done += 1) {
      stormChanges[turn % stormChanges.length]?.();
      turn += 1;
    }
  }, 20);
}

document.addEventListener('DOMContentLoaded', () => {
  mountTemplates();
  if (isClassic) mountClassicHeader();
  redrawForever();
  if (sabotaged('redraw-storm')) storm();
});
