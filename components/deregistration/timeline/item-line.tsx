import { useId, useState } from 'react';
import type { PlannedDay, PlannedItem } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { sayPlannedDay } from '@/lib/plan-words.ts';
import type { Day } from '@/lib/time/day.ts';
import { itemTitle, ownerName } from '../item-words.ts';
import { WhyDay } from '../why-day.tsx';
import { bandOf, type Mark, placeOf, type Span } from './picture.ts';
import { Fade, MarkShape, markShift, percent } from './shapes.tsx';

interface Props {
  item: PlannedItem;
  mark: Mark;
  span: Span;
  today: Day;
}

/** One item: its mark, what it is and by when; where there is room the time it takes as a bar. Pressed, it says why that day. */
export function ItemLine({ item, mark, span, today }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const isRange = item.due.earlier !== item.due.later;
  return (
    <li className={isRange ? 'way-line way-line--range' : 'way-line'} data-line={item.id} data-mark={mark}>
      <button
        type="button"
        className="way-line-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="way-line-mark">
          <MarkShape mark={mark} />
        </span>
        <span className="way-line-words">
          <span className="way-line-title">{itemTitle(item)}</span>
          <span className="small">
            {sayPlannedDay(item.due, today)}
            {mark !== 'plain' && <span className={`way-word way-word--${mark}`}> · {t(`timeline_mark_${mark}`)}</span>}
            {item.maybe && ` · ${t('timeline_maybe')}`}
          </span>
        </span>
        <Track item={item} mark={mark} span={span} today={today} />
      </button>
      <div id={id} className="way-line-more small" hidden={!open}>
        {open && (
          <>
            <p>{sayStretch(item.start, item.due, today)}</p>
            <p>{t('timeline_owner', ownerName(item.owner))}</p>
            <WhyDay day={item.due} />
          </>
        )}
      </div>
    </li>
  );
}

/** `11月18日 周三 起，到 12月3日 周四`; one day where it is no more than that. */
export function sayStretch(from: PlannedDay, to: PlannedDay, today: Day): string {
  const [begin, end] = [sayPlannedDay(from, today), sayPlannedDay(to, today)];
  return begin === end ? begin : t('timeline_from_to', begin, end);
}

/** From when it can be begun until it is due, fading where that is not known. */
function Track({ item, mark, span, today }: Props) {
  const fade = useId();
  const band = bandOf(span, item.start, item.due);
  const isBeyond = item.due.earlier > span.to;
  const isNow = today >= span.from && today <= span.to;
  return (
    <svg className="way-track" width="100%" height={24} aria-hidden="true">
      <defs>
        <Fade id={fade} band={band} className={`way-bar way-bar--${mark}`} />
      </defs>
      {span.months.map((month) => (
        <line
          key={month}
          className="way-grid"
          x1={percent(placeOf(span, month))}
          x2={percent(placeOf(span, month))}
          y2="100%"
        />
      ))}
      {isNow && (
        <line className="way-now" x1={percent(placeOf(span, today))} x2={percent(placeOf(span, today))} y2="100%" />
      )}
      <rect
        x={percent(band.from)}
        width={percent(Math.max(0.003, band.to - band.from))}
        y={8}
        height={8}
        rx={2}
        fill={`url(#${fade})`}
      />
      <svg x={percent(placeOf(span, item.due.earlier))} y={6} overflow="visible" aria-hidden="true">
        <g transform={`translate(${-markShift(placeOf(span, item.due.earlier), 12)} 0)`}>
          {isBeyond ? (
            <path className="way-beyond" d="M0 2 6 6 0 10M5 2l6 4-6 4" />
          ) : (
            <MarkShape mark={mark} size={12} />
          )}
        </g>
      </svg>
    </svg>
  );
}
