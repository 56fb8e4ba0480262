import { CalendarClock, Hourglass, PencilLine } from 'lucide';
import { progressOf } from '@/lib/deregistration/checklist.ts';
import { countdown } from '@/lib/deregistration/course.ts';
import { t } from '@/lib/i18n.ts';
import type { Day } from '@/lib/time/day.ts';
import { Icon } from '../icon.tsx';
import { ProgressRing } from '../progress-ring.tsx';
import { CourseSteps } from './course-steps.tsx';
import { phaseName } from './item-words.ts';
import { DueDay } from './list/due-day.tsx';
import { nextDates } from './next-dates.ts';
import { PlanProblems } from './plan-problems.tsx';
import type { Way } from './use-deregistration.ts';
import { WhyDay } from './why-day.tsx';
import './phase-card.css';

interface Props {
  way: Way;
  readOnly: boolean;
  /** Opens the wizard. */
  onPlan: () => void;
  /** Plans with another day, where the present one is impossible. */
  onTakeDay: (day: Day) => void;
}

/** Where a deregistration stands: its phase and how much is done, the next dates and why they are those, and what to say next. */
export function PhaseCard({ way, readOnly, onPlan, onTakeDay }: Props) {
  const { run, plan, states, today } = way;
  const { done, all, blocking } = progressOf(plan.items, states);
  const course = run?.course;
  const counting = course && !readOnly ? countdown(plan, course, today) : null;
  const dated = run?.answered === true || (course !== undefined && course.phase !== 'prepare');
  return (
    <section
      className="phase-card"
      aria-labelledby="phase-title"
      data-deregistration={run?.id ?? ''}
      data-phase={course?.phase ?? 'prepare'}
      data-until={counting ? (counting.phase === 'frozen' ? counting.until.later : counting.until.earlier) : undefined}
      data-ended={course?.ended ?? undefined}
    >
      <header className="phase-head">
        <ProgressRing done={done} all={all} size={44} />
        <div>
          <h3 id="phase-title">
            {course?.ended ? t(`run_ended_${course.ended}`) : phaseName(course?.phase ?? 'prepare')}
          </h3>
          <p className="small">
            {t('progress_done', done, all)}
            {blocking > 0 && (course?.phase ?? 'prepare') === 'prepare' && <> · {t('run_blocking', blocking)}</>}
          </p>
        </div>
        {run?.answered && !readOnly && (
          <button type="button" className="text-button phase-edit" data-does="plan" onClick={onPlan}>
            <Icon node={PencilLine} size={14} />
            {t('run_edit')}
          </button>
        )}
      </header>
      {counting && (
        <div className={`countdown countdown--${counting.phase}`}>
          <Icon node={counting.phase === 'frozen' ? Hourglass : CalendarClock} size={20} />
          <div>
            <p>
              <b>{t(`run_count_${counting.phase}`)}</b>
            </p>
            <DueDay due={counting.until} today={today} waits={counting.phase === 'frozen'} />
            <WhyDay day={counting.until} />
            <p className="small">{t(`run_count_${counting.phase}_hint`)}</p>
          </div>
        </div>
      )}
      {!run?.answered && !readOnly && (
        <div className="phase-offer">
          <p>{t('run_offer')}</p>
          <button type="button" className="button button--primary" data-does="plan" onClick={onPlan}>
            {t('run_make_plan')}
          </button>
        </div>
      )}
      {run?.answered && !readOnly && <PlanProblems problems={plan.problems} onTake={onTakeDay} />}
      {dated && !course?.ended && (
        <dl className="phase-dates">
          {nextDates(plan, course?.phase ?? 'prepare').map(({ key, day, waits }) => (
            <div key={key} data-date={key}>
              <dt>{t(`run_${key}`)}</dt>
              <dd>
                <DueDay due={day} today={today} waits={waits} />
                <WhyDay day={day} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {course?.ended && !readOnly && <p className="small">{t('run_ended_hint')}</p>}
      {!readOnly && <CourseSteps way={way} />}
    </section>
  );
}
