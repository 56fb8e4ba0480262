import { ShieldCheck } from 'lucide';
import { browser } from 'wxt/browser';
import type { Control } from '@/lib/console/controls.ts';
import { findControls } from '@/lib/console/find-controls.ts';
import { documentsHere, pageOf } from '@/lib/console/frames.ts';
import { type ActionId, actionOf } from '@/lib/guards/actions.ts';
import { briefKey, type GuardBrief } from '@/lib/guards/brief.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { Mark } from '@/lib/overlay/layer.ts';
import { Popover, type PopoverContent } from '@/lib/overlay/popover.ts';
import { TAG_STYLE } from '@/lib/overlay/tag-style.ts';
import { arming } from '../arming.ts';
import { defineFeature } from '../feature.ts';
import { titleOf } from '../guard-words.ts';

const STYLE = `${TAG_STYLE}
:host([data-mp-steward=admin-only]){align-items:flex-start!important}
.tag[data-tone=soon],.tag[data-tone=note]{color:var(--dim);background:var(--soft);border-color:var(--line)}.tag[data-tone=soon] .icon{color:var(--soon)}.tag[data-tone=note] .icon{color:var(--note)}
button.tag{min-height:20px;text-align:left}button.tag:hover,button.tag[aria-expanded=true]{border-color:currentColor}
:host([data-sign]){margin:0 0 0 4px!important;pointer-events:none!important}.tag[data-sign]{padding:1px 2px;border:0;background:none}
:host([data-sign=on]){position:absolute!important;z-index:1!important;margin:-8px 0 0 -12px!important}:host([data-sign=on]) .tag{padding:2px;border:1px solid var(--line);border-radius:50%;background:var(--surface)}
.text[data-says]{visibility:hidden;position:relative}.text[data-says]::after{content:attr(data-says);visibility:visible;position:absolute;left:0;white-space:nowrap}
.tag[data-bare]{min-width:24px;min-height:24px;justify-content:center;padding:1px 4px}
`;
const SHORT_STYLE = `
:host([data-mp-steward=popover]){width:300px!important}
.card{padding:12px 16px}.card h2{margin:0 0 6px;font-size:14px;line-height:20px;font-weight:600;overflow-wrap:anywhere}
.card dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 12px;margin:0;font-size:13px}.card dt{color:var(--dim)}.card dd{margin:0;overflow-wrap:anywhere}
.card p{margin:8px 0 0;color:var(--dim);font-size:12px;line-height:18px}
`;
/** From so many controls of one action on, as in a list of people, their marks are a shape without words. */
const MANY = 3;
/** How long, in milliseconds, marks that were looked after rest: a page that redraws itself all the time is to have its badges first. */
const REST = 600;
/** How many new marks are drawn at once: a long list gets its marks over several pictures. */
const AT_ONCE = 40;

interface Marked {
  readonly key: string;
  readonly control: Control;
  readonly id: ActionId;
  readonly isBare: boolean;
}

