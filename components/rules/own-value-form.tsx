import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { EffectiveRule } from '@/lib/platform/book.ts';
import { NOTE_LENGTH } from '@/lib/platform/override.ts';
import type { RuleValue } from '@/lib/platform/rule.ts';
import type { RuleProblem } from '@/lib/platform/rule-file-problems.ts';
import { database } from '@/lib/store/database.ts';
import { setOverride } from '@/lib/store/overrides.ts';
import { sayProblem } from '../problems.ts';
import { sayRuleProblem } from '../rule-problems.ts';
import { draftValue, fieldOf } from './own-value-draft.ts';
import { Field, type Problems, ValueFields } from './own-value-fields.tsx';

type Kind = Exclude<RuleValue['kind'], 'unknown'>;

/** The kinds that an answer to an open question may have. */
const KINDS: readonly Kind[] = [
  'count',
  'count-range',
  'period',
  'period-range',
  'period-by-followers',
  'money',
  'yes-no',
  'date',
  'list',
  'text',
];

/** A person's own value of a rule, as fields that fit the kind of value. */
export function OwnValueForm({ rule, onDone }: { rule: EffectiveRule; onDone: () => void }) {
  const { stated, override } = rule;
  const start = rule.value.kind === 'unknown' ? 'text' : rule.value.kind;
  const [kind, setKind] = useState<Kind>(start);
  const [problems, setProblems] = useState<Problems>(new Map());
  const form = useRef<HTMLFormElement>(null);
  const kindId = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);

  const refuse = (found: readonly RuleProblem[]): void => {
    const names = [...(form.current?.querySelectorAll('[data-field]') ?? [])].map(
      (field) => field.getAttribute('data-field') ?? '',
    );
    const said = new Map<string, string>();
    for (const one of found) {
      const field = fieldOf(one.place, names) ?? '';
      if (!said.has(field)) said.set(field, sayRuleProblem(one));
    }
    setProblems(said);
    const first = names.find((name) => said.has(name));
    form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, textarea)`)?.focus();
  };

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.current) return;
    const entered = new FormData(form.current);
    const read = (name: string): string | null => {
      const value = entered.get(name);
      return typeof value === 'string' ? value : null;
    };
    const draft = {
      ruleId: rule.id,
      // Checked where it is kept.
      value: draftValue(kind, stated, read) as RuleValue,
      note: read('note') ?? '',
      link: read('link'),
    };
    try {
      const result = await setOverride(database(), draft);
      if (result.ok) onDone();
      else refuse(result.problems);
    } catch (error) {
      setProblems(new Map([['', t('own_not_kept') + (sayProblem(error) ?? '')]]));
    }
  };

  const whole = problems.get('');
  return (
    <form
      ref={form}
      className="own own--form"
      data-own-form={rule.id}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        // While a word is being composed, Escape gives up the word and not the form.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <p className="small">{t('own_hint')}</p>
      {stated.kind === 'unknown' && (
        <div className="field field--short">
          <label htmlFor={kindId}>{t('own_kind')}</label>
          <select
            id={kindId}
            value={kind}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              setKind(KINDS.find((one) => one === chosen) ?? 'text');
              setProblems(new Map());
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`own_kind_${one.replaceAll('-', '_')}` as MessageKey)}
              </option>
            ))}
          </select>
        </div>
      )}
      <ValueFields key={kind} kind={kind} value={rule.value} problems={problems} />
      <Field
        name="note"
        label={t('own_field_note')}
        hint={t('own_note_hint')}
        problems={problems}
        value={override?.note}
        lines={2}
        most={NOTE_LENGTH}
      />
      <Field name="link" label={t('own_field_link')} problems={problems} value={override?.link ?? undefined} />
      {whole && (
        <p className="field-problem" role="alert">
          {whole}
        </p>
      )}
      <p className="own-actions">
        <button type="submit" className="button button--small button--primary">
          {t('own_save')}
        </button>
        <button type="button" className="button button--small" onClick={onDone}>
          {t('own_cancel')}
        </button>
      </p>
    </form>
  );
}
