import { type ReactNode, useId } from 'react';
import { t } from '@/lib/i18n.ts';

interface ChoicesProps<V extends string> {
  /** Of the field, as forms call it. */
  name: string;
  legend: string;
  /** Why it is asked, in a sentence. */
  hint: string;
  value: V;
  options: readonly (readonly [value: V, words: string])[];
  onChoose: (value: V) => void;
  /** The answer was read on the console. */
  read?: boolean;
  /** Short answers stand beside the question instead of below it. */
  beside?: boolean;
}

/** A question with its possible answers side by side, each one press away. */
export function Choices<V extends string>({
  name,
  legend,
  hint,
  value,
  options,
  onChoose,
  read,
  beside,
}: ChoicesProps<V>) {
  const id = useId();
  return (
    <fieldset className={beside ? 'wizard-field wizard-field--beside' : 'wizard-field'} aria-describedby={id}>
      <legend>
        {legend}
        {read && <ReadMark />}
      </legend>
      <p id={id} className="small">
        {hint}
      </p>
      <div className="choices">
        {options.map(([each, words]) => (
          <label key={each} className="choice">
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChoose(each)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Says of an answer that nobody gave it here: it was read. */
export const ReadMark = () => <span className="tag wizard-read">{t('wizard_read')}</span>;

interface TextProps {
  name: string;
  label: ReactNode;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date';
  numeric?: boolean;
  /** What is wrong with it; null where nothing is. */
  problem?: string | null;
  maxLength?: number;
}

/** A question answered in words, figures or with a day. */
export function TextField({
  name,
  label,
  hint,
  value,
  onChange,
  type = 'text',
  numeric,
  problem,
  maxLength,
}: TextProps) {
  const id = useId();
  return (
    <div className="wizard-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}hint`} className="small">
        {hint}
      </p>
      <input
        id={id}
        name={name}
        type={type}
        className="field"
        value={value}
        autoComplete="off"
        inputMode={numeric ? 'decimal' : undefined}
        max={type === 'date' ? '9999-12-31' : undefined}
        maxLength={maxLength}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${id}hint ${id}problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}problem`} className="wizard-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
