import { useId, useState } from 'react';
import { BLANK_COURSE, type CourseProblem, type CourseStep, steps } from '@/lib/deregistration/course.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { setItem } from '@/lib/store/items.ts';
import { type Day, isDay } from '@/lib/time/day.ts';
import { useWrite } from '../use-write.ts';
import { knownItem } from './item-words.ts';
import { OpenPage } from './open-page.tsx';
import { sayCourse } from './say-course.ts';
import type { Way } from './use-deregistration.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
const under = <S extends string>(name: S): Underscored<S> => name.replaceAll('-', '_') as Underscored<S>;

/** Where the freeze is revoked, and all else about a running application is seen. */
const CLOSING_ITEM = 'revoke-decision';
const APPLY_ITEM = 'apply';

/** What is wrong with a day that the person gives, in words. */
function sayCourseProblem(problem: CourseProblem, today: Day): string {
  if (problem.kind === 'future') return t('run_day_future');
  return t(`run_day_before_${FACT_WORDS[problem.fact]}`, sayDate(problem.day, today));
}
const FACT_WORDS = {
  appliedOn: 'applied',
  verifiedOn: 'verified',
  freezeEnd: 'freeze_end',
  confirmedOn: 'confirmed',
} as const;

/** What the person can say happened: the course is theirs to tell, and each step can be taken back. */
export function CourseSteps({ way }: { way: Way }) {
  const [chosen, setChosen] = useState<CourseStep['id'] | null>(null);
  const { problem, write } = useWrite();
  const possible = steps(way.run?.course ?? BLANK_COURSE, way.today);
  const say = (step: CourseStep, day: Day): void => write(sayStep(way, step, day), () => setChosen(null));
  return (
    <div className="course-steps">
      <p className="small">{t('run_what_happened')}</p>
      {possible.map((step) => (
        <div key={step.id} data-course-step={step.id}>
          <button
            type="button"
            className={step.id === 'back' ? 'text-button' : 'button button--small'}
            data-does="choose-step"
            aria-expanded={chosen === step.id}
            onClick={() => setChosen(chosen === step.id ? null : step.id)}
          >
            {t(`run_step_${under(step.id)}`)}
          </button>
          {chosen === step.id && (
            <StepForm step={step} way={way} onSay={(day) => say(step, day)} onCancel={() => setChosen(null)} />
          )}
        </div>
      ))}
      {problem && (
        <p className="item-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A verification that failed takes the application back: it is to be made again. */
async function sayStep(way: Way, { id, course }: CourseStep, day: Day): Promise<void> {
  await sayCourse(way, course(day));
  if (id !== 'verification-failed' || !way.run || way.states.get(APPLY_ITEM)?.state !== 'done') return;
  const where = { accountId: way.account.id, deregistrationId: way.run.id, itemId: APPLY_ITEM };
  await setItem(database(), where, { state: 'todo' }, Date.now());
}

interface FormProps {
  step: CourseStep;
  way: Way;
  onSay: (day: Day) => void;
  onCancel: () => void;
}

/** Asks for the day where there is one, and says what follows before it is said. */
function StepForm({ step, way, onSay, onCancel }: FormProps) {
  const [day, setDay] = useState<string>(way.today);
  const [tried, setTried] = useState(false);
  const id = useId();
  const asks = step.asks !== 'nothing';
  const wrong = !asks ? null : !isDay(day) ? t('run_day_empty') : sayWrong(step, day, way.today);
  const closing = way.plan.items.find((item) => item.id === CLOSING_ITEM && knownItem(item.id));
  return (
    <form
      className="course-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!wrong) onSay(isDay(day) ? day : way.today);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p className="small">{t(`run_step_${under(step.id)}_hint`)}</p>
      {/^revoked/.test(step.id) && closing && <OpenPage way={way} item={closing} />}
      {asks && (
        <label>
          {t(step.asks === 'past' ? 'run_day_past' : 'run_day_named')}
          <input
            type="date"
            name="day"
            className="field"
            value={day}
            max="9999-12-31"
            aria-invalid={tried && wrong !== null}
            aria-describedby={`${id}wrong`}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </label>
      )}
      <p id={`${id}wrong`} className="wizard-problem" role="alert">
        {(tried || isDay(day)) && wrong}
      </p>
      <p className="course-buttons">
        <button type="submit" className="button button--small button--primary" data-does="say">
          {t('run_say')}
        </button>
        <button type="button" className="button button--small" data-does="cancel" onClick={onCancel}>
          {t('entry_cancel')}
        </button>
      </p>
    </form>
  );
}

function sayWrong(step: CourseStep, day: Day, today: Day): string | null {
  const problem = step.problem(day);
  return problem && sayCourseProblem(problem, today);
}
