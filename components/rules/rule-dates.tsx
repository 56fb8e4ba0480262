import { useId, useState } from 'react';
import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import type { RuleValue } from '@/lib/platform/rule.ts';
import { type Day, isDay } from '@/lib/time/day.ts';
import { reckon } from '@/lib/time/reckon.ts';
import { calendarKnownUntil } from '@/lib/time/working-days.ts';
import { useToday } from '../use-today.ts';
import './rule-dates.css';

/** What of a value can be counted on a calendar: days or longer. */
export function spanOf(value: RuleValue): Parameters<typeof reckon>[1] | null {
  if (value.kind !== 'period' && value.kind !== 'period-range') return null;
  if (value.unit === 'minute' || value.unit === 'hour') return null;
  if (value.kind === 'period') return { from: value.amount, to: value.amount, unit: value.unit };
  return { from: value.from, to: value.to, unit: value.unit };
}

/** Counts a rule's time from a day that the person picks, on the platform's calendar. */
export function RuleDates({ value }: { value: RuleValue }) {
  const id = useId();
  const today = useToday();
  const [start, setStart] = useState('');
  const span = spanOf(value);
  const from = isDay(start) ? start : today;
  if (!span) return null;
  return (
    <p className="rule-dates">
      <label htmlFor={id}>{t('rule_dates_from')}</label>{' '}
      <input
        id={id}
        type="date"
        min="2012-01-01"
        max="2099-12-31"
        value={from}
        onChange={(event) => setStart(event.currentTarget.value)}
      />{' '}
      <output htmlFor={id}>
        <Result from={from} span={span} today={today} />
      </output>
    </p>
  );
}

function Result({ from, span, today }: { from: Day; span: Parameters<typeof reckon>[1]; today: Day }) {
  try {
    const { earlier, later, provisional } = reckon(from, span);
    const [first, last] = [sayDate(earlier, today), sayDate(later, today)];
    return (
      <>
        <strong>{earlier === later ? first : t('rule_dates_between', first, last)}</strong>
        {span.unit === 'month' && earlier !== later && <span className="small"> {t('rule_dates_month')}</span>}
        {provisional && (
          <span className="small"> {t('rule_dates_provisional', sayDate(calendarKnownUntil(), today))}</span>
        )}
      </>
    );
  } catch (error) {
    if (error instanceof RangeError) return t('rule_dates_too_far');
    throw error;
  }
}
