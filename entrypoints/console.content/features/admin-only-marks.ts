import { ShieldCheck } from 'lucide';
import { findControls } from '@/lib/console/controls.ts';
import { actionOf } from '@/lib/guards/actions.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import { isOn } from '@/lib/settings.ts';
import { arming } from '../arming.ts';
import { defineFeature } from '../feature.ts';
import { importBundle } from '../on-demand.ts';

/** Beside each control that only the administrator can complete: that it is one, and for how long an agreed one stays armed. */
export default defineFeature({
  id: 'admin-only-marks',
  pages: 'all',
  start({ layer, page, refresh, signal }) {
    // An armed control counts down; nothing else here changes by itself.
    const timer = setInterval(() => arming.armed(performance.now()) && refresh(), 1000);
    signal.addEventListener('abort', () => clearInterval(timer));
    let isWarm = false;
    return ({ reading, settings }) => {
      if (reading.loginExpired) return layer.show([]);
      const controls = findControls(page, document);
      // Where there is something to guard, the dialog is to open at once. Should this fail, the guard will say so.
      if (!isWarm && controls.length > 0 && isOn(settings, 'guards')) {
        isWarm = true;
        requestIdleCallback(() => void importBundle('guard-dialog').catch(() => {}));
      }
      const seen = new Map<string, number>();
      layer.show(
        controls.flatMap(({ action, element, signature }) => {
          const known = actionOf(action);
          if (!known) return [];
          const copies = seen.get(signature) ?? 0;
          seen.set(signature, copies + 1);
          const left = Math.ceil(arming.left(signature, performance.now()) / 1000);
          const text = left > 0 ? t('mark_armed', left) : t('mark_admin_only');
          const tone = left > 0 ? 'ok' : known.severity === 'danger' ? 'over' : 'note';
          return {
            key: `${signature}/${copies}`,
            kind: 'admin-only',
            anchor: element,
            place: 'after' as const,
            attributes: {
              'data-action': action,
              'data-severity': known.severity,
              'data-armed': left > 0 ? String(left) : null,
            },
            sign: `${tone}|${text}`,
            draw: () => {
              const title = t(`guard_${idOf(known.id)}_title`);
              const tag = { class: 'tag', 'data-tone': tone, title, 'data-armed': left > 0 ? '' : null };
              return [el('span', tag, icon(ShieldCheck), el('span', { class: 'text' }, text))];
            },
          };
        }),
      );
    };
  },
});

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
const idOf = <S extends string>(id: S): Underscored<S> => id.replaceAll('-', '_') as Underscored<S>;
