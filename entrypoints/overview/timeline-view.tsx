import { Fragment, type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import { useWindowRows } from '@/components/use-window-rows.ts';
import { t, uiLocale } from '@/lib/i18n.ts';
import { type Day, daysBetween } from '@/lib/time/day.ts';
import { addMonths } from '@/lib/time/months.ts';
import { AccountMark } from './account-mark.tsx';
import { sayEnding } from './ending-words.ts';
import type { AccountLine } from './line.ts';
import { placeOf, SPANS, type Span, type SpanMonths, spanOf, type Timeline, timelineOf } from './timeline.ts';
import { MarkShape, TimelineTrack } from './timeline-track.tsx';
import { useWidth } from './use-width.ts';

const ROW_HEIGHT = 41;

interface Props {
  lines: readonly AccountLine[];
  onShow: (accountId: string) => void;
  today: Day;
}

/** The terms that end in the coming year, an account a row, months as columns; the same as words below. */
export function TimelineView({ lines, onShow, today }: Props) {
  const [months, setMonths] = useState<SpanMonths>(12);
  const [scale, width] = useWidth<HTMLOListElement>();
  const span = useMemo(() => spanOf(today, months, width), [today, months, width]);
  const timeline = useMemo(() => timelineOf(lines, span), [lines, span]);
  return (
    <div className="timeline" data-months={months}>
      <div className="timeline-head">
        <Legend />
        <fieldset className="segments">
          <legend className="visually-hidden">{t('timeline_span')}</legend>
          {SPANS.map((count) => (
            <button
              key={count}
              type="button"
              className="segment"
              aria-pressed={count === months}
              onClick={() => setMonths(count)}
            >
              {t(`timeline_months_${count}`)}
            </button>
          ))}
        </fieldset>
      </div>
      <div>
        <Months scale={scale} width={width} span={span} timeline={timeline} today={today} />
        <Rows span={span} timeline={timeline} onShow={onShow} today={today} />
      </div>
      <Others timeline={timeline} />
      <InWords timeline={timeline} today={today} />
    </div>
  );
}

function Legend() {
  return (
    <p className="small timeline-legend">
      {(['over', 'soon', 'ok'] as const).map((urgency) => (
        <span key={urgency}>
          <MarkShape urgency={urgency} />
          {t(`timeline_${urgency}`)}
        </span>
      ))}
      <span>
        <i className="timeline-sample" />
        {t('timeline_range')}
      </span>
    </p>
  );
}

/** `12月`, `Dec`. */
const sayMonth = (first: Day): string =>
  new Intl.DateTimeFormat(uiLocale(), { timeZone: 'UTC', month: 'short' }).format(new Date(`${first}T00:00:00Z`));

/** Where a month is narrower than this, in CSS pixels, its name would run into the next: its number is said instead. */
const NARROW_MONTH = 30;

/** How many days a month has, by its first day. */
const daysOf = (first: Day): number => daysBetween(first, addMonths(first, 1));

/** The year stands below the first month and below each January. */
const sayYear = (first: Day, isFirst: boolean): string =>
  isFirst || first.slice(5, 7) === '01' ? t('timeline_year', first.slice(0, 4)) : '';

interface MonthsProps {
  scale: RefObject<HTMLOListElement | null>;
  /** Of the scale, in CSS pixels. */
  width: number;
  span: Span;
  timeline: Timeline;
  today: Day;
}

function Months({ scale, width, span, timeline, today }: MonthsProps) {
  const isNarrow = width / span.months.length < NARROW_MONTH;
  const most = Math.max(1, ...timeline.perMonth);
  return (
    <div className="timeline-line timeline-months">
      <span className="small timeline-name">{t('timeline_per_month')}</span>
      <ol
        className="timeline-scale"
        ref={scale}
        style={{ gridTemplateColumns: span.months.map((first) => `minmax(0, ${daysOf(first)}fr)`).join(' ') }}
      >
        {span.months.map((first, month) => {
          const count = timeline.perMonth[month] ?? 0;
          return (
            <li key={first} className="timeline-month">
              <span className="timeline-month-count">{count > 0 && count}</span>
              <svg className="timeline-month-bar" width="100%" height={20} aria-hidden="true">
                <rect x="20%" width="60%" y={20 - (18 * count) / most} height={(18 * count) / most} rx={1} />
              </svg>
              <span className="timeline-month-name">
                {isNarrow && <span aria-hidden="true">{Number(first.slice(5, 7))}</span>}
                <span className={isNarrow ? 'visually-hidden' : undefined}>{sayMonth(first)}</span>
              </span>
              <span className="timeline-month-name">{sayYear(first, month === 0)}</span>
            </li>
          );
        })}
        <li className="timeline-today" style={{ left: `${100 * placeOf(span, today)}%` }}>
          <span className="visually-hidden">{t('timeline_today')}</span>
        </li>
      </ol>
    </div>
  );
}

function Rows({ span, timeline, onShow, today }: { span: Span; timeline: Timeline } & Omit<Props, 'lines'>) {
  const { rows: all } = timeline;
  const { list, rows, rest, measure, scrollTo } = useWindowRows<HTMLUListElement, HTMLLIElement>({
    count: all.length,
    estimate: ROW_HEIGHT,
    keyOf: (index) => all[index]?.line.id ?? `${index}`,
  });
  /** From row to row by up and down, from mark to mark by left and right. */
  const onKey = (event: KeyboardEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const row = button?.closest<HTMLElement>('[data-index]');
    if (!button || !row) return;
    const buttons = [...row.querySelectorAll('button')];
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (sideways !== undefined) {
      event.preventDefault();
      buttons[buttons.indexOf(button) + sideways]?.focus();
    }
    const down = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (down === undefined) return;
    event.preventDefault();
    const next = Number(row.dataset.index) + down;
    const target = list.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`);
    if (target) target.focus();
    else if (next >= 0 && next < all.length) scrollTo(next);
  };
  return (
    <ul className="timeline-rows" ref={list} onKeyDown={onKey} aria-label={t('timeline_title')}>
      {rows.map(({ index, gap }) => {
        const row = all[index];
        return (
          row && (
            <Fragment key={row.line.id}>
              {gap > 0 && <li className="people-gap" aria-hidden="true" style={{ height: gap }} />}
              <li
                ref={measure}
                className="timeline-line timeline-row"
                data-index={index}
                data-account={row.line.id}
                aria-posinset={index + 1}
                aria-setsize={all.length}
              >
                <button
                  type="button"
                  className="timeline-name"
                  title={row.line.name}
                  onClick={() => onShow(row.line.id)}
                >
                  <AccountMark line={row.line} small />
                </button>
                <TimelineTrack row={row} span={span} onShow={() => onShow(row.line.id)} today={today} />
              </li>
            </Fragment>
          )
        );
      })}
      {rest > 0 && <li className="people-gap" aria-hidden="true" style={{ height: rest }} />}
    </ul>
  );
}

/** The accounts that are not in the picture, and why. */
function Others({ timeline: { rows, without, unread } }: { timeline: Timeline }) {
  return (
    <div className="small timeline-others">
      {rows.length === 0 && <p>{t('timeline_none')}</p>}
      {without > 0 && <p>{t('timeline_without', without)}</p>}
      {unread > 0 && <p>{t('timeline_unread', unread)}</p>}
    </div>
  );
}

/** The picture as a list, by day. */
function InWords({ timeline, today }: { timeline: Timeline; today: Day }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const ends = timeline.rows
    .flatMap(({ line, marks }) => marks.flatMap(({ ends: each }) => each.map((end) => ({ line, end }))))
    .sort((a, b) => (a.end.day < b.end.day ? -1 : Number(a.end.day > b.end.day)));
  if (ends.length === 0) return null;
  return (
    <div className="timeline-words">
      <button
        type="button"
        className="text-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('timeline_in_words', ends.length)}
      </button>
      {open && (
        <ol id={id}>
          {ends.map(({ line, end }, place) => {
            const { who, when, left } = sayEnding(end, today);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
              <li key={place}>
                <span>{when}</span>
                <bdi>{who}</bdi>
                <bdi className="small">{line.name}</bdi>
                <span className="small">{left}</span>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
