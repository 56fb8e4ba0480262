import { boxInWindow } from '../box.ts';
import { createHost, fill, setAttributes } from '../host.ts';
import { beneath, scrollBeneath } from './beneath.ts';
import { type Card, type CardWords, drawCard } from './card.ts';
import { type Outlined, Outlines } from './outlines.ts';
import { STYLE } from './style.ts';

/** Where from a candidate the keyboard goes. */
type Way = 'wider' | 'narrower' | 'next' | 'previous';

/** What may be pointed at in one step. */
export interface Pointing {
  /** What is pointed at before the person has moved. */
  readonly start: Element | null;
  /** What somebody means who points at this element of the page; null for nothing. */
  at(element: Element): Element | null;
  move(from: Element | null, way: Way): Element | null;
  /** The like of a candidate, itself included. */
  like(candidate: Element): readonly Element[];
  /** What is said of a candidate: its own words, and how many are like it. */
  say(candidate: Element): { readonly now: string; readonly count: string };
}

/** One step: what is asked, what may be pointed at, and what follows. */
export interface Scene extends CardWords {
  /** Both stand on the host. */
  readonly name: string;
  readonly kind: string;
  readonly pointing: Pointing | null;
  /** What is outlined beside what is pointed at: parts that were shown before. */
  readonly outlined: readonly Outlined[];
  /** What is said on the card where `take` or `does` throws. */
  readonly failed: string;
  take(candidate: Element): void;
  /** Any choice but `take` and `pause`; `end` and Escape are `end`. */
  does(what: string): void;
}

/** How often, in milliseconds, outlines are put right whatever happens. */
const LOOK_EVERY = 300;
/** How often the page may take the stage away before it is left to have its way. */
const LOSSES = 20;
const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};
/** So many of the like are kept clear of the card. */
const MOST_CLEARED = 40;
const CORNERS = ['br', 'bl', 'tr', 'tl'] as const;

/**
 * Lets the person point at parts of the page, step by step, with the mouse or the keyboard. As long as there is something to point at, the
 * page gets no press: an invisible shield lies over it. Nothing of the page is changed.
 */
export class Stage {
  readonly #host = createHost('teach', STYLE);
  readonly #outlines = new Outlines();
  readonly #shield = document.createElement('div');
  readonly #own = new AbortController();
  #scene: Scene | null = null;
  #card: Card | null = null;
  #candidate: Element | null = null;
  #isPaused = false;
  #corner: (typeof CORNERS)[number] = 'br';
  readonly #before = document.activeElement;

