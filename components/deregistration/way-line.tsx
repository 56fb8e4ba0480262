import { progressOf } from '@/lib/deregistration/checklist.ts';
import { countdown } from '@/lib/deregistration/course.ts';
import { sayDaysLeft, urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { Urgent } from '../expiry.tsx';
import type { Way } from './use-deregistration.ts';

/** How far a way out is, in a few words; where something is waited for or may be missed, how long that is. */
export function WayLine({ way: { plan, run, states, today } }: { way: Way }) {
  const counting = run ? countdown(plan, run.course, today) : null;
  if (!counting) {
    const { done, all } = progressOf(plan.items, states);
    return t('progress_done', done, all);
  }
  const { phase, until } = counting;
  const day = phase === 'frozen' ? until.later : until.earlier;
  return (
    <Urgent urgency={phase === 'frozen' ? 'ok' : urgencyOf(day, today, WARNING_DAYS)}>
      {t(`run_face_${phase}`)} {sayDaysLeft(day, today)}
    </Urgent>
  );
}
