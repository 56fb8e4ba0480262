import { useId, useState } from 'react';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { type RuleValue, UNITS, type Unit, type ValueOf } from '@/lib/platform/rule.ts';
import { inOwnWords } from '@/lib/rule-words.ts';

/** What is wrong with each field, by its name. */
export type Problems = ReadonlyMap<string, string>;

interface FieldProps {
  name: string;
  label: string;
  problems: Problems;
  value?: string | number | undefined;
  hint?: string;
  lines?: number;
  /** Most characters. */
  most?: number;
  numeric?: boolean;
}

/** One field with its name above it and, beneath it, what is wrong with what stands in it. */
export function Field({ name, label, problems, value = '', hint, lines, most, numeric = false }: FieldProps) {
  const id = useId();
  const problem = problems.get(name);
  const said = [hint && `${id}hint`, problem && `${id}problem`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    name,
    defaultValue: value,
    maxLength: most,
    // Chromium fetches a dictionary for the first field that it may check.
    spellCheck: false,
    'aria-invalid': problem !== undefined,
    'aria-describedby': said,
  };
  return (
    <div className={numeric ? 'field field--short' : 'field'} data-field={name}>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea {...shared} rows={lines} /> : <input {...shared} inputMode={numeric ? 'numeric' : 'text'} />}
      {hint && (
        <p className="small" id={`${id}hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field-problem" id={`${id}problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

function UnitField({ unit }: { unit: Unit | undefined }) {
  const id = useId();
  return (
    <div className="field field--short">
      <label htmlFor={id}>{t('own_field_unit')}</label>
      <select id={id} name="value.unit" defaultValue={unit ?? 'day'}>
        {UNITS.map((one) => (
          <option key={one} value={one}>
            {t(`unit_name_${one.replace('-', '_')}` as MessageKey)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ValueProps {
  kind: Exclude<RuleValue['kind'], 'unknown'>;
  /** What the fields begin with; of another kind where the person chose another. */
  value: RuleValue;
  problems: Problems;
}

/** The fields for one kind of value. */
export function ValueFields({ kind, value, problems }: ValueProps) {
  const shared = { problems, numeric: true };
  const is = <K extends RuleValue['kind']>(wanted: K): ValueOf<K> | undefined =>
    value.kind === wanted ? (value as ValueOf<K>) : undefined;
  switch (kind) {
    case 'count':
      return <Field {...shared} name="value.count" label={t('own_field_count')} value={is(kind)?.count} />;
    case 'count-range':
      return (
        <div className="fields">
          <Field {...shared} name="value.from" label={t('own_field_from')} value={is(kind)?.from} />
          <Field {...shared} name="value.to" label={t('own_field_to')} value={is(kind)?.to} />
        </div>
      );
    case 'period':
      return (
        <div className="fields">
          <Field {...shared} name="value.amount" label={t('own_field_amount')} value={is(kind)?.amount} />
          <UnitField unit={is(kind)?.unit} />
        </div>
      );
    case 'period-range':
      return (
        <div className="fields">
          <Field {...shared} name="value.from" label={t('own_field_from')} value={is(kind)?.from} />
          <Field {...shared} name="value.to" label={t('own_field_to')} value={is(kind)?.to} />
          <UnitField unit={is(kind)?.unit} />
        </div>
      );
    case 'period-by-followers':
      return <StepFields value={is(kind)} problems={problems} />;
    case 'money':
      return <Field {...shared} name="value.amount" label={t('own_field_money')} value={is(kind)?.amount} />;
    case 'list': {
      const items = is(kind)?.items.map(inOwnWords) ?? [];
      return (
        <Field
          name="value.items"
          label={t('own_field_items')}
          problems={problems}
          value={items.join('\n')}
          lines={Math.min(12, items.length + 1)}
        />
      );
    }
    case 'yes-no':
      return <YesNo yes={is(kind)?.yes} problem={problems.get('value.yes')} />;
    case 'date':
      return <Field name="value.date" label={t('own_field_date')} problems={problems} value={is(kind)?.date} />;
    case 'text': {
      const text = is(kind)?.text;
      return (
        <Field
          name="value.text"
          label={t('own_field_text')}
          problems={problems}
          value={text && inOwnWords(text)}
          lines={4}
        />
      );
    }
  }
}

function YesNo({ yes, problem }: { yes: boolean | undefined; problem: string | undefined }) {
  return (
    <fieldset className="field" data-field="value.yes">
      <legend className="visually-hidden">{t('own_kind_yes_no')}</legend>
      {(['yes', 'no'] as const).map((answer) => (
        <label key={answer} className="radio">
          <input
            type="radio"
            name="value.yes"
            value={answer}
            defaultChecked={yes === undefined ? false : yes === (answer === 'yes')}
          />
          {t(answer === 'yes' ? 'own_field_yes' : 'own_field_no')}
        </label>
      ))}
      {problem && <p className="field-problem">{problem}</p>}
    </fieldset>
  );
}

/** Steps by follower count; the last is for all who have more. */
function StepFields({ value, problems }: { value: ValueOf<'period-by-followers'> | undefined; problems: Problems }) {
  const [count, setCount] = useState(value?.steps.length ?? 2);
  return (
    <>
      <UnitField unit={value?.unit} />
      {Array.from({ length: count }, (_, place) => {
        const name = `value.steps[${place}]`;
        const step = value?.steps[place];
        return (
          <div className="fields" key={name}>
            {place < count - 1 ? (
              <Field
                name={`${name}.upTo`}
                label={t('own_field_upto')}
                problems={problems}
                value={step?.upTo ?? undefined}
                numeric
              />
            ) : (
              <p className="field field--short field--rest">{t('own_field_rest')}</p>
            )}
            <Field
              name={`${name}.amount`}
              label={t('own_field_amount')}
              problems={problems}
              value={step?.amount}
              numeric
            />
          </div>
        );
      })}
      <p className="field-actions">
        <button type="button" className="text-button" onClick={() => setCount(Math.min(20, count + 1))}>
          {t('own_step_add')}
        </button>
        {count > 1 && (
          <button type="button" className="text-button" onClick={() => setCount(count - 1)}>
            {t('own_step_remove')}
          </button>
        )}
      </p>
    </>
  );
}
