import { ChevronDown, CircleDot, CircleSlash, OctagonX, UserRound } from 'lucide';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ItemState, ItemStateName, PlannedItem } from '@/lib/deregistration/types.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import type { ItemChange } from '@/lib/store/items.ts';
import { type Day, dayOf } from '@/lib/time/day.ts';
import { Icon } from '../../icon.tsx';
import { itemTitle, stateName } from '../item-words.ts';
import { DueDay } from './due-day.tsx';
import { ItemDetails } from './item-details.tsx';

/** How long the way back is offered beside a fresh tick, milliseconds; the box itself is always one. */
const UNDO_MS = 8000;

const STATE_SHAPES = { doing: CircleDot, blocked: OctagonX, na: CircleSlash };

export interface RowProps {
  item: PlannedItem;
  /** undefined: nothing was done with it yet. */
  state: ItemState | undefined;
  /** How many of its parts are done; '' where it has none. */
  parts: string;
  today: Day;
  /** Whether the plan has days that the person asked for. */
  dated: boolean;
  /** Its time is over: the application was made without it, or the run was ended. */
  past: boolean;
  /** An archived run is only looked at. */
  readOnly: boolean;
  /** Why the last change was not kept; null if it was. */
  problem: string | null;
  onChange: (itemId: string, change: ItemChange) => void;
}

/** One item: a box, what to do, by when and by whom; all else when it is opened. Of many, only those are drawn anew that changed. */
export const ItemRow = memo(({ item, state, parts, today, dated, past, readOnly, problem, onChange }: RowProps) => {
  const [open, setOpen] = useState(false);
  const [before, setBefore] = useState<ItemStateName | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const now = state?.state ?? 'todo';
  const done = now === 'done';
  const title = itemTitle(item);
  const boxId = `box-${item.id}`;
  const moreId = `more-${item.id}`;
  useEffect(() => {
    if (before === null) return;
    // Not from under the hand: whoever is at the way back keeps it.
    const forget = (): void => {
      if (!undo.current?.matches(':focus, :hover')) setBefore(null);
    };
    const timer = setInterval(forget, UNDO_MS);
    return () => clearInterval(timer);
  }, [before]);
  const tick = (ticked: boolean): void => {
    onChange(item.id, { state: ticked ? 'done' : 'todo' });
    setBefore(ticked ? now : null);
  };
  return (
    <li
      className="item"
      data-item={item.id}
      data-state={now}
      data-done={done}
      data-due={item.due.earlier}
      data-due-latest={item.due.later}
      data-critical={item.critical || undefined}
      data-moved={item.moved || undefined}
      data-maybe={item.maybe || undefined}
    >
      <input
        id={boxId}
        type="checkbox"
        className="item-box"
        checked={done}
        disabled={readOnly}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <div className="item-words">
        <label htmlFor={boxId}>{title}</label>
        <p className="item-facts">
          {done ? (
            <>
              <span className="small">{t('item_done_on', sayDate(dayOf(state?.changedAt ?? 0), today))}</span>
              {before !== null && !readOnly && (
                <button
                  ref={undo}
                  type="button"
                  className="text-button item-undo"
                  data-does="undo"
                  aria-label={t('item_undo_of', title)}
                  onClick={() => {
                    onChange(item.id, { state: before });
                    setBefore(null);
                    document.getElementById(boxId)?.focus();
                  }}
                >
                  {t('item_undo')}
                </button>
              )}
            </>
          ) : (
            <>
              {now !== 'todo' && (
                <span className={`tag item-state item-state--${now}`}>
                  <Icon node={STATE_SHAPES[now]} size={12} />
                  {stateName(now)}
                </span>
              )}
              {(dated || item.moved) && now !== 'na' && (
                <DueDay due={item.due} today={today} moved={item.moved} waits={readOnly} />
              )}
              {dated && item.slippedFrom && !readOnly && (
                <span className="tag tag--late">{t('item_slipped', sayDate(item.slippedFrom, today))}</span>
              )}
              <Tags item={item} dated={dated} past={past} />
            </>
          )}
          {parts && <span className="small">{parts}</span>}
          {state?.assignee && (
            <span className="item-assignee">
              <Icon node={UserRound} size={12} />
              <span className="visually-hidden">{t('item_assignee')} </span>
              <bdi>{state.assignee}</bdi>
            </span>
          )}
        </p>
        {problem && (
          <p className="item-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <button
        type="button"
        className="item-more"
        aria-expanded={open}
        aria-controls={moreId}
        aria-label={t('item_more', title)}
        onClick={() => setOpen(!open)}
      >
        <Icon node={ChevronDown} className="item-chevron" />
      </button>
      <div id={moreId} className="item-details" hidden={!open}>
        {open && <ItemDetails item={item} state={state} readOnly={readOnly} dated={dated} />}
      </div>
    </li>
  );
});

/** What is special about an item, in a word each. */
function Tags({ item, dated, past }: Pick<RowProps, 'item' | 'dated' | 'past'>): ReactNode {
  return (
    <>
      {item.blocking && !past && <span className="tag tag--before">{t('item_blocking')}</span>}
      {item.critical && dated && (
        <span className="tag" title={t('item_critical_hint')}>
          {t('item_critical')}
        </span>
      )}
      {item.maybe && dated && (
        <span className="tag" title={t('item_maybe_hint')}>
          {t('item_maybe')}
        </span>
      )}
      {item.extra && <span className="tag">{t('item_own')}</span>}
    </>
  );
}
