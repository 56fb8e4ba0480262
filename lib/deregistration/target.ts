import type { Day } from '../time/day.ts';
import { BLANK_COURSE } from './course.ts';
import type { Reckoner } from './days.ts';
import { type StageInput, stagesFrom } from './phases.ts';

/**
 * The last day to apply and still be closed by a day: with the longest time of all that is waited for, and confirmed on the first day
 * that allows it.
 * @returns the first day of the calendar if there is none
 */
export function lastApplyBy(target: Day, input: StageInput, reckoner: Reckoner): Day {
  const unsaid = { ...input, course: BLANK_COURSE };
  const closable = (apply: Day) => {
    const { later, provisional } = stagesFrom(apply, unsaid, reckoner).freezeEnd;
    return { day: later, provisional };
  };
  return reckoner.latestStart(closable, target, 'long');
}
