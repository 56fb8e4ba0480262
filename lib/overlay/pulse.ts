/**
 * Calls `beat` when the page has changed: at once, before the next picture, if little happened lately, and ever more rarely
 * the more a beat costs, so that even a storm of changes leaves at least 97 % of the main thread to the page.
 */
export class Pulse {
  #waiting = false;
  #notBefore = 0;
  #runs: number[] = [];
  readonly #observer: MutationObserver;

  /**
   * @param beat the work; runs inside one animation frame
   * @param onTrip called once, after which nothing runs any more, should beats come faster than they ever can by design
   */
  constructor(
    private readonly beat: () => void,
    private readonly signal: AbortSignal,
    private readonly onTrip: () => void,
  ) {
    this.#observer = new MutationObserver(() => this.request());
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'disabled', 'data-id', 'data-status', 'open'],
    });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  request(): void {
    if (this.#waiting || this.signal.aborted) return;
    this.#waiting = true;
    const delay = Math.max(0, this.#notBefore - performance.now());
    if (document.hidden) setTimeout(() => this.#run(), Math.max(delay, 200));
    else if (delay === 0) this.#nextFrame();
    else setTimeout(() => this.#nextFrame(), delay);
  }

  /** A frame may never come: the tab can be hidden between asking and drawing. */
  #nextFrame(): void {
    let done = false;
    const once = (): void => {
      if (done) return;
      done = true;
      this.#run();
    };
    requestAnimationFrame(once);
    setTimeout(once, 250);
  }

  #run(): void {
    this.#waiting = false;
    if (this.signal.aborted) return;
    const start = performance.now();
    this.#runs = [...this.#runs.filter((time) => start - time < 2000), start];
    if (this.#runs.length > 100) {
      this.#observer.disconnect();
      this.onTrip();
      return;
    }
    try {
      this.beat();
    } finally {
      // What we have just drawn is no change of the page's.
      this.#observer.takeRecords();
      const end = performance.now();
      this.#notBefore = end + Math.min(1000, Math.max(40, (end - start) * 33));
    }
  }
}
