import { type Box, growBeside, placeBeside } from './beside.ts';
import { boxInWindow } from './box.ts';
import { addStyles, createHost, fill, isAlive, setAttributes } from './host.ts';
import { CONTROLS } from './place.ts';

/** How long a pointer rests on something before that opens, and how long it may be elsewhere before it closes; milliseconds. */
const REST = 350;
const LEAVE = 300;

const STYLE = `
:host([data-mp-steward=popover]){position:absolute!important;z-index:2147482500!important;left:var(--mp-left,0)!important;top:var(--mp-top,0)!important;display:block!important;width:360px!important;max-width:calc(100vw - 16px)!important}
:host([data-mp-steward=popover]:not([data-placed])){visibility:hidden!important}
.card{outline:0;overflow:auto;overscroll-behavior:contain;max-height:min(600px,calc(100vh - 16px));border:1px solid var(--line);border-radius:8px;background:var(--surface);color:var(--text);box-shadow:0 4px 16px rgba(0,0,0,.12);font-size:14px;line-height:20px}
@media (forced-colors:active){.card{border-color:CanvasText}}
`;

/** What stands in a popover, and what it belongs to. */
export interface PopoverContent {
  /** Names whom or what it is about: the same key keeps the same popover. */
  readonly key: string;
  /** What it says it is, for those who cannot see what it stands beside. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  /** Whatever decides what `draw` draws: drawn again only when this text changes. */
  readonly sign: string;
  /** What its look needs beyond what all popovers share. */
  readonly style: string;
  /** Drawn anew, a part with the same text in `data-same` stays the very part that it was. */
  draw(): Node[];
}

/** Where a popover stands. */
export interface PopoverPlace {
  /** What opens it; it may be drawn anew at any time. */
  readonly opener: HTMLElement;
  /** What it belongs to: the controls in here are not covered if that can be. */
  readonly surroundings: Element;
}

/**
 * One popover at a time: opens when a pointer rests on what it belongs to, or when that is pressed; a press keeps it open. It is a
 * dialog that blocks nothing: Escape, its own cross and a press elsewhere close it, and the focus goes back to where it came from.
 */
export class Popover {
  #host: ReturnType<typeof createHost> | null = null;
  #key: string | null = null;
  #sign = '';
  #isKept = false;
  #place: PopoverPlace | null = null;
  #at = '';
  /** Where it stands, in the page. */
  #box: Box | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #grown: ResizeObserver;

