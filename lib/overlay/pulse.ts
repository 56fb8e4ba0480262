/** The share of the main thread that we may take while a page goes on changing. */
const SHARE = 0.03;
/** What a time without any change earns: a page that redraws itself about once a second is to have its marks back at once. */
const CALM = 0.08;
/** The milliseconds we may take at once after a calm. */
const RESERVE = 150;
/** How many beats in two seconds are too many: more than the shortest time between two allows for. */
const MOST = 70;
/** The shortest time between two beats, in milliseconds. */
const GAP = 30;
/** After so many milliseconds a beat makes way for the page and goes on in a task of its own. */
const SLICE = 8;

/**
 * Calls `beat` when the page has changed: before the next picture, as long as beats have cost little lately, so that what a
 * redraw took away is back before anybody sees it gone; and ever more rarely once the reserve is used up, so that even an
 * endless storm of changes leaves the main thread to the page.
 */
export class Pulse {
  #waiting = false;
  #again = false;
  /** Drawing for the first time costs more than ever again, and must not make what follows late. */
  #reserve = 4 * RESERVE;
  #putOff: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  #runs: number[] = [];
  readonly #observer: MutationObserver;

  /**
   * @param beat the work, which yields wherever it may be interrupted; a beat that takes long goes on in a later task. It yields
   * `true` before what can wait for the next picture: what measures the page then finds it laid out
   * @param watches whether changes of the page ask for a beat; else only {@link request} does
   * @param onTrip called once, after which nothing runs any more, should beats come faster than they ever can by design
   */
  constructor(
    private readonly beat: () => Generator<boolean | undefined>,
    private readonly signal: AbortSignal,
    private readonly onTrip: () => void,
    watches = true,
  ) {
    this.#observer = new MutationObserver(() => this.request());
    if (watches) this.watch(document);
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Counts changes of this document too: a frame of the page's. */
  watch(doc: Document): void {
    this.#observer.observe(doc, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'disabled', 'data-id', 'data-status', 'open'],
    });
  }

  /**
   * Asks for a beat.
   * @param isPrompt whether a person waits for it, or something that comes but once: then nothing is put off
   */
  request(isPrompt = false): void {
    if (this.signal.aborted) return;
    if (this.#waiting && !(isPrompt && this.#putOff)) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#putOff);
    this.#putOff = undefined;
    this.#waiting = true;
    const since = this.#earn(CALM);
    const delay = isPrompt || this.#reserve > 0 ? Math.max(0, GAP - since) : Math.min(1000, -this.#reserve / SHARE);
    const begin = (): void => this.#nextFrame(() => this.#begin());
    if (!delay) begin();
    else {
      this.#putOff = setTimeout(() => {
        this.#putOff = undefined;
        begin();
      }, delay);
    }
  }

  /** Adds to the reserve what the time since it was last added to is worth. @returns that time, milliseconds */
  #earn(share: number): number {
    const since = performance.now() - this.#last;
    this.#last += since;
    this.#reserve = Math.max(this.#reserve, Math.min(RESERVE, this.#reserve + since * share));
    return since;
  }

  /**
   * Before the next picture, which then shows what has come together with what we say of it. Measuring lays the page out, which the
   * picture would have done anyway. A frame may never come: the tab can be hidden between asking and drawing.
   */
  #nextFrame(work: () => void): void {
    let done = false;
    const once = (): void => {
      if (done) return;
      done = true;
      work();
    };
    requestAnimationFrame(once);
    setTimeout(once, 250);
  }

  #begin(): void {
    // What changes from here on is seen by this beat or asks for the next.
    this.#again = false;
    const start = performance.now();
    this.#runs = [...this.#runs.filter((time) => start - time < 2000), start];
    if (this.#runs.length > MOST) {
      // From here on only what a person asks for is drawn.
      this.#observer.disconnect();
      this.#waiting = false;
      this.#runs = [];
      this.onTrip();
    } else this.#slice(this.beat());
  }

  /** Runs a beat until it is done, or has taken as long as one task of ours may. */
  #slice(work: Generator<boolean | undefined>): void {
    if (this.signal.aborted) return;
    const start = performance.now();
    let isDone: boolean | undefined = true;
    let isLate: unknown;
    try {
      do ({ done: isDone, value: isLate } = work.next());
      while (!isDone && !isLate && performance.now() - start < SLICE);
    } finally {
      // What we have just drawn is no change of the page's.
      this.#observer.takeRecords();
      this.#earn(SHARE);
      this.#reserve -= this.#last - start;
      const goOn = (): unknown => setTimeout(() => this.#slice(work));
      if (!isDone) isLate ? this.#nextFrame(goOn) : goOn();
      else {
        this.#waiting = false;
        if (this.#again) this.request();
      }
    }
  }
}
