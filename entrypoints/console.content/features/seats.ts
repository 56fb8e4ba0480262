import { Users } from 'lucide';
import { saySeats } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import { defineFeature, markOwn, seatAttributes } from '../feature.ts';

/** Beside the invite button: how many seats are taken, and how many of them by invitations nobody has accepted yet. */
export default defineFeature({
  id: 'seats',
  pages: ['people'],
  start({ layer }) {
    return (view) => {
      const { reading, seats, facts } = view;
      if (!reading.invite || !reading.roster?.complete) return layer.show([]);
      const limits = facts?.seats ?? null;
      const invited = seats.invited > 0 ? ` · ${t('seats_invited', seats.invited)}` : '';
      const full = limits !== null && seats.long + seats.short + seats.unclear >= limits.total;
      const text = `${markOwn(saySeats(seats, limits), facts, 'seats')}${invited}${full ? ` · ${t('seats_full')}` : ''}`;
      layer.show([
        {
          key: 'seats',
          kind: 'seats',
          anchor: reading.invite,
          place: 'after',
          attributes: seatAttributes(view),
          sign: text,
          draw: () => [
            el(
              'span',
              { class: 'tag', 'data-tone': full ? 'soon' : 'plain' },
              icon(Users),
              el('span', { class: 'text' }, text),
            ),
          ],
        },
      ]);
    };
  },
});
