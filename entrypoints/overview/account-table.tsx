import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide';
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/icon.tsx';
import { OwnMark } from '@/components/own-mark.tsx';
import { useRuleBook } from '@/components/use-rules.ts';
import { useWindowRows } from '@/components/use-window-rows.ts';
import { t } from '@/lib/i18n.ts';
import { seatsOf } from '@/lib/platform/lookups.ts';
import type { Day } from '@/lib/time/day.ts';
import { AccountRow } from './account-row.tsx';
import { COLUMN_TITLES } from './column-titles.ts';
import type { AccountLine } from './line.ts';
import { COLUMNS, type Column, type Order, pressed } from './order.ts';

/** About the height of a line, and of the headings that stay above the lines, in CSS pixels. */
const LINE_HEIGHT = 71;
const HEADINGS_HEIGHT = 44;

interface Props {
  lines: readonly AccountLine[];
  words: readonly string[];
  order: Order;
  onOrder: (order: Order) => void;
  shown: string | null;
  onShow: (accountId: string) => void;
  today: Day;
}

/** Every account on one line each; a heading sorts, a name opens; up and down go from name to name. */
export function AccountTable({ lines, words, order, onOrder, shown, onShow, today }: Props) {
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, lines.length - 1);
  const { list, rows, rest, measure, scrollTo } = useWindowRows<HTMLTableSectionElement, HTMLTableRowElement>({
    count: lines.length,
    estimate: LINE_HEIGHT,
    keyOf: (index) => lines[index]?.id ?? `${index}`,
    keep: active,
    cover: HEADINGS_HEIGHT,
  });
  /** The line that the keyboard has gone to: it may have to be drawn first. */
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const name = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] .accounts-name`);
    wanted.current = null;
    name?.focus({ preventScroll: true });
  });
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element && event.target.matches('.accounts-name'))) return;
    const steps: Record<string, number | undefined> = {
      ArrowUp: active - 1,
      ArrowDown: active + 1,
      Home: 0,
      End: lines.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || next < 0 || next >= lines.length) return;
    event.preventDefault();
    wanted.current = next;
    setChosen(next);
    scrollTo(next);
  };
  return (
    <table className="accounts" aria-rowcount={lines.length + 1}>
      <caption className="visually-hidden">{t('overview_title')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <Heading key={column} column={column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody
        ref={list}
        onKeyDown={onKey}
        onFocus={(event) => {
          const row = event.target.closest('tr')?.dataset.index;
          if (row !== undefined) setChosen(Number(row));
        }}
      >
        {rows.map(({ index, gap }) => {
          const line = lines[index];
          return (
            line && (
              <Fragment key={line.id}>
                {gap > 0 && <Gap height={gap} />}
                <AccountRow
                  line={line}
                  index={index}
                  shown={line.id === shown}
                  active={index === active}
                  words={words}
                  today={today}
                  onShow={() => onShow(line.id)}
                  measure={measure}
                />
              </Fragment>
            )
          );
        })}
        {rest > 0 && <Gap height={rest} />}
      </tbody>
    </table>
  );
}

/** The height of lines that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a line is no control, and nothing is in this one
    <tr className="accounts-gap" aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}

function Heading({ column, order, onOrder }: Pick<Props, 'order' | 'onOrder'> & { column: Column }) {
  const book = useRuleBook();
  const sorted = order.column === column ? (order.descending ? 'descending' : 'ascending') : undefined;
  const shape = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[sorted ?? 'none'];
  return (
    <th scope="col" aria-sort={sorted} data-column={column}>
      <button type="button" onClick={() => onOrder(pressed(order, column))}>
        {t(COLUMN_TITLES[column])}
        <Icon node={shape} size={12} />
      </button>
      {(column === 'long' || column === 'short') && <OwnMark rule={seatsOf(book, column).rule} brief />}
    </th>
  );
}
