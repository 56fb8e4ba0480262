import { X } from 'lucide';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { type PlanChange, planChanges } from '@/lib/deregistration/changes.ts';
import { makePlan } from '@/lib/deregistration/plan.ts';
import { profileFrom } from '@/lib/deregistration/profile.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { changeProfile, startDeregistration } from '@/lib/store/deregistrations.ts';
import { Icon } from '../../icon.tsx';
import { Notice } from '../../notice.tsx';
import { useRuleBook } from '../../use-rules.ts';
import { useWrite } from '../../use-write.ts';
import { isImpossible } from '../plan-problems.tsx';
import { planInput, type Way } from '../use-deregistration.ts';
import { anchorOf, draftOf, profileOf, STEPS, type Step, stepProblem } from './draft.ts';
import { StepAccount } from './step-account.tsx';
import { StepDates } from './step-dates.tsx';
import { StepRoute } from './step-route.tsx';
import { StepUses } from './step-uses.tsx';
import './wizard.css';

interface Props {
  way: Way;
  /** Null: closed without keeping anything. Else what is different from the plan before; empty where there was none. */
  onDone: (changes: readonly PlanChange[] | null) => void;
}

/** Asks in four short steps what the plan is made from. What was read on the console is answered already, and says so. */
export default function Wizard({ way, onDone }: Props) {
  const { account, run, today } = way;
  const book = useRuleBook();
  const read = useMemo(() => profileFrom(account, { thirdParties: account.thirdParties?.names ?? null }), [account]);
  const asked = run?.answered === true;
  const [draft, setDraft] = useState(() =>
    draftOf(asked ? run.profile : read, { route: run?.route ?? null, anchor: run?.anchor ?? null, today }),
  );
  const [step, setStep] = useState<Step>('route');
  const [tried, setTried] = useState(false);
  const { problem: unkept, write } = useWrite();
  const anchor = anchorOf(draft);
  const plan = useMemo(
    () =>
      step === 'dates' && anchor ? makePlan({ ...planInput(way, book), profile: profileOf(draft), anchor }) : null,
    [way, book, draft, anchor, step],
  );
  const place = STEPS.indexOf(step);
  const problem = tried ? stepProblem(step, draft) : null;
  const stops = (step === 'route' && draft.route === 'migrate') || (step === 'account' && draft.type === 'wecom');

  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  // The heading is what a new step begins with, for eyes and ears alike.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each step anew
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'start' });
  }, [step]);

  const go = (to: Step | undefined): void => {
    if (!to) return;
    setTried(false);
    setStep(to);
  };
  const stop = (): void => {
    if (draft.route === 'migrate' && run)
      write(changeProfile(database(), run.id, { route: 'migrate' }), () => onDone(null));
    else onDone(null);
  };
  const finish = (): void => {
    const answers = { route: draft.route ?? 'deregister', profile: profileOf(draft), anchor } as const;
    const after = makePlan({ ...planInput(way, book), ...answers });
    const kept: Promise<unknown> = run
      ? changeProfile(database(), run.id, answers)
      : startDeregistration(database(), account.id, { ...answers, answered: true });
    write(kept, () => onDone(asked ? planChanges(way.plan, after) : []));
  };
  const next = (): void => {
    setTried(true);
    const wrong = stepProblem(step, draft) !== null || (step === 'dates' && plan?.problems.some(isImpossible));
    // What is wrong is said beside its field, which then has the focus.
    if (wrong)
      return void setTimeout(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-does=take-day]')?.focus(),
      );
    if (step === 'dates') finish();
    else go(STEPS[place + 1]);
  };

  const steps = {
    route: <StepRoute route={draft.route} onChoose={(route) => setDraft({ ...draft, route })} />,
    account: (
      <StepAccount
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        problem={problem}
        read={read}
      />
    ),
    uses: <StepUses draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} read={read} />,
    dates: (
      <StepDates
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        problem={problem}
        today={today}
        plan={plan}
      />
    ),
  };
  return (
    <form
      ref={form}
      className="wizard"
      data-wizard=""
      data-step={step}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (stops) stop();
        else next();
      }}
    >
      <header className="wizard-head">
        <div>
          <p className="small">{t('wizard_step', place + 1, STEPS.length)}</p>
          <h3 id={id} ref={title} tabIndex={-1}>
            {t(`wizard_title_${step}`)}
          </h3>
        </div>
        <button
          type="button"
          className="wizard-close"
          data-does="wizard-close"
          aria-label={t('wizard_close')}
          title={t('wizard_close')}
          onClick={() => onDone(null)}
        >
          <Icon node={X} />
        </button>
        <div className="wizard-progress" aria-hidden="true">
          {STEPS.map((each, nth) => (
            <i key={each} data-past={nth <= place} />
          ))}
        </div>
      </header>
      {steps[step]}
      {unkept && <Notice kind="danger">{unkept}</Notice>}
      <div className="wizard-buttons">
        {stops ? (
          <button type="submit" className="button button--primary" data-does="wizard-stop">
            {t(step === 'account' ? 'wizard_stop_wecom' : 'wizard_stop_migrate')}
          </button>
        ) : (
          <button
            type="submit"
            className="button button--primary"
            data-does={step === 'dates' ? 'wizard-finish' : 'wizard-next'}
          >
            {t(step === 'dates' ? (asked ? 'wizard_finish_again' : 'wizard_finish') : 'wizard_next')}
          </button>
        )}
        {place > 0 && (
          <button type="button" className="button" data-does="wizard-back" onClick={() => go(STEPS[place - 1])}>
            {t('wizard_back')}
          </button>
        )}
        {step === 'route' && !stops && (
          <button type="button" className="text-button" data-does="wizard-stop" onClick={() => onDone(null)}>
            {t('wizard_stop')}
          </button>
        )}
      </div>
    </form>
  );
}
