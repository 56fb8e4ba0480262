import { X } from 'lucide';
import { placeBeside } from './beside.ts';
import { boxInWindow } from './box.ts';
import { el, icon } from './dom.ts';
import { createHost, fill, isAlive, setAttributes } from './host.ts';
import { CONTROLS, findPlace, type Point } from './place.ts';

const STYLE = `
:host([data-mp-steward=spotlight]){position:absolute!important;z-index:2147481500!important;left:0!important;top:0!important;width:0!important;height:0!important;display:block!important}
.ring{position:absolute;border:2px solid var(--brand);border-radius:6px;box-shadow:0 0 0 4px rgba(7,193,96,.25),0 0 0 9999px rgba(0,0,0,.12);pointer-events:none}
.card{position:absolute;box-sizing:border-box;width:320px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;padding:12px 16px;border:1px solid var(--line);border-radius:8px;background:var(--surface);color:var(--text);box-shadow:0 4px 16px rgba(0,0,0,.12);font-size:13px;line-height:20px;overflow-wrap:anywhere}
.card:focus-visible{outline:0}
h2{display:flex;gap:8px;align-items:flex-start;margin:0;font-size:14px;line-height:20px;font-weight:600}h2 span{flex:1}
p{margin:6px 0 0}p.dim{font-size:12px;line-height:18px}p.missing{color:var(--soon)}p:empty{display:none}
button{min-width:24px;min-height:24px;justify-content:center;border-radius:4px;color:var(--dim)}button:hover{background:var(--soft)}
.got{margin-top:8px;padding:3px 12px;color:var(--text);background:var(--soft)}
@media (prefers-reduced-motion:no-preference){.ring,.card{animation:come .16s ease-out}@keyframes come{from{opacity:0}}}
@media (forced-colors:active){.ring{border-color:Highlight;box-shadow:none}.card{border-color:CanvasText}}
`;
/** How far, in pixels, the ring stands off what it is around. */
const ROOM = 4;
/** How long, in milliseconds, a page has to draw what is looked for. */
const PATIENCE = 5000;
/** The shortest time between two searches, and how often the ring is put right whatever happens; milliseconds. */
const SEARCH_EVERY = 250;
const LOOK_EVERY = 500;
/** How often the page may take the spotlight away before it is left to have its way. */
const LOSSES = 20;

/** What is found: a control, whose whole box is meant, or something else, whose words are. */
type Kind = 'control' | 'part' | 'page';

export interface SpotlightContent {
  readonly item: string;
  /** What it is, for those who cannot see what it stands beside. */
  readonly label: string;
  readonly title: string;
  readonly hint: string;
  /** What to do when done. */
  readonly done: string;
  readonly close: string;
  /** What is said if nothing is found, and after how many milliseconds; a page needs some to draw itself. */
  readonly missing: string;
  readonly patience?: number | undefined;
  /** What it is about; null as long as it is not there. */
  find(): { readonly kind: Kind; readonly element: HTMLElement } | null;
  /** Documents in which a press or Escape ends it too. */
  documents(): readonly Document[];
}

/**
 * A ring around one part of the page, and a card beside it that says what to do there. It follows the page wherever that draws or
 * scrolls the part, covers nothing of it, and takes no press from it: Escape, a press elsewhere and the card's own buttons end it.
 * @param signal ends it too
 */
