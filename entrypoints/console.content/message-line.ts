import { UsersRound } from 'lucide';
import { el, icon } from '@/lib/overlay/dom.ts';
import { Float } from '@/lib/overlay/float.ts';
import { Layer } from '@/lib/overlay/layer.ts';

/** Says one line to the person where the status chip, which says it otherwise, is switched off or not there. */
export class MessageLine {
  readonly #layer: Layer;
  readonly #float: Float;

  constructor(signal: AbortSignal) {
    this.#layer = new Layer(signal);
    this.#float = new Float(signal);
  }

  /** @param text null takes the line away */
  show(text: string | null): void {
    const mark = {
      key: 'message',
      kind: 'message',
      attributes: { 'data-floats': '' },
      anchor: document.documentElement,
      place: 'last',
      sign: text ?? '',
      draw: () => [
        el('div', { class: 'bar why dot', role: 'status' }, el('span', { class: 'brand' }, icon(UsersRound)), text),
      ],
    } as const;
    this.#layer.show(text === null ? [] : [mark]);
    const host = this.#layer.host('message');
    if (host) this.#float.settle(host, { left: innerWidth, top: 12 });
  }
}