  /**
   * @param changed told whenever another one is open, or none: only what opens a popover knows what stands in it. `owed` names whose
   * opener is to have the focus back as soon as it is drawn again: the page has just taken it away
   */
  constructor(
    private readonly signal: AbortSignal,
    private readonly changed: (owed: string | null) => void,
  ) {
    const options = { capture: true, signal };
    window.addEventListener('keydown', (event) => this.#key !== null && this.#onKey(event), options);
    window.addEventListener('pointerdown', (event) => this.#isElsewhere(event) && this.close(false), options);
    window.addEventListener(
      'focusin',
      (event) => this.#isKept && this.#isElsewhere(event) && this.close(false),
      options,
    );
    const move = (): void => this.#move();
    window.addEventListener('scroll', move, { ...options, passive: true });
    window.addEventListener('resize', move, { signal });
    signal.addEventListener('abort', () => this.close(false));
    // What it shows may unfold, or arrive later.
    this.#grown = new ResizeObserver(move);
  }

  /** Whose popover is open, or null. */
  get key(): string | null {
    return this.#key;
  }

  /** A press on what it belongs to: opens it for good, or closes it. */
  press(key: string): void {
    clearTimeout(this.#timer);
    if (this.#key === key && this.#isKept) this.close(true);
    else this.#open(key, true);
  }

  /** The pointer has come to what it belongs to, or to the popover itself. */
  enter(key: string): void {
    clearTimeout(this.#timer);
    if (this.#key === key || this.#isKept) return;
    this.#timer = setTimeout(() => this.#open(key, false), REST);
  }

  /** The pointer has gone. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.#key !== null && !this.#isKept) this.#timer = setTimeout(() => this.close(false), LEAVE);
  }

  /** @param isReturn whether the focus goes back to what opened it, should it be in here */
  close(isReturn: boolean): void {
    clearTimeout(this.#timer);
    const key = this.#key;
    if (key === null) return;
    const known = this.#place?.opener;
    const opener = known && isAlive(known) ? known : undefined;
    const hadFocus = this.#host !== null && document.activeElement === this.#host;
    this.#remove();
    this.#key = null;
    this.#isKept = false;
    this.#place = null;
    const isOwed = isReturn || hadFocus;
    if (isOwed && opener?.isConnected) opener.focus({ preventScroll: true });
    if (!this.signal.aborted) this.changed(isOwed && !opener?.isConnected ? key : null);
  }

  /**
   * Shows, moves or redraws the popover that is open; call whenever the page may have changed.
   * @param content null where what it belonged to is gone: then it closes
   */
  show(content: PopoverContent | null, place: PopoverPlace | null): void {
    if (this.#key === null) return;
    if (!content || !place || content.key !== this.#key) {
      this.close(false);
      return;
    }
    const isNew = this.#host === null;
    const host = this.#host ?? this.#create(content);
    this.#place = place;
    setAttributes(host, { ...content.attributes });
    if (this.#sign !== content.sign) this.#draw(host, content);
    if (!host.isConnected) document.documentElement.append(host);
    this.#move();
    if (isNew && this.#isKept) this.#card?.focus({ preventScroll: true });
  }

  #open(key: string, isKept: boolean): void {
    const isSame = this.#key === key;
    if (!isSame) this.#remove();
    this.#key = key;
    this.#isKept = isKept;
    if (isSame && isKept) this.#card?.focus({ preventScroll: true });
    this.changed(null);
  }

  #remove(): void {
    this.#grown.disconnect();
    this.#host?.remove();
    this.#host = null;
  }

  #create({ key, style }: PopoverContent): ReturnType<typeof createHost> {
    const host = createHost('popover');
    addStyles(host.shadowRoot, STYLE, style);
    host.addEventListener('pointerenter', () => this.enter(key));
    host.addEventListener('pointerleave', () => this.leave());
    // The page must not react to what is meant for us.
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress', 'wheel']) {
      host.addEventListener(type, (event) => event.stopPropagation());
    }
    this.#grown.observe(host);
    this.#host = host;
    this.#sign = '';
    this.#at = '';
    return host;
  }

  /** Draws anew, and leaves the person where they were in it. */
  #draw(host: ReturnType<typeof createHost>, { label, sign, draw }: PopoverContent): void {
    const old = this.#card;
    const does = (host.shadowRoot.activeElement as HTMLElement | null)?.dataset.does;
    const hadFocus = document.activeElement === host;
    const card = document.createElement('div');
    for (const [name, value] of Object.entries({
      class: 'card',
      role: 'dialog',
      'aria-label': label,
      tabindex: '-1',
    })) {
      card.setAttribute(name, value);
    }
    card.append(...draw());
    const scrolled = old?.scrollTop ?? 0;
    // What has been unfolded or written there stays so.
    for (const part of card.querySelectorAll<HTMLElement>('[data-same]')) {
      const same = [...(old?.querySelectorAll<HTMLElement>('[data-same]') ?? [])].find(
        (one) => one.dataset.same === part.dataset.same,
      );
      if (same) part.replaceWith(same);
    }
    fill(host, card);
    card.scrollTop = scrolled;
    this.#sign = sign;
    if (!hadFocus) return;
    const again = does ? card.querySelector<HTMLElement>(`[data-does="${CSS.escape(does)}"]`) : null;
    (again ?? card).focus({ preventScroll: true });
  }

  get #card(): HTMLElement | null {
    return this.#host?.shadowRoot.querySelector<HTMLElement>('.card') ?? null;
  }

  #isElsewhere(event: Event): boolean {
    if (this.#key === null) return false;
    const path = event.composedPath();
    return !path.some((node) => node === this.#host || (node !== null && node === this.#place?.opener));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      this.close(this.#hasFocus);
    }
    if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) this.#onTab(event);
  }

  get #hasFocus(): boolean {
    const opener = this.#place?.opener;
    const root = opener?.getRootNode();
    const isOnOpener = root instanceof ShadowRoot && root.activeElement === opener;
    return isOnOpener || (this.#host !== null && document.activeElement === this.#host);
  }

  /** The popover stands at the end of the document: Tab goes round in it, and from what opened it into it. */
  #onTab(event: KeyboardEvent): void {
    const card = this.#card;
    if (!card || !this.#hasFocus) return;
    const stops = [...card.querySelectorAll<HTMLElement>('button,a[href],summary,textarea,input')].filter((stop) =>
      stop.checkVisibility(),
    );
    const [first] = stops;
    const last = stops.at(-1);
    const at = this.#host?.shadowRoot.activeElement;
    const isInside = at !== null && at !== undefined;
    const isEnd = event.shiftKey ? at === first || at === card : at === last;
    if (isInside && !isEnd && !(at === card && stops.length === 0)) return;
    if (!isInside && event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.#isKept = true;
    (event.shiftKey ? last : first)?.focus();
  }

  #move(): void {
    const host = this.#host;
    if (!host?.isConnected || !this.#place) return;
    if (!isAlive(this.#place.opener)) {
      this.close(false);
      return;
    }
    const { opener, surroundings } = this.#place;
    const beside = boxInWindow(opener);
    // Scrolled away inside a list of the page's: nothing is left to stand beside.
    const isGone = beside.bottom < 0 || beside.top > innerHeight || beside.width === 0;
    if (isGone) {
      this.close(false);
      return;
    }
    const { width, height } = host.getBoundingClientRect();
    // In the page, not in the window: whatever scrolls with the page scrolls with what it stands beside.
    const at = [beside.left + scrollX, beside.top + scrollY, innerWidth, innerHeight].join();
    const was = at === this.#at ? this.#box : null;
    const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;
    if (was && isSame(was.right - was.left, width) && isSame(was.bottom - was.top, height)) return;
    this.#at = at;
    const isSeen = ({ width, height, bottom, top }: ReturnType<typeof boxInWindow>): boolean =>
      width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    const keepClear = [...surroundings.querySelectorAll(CONTROLS)].map(boxInWindow).filter(isSeen);
    const others = [...document.querySelectorAll(CONTROLS)].map(boxInWindow).filter(isSeen);
    const room = { width: document.documentElement.clientWidth, height: innerHeight };
    const size = { width, height };
    const stays = was && growBeside(shifted(was, -scrollX, -scrollY), beside, size, room, keepClear);
    const { left, top } = stays ?? placeBeside(beside, size, room, { keepClear, others });
    this.#box = shifted({ left, top, right: left + width, bottom: top + height }, scrollX, scrollY);
    host.style.setProperty('--mp-left', `${this.#box.left}px`);
    host.style.setProperty('--mp-top', `${this.#box.top}px`);
    host.setAttribute('data-placed', '');
  }
}

const shifted = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
