import { CircleHelp } from 'lucide';
import { expected } from '@/lib/console/readers/index.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import { defineFeature, type View } from '../feature.ts';

type Missing = 'roster' | 'rows' | 'identity' | 'closing';

/** A quiet chip where a page should have shown something and we could not read it: nothing is drawn by guesswork. */
export default defineFeature({
  id: 'unrecognised',
  pages: 'all',
  start({ layer, page, refresh, ...tools }) {
    const float = tools.float();
    let open = false;
    return (view) => {
      const missing = view.settled && !view.reading.loginExpired ? missingOn(view, expected(page)) : [];
      if (missing.length === 0) return layer.show([]);
      const toggle = (): void => {
        open = !open;
        refresh();
      };
      layer.show([
        {
          key: 'unrecognised',
          kind: 'unrecognised',
          anchor: document.documentElement,
          place: 'last',
          attributes: { 'data-page': page, 'data-missing': missing.join(' ') },
          sign: `${missing}|${open}`,
          draw: () => [drawChip(missing, open, toggle)],
        },
      ]);
      const host = layer.host('unrecognised');
      if (host) float.settle(host, { left: innerWidth, top: 48 });
    };
  },
});

function missingOn({ reading, key }: View, wanted: readonly Missing[]): Missing[] {
  const missing = wanted.filter((part) => {
    if (part === 'roster') return reading.roster === null;
    if (part === 'identity') return key === null;
    return part === 'closing' && reading.closing === null;
  });
  const { roster } = reading;
  const hasRows = roster !== null && (roster.rows.length > 0 || roster.roster.people.length === 0);
  const unmatched = roster !== null && !(roster.complete && hasRows);
  return unmatched ? [...missing, 'rows'] : missing;
}

function drawChip(missing: readonly Missing[], open: boolean, toggle: () => void): Node {
  const names = missing.map((part) => t(`missing_${part}`)).join(t('list_comma'));
  const button = el(
    'button',
    { type: 'button', 'data-does': 'why', 'aria-expanded': String(open), onclick: toggle },
    el('span', { class: 'dot dim' }, icon(CircleHelp)),
    el('span', { class: 'text' }, t('unrecognised', names)),
  );
  const why = open ? el('div', { class: 'why dim' }, t('unrecognised_why')) : null;
  return el('div', { class: 'bar stack' }, button, why);
}
