import { createHost, fill, isAlive, setAttributes } from './host.ts';

type Host = ReturnType<typeof createHost>;

/** One thing to be drawn: what, where, and what it says. */
export interface Mark {
  /** Names the mark within its layer: the same key next time is the same host element. */
  readonly key: string;
  /** The value of `data-mp-steward`. */
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly anchor: Element;
  /** `after` the anchor, or as its `first` or `last` child. */
  readonly place: 'after' | 'first' | 'last';
  /** Whatever decides what `draw` draws: drawn again only when this text changes. */
  readonly sign: string;
  /** What its look needs beyond what all marks share. */
  readonly style?: string;
  draw(): Node[];
}

/**
 * Keeps a feature's marks on the page. Told again and again what should be there, it creates, moves and removes only what
 * differs, so that a page that redraws gets its marks back and a page that does not is left alone.
 */
export class Layer {
  readonly #hosts = new Map<string, { host: Host; sign: string; anchor: Element; losses: number[] }>();

  /**
   * @param limit how often the page may take one mark away, while what it stood at stays, within twenty seconds. A page that redraws
   * itself takes both; and a fight is slow, for we come back the more seldom the more it costs
   * @param onWar called when the page keeps removing our marks: going on would be a fight without end
   */
  constructor(
    signal: AbortSignal,
    private readonly onWar: () => void = () => {},
    private readonly limit = 12,
  ) {
    signal.addEventListener('abort', () => this.show([]));
  }

  show(marks: readonly Mark[]): void {
    const wanted = new Set(marks.map((mark) => mark.key));
    for (const [key, { host }] of this.#hosts) {
      const alive = isAlive(host);
      if (alive && wanted.has(key)) continue;
      if (alive) host.remove();
      this.#hosts.delete(key);
    }
    const fresh = marks.filter((mark) => this.#showOne(mark));
    if (fresh.length > 0) requestAnimationFrame(() => setTimeout(() => this.#tellBelow(fresh)));
  }

  /** Tells marks that found no room beside their anchor, once they have been drawn: before, measuring would lay the page out. */
  #tellBelow(fresh: readonly Mark[]): void {
    const below = fresh.map(({ key, anchor }) => {
      const host = this.#hosts.get(key)?.host;
      return host?.isConnected && host.getBoundingClientRect().top >= anchor.getBoundingClientRect().bottom - 2
        ? host
        : null;
    });
    for (const host of below) host?.setAttribute('data-below', '');
  }

  /** The host element of a mark that is being shown. */
  host(key: string): HTMLElement | null {
    const host = this.#hosts.get(key)?.host;
    return host && isAlive(host) ? host : null;
  }

  /** @returns whether the mark was put somewhere, or says something else than before */
  #showOne(mark: Mark): boolean {
    const doc = mark.anchor.ownerDocument;
    let entry = this.#hosts.get(mark.key);
    if (entry && entry.host.ownerDocument !== doc) {
      // Its frame was loaded anew, and styles do not move from one document to another.
      entry.host.remove();
      entry = undefined;
    }
    if (!entry) {
      entry = { host: createHost(mark.kind, mark.style, doc), sign: '', anchor: mark.anchor, losses: [] };
      this.#hosts.set(mark.key, entry);
    } else if (!entry.host.isConnected && entry.anchor === mark.anchor) {
      const now = performance.now();
      entry.losses = [...entry.losses.filter((time) => now - time < 20_000), now];
      if (entry.losses.length === this.limit) this.onWar();
    }
    entry.anchor = mark.anchor;
    setAttributes(entry.host, { ...mark.attributes });
    const isNews = entry.sign !== mark.sign;
    if (isNews) {
      fill(entry.host, ...mark.draw());
      entry.sign = mark.sign;
    }
    const isMoved = !isPlaced(entry.host, mark);
    if (isMoved) put(entry.host, mark);
    if (isNews || isMoved) entry.host.removeAttribute('data-below');
    return (isNews || isMoved) && mark.place === 'after';
  }
}

/** Other marks of ours may stand between a mark and its anchor: that counts as in place, or two marks would push for ever. */
function isPlaced(host: Host, { anchor, place }: Mark): boolean {
  if (!host.isConnected) return false;
  if (place !== 'after') return host.parentNode === anchor;
  let before = host.previousElementSibling;
  while (before && before !== anchor && before.localName === host.localName) before = before.previousElementSibling;
  return before === anchor;
}

function put(host: Host, { anchor, place }: Mark): void {
  if (place === 'after') anchor.after(host);
  else if (place === 'first') anchor.prepend(host);
  else anchor.append(host);
}