/** Beside each control that only the administrator can complete: that it is one, what it takes, and for how long an agreed one stays armed. */
export default defineFeature({
  id: 'admin-only-marks',
  pages: 'all',
  isLate: true,
  start({ layer, page, refresh, signal, mirror }) {
    // An armed control counts down; nothing else here changes by itself.
    let wasArmed = false;
    const timer = setInterval(() => {
      const isArmed = arming.armed(performance.now()) !== null;
      // Once more after its time is over: the last second is not to stand there for good.
      if (isArmed || wasArmed) refresh();
      wasArmed = isArmed;
    }, 1000);
    signal.addEventListener('abort', () => clearInterval(timer));
    const briefs = new Map<ActionId, GuardBrief>();
    let marked: readonly Marked[] = [];
    const popover = new Popover(signal, () => showPopover());

    /** The words come from the background's mirror; until they are here the popover says what it knows. */
    const briefOf = (id: ActionId): GuardBrief | null => {
      if (!briefs.get(id)) {
        const key = briefKey(id);
        browser.storage.local.get(key).then(
          (values) => {
            const brief = values[key] as GuardBrief | undefined;
            if (!brief) return;
            briefs.set(id, brief);
            showPopover();
          },
          () => {},
        );
      }
      return briefs.get(id) ?? null;
    };

    const buttonOf = (key: string): HTMLElement | null =>
      layer.host(key)?.shadowRoot?.querySelector<HTMLElement>('button') ?? null;

    const showPopover = (): void => {
      for (const { key } of marked) {
        const expanded = String(key === popover.key);
        const button = buttonOf(key);
        if (button && button.getAttribute('aria-expanded') !== expanded) button.setAttribute('aria-expanded', expanded);
      }
      const one = marked.find(({ key }) => key === popover.key);
      const opener = one && buttonOf(one.key);
      if (one && opener) popover.show(contentOf(one), { opener, surroundings: one.control.element });
      else popover.show(null, null);
    };

    const contentOf = ({ key, id }: Marked): PopoverContent => {
      const brief = briefOf(id);
      const facts =
        brief &&
        ([
          ['guard_short_who', brief.short.who],
          ['guard_short_cost', brief.short.cost],
          ['guard_short_undo', brief.short.undo],
        ] as const);
      const title = brief?.title ?? titleOf(id);
      return {
        key,
        label: t('guard_about', title),
        attributes: { 'data-action': id },
        sign: JSON.stringify([title, facts]),
        style: SHORT_STYLE,
        draw: () => [
          el('h2', {}, title),
          facts
            ? el(
                'dl',
                {},
                ...facts
                  .filter(([, text]) => text !== '')
                  .flatMap(([label, text]) => [el('dt', {}, t(label)), el('dd', {}, text)]),
              )
            : el('p', {}, t('guard_no_brief')),
          el('p', {}, t('guard_short_more')),
        ],
      };
    };

    const drawTag = ({ key, id, isBare }: Marked, left: number, tone: string): HTMLElement => {
      const text = left > 0 ? t('mark_armed', left) : t('mark_admin_only');
      const tag = el(
        'button',
        {
          type: 'button',
          class: 'tag',
          'data-tone': tone,
          'data-does': 'about',
          'data-bare': isBare ? '' : null,
          'aria-haspopup': 'dialog',
          'aria-expanded': String(popover.key === key),
          'aria-label': `${text} · ${t('guard_about', titleOf(id))}`,
          onclick: (event) => {
            event.stopPropagation();
            event.preventDefault();
            popover.press(key);
          },
        },
        icon(ShieldCheck),
        // As wide as before: an armed control must not move under the hand that is about to press it. The ring counts.
        isBare
          ? null
          : el('span', { class: 'text', 'data-says': left > 0 ? t('mark_press_again') : null }, t('mark_admin_only')),
      );
      let isAwake = false;
      // Most marks are never touched, and listeners cost more than all else that is drawn.
      const wake = (): void => {
        if (isAwake) return;
        isAwake = true;
        tag.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && popover.enter(key));
        tag.addEventListener('pointerleave', () => popover.leave());
        tag.addEventListener('blur', () => popover.leave());
        // A row or an entry of a menu may react to presses anywhere in it; what is pressed here is ours.
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress']) {
          tag.addEventListener(type, (event) => event.stopPropagation());
        }
      };
      tag.addEventListener('pointerover', wake, { once: true });
      tag.addEventListener('focus', () => {
        wake();
        if (tag.matches(':focus-visible')) popover.enter(key);
      });
      return tag;
    };

    /**
     * In an entry of a menu there is no room, and a dialog's buttons must not move under the hand that is about to press one: there
     * a sign that takes no room and no press, and what it means for those who cannot see it.
     */
    const drawSign = (id: ActionId, tone: string): HTMLElement => {
      const words = `${t('mark_admin_only')} · ${titleOf(id)}`;
      return el(
        'span',
        { class: 'tag', 'data-tone': tone, 'data-sign': '', role: 'img', 'aria-label': words },
        icon(ShieldCheck),
      );
    };

    const markOf = (one: Marked): Mark => {
      const { key, control, id, isBare } = one;
      const severity = actionOf(id)?.severity ?? 'info';
      const left = Math.ceil(arming.left(control.signature, performance.now()) / 1000);
      const tone = left > 0 ? 'ok' : severity === 'danger' ? 'over' : severity === 'caution' ? 'soon' : 'note';
      return {
        key,
        kind: 'admin-only',
        anchor: control.element,
        place: isEntry(control.element) ? 'last' : 'after',
        attributes: {
          'data-action': id,
          'data-severity': severity,
          'data-armed': left > 0 ? String(left) : null,
          'data-sign': isEntry(control.element) ? 'in' : control.confirms ? 'on' : null,
        },
        sign: `${tone}|${left}|${isBare}`,
        style: STYLE,
        draw: () => [isEntry(control.element) || control.confirms ? drawSign(id, tone) : drawTag(one, left, tone)],
      };
    };

    let lookedAt = -REST;
    let armedThen: string | null = null;
    let resting: ReturnType<typeof setTimeout> | undefined;
    signal.addEventListener('abort', () => clearTimeout(resting));
    return ({ reading }) => {
      const now = performance.now();
      const armed = arming.armed(now);
      if (now - lookedAt < REST && armed === armedThen) {
        resting ??= setTimeout(refresh, lookedAt + REST - now);
        return;
      }
      clearTimeout(resting);
      resting = undefined;
      lookedAt = now;
      armedThen = armed;
      const controls = reading.loginExpired
        ? []
        : documentsHere(document).flatMap((doc) => findControls(pageOf(doc, page), doc));
      const modes = mirror().guards?.modes;
      const seen = new Map<string, number>();
      const counts = new Map<string, number>();
      for (const { action } of controls) counts.set(action, (counts.get(action) ?? 0) + 1);
      const all = controls.flatMap((control): Marked[] => {
        const action = actionOf(control.action);
        if (!action || modes?.[action.id] === 'off') return [];
        const copies = seen.get(control.signature) ?? 0;
        seen.set(control.signature, copies + 1);
        return [
          {
            key: `${control.signature}/${copies}`,
            control,
            id: action.id,
            isBare: (counts.get(control.action) ?? 0) >= MANY,
          },
        ];
      });
      let room = AT_ONCE;
      marked = all.filter(({ key }) => layer.host(key) !== null || room-- > 0);
      layer.show(marked.map(markOf));
      if (marked.length < all.length) refresh();
      showPopover();
    };
  },
});

/** An entry of a list or a menu is marked within: between two of them nothing else may stand. */
const isEntry = (element: Element): boolean =>
  /^(?:li|option|dd|td)$/.test(element.localName) || element.matches('[role=menuitem]');
