import { t } from '@/lib/i18n.ts';
import { el } from '@/lib/overlay/dom.ts';
import { Layer } from '@/lib/overlay/layer.ts';
import { arming } from './arming.ts';
import type { Tools } from './feature.ts';

const STYLE = `
:host([data-mp-steward=armed]){position:absolute!important;z-index:2147481000!important;left:0!important;top:0!important;width:0!important;height:0!important;pointer-events:none!important}
.ring{position:absolute;left:var(--mp-left);top:var(--mp-top);width:var(--mp-width);height:var(--mp-height);border:2px solid var(--brand);border-radius:6px;box-shadow:0 0 0 3px rgba(7,193,96,.25);pointer-events:none}
.left{position:absolute;right:-2px;bottom:100%;margin-bottom:3px;padding:0 5px;border-radius:4px;background:#0b6b3a;color:#fff;white-space:nowrap;font-size:12px;line-height:18px}
@media (forced-colors:active){.ring{border-color:Highlight}}
`;
const ROOM = 4;
const EVERY = 250;

/** Draws a ring with a countdown around an armed control, wherever the page puts it, until it is pressed or its time is over. */
export function ring(find: () => HTMLElement | null, { signal }: Tools): void {
  const own = new AbortController();
  const layer = new Layer(own.signal);
  const armed = arming.armed(performance.now());
  const end = (): void => {
    own.abort();
    clearInterval(timer);
  };
  const draw = (): void => {
    const now = performance.now();
    if (armed === null || arming.armed(now) !== armed) end();
    else drawAround(find(), now, armed);
  };
  const drawAround = (control: HTMLElement | null, now: number, armed: string): void => {
    const box = control?.getBoundingClientRect();
    if (!control || !box || box.width === 0) {
      layer.show([]);
      return;
    }
    const left = String(Math.ceil(arming.left(armed, now) / 1000));
    const doc = control.ownerDocument;
    const win = doc.defaultView ?? window;
    layer.show([
      {
        key: 'ring',
        kind: 'armed',
        anchor: doc.documentElement,
        place: 'last',
        attributes: { 'data-left': left },
        sign: left,
        style: STYLE,
        draw: () => [
          el('div', { class: 'ring', 'aria-hidden': 'true' }, el('span', { class: 'left' }, t('seconds_left', left))),
        ],
      },
    ]);
    const place = {
      left: box.left + win.scrollX - ROOM,
      top: box.top + win.scrollY - ROOM,
      width: box.width + 2 * ROOM,
      height: box.height + 2 * ROOM,
    };
    for (const [name, value] of Object.entries(place))
      layer.host('ring')?.style.setProperty(`--mp-${name}`, `${value}px`);
  };
  const timer = setInterval(draw, EVERY);
  signal.addEventListener('abort', end);
  let isDue = false;
  const soon = (): void => {
    if (!isDue)
      requestAnimationFrame(() => {
        isDue = false;
        draw();
      });
    isDue = true;
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal: own.signal });
  addEventListener('resize', soon, { signal: own.signal });
  draw();
}
