import type { PlanProblem } from '@/lib/deregistration/types.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { sayProblem } from '@/lib/plan-words.ts';
import type { Day } from '@/lib/time/day.ts';
import { Notice } from '../notice.tsx';
import { useToday } from '../use-today.ts';

/** Those that a day of the person's makes, and that another day mends. */
const MENDED_BY_A_DAY: ReadonlySet<PlanProblem['kind']> = new Set([
  'target-past',
  'target-too-soon',
  'target-in-freeze',
  'start-past',
]);

/** Whether a plan cannot be kept as it stands: the day it is to be done by cannot be. */
export const isImpossible = ({ kind }: PlanProblem): boolean => kind.startsWith('target-');

interface Props {
  problems: readonly PlanProblem[];
  /** Takes the day that is possible instead. */
  onTake?: ((day: Day) => void) | undefined;
}

/** What makes a plan impossible or unsafe, each with what is possible instead. */
export function PlanProblems({ problems, onTake }: Props) {
  const today = useToday();
  return problems.map((problem) => (
    <div key={problem.kind} data-problem={problem.kind}>
      <Notice kind={isImpossible(problem) ? 'danger' : problem.kind === 'followers-unknown' ? 'note' : 'caution'}>
        {sayProblem(problem, today)}
        {onTake && problem.day && MENDED_BY_A_DAY.has(problem.kind) && (
          <>
            {' '}
            <button
              type="button"
              className="text-button"
              data-does="take-day"
              onClick={() => problem.day && onTake(problem.day)}
            >
              {t('run_take_day', sayDate(problem.day, today))}
            </button>
          </>
        )}
      </Notice>
    </div>
  ));
}
