import { covers, findPlace, type Point } from './place.ts';

/** How often, in milliseconds, a mark looks whether something to press has come beneath it. */
const LOOK_EVERY = 500;
/** … and at most, where it lately found no better place than its own: each search costs the page. */
const LOOK_SELDOM = 2000;
/** How long, in milliseconds, a mark gives way to mere words too. */
const YOUNG_FOR = 5000;

/**
 * Keeps a free-standing mark where it covers no control. It stands in the page, not in the window, and scrolls with the
 * header it was put beside.
 */
export class Float {
  #host: HTMLElement | null = null;
  #size = '';
  #drawn: Node | null = null;
  #looked = 0;
  #every = LOOK_EVERY;
  #born = 0;
  #chosen = false;
  #wish: Point | null = null;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(signal: AbortSignal) {
    const look = (): void => this.#look();
    // Lists inside the page may scroll a control beneath a mark that does not scroll with them.
    addEventListener('scroll', look, { capture: true, passive: true, signal });
    addEventListener('resize', () => this.#host && this.#move(this.#where()), { signal });
    signal.addEventListener('abort', () => clearInterval(this.#watch));
  }

  /** What the page draws beneath while it is still loading may be the last that it ever draws: nothing else would make us look. */
  #watchWhileYoung(): void {
    clearInterval(this.#watch);
    this.#watch = setInterval(() => {
      if (performance.now() - this.#born > YOUNG_FOR) clearInterval(this.#watch);
      this.#look();
    }, LOOK_EVERY);
  }

  /** Sees to it that the mark stands well; call whenever it was drawn.
   * @param wish in the window, where it would best stand
   * @param chosen whether the person chose that place: then it may lie on words, though never on a control
   */
  settle(host: HTMLElement, wish: Point, chosen = false): void {
    const isNew = this.#host !== host;
    const drawn = host.shadowRoot?.lastChild ?? null;
    // Measuring makes the browser lay the page out: only when the mark was drawn anew, or is due for a look.
    // Where the person put the mark may be known only after it was first drawn.
    const isSent = chosen && (wish.left !== this.#wish?.left || wish.top !== this.#wish?.top);
    this.#wish = chosen ? wish : null;
    if (!isNew && !isSent && drawn === this.#drawn && performance.now() - this.#looked < this.#every) return;
    this.#drawn = drawn;
    const size = `${host.offsetWidth}x${host.offsetHeight}`;
    this.#host = host;
    this.#chosen = chosen;
    if (isNew) {
      this.#born = performance.now();
      this.#watchWhileYoung();
    }
    const { bottom } = host.getBoundingClientRect();
    // What has scrolled away with the page is not called back because it has grown.
    if (host.offsetWidth === 0 || (!isNew && !isSent && (bottom < 0 || this.#where().top > innerHeight))) return;
    if (isNew || isSent) this.#move(wish);
    else if (size !== this.#size) this.#move(this.#where());
    else this.#look();
    this.#size = size;
  }

  /** Moves the mark to the free place nearest to a point of the window. @returns where it stands then */
  move(wish: Point): Point {
    this.#chosen = true;
    this.#move(wish);
    return this.#where();
  }

  /** Follows a pointer, without regard to what lies beneath. */
  drag(point: Point): void {
    this.#put(point);
  }

  #where(): Point {
    const box = this.#host?.getBoundingClientRect();
    return { left: box?.left ?? 0, top: box?.top ?? 0 };
  }

  #look(): void {
    const now = performance.now();
    if (!this.#host || now - this.#looked < this.#every) return;
    this.#looked = now;
    // A page that is still drawing itself may put a name beneath. Later, words that scroll by are no reason to move; a control is.
    const under = covers(this.#host);
    const isYoung = now - this.#born < YOUNG_FOR && !this.#chosen;
    const isBadPlace = under === 'control' || (under === 'content' && isYoung);
    const { cssText } = this.#host.style;
    if (isBadPlace) this.#move(this.#where());
    this.#every =
      isBadPlace && this.#host.style.cssText === cssText ? Math.min(LOOK_SELDOM, this.#every * 2) : LOOK_EVERY;
  }

  #move(wish: Point): void {
    const host = this.#host;
    if (!host) return;
    const size = { width: host.offsetWidth, height: host.offsetHeight };
    this.#put(findPlace(host, size, wish, this.#chosen));
    this.#looked = performance.now();
    this.#rise();
  }

  #put({ left, top }: Point): void {
    this.#host?.style.setProperty('--mp-left', `${Math.round(left + scrollX)}px`);
    this.#host?.style.setProperty('--mp-top', `${Math.round(top + scrollY)}px`);
  }

  /** The page's dialogs may cover a mark, its fixed header may not: then the mark goes above the header. */
  #rise(): void {
    const host = this.#host;
    if (!host) return;
    host.style.removeProperty('--mp-z');
    const box = host.getBoundingClientRect();
    const front = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!front || front === host || front.localName === host.localName) return;
    const cover = front.getBoundingClientRect();
    if (cover.width >= innerWidth && cover.height >= innerHeight) return;
    host.style.setProperty('--mp-z', '2147482000');
  }
}
