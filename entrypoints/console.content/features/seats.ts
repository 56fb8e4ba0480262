import { TriangleAlert, Users } from 'lucide';
import { sayLapse } from '@/components/person-words.ts';
import { UNSURE } from '@/lib/console/readers/types.ts';
import { saySeats } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { Mark } from '@/lib/overlay/layer.ts';
import { TAG_STYLE } from '@/lib/overlay/tag-style.ts';
import { sayAdvice, sayInvited } from '@/lib/seat-words.ts';
import { drawParts, PARTS_STYLE } from '../badge-words.ts';
import { defineFeature, markOwn, seatAttributes, type View } from '../feature.ts';
import { inviteHelp } from '../invite-help.ts';

/** Where the page lays the button and us side by side in too little room, it is we who give way. */
const STYLE = `${TAG_STYLE}
:host([data-sure=low]) .tag{border:1px dashed currentColor}
:host([data-mp-steward=seats]){flex-shrink:9999!important;min-width:12em!important}
${PARTS_STYLE}`;

/**
 * Beside the invite button: how many seats are taken, how many of them by invitations nobody has accepted yet, and what to know before
 * inviting. Beside the open dialog: why an invitation may be refused.
 */
export default defineFeature({
  id: 'seats',
  pages: ['people'],
  start(tools) {
    const help = inviteHelp(tools);
    return (view) => {
      const marks = [seatsMark(view), help.mark(view)];
      tools.layer.show(marks.filter((mark) => mark !== null));
      help.place();
    };
  },
});

function seatsMark(view: View): Mark | null {
  const { reading, state } = view;
  if (!reading.invite || !reading.roster?.complete) return null;
  const advice = state?.account?.seats ?? [];
  const isUnsure = reading.roster.sure < UNSURE;
  const parts = [...saySeatsWhole(view), ...(isUnsure ? [t('unsure_badge')] : [])];
  const isFull = advice.some(({ kind }) => kind.startsWith('full')) || isOutOfSeats(view);
  const tone = isFull || advice.length > 0 ? 'soon' : 'plain';
  return {
    key: 'seats',
    kind: 'seats',
    anchor: reading.invite,
    place: 'after',
    attributes: {
      ...seatAttributes(view),
      'data-via': reading.roster.via,
      'data-sure': isUnsure ? 'low' : null,
      'data-advice': advice.map(({ kind }) => kind).join(' ') || null,
      'data-free-from': advice.find(({ freeFrom }) => freeFrom !== null)?.freeFrom ?? null,
    },
    sign: JSON.stringify([tone, parts]),
    style: STYLE,
    draw: () => [
      el('span', { class: 'tag', 'data-tone': tone }, icon(tone === 'soon' ? TriangleAlert : Users), drawParts(parts)),
    ],
  };
}

const isOutOfSeats = ({ seats, facts }: View): boolean =>
  facts !== null && seats.long + seats.short + seats.unclear >= facts.seats.total;

/** `长期 5/5 · 短期 12/20 · 含 1 个待确认邀请，最迟 今天 18:20 失效 · 长期名额已满，…` */
function saySeatsWhole(view: View): string[] {
  const { seats, facts, state, people, today } = view;
  const advice = state?.account?.seats ?? [];
  const ends = (people?.details ?? []).flatMap((person) => person?.invitation ?? []);
  const warnings =
    advice.length > 0 ? advice.map((one) => sayAdvice(one, today)) : isOutOfSeats(view) ? [t('seats_full')] : [];
  return [
    markOwn(saySeats(seats, facts?.seats ?? null), facts, 'seats'),
    ...(seats.invited > 0 ? [sayInvited(seats.invited, ends, (end) => sayLapse({ invitation: end }, Date.now()))] : []),
    ...warnings,
  ];
}
