import { TriangleAlert } from 'lucide';
import { useEffect, useId, useRef, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { FullPerson } from '@/lib/person-detail.ts';
import { shortTerm } from '@/lib/platform/lookups.ts';
import type { TermEntry } from '@/lib/roster/types.ts';
import { type Day, isDay } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
import { oddityOf } from './person-oddity.ts';
import { useRuleBook } from './use-rules.ts';

const KINDS = ['bound', 'expires'] as const satisfies readonly TermEntry['kind'][];

interface Props {
  person: FullPerson;
  today: Day;
  onSave: (entry: Pick<TermEntry, 'kind' | 'day'>) => void;
  onCancel: () => void;
}

/** Asks which day the person knows, and which one it is. What looks odd is said before it is saved, and not refused. */
export function PersonEntryForm({ person, today, onSave, onCancel }: Props) {
  const book = useRuleBook();
  const [kind, setKind] = useState<TermEntry['kind']>(person.entry?.kind ?? 'bound');
  const [day, setDay] = useState<string>(person.entry?.day ?? '');
  const [tried, setTried] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const odd = isDay(day)
    ? oddityOf({ kind, day }, person, shortTerm(book), today)
    : tried
      ? t('entry_odd_empty')
      : null;
  return (
    <form
      className="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isDay(day)) onSave({ kind, day });
        else field.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <fieldset className="entry-kinds">
        <legend>{t('entry_kind')}</legend>
        {KINDS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}kind`}
              value={each}
              checked={each === kind}
              onChange={() => setKind(each)}
            />
            {t(`entry_kind_${each}`)}
          </label>
        ))}
      </fieldset>
      <label className="entry-day">
        {t('entry_day')}
        <input
          ref={field}
          type="date"
          className="field"
          value={day}
          max="9999-12-31"
          aria-describedby={`${id}odd`}
          aria-invalid={tried && !isDay(day)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}odd`} className="entry-odd" role="status">
        {odd && (
          <>
            <Icon node={TriangleAlert} size={14} />
            {odd}
          </>
        )}
      </p>
      <div className="entry-buttons">
        <button type="submit" className="button button--small button--primary" data-does="save">
          {t(odd && isDay(day) ? 'entry_save_anyway' : 'entry_save')}
        </button>
        <button type="button" className="button button--small" data-does="cancel" onClick={onCancel}>
          {t('entry_cancel')}
        </button>
      </div>
    </form>
  );
}
