import { TriangleAlert } from 'lucide';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import { Float } from '@/lib/overlay/float.ts';
import { Layer, type Mark } from '@/lib/overlay/layer.ts';
import { FEATURE_IDS } from '@/lib/settings.ts';
import type { Ailing } from './care.ts';

const STYLE = `
:host([data-mp-steward=trouble]){max-width:min(420px,calc(100vw - 16px))!important}
.trouble{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;padding:6px 4px 6px 10px;border:1px solid var(--line);border-radius:4px;background:var(--surface);color:var(--text)}
.trouble>.dot{color:var(--soon)}.trouble>.words{flex:1 1 180px;min-width:0;overflow-wrap:anywhere}
.does{display:flex;flex-wrap:wrap;gap:0 2px}.does button{padding:2px 6px;min-height:24px;border-radius:4px;color:var(--link)}.does button:hover{background:var(--soft)}
`;
/** From here up, in CSS pixels from the window's lower edge: the chip and what belongs to it stand above. */
const BOTTOM = 72;
const STEP = 56;

/** Says of each thing of ours that does not work on this page that it does not, and offers to try it again. */
export class TroubleLines {
  readonly #layer: Layer;
  readonly #floats = new Map<string, Float>();

  /** @param ways to where a feature is switched off for good, and to this page without us */
  constructor(
    private readonly signal: AbortSignal,
    private readonly ways: Record<'options' | 'without', () => void>,
  ) {
    this.#layer = new Layer(signal);
  }

  show(ailing: readonly Ailing[]): void {
    this.#layer.show(ailing.map((one) => this.#markOf(one)));
    ailing.forEach(({ id }, index) => {
      const host = this.#layer.host(id);
      const float = this.#floats.get(id) ?? new Float(this.signal);
      this.#floats.set(id, float);
      if (host) float.settle(host, { left: innerWidth, top: innerHeight - BOTTOM - index * STEP });
    });
  }

  #markOf({ id, why, retry }: Ailing): Mark {
    return {
      key: id,
      kind: 'trouble',
      attributes: { 'data-feature': id, 'data-why': why, 'data-floats': '' },
      anchor: document.documentElement,
      place: 'last',
      sign: why,
      style: STYLE,
      draw: () => {
        const button = (does: string, words: string, press: () => void): HTMLElement =>
          el('button', { type: 'button', 'data-does': does, onclick: press }, words);
        const { options, without } = this.ways;
        const way = isFeature(id)
          ? button('switch-off', t('trouble_switch_off'), options)
          : why === 'storm' && button('reload-without', t('without_button'), without);
        return [
          el(
            'div',
            { class: 'trouble', role: 'status' },
            el('span', { class: 'dot' }, icon(TriangleAlert)),
            el('span', { class: 'words' }, sayTrouble(id, why)),
            el('span', { class: 'does' }, button('retry', t('trouble_retry'), retry), way),
          ),
        ];
      },
    };
  }
}

const isFeature = (id: string): boolean => (FEATURE_IDS as readonly string[]).includes(id);

/** One line: whose trouble it is, what it is, and that the rest goes on. */
function sayTrouble(id: string, why: Ailing['why']): string {
  if (why === 'storm') return t('trouble_storm');
  if (why === 'missing') return t('trouble_missing');
  const name = t(`feature_${id.replaceAll('-', '_')}` as MessageKey);
  return t(why === 'war' ? 'trouble_war' : 'trouble_threw', name);
}