export function shine(content: SpotlightContent, signal: AbortSignal): AbortController {
  const own = new AbortController();
  const end = (): void => own.abort();
  signal.addEventListener('abort', end, { signal: own.signal });
  const host = createHost('spotlight', STYLE);
  const ring = el('div', { class: 'ring', 'aria-hidden': 'true', hidden: '' });
  const missing = el('p', { class: 'missing', role: 'status' });
  const card = draw(content, missing, end);
  fill(host, ring, card);
  // What is meant for us is none of the page's business.
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress', 'wheel'])
    host.addEventListener(type, (event) => event.stopPropagation());

  const began = performance.now();
  let found: ReturnType<typeof content.find> = null;
  let searchedAt = Number.NEGATIVE_INFINITY;
  let losses = 0;
  let isShown = false;
  const watched = new WeakSet<Document>();
  const observer = new MutationObserver(() => soon());

  const isThere = ({ element }: { element: HTMLElement }): boolean => {
    if (!isAlive(element) || !element.isConnected) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };

  const search = (): void => {
    const now = performance.now();
    const isStanding = found !== null && isThere(found);
    // What stands is kept, unless it was only the next best.
    if ((isStanding && found?.kind === 'control') || now - searchedAt < SEARCH_EVERY) {
      if (!isStanding) found = null;
      return;
    }
    searchedAt = now;
    const before = found;
    found = content.find();
    if (found && found.element !== before?.element && !isShown) bringIntoView(found.element);
    isShown ||= found !== null;
  };

  const look = (): void => {
    if (own.signal.aborted) return;
    watchAll();
    if (!host.isConnected) {
      losses += 1;
      if (losses > LOSSES) {
        end();
        return;
      }
      document.documentElement.append(host);
    }
    search();
    const isMissing = found === null && performance.now() - began >= (content.patience ?? PATIENCE);
    setAttributes(host, { 'data-item': content.item, 'data-found': found?.kind ?? (isMissing ? 'none' : null) });
    const words = isMissing ? content.missing : '';
    if (missing.textContent !== words) missing.textContent = words;
    place();
  };

  const place = (): void => {
    ring.hidden = found === null;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    if (!found) {
      if (!card.style.left) put(card, findPlace(host, size, { left: innerWidth - size.width - 16, top: 72 }, false));
      return;
    }
    const box = found.kind === 'control' ? boxInWindow(found.element) : boxOfWords(found.element);
    const around = {
      left: box.left - ROOM,
      top: box.top - ROOM,
      right: box.right + ROOM,
      bottom: box.bottom + ROOM,
    };
    put(ring, around);
    style(ring, 'width', around.right - around.left);
    style(ring, 'height', around.bottom - around.top);
    const others = [...document.querySelectorAll(CONTROLS)]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, bottom, top }) => width > 0 && bottom > 0 && top < innerHeight);
    const room = { width: document.documentElement.clientWidth, height: innerHeight };
    const isOut = around.bottom < 0 || around.top > innerHeight;
    // Scrolled away, the card goes with what it is about.
    if (!isOut || !card.style.left) put(card, placeBeside(around, size, room, { others }));
  };

  let isDue = false;
  const soon = (): void => {
    if (isDue || own.signal.aborted) return;
    isDue = true;
    const once = (): void => {
      if (!isDue) return;
      isDue = false;
      look();
    };
    requestAnimationFrame(once);
    setTimeout(once, SEARCH_EVERY);
  };

  const watchAll = (): void => {
    for (const doc of content.documents()) {
      if (watched.has(doc)) continue;
      watched.add(doc);
      observer.observe(doc, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden'],
      });
      const win = doc.defaultView;
      const options = { capture: true, signal: own.signal };
      win?.addEventListener('pointerdown', (event) => isElsewhere(event) && end(), options);
      win?.addEventListener(
        'keydown',
        (event) => event.isTrusted && event.key === 'Escape' && !event.isComposing && end(),
        options,
      );
      win?.addEventListener('scroll', soon, { ...options, passive: true });
      win?.addEventListener('resize', soon, { signal: own.signal });
    }
  };
  const isElsewhere = (event: Event): boolean => event.isTrusted && !event.composedPath().includes(host);

  const timer = setInterval(look, LOOK_EVERY);
  own.signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
    host.remove();
  });
  document.documentElement.append(host);
  look();
  // Who is writing somewhere goes on writing.
  if (document.activeElement === document.body || !document.activeElement) card.focus({ preventScroll: true });
  return own;
}

function draw(
  { label, title, hint, done, close }: SpotlightContent,
  missing: HTMLElement,
  end: () => void,
): HTMLElement {
  const cross = el('button', { type: 'button', 'data-does': 'close', 'aria-label': close, onclick: end }, icon(X));
  return el(
    'div',
    { class: 'card', role: 'dialog', 'aria-label': label, tabindex: '-1' },
    el('h2', {}, el('span', {}, title), cross),
    el('p', {}, hint),
    missing,
    el('p', { class: 'dim' }, done),
    el('button', { type: 'button', class: 'got', 'data-does': 'got-it', onclick: end }, close),
  );
}

/** A heading is as wide as the page, its words are not. */
function boxOfWords(element: HTMLElement): ReturnType<typeof boxInWindow> {
  const box = boxInWindow(element);
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const words = range.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  if (words.width === 0 || words.width > own.width) return box;
  const left = box.left + words.left - own.left;
  const top = box.top + words.top - own.top;
  return { left, top, width: words.width, height: words.height, right: left + words.width, bottom: top + words.height };
}

/** Once, when it is found; afterwards the page is the person's to scroll. */
function bringIntoView(element: HTMLElement): void {
  const { top, bottom } = boxInWindow(element);
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Puts something at a point of the window; it stands in the page, and scrolls with it. */
function put(element: HTMLElement, { left, top }: Point): void {
  style(element, 'left', left + scrollX);
  style(element, 'top', top + scrollY);
}

function style(element: HTMLElement, name: 'left' | 'top' | 'width' | 'height', value: number): void {
  const text = `${Math.round(value)}px`;
  if (element.style[name] !== text) element.style[name] = text;
}
