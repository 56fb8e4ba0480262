import { type KeyboardEvent, useMemo } from 'react';
import type { PlannedItem } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { sayPlannedDay } from '@/lib/plan-words.ts';
import type { Day } from '@/lib/time/day.ts';
import { phaseName } from '../item-words.ts';
import type { Way } from '../use-deregistration.ts';
import { ItemLine, sayStretch } from './item-line.tsx';
import {
  dotsOf,
  MARKS,
  type Mark,
  markOf,
  type PhaseBand,
  phaseBands,
  placeOf,
  rowsOf,
  type Span,
  spanOf,
} from './picture.ts';
import { MarkShape, percent } from './shapes.tsx';
import { monthsNamed, Strip, sayMonth } from './strip.tsx';
import './timeline.css';

/** How many marks there is room for side by side at 320 px. */
const COLUMNS = 28;

/**
 * The whole way in one picture, and the same as a list that the picture grows out of: in a narrow panel days run down, where there is
 * room they run across. From line to line by the arrow keys.
 */
export default function TimelineView({ way, isPage = false }: { way: Way; isPage?: boolean }) {
  const { plan, states, today, run } = way;
  const span = useMemo(() => spanOf(plan, today), [plan, today]);
  const bands = useMemo(() => phaseBands(plan, span), [plan, span]);
  const rows = useMemo(() => rowsOf(plan), [plan]);
  const markFor = (item: PlannedItem): Mark => markOf(item, states.get(item.id), today);
  const dots = dotsOf(rows, markFor, span, COLUMNS * (isPage ? 3 : 1));
  return (
    <div className="way-timeline" data-from={span.from} data-to={span.to}>
      <Strip bands={bands} dots={dots} span={span} today={today} />
      <Phases bands={bands} today={today} />
      <Legend />
      {run && !isPage && (
        <p>
          <a
            className="text-button"
            href={`/run.html#${run.id}`}
            target="_blank"
            rel="noreferrer"
            data-does="open-run-page"
          >
            {t('timeline_open_page')}
          </a>
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: every line is a button by itself; the arrows only go between them */}
      <div className="way-lines" onKeyDown={onArrow}>
        <Scale span={span} />
        {rows.map(({ phase, items }) => (
          <section key={phase} className={`way-lines-phase way-lines-phase--${phase}`}>
            <h4>{phaseName(phase)}</h4>
            <ol>
              {items.map((item) => (
                <ItemLine key={item.id} item={item} mark={markFor(item)} span={span} today={today} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}

/** Up and down go from line to line, Home and End to the first and last. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('.way-line-button')];
  const at = lines.indexOf(event.target as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (at < 0 || next === undefined || !lines[next]) return;
  event.preventDefault();
  lines[next].focus();
}

/** The phases in words, numbered as in the picture. */
function Phases({ bands, today }: { bands: readonly PhaseBand[]; today: Day }) {
  return (
    <ol className="way-phases" aria-label={t('timeline_phases')}>
      {bands.map(({ id, from, to }, index) => (
        <li key={id} data-phase-line={id}>
          <span className={`way-phase-number way-phase--${id}`}>{index + 1}</span>
          <span className="way-phase-name">{phaseName(id)}</span>
          <span className="small">
            {to ? sayStretch(from, to, today) : t('timeline_since', sayPlannedDay(from, today))}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Legend() {
  return (
    <p className="small way-legend">
      {MARKS.map((mark) => (
        <span key={mark}>
          <MarkShape mark={mark} size={12} />
          {t(`timeline_mark_${mark}`)}
        </span>
      ))}
      <span>
        <i className="way-legend-fade" />
        {t('timeline_fade')}
      </span>
    </p>
  );
}

/** The months over the bars, where there are bars. */
function Scale({ span }: { span: Span }) {
  return (
    <div className="way-scale" aria-hidden="true">
      {monthsNamed(span).map(({ month }) => (
        <span key={month} style={{ left: percent(placeOf(span, month)) }}>
          {sayMonth(month)}
        </span>
      ))}
    </div>
  );
}
