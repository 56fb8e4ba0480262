import type { Plan } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { sayPlannedDay } from '@/lib/plan-words.ts';
import type { Day } from '@/lib/time/day.ts';
import { isImpossible, PlanProblems } from '../plan-problems.tsx';
import { Choices, TextField } from './fields.tsx';
import type { StepProps } from './step-account.tsx';

interface Props extends Omit<StepProps, 'read'> {
  today: Day;
  /** What the answers come to; null as long as there is no day. */
  plan: Plan | null;
}

/** When it begins, or when it is to be over, and at once what that comes to; then the names that the words to copy want. */
export function StepDates({ draft, onChange, problem, today, plan }: Props) {
  return (
    <>
      <Choices
        name="anchor-kind"
        legend={t('wizard_anchor')}
        hint={t('wizard_anchor_hint')}
        value={draft.anchorKind}
        options={[
          ['start', t('wizard_anchor_start')],
          ['target', t('wizard_anchor_target')],
        ]}
        onChoose={(anchorKind) =>
          onChange({
            anchorKind,
            // Whoever turns from one to the other is shown a day that is possible, and may take another.
            anchorDay:
              anchorKind === draft.anchorKind
                ? draft.anchorDay
                : anchorKind === 'start'
                  ? today
                  : (plan?.closedBy.later ?? ''),
          })
        }
      />
      <TextField
        name="anchor-day"
        type="date"
        label={t(draft.anchorKind === 'start' ? 'wizard_day_start' : 'wizard_day_target')}
        hint={t(draft.anchorKind === 'start' ? 'wizard_day_start_hint' : 'wizard_day_target_hint')}
        value={draft.anchorDay}
        problem={problem?.field === 'anchor-day' ? t('wizard_day_empty') : null}
        onChange={(anchorDay) => onChange({ anchorDay })}
      />
      {plan && (
        <section className="wizard-outcome" aria-live="polite" aria-label={t('wizard_outcome')}>
          <h4>{t('wizard_outcome')}</h4>
          <PlanProblems problems={plan.problems} onTake={(anchorDay) => onChange({ anchorDay })} />
          <dl>
            <dt>{t('wizard_items')}</dt>
            <dd>
              {plan.leftOut.length > 0
                ? t('wizard_items_count', plan.items.length, plan.leftOut.length)
                : t('wizard_items_all', plan.items.length)}
            </dd>
            <dt>{t('run_earliest_apply')}</dt>
            <dd>{sayPlannedDay(plan.earliestApply, today)}</dd>
            {plan.lastApply && !plan.problems.some(isImpossible) && (
              <>
                <dt>{t('run_last_apply')}</dt>
                <dd>{sayPlannedDay(plan.lastApply, today)}</dd>
              </>
            )}
            <dt>{t('run_confirm_first')}</dt>
            <dd>{sayPlannedDay(plan.confirm.first, today)}</dd>
            <dt>{t('run_closed_by')}</dt>
            <dd>{sayPlannedDay(plan.closedBy, today)}</dd>
          </dl>
        </section>
      )}
      {draft.subject !== 'individual' && (
        <TextField
          name="organisation"
          label={t('wizard_organisation')}
          hint={t('wizard_organisation_hint')}
          value={draft.organisation}
          maxLength={200}
          onChange={(organisation) => onChange({ organisation })}
        />
      )}
      <TextField
        name="contact"
        label={t('wizard_contact')}
        hint={t('wizard_contact_hint')}
        value={draft.contact}
        maxLength={200}
        onChange={(contact) => onChange({ contact })}
      />
    </>
  );
}
