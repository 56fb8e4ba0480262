import { boxInWindow } from '../box.ts';
import { el } from '../dom.ts';
import { isAlive } from '../host.ts';

/** The most that is outlined: beyond, nobody counts by eye. */
const MOST = 120;
/** How far an outline stands off, in pixels: those of rows that touch each other do not cross. */
const ROOM = { like: -1, ring: 2, part: 2 };

/** What is to be outlined, each by the class of its outline. */
export interface Outlined {
  readonly look: 'like' | 'ring' | 'part';
  readonly element: Element;
  /** Said at its upper edge. */
  readonly tag?: string | undefined;
}

/** Outlines of elements of the page, drawn over it; nothing of the page itself is touched. */
export class Outlines {
  readonly element = el('div', { class: 'outlines', 'aria-hidden': 'true' });
  #drawn: { readonly one: Outlined; readonly box: HTMLElement; readonly tag: HTMLElement | null }[] = [];

  show(wanted: readonly Outlined[]): void {
    const before = this.#drawn;
    this.#drawn = wanted.slice(0, MOST).map((one, at) => {
      const old = before[at];
      const isSame = old && old.one.look === one.look && old.one.tag === one.tag;
      if (isSame) return { one, box: old.box, tag: old.tag };
      return {
        one,
        box: el('div', { class: one.look }),
        tag: one.tag ? el('div', { class: 'tag' }, one.tag) : null,
      };
    });
    const nodes = this.#drawn.flatMap(({ box, tag }) => (tag ? [box, tag] : [box]));
    if (
      nodes.length !== this.element.childNodes.length ||
      nodes.some((node, at) => node !== this.element.childNodes[at])
    )
      this.element.replaceChildren(...nodes);
    this.place();
  }

  /** Puts every outline where its element is now. */
  place(): void {
    for (const { one, box, tag } of this.#drawn) {
      const at = isAlive(one.element) && one.element.isConnected ? boxInWindow(one.element) : null;
      const isSeen = at !== null && at.width > 0 && at.bottom > 0 && at.top < innerHeight;
      box.hidden = !isSeen;
      if (tag) tag.hidden = !isSeen;
      if (!at || !isSeen) continue;
      const room = ROOM[one.look];
      put(box, { left: at.left - room, top: at.top - room, width: at.width + 2 * room, height: at.height + 2 * room });
      if (tag) put(tag, { left: at.left - room, top: Math.max(0, at.top - room - 18) });
    }
  }
}

function put(element: HTMLElement, sides: Readonly<Record<string, number>>): void {
  for (const [side, value] of Object.entries(sides)) {
    const text = `${Math.round(value)}px`;
    if (element.style.getPropertyValue(side) !== text) element.style.setProperty(side, text);
  }
}