  /** @param signal ends it too */
  constructor(signal: AbortSignal) {
    this.#shield.className = 'shield';
    const own = this.#own.signal;
    signal.addEventListener('abort', () => this.end(), { signal: own });
    this.#takePresses();
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal: own });
    const place = (): void => this.#outlines.place();
    window.addEventListener('scroll', place, { capture: true, passive: true, signal: own });
    window.addEventListener('resize', place, { signal: own });
    let losses = 0;
    const timer = setInterval(() => {
      if (!this.#host.isConnected) {
        losses += 1;
        if (losses > LOSSES) {
          this.end();
          return;
        }
        document.documentElement.append(this.#host);
      }
      place();
    }, LOOK_EVERY);
    own.addEventListener('abort', () => {
      clearInterval(timer);
      this.#host.remove();
    });
    document.documentElement.append(this.#host);
  }

  /** Shows a step; the focus goes to where it is answered. */
  show(scene: Scene): void {
    if (this.#own.signal.aborted) return;
    this.#scene = scene;
    this.#isPaused = false;
    setAttributes(this.#host, { 'data-step': scene.name, 'data-kind': scene.kind, 'data-paused': null });
    this.#shield.hidden = scene.pointing === null;
    this.#card = drawCard(scene, (what) => this.#does(what));
    this.#card.element.dataset.corner = this.#corner;
    fill(this.#host, this.#shield, this.#outlines.element, this.#card.element);
    this.#point(scene.pointing?.start ?? null, true);
    const first = this.#card.element.querySelector<HTMLElement>('input,select');
    (this.#card.wand ?? first ?? this.#card.element).focus({ preventScroll: true });
  }

  /** Says on the card that stands what went wrong. */
  complain(words: string): void {
    this.#card?.complain(words);
  }

  /** Takes everything away, and gives the focus back. */
  end(): void {
    if (this.#own.signal.aborted) return;
    this.#own.abort();
    if (this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus({ preventScroll: true });
  }

  get #pointing(): Pointing | null {
    return this.#isPaused ? null : (this.#scene?.pointing ?? null);
  }

  /** Leaves the page to itself for a while, or takes it back. */
  #pause(): void {
    const pausing = this.#scene?.pausing;
    if (!pausing) return;
    this.#isPaused = !this.#isPaused;
    setAttributes(this.#host, { 'data-paused': this.#isPaused ? '' : null });
    const button = this.#card?.element.querySelector('[data-does=pause]');
    if (button) button.textContent = this.#isPaused ? pausing.resume : pausing.pause;
    this.#candidate = null;
    this.#draw();
    if (this.#isPaused) this.#card?.say(pausing.said, '');
    else this.#card?.wand?.focus({ preventScroll: true });
  }

  #does(what: string): void {
    const scene = this.#scene;
    try {
      if (what === 'pause') this.#pause();
      else if (what !== 'take') scene?.does(what);
      else if (this.#candidate) scene?.take(this.#candidate);
    } catch (error) {
      // A page may be built as nobody thought of: the person is to hear of it, not to press in vain.
      console.error('MP Steward:', error);
      this.complain(scene?.failed ?? '');
    }
  }

  #point(candidate: Element | null, byKey: boolean): void {
    this.#candidate = candidate;
    if (candidate && byKey) {
      candidate.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      this.#clear(candidate);
    }
    this.#draw();
  }

  #draw(): void {
    const [scene, card, pointing, candidate] = [this.#scene, this.#card, this.#pointing, this.#candidate];
    if (!scene || !card) return;
    const take = card.element.querySelector<HTMLButtonElement>('[data-does=take]');
    if (take) take.disabled = !pointing || !candidate;
    if (!pointing || !candidate) {
      this.#outlines.show(scene.outlined);
      card.say('', '');
      return;
    }
    const like = pointing.like(candidate).filter((one) => one !== candidate);
    this.#outlines.show([
      ...scene.outlined,
      ...like.map((element): Outlined => ({ look: 'like', element })),
      { look: 'ring', element: candidate },
    ]);
    const { now, count } = pointing.say(candidate);
    card.say(now, count);
  }

  /** What is pointed at by key is not to lie under the card, nor is the like of it where that can be. */
  #clear(candidate: Element): void {
    const card = this.#card?.element;
    if (!card) return;
    const like = this.#pointing?.like(candidate).slice(0, MOST_CLEARED) ?? [];
    const wanted = [candidate, ...like].map(boxInWindow);
    const { width, height } = card.getBoundingClientRect();
    const covered = (corner: (typeof CORNERS)[number]): number => {
      const left = corner.endsWith('r') ? innerWidth - width - 12 : 12;
      const top = corner.startsWith('b') ? innerHeight - height - 12 : 12;
      const areas = wanted.map((box, at) => {
        const across = Math.min(box.right, left + width) - Math.max(box.left, left);
        const down = Math.min(box.bottom, top + height) - Math.max(box.top, top);
        return across > 0 && down > 0 ? across * down * (at === 0 ? wanted.length : 1) : 0;
      });
      return areas.reduce((sum, area) => sum + area, 0);
    };
    const now = covered(this.#corner);
    const best = CORNERS.map((corner) => ({ corner, covers: covered(corner) })).sort((a, b) => a.covers - b.covers)[0];
    // It stays where it is for little: what jumps about cannot be read.
    if (!best || now === 0 || best.covers > now * 0.6) return;
    this.#corner = best.corner;
    card.dataset.corner = this.#corner;
  }

  #takePresses(): void {
    const shield = this.#shield;
    const options = { signal: this.#own.signal };
    // What is meant for us is none of the page's business.
    for (const type of [
      'pointerdown',
      'mousedown',
      'mouseup',
      'pointerup',
      'click',
      'dblclick',
      'auxclick',
      'contextmenu',
    ]) {
      this.#host.addEventListener(type, (event) => event.stopPropagation(), options);
    }
    for (const type of ['keyup', 'keypress']) {
      this.#host.addEventListener(type, (event) => event.stopPropagation(), options);
    }
    shield.addEventListener('mousedown', (event) => event.preventDefault(), options);
    shield.addEventListener('contextmenu', (event) => event.preventDefault(), options);
    /** What the pointer was over last, and in which step: what that means is not found out anew at every move. */
    let [over, during]: [Element | null, Scene | null] = [null, null];
    const follow = ({ clientX, clientY }: MouseEvent): void => {
      const element = beneath(clientX, clientY);
      if (this.#candidate && element === over && during === this.#scene) return;
      [over, during] = [element, this.#scene];
      const candidate = element ? (this.#pointing?.at(element) ?? null) : null;
      if (candidate && candidate !== this.#candidate) this.#point(candidate, false);
    };
    shield.addEventListener('pointermove', follow, options);
    shield.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        const element = beneath(event.clientX, event.clientY);
        const candidate = element ? this.#pointing?.at(element) : null;
        if (!candidate) return;
        this.#point(candidate, false);
        this.#does('take');
      },
      options,
    );
    shield.addEventListener(
      'wheel',
      (event) => {
        event.stopPropagation();
        if (scrollBeneath(event)) event.preventDefault();
        this.#outlines.place();
      },
      { ...options, passive: false },
    );
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    const isInside = event.composedPath().includes(this.#host);
    if (event.isComposing || !event.isTrusted || (this.#isPaused && !isInside)) return;
    const at = this.#host.shadowRoot.activeElement;
    const isField = at?.matches('input,select') ?? false;
    const isButton = isInside && (at?.matches('button') ?? false);
    const keep = (): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    if (key === 'Escape') {
      keep();
      this.#scene?.does('end');
    } else if (key === 'Tab') {
      this.#onTab(event);
    } else if (isShortcut(event)) {
      // The browser's own, reloading or searching say; the page has no part in it while it is being pointed at.
      if (this.#pointing || isInside) event.stopImmediatePropagation();
    } else if (key === 'Backspace' && !isField && (isInside || this.#pointing)) {
      keep();
      if (!event.repeat) this.#does('back');
    } else if (key === 'Enter' && event.repeat) keep();
    else if (this.#pointing && !isField) {
      const way = WAYS[key];
      if (way) {
        keep();
        const next = this.#pointing.move(this.#candidate, way);
        if (next) this.#point(next, true);
      } else if (key === 'Enter' && !isButton) {
        keep();
        this.#does('take');
      } else if (!isInside) keep();
    } else if (isInside) {
      event.stopPropagation();
      // Somebody who has just been told something says yes to it without going to the button first.
      const isHere = at === this.#card?.element;
      if (key === 'Enter' && isHere) {
        event.preventDefault();
        this.#card?.element.querySelector<HTMLElement>('.main-button')?.focus();
      }
    }
  }

  /** Tab goes round in the card, and into it from the page. */
  #onTab(event: KeyboardEvent): void {
    const card = this.#card?.element;
    if (!card || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...card.querySelectorAll<HTMLElement>('.wand,button,input,select')].filter(
      (one) => one.checkVisibility() && !one.matches(':disabled'),
    );
    const at = this.#host.shadowRoot.activeElement;
    const [first, last] = [stops[0], stops.at(-1)];
    const isEnd = at === null || at === card || at === (event.shiftKey ? first : last);
    event.stopImmediatePropagation();
    if (!isEnd) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || /^F\d{1,2}$/.test(key);
