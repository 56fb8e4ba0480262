import { useId, useState } from 'react';
import { urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { Day } from '@/lib/time/day.ts';
import { sayEnding } from './ending-words.ts';
import type { Ending } from './line.ts';
import { type Mark, placeOf, type Span, type TimelineRow } from './timeline.ts';

/** How far down in the picture the marks stand, in CSS pixels. */
const MIDDLE = 14;
const percent = (place: number): string => `${Math.round(place * 10_000) / 100}%`;

interface Props {
  row: TimelineRow;
  span: Span;
  onShow: () => void;
  today: Day;
}

/** One account's year: months parted by lines, today, a mark for each end, and a fade where nobody knows the day. */
export function TimelineTrack({ row, span, onShow, today }: Props) {
  const fade = useId();
  const ranges = row.marks.flatMap(({ ends }) => ends).flatMap((end) => rangeOf(end) ?? []);
  return (
    <div className="timeline-track">
      <svg className="timeline-picture" width="100%" height="100%" aria-hidden="true">
        <defs>
          <linearGradient id={fade}>
            <stop className="timeline-fade-from" offset="0" />
            <stop className="timeline-fade-to" offset="1" />
          </linearGradient>
        </defs>
        {span.months.slice(1).map((first) => (
          <line
            key={first}
            className="timeline-grid"
            x1={percent(placeOf(span, first))}
            x2={percent(placeOf(span, first))}
            y2="100%"
          />
        ))}
        <line
          className="timeline-now"
          x1={percent(placeOf(span, today))}
          x2={percent(placeOf(span, today))}
          y2="100%"
        />
        {ranges.map(({ from, to }, place) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: two ranges may be alike
            key={place}
            x={percent(placeOf(span, from))}
            y={MIDDLE - 5}
            width={percent(placeOf(span, to) - placeOf(span, from))}
            height={10}
            fill={`url(#${fade})`}
          />
        ))}
      </svg>
      {row.marks.map((mark) => (
        <MarkButton key={mark.day} mark={mark} name={row.line.name} span={span} onShow={onShow} today={today} />
      ))}
    </div>
  );
}

/** The days between which a term ends, where it is a range. */
function rangeOf({ person }: Ending): { from: Day; to: Day } | null {
  const { day = null, latest = null } = person?.expiry ?? {};
  return day && latest ? { from: day, to: latest } : null;
}

/** What a mark says when it is pointed at or has the focus. */
function lineOf(end: Ending, today: Day): string {
  const { who, when, left, basis } = sayEnding(end, today);
  return `${who} · ${when} · ${left}${basis ? ` · ${basis}` : ''}`;
}

/** So many are named; the account, opened, names all. */
const MOST_NAMED = 8;

function MarkButton({
  mark: { day, ends },
  name,
  span,
  onShow,
  today,
}: { mark: Mark; name: string } & Omit<Props, 'row'>) {
  const [pointed, setPointed] = useState(false);
  const place = placeOf(span, day);
  // Of several, the first to end: they are in order.
  const urgency = urgencyOf(ends[0]?.day ?? day, today, WARNING_DAYS);
  const lines = ends.slice(0, MOST_NAMED).map((end) => lineOf(end, today));
  const more = ends.length - lines.length;
  const say = more > 0 ? [...lines, t('timeline_more', more)] : lines;
  const set = (value: boolean) => (): void => setPointed(value);
  return (
    <button
      type="button"
      className={`timeline-mark timeline-mark--${urgency}`}
      data-day={day}
      style={{ left: percent(place) }}
      aria-label={`${name}: ${say.join('; ')}`}
      onClick={onShow}
      onMouseEnter={set(true)}
      onMouseLeave={set(false)}
      onFocus={set(true)}
      onBlur={set(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setPointed(false);
      }}
    >
      <MarkShape urgency={urgency} />
      {ends.length > 1 && <span className="timeline-mark-count">{ends.length}</span>}
      {pointed && (
        <span className={place > 0.5 ? 'timeline-tip timeline-tip--before' : 'timeline-tip'} aria-hidden="true">
          {say.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may be alike in every field
            <bdi key={index}>{line}</bdi>
          ))}
        </span>
      )}
    </button>
  );
}

/** A square for what is over, a triangle for what is near, a circle for the rest. */
export function MarkShape({ urgency }: { urgency: 'ok' | 'soon' | 'over' }) {
  return (
    <svg
      className={`timeline-shape timeline-shape--${urgency}`}
      width={14}
      height={14}
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      {urgency === 'over' && <path d="M2 2h10v10H2zM4.5 4.5l5 5m0-5l-5 5" />}
      {urgency === 'soon' && <path d="M7 1.5 13 12.5H1z" />}
      {urgency === 'ok' && <circle cx={7} cy={7} r={5} />}
    </svg>
  );
}
