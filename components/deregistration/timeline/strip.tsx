import { useId } from 'react';
import { t, uiLocale } from '@/lib/i18n.ts';
import type { Day } from '@/lib/time/day.ts';
import { type Dot, type PhaseBand, placeOf, type Span } from './picture.ts';
import { Fade, MarkShape, markShift, percent } from './shapes.tsx';

/** In CSS pixels. */
const BAND_TOP = 22;
const BAND = 26;
/** What has no end is a line below the others. */
const THIN = 5;
const DOT = 9;
const DOTS_TOP = BAND_TOP + BAND + 6;
const HEIGHT = DOTS_TOP + 5 * DOT + 4;

interface Props {
  bands: readonly PhaseBand[];
  dots: readonly Dot[];
  span: Span;
  today: Day;
}

/** The whole way at one glance: phases as bands, items as marks below, today as a line. What it shows stands in words under it. */
export function Strip({ bands, dots, span, today }: Props) {
  const id = useId();
  const isNow = today >= span.from && today <= span.to;
  return (
    <div className="way-strip" aria-hidden="true">
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <defs>
          {bands.map(({ id: phase, band }) => (
            <Fade key={phase} id={`${id}${phase}`} band={band} className={`way-band way-phase--${phase}`} />
          ))}
        </defs>
        {span.months.map((month) => (
          <line
            key={month}
            className="way-grid"
            x1={percent(placeOf(span, month))}
            x2={percent(placeOf(span, month))}
            y1={4}
            y2={HEIGHT}
          />
        ))}
        {bands.map(({ id: phase, to, band }) => (
          <rect
            key={phase}
            x={percent(band.from)}
            width={percent(Math.max(0.004, band.to - band.from))}
            y={to ? BAND_TOP : BAND_TOP + BAND - THIN}
            height={to ? BAND : THIN}
            rx={2}
            fill={`url(#${id}${phase})`}
          />
        ))}
        {dots.map(({ id: item, mark, place, height }) => (
          <svg key={item} x={percent(place)} y={DOTS_TOP + height * DOT} overflow="visible" aria-hidden="true">
            <g transform={`translate(${-markShift(place, 8)} 0)`}>
              <MarkShape mark={mark} size={8} />
            </g>
          </svg>
        ))}
        {isNow && (
          <line
            className="way-now"
            x1={percent(placeOf(span, today))}
            x2={percent(placeOf(span, today))}
            y1={4}
            y2={HEIGHT}
          />
        )}
      </svg>
      {monthsNamed(span, isNow ? placeOf(span, today) : null).map(({ month, place }) => (
        <span key={month} className="way-strip-month" style={{ left: percent(place) }}>
          {sayMonth(month)}
        </span>
      ))}
      {bands.map(({ id: phase, to, band }, index) => (
        <span
          key={phase}
          className="way-strip-phase"
          style={{ left: percent(to ? (band.sureFrom + band.sureTo) / 2 : Math.min(0.97, band.to)) }}
        >
          {index + 1}
        </span>
      ))}
      {isNow && (
        <span className="way-strip-now" style={{ left: percent(placeOf(span, today)) }}>
          {t('timeline_today')}
        </span>
      )}
    </div>
  );
}

/** `12月`, `Dec`. */
export const sayMonth = (first: Day): string =>
  new Intl.DateTimeFormat(uiLocale(), { timeZone: 'UTC', month: 'short' }).format(new Date(`${first}T00:00:00Z`));

/** How much of the width a month's name takes in the narrowest picture. */
const NAME = 0.13;

/** The months whose names have room: none runs into another, over the edge, or into what is said at `taken`. */
export function monthsNamed(span: Span, taken: number | null = null): readonly { month: Day; place: number }[] {
  let free = 0;
  return span.months.flatMap((month) => {
    const place = placeOf(span, month);
    const isTaken = taken !== null && Math.abs(place - taken) < NAME;
    if (place < free || place > 1 - NAME || isTaken) return [];
    free = place + NAME;
    return [{ month, place }];
  });
}
