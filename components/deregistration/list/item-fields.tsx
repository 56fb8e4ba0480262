import { useEffect, useId, useRef, useState } from 'react';
import type { ItemState, ItemStateName, PlannedItem } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import type { ItemChange } from '@/lib/store/items.ts';
import { isDay } from '@/lib/time/day.ts';
import { stateNames } from '../item-words.ts';
import { ASSIGNEES_ID } from './assignees.ts';

interface Props {
  item: PlannedItem;
  state: ItemState | undefined;
  readOnly: boolean;
  onChange: (itemId: string, change: ItemChange) => void;
}

/** What the person says of an item: how it stands and why, who does it, by when, and whatever else is worth noting. */
export function ItemFields({ item, state, readOnly, onChange }: Props) {
  const id = useId();
  const now = state?.state ?? 'todo';
  const change = (what: ItemChange): void => onChange(item.id, what);
  const asksWhy = now === 'blocked' || now === 'na';
  return (
    <fieldset className="item-fields" disabled={readOnly}>
      <legend className="visually-hidden">{t('item_fields')}</legend>
      <label htmlFor={`${id}state`}>{t('item_state')}</label>
      <select
        id={`${id}state`}
        className="field"
        data-does="state"
        value={now}
        onChange={(event) => change({ state: event.currentTarget.value as ItemStateName })}
      >
        {stateNames().map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      {asksWhy && (
        <>
          <label htmlFor={`${id}reason`}>{t(now === 'na' ? 'item_why_na' : 'item_why_blocked')}</label>
          <Kept
            id={`${id}reason`}
            field="reason"
            value={state?.reason ?? ''}
            maxLength={2000}
            onKeep={(reason) => change({ reason })}
          />
        </>
      )}
      <label htmlFor={`${id}who`}>{t('item_assignee')}</label>
      <Kept
        id={`${id}who`}
        field="assignee"
        value={state?.assignee ?? ''}
        maxLength={200}
        list={ASSIGNEES_ID}
        onKeep={(assignee) => change({ assignee: assignee.trim() })}
      />
      <label htmlFor={`${id}due`}>{t('item_own_due')}</label>
      <span className="item-due-field">
        <DueField id={`${id}due`} value={state?.dueOn ?? ''} onKeep={(dueOn) => change({ dueOn })} />
        {state?.dueOn && (
          <button type="button" className="text-button" data-does="plan-day" onClick={() => change({ dueOn: null })}>
            {t('item_plan_day')}
          </button>
        )}
      </span>
      <label htmlFor={`${id}note`}>{t('item_note')}</label>
      <Kept
        id={`${id}note`}
        field="note"
        value={state?.note ?? ''}
        maxLength={10_000}
        lines
        onKeep={(note) => change({ note })}
      />
    </fieldset>
  );
}

/** How long somebody has stopped typing before it is kept, milliseconds. */
const PAUSE_MS = 600;

interface KeptProps {
  id: string;
  field: string;
  value: string;
  maxLength: number;
  onKeep: (value: string) => void;
  list?: string;
  lines?: boolean;
}

/** A text that keeps itself: after a pause, when left, and when the page or the row is closed over it. */
function Kept({ id, field, value, maxLength, onKeep, list, lines }: KeptProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, onKeep });
  latest.current = { draft, value, onKeep };
  useEffect(() => {
    const keep = (): void => {
      const { draft: typed, value: kept, onKeep: tell } = latest.current;
      if (typed !== null && typed !== kept) tell(typed);
    };
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  useEffect(() => {
    if (draft === null || draft === value) return;
    const timer = setTimeout(() => latest.current.onKeep(draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, value]);
  const common = {
    id,
    'data-field': field,
    className: 'field',
    value: draft ?? value,
    maxLength,
    autoComplete: 'off',
    onBlur: () => {
      if (draft !== null && draft !== value) onKeep(draft);
      setDraft(null);
    },
  };
  return lines ? (
    <textarea {...common} rows={3} onChange={(event) => setDraft(event.currentTarget.value)} />
  ) : (
    <input {...common} type="text" list={list} onChange={(event) => setDraft(event.currentTarget.value)} />
  );
}

/** Before it there was no such product: what stands in the field is a year that is typed half. */
const FIRST_DAY = '2012-01-01';

type DueProps = { id: string; value: string; onKeep: (day: ItemState['dueOn']) => void };

/** A day of the person's own. One typed half is no wish to have none. */
function DueField({ id, value, onKeep }: DueProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      id={id}
      type="date"
      className="field"
      data-field="due"
      max="9999-12-31"
      value={draft ?? value}
      onChange={({ currentTarget: { value: typed } }) => {
        setDraft(typed);
        if (isDay(typed) && typed >= FIRST_DAY && typed !== value) onKeep(typed);
      }}
      onBlur={({ currentTarget: { value: typed, validity } }) => {
        if (typed === '' && value && !validity.badInput) onKeep(null);
        setDraft(null);
      }}
    />
  );
}
