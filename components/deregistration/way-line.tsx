import { progressOf } from '@/lib/deregistration/checklist.ts';
import { countdown } from '@/lib/deregistration/course.ts';
import { urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { addDays } from '@/lib/time/day.ts';
import { Urgent } from '../expiry.tsx';
import type { Way } from './use-deregistration.ts';

/** How far a way out is, in a few words; where something is waited for or may be missed, how long that is. */
export function WayLine({ way: { plan, run, states, today } }: { way: Way }) {
  const counting = run ? countdown(plan, run.course, today) : null;
  if (!counting) {
    const { done, all } = progressOf(plan.items, states);
    return t('progress_done', done, all);
  }
  const { phase, days } = counting;
  const isOver = phase === 'frozen' ? days <= 0 : days < 0;
  const urgency = phase === 'frozen' ? 'ok' : urgencyOf(addDays(today, days), today, WARNING_DAYS);
  return <Urgent urgency={urgency}>{isOver ? t(`run_face_${phase}_over`) : t(`run_face_${phase}`, days)}</Urgent>;
}
