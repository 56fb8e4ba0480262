import { useId, useState } from 'react';
import { Notice } from '@/components/notice.tsx';
import { Switch } from '@/components/switch.tsx';
import { type ReminderPreferencesHand, useReminderPreferences } from '@/components/use-reminders.ts';
import { t } from '@/lib/i18n.ts';
import { isTimeOfDay } from '@/lib/roster/quiet-hours.ts';
import { REMINDER_DAYS, type ReminderDays } from '@/lib/roster/reminders.ts';
import { DEFAULT_REMINDERS } from '@/lib/settings.ts';
import { DesktopReminders } from './desktop-reminders.tsx';

/** `提前 7 天`, `到期当天` */
function sayDaysBefore(days: ReminderDays): string {
  if (days === 0) return t('reminder_days_none');
  return days === 1 ? t('reminder_days_one') : t('reminder_days_before', days);
}

/** When and how the person is reminded. */
export function ReminderSettings() {
  const hand = useReminderPreferences();
  if (!hand) return <p className="options-line small">{t('loading')}</p>;
  const { days, hour, quiet } = hand.preferences;
  return (
    <>
      {hand.problem && <Notice kind="danger">{hand.problem}</Notice>}
      <ul className="options-rows">
        {REMINDER_DAYS.map((each) => (
          <li key={each} data-reminder-days={each}>
            <Switch
              label={sayDaysBefore(each)}
              {...(each === 0 && { hint: t('reminder_days_none_hint') })}
              on={days.includes(each)}
              onChange={(on) => hand.change((kept) => ({ ...kept, days: withDays(kept.days, each, on) }))}
            />
          </li>
        ))}
        {days.length === 0 && (
          <li>
            <Notice kind="caution">{t('reminder_none_chosen')}</Notice>
          </li>
        )}
        <li className="options-pair">
          <TimeField
            label={t('reminder_hour')}
            name="hour"
            value={hour}
            onChange={(time) => hand.change((kept) => ({ ...kept, hour: time }))}
          />
        </li>
        <li>
          <Switch
            label={t('reminder_quiet')}
            hint={t('reminder_quiet_hint')}
            on={quiet !== null}
            onChange={(on) => hand.change((kept) => ({ ...kept, quiet: on ? DEFAULT_REMINDERS.quiet : null }))}
          />
          {quiet && <QuietHours hand={hand} quiet={quiet} />}
        </li>
        <li>
          <DesktopReminders hand={hand} />
        </li>
      </ul>
    </>
  );
}

function withDays(days: readonly ReminderDays[], day: ReminderDays, there: boolean): ReminderDays[] {
  return REMINDER_DAYS.filter((each) => (each === day ? there : days.includes(each)));
}

type Quiet = NonNullable<ReminderPreferencesHand['preferences']['quiet']>;

function QuietHours({ hand, quiet }: { hand: ReminderPreferencesHand; quiet: Quiet }) {
  const set = (change: Partial<Quiet>): void =>
    hand.change((kept) => ({ ...kept, quiet: kept.quiet && { ...kept.quiet, ...change } }));
  return (
    <div className="options-pair">
      <TimeField
        label={t('reminder_quiet_from')}
        name="quiet-from"
        value={quiet.from}
        onChange={(from) => set({ from })}
      />
      <TimeField label={t('reminder_quiet_to')} name="quiet-to" value={quiet.to} onChange={(to) => set({ to })} />
    </div>
  );
}

interface TimeFieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (time: string) => void;
}

/** A time of the day, kept as soon as it is one. An emptied field goes back to the time that holds. */
function TimeField({ label, name, value, onChange }: TimeFieldProps) {
  const [draft, setDraft] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setDraft(value);
  }
  const id = useId();
  return (
    <div className="time-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="time"
        className="field"
        data-field={name}
        value={draft}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          if (isTimeOfDay(currentTarget.value) && currentTarget.value !== value) onChange(currentTarget.value);
        }}
        onBlur={() => {
          if (!isTimeOfDay(draft)) setDraft(value);
        }}
      />
    </div>
  );
}
