import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../time/day.ts';
import { BLANK_COURSE, type CourseStepId, countdown, steps } from './course.ts';
import { ENTERPRISE, planOf, TODAY } from './plans.fixture.ts';
import type { Course } from './types.ts';

const ids = (course: Course): string =>
  steps(course, TODAY)
    .map(({ id }) => id)
    .join(' ');
function say(course: Course, id: CourseStepId, day: Day = TODAY): Course {
  const step = steps(course, TODAY).find((one) => one.id === id);
  if (!step) throw new Error(`${id} cannot be said`);
  return step.course(day);
}
const problem = (course: Course, id: CourseStepId, day: Day) =>
  steps(course, TODAY)
    .find((step) => step.id === id)
    ?.problem(day);
const ago = (days: number): Day => addDays(TODAY, -days);

describe('what can be said next', () => {
  const applied = say(BLANK_COURSE, 'applied', ago(30));
  const frozen = say(applied, 'verified', ago(25));
  const window = say(frozen, 'freeze-over', ago(3));
  const closed = say(window, 'confirmed', ago(1));

  it('follows the stages', () => {
    expect(ids(BLANK_COURSE)).toBe('applied');
    expect(ids(applied)).toBe('verified verification-failed back');
    expect(ids(frozen)).toBe('freeze-end freeze-over revoked back');
    expect(ids(window)).toBe('confirmed confirm-by lapsed revoked-late back');
    expect(ids(closed)).toBe('back');
    expect(closed).toEqual({
      phase: 'closed',
      appliedOn: ago(30),
      verifiedOn: ago(25),
      freezeEnd: ago(3),
      confirmBy: null,
      confirmedOn: ago(1),
      ended: null,
    });
  });

  it('a failed verification leads back to the application', () => {
    expect(say(applied, 'verification-failed')).toEqual(BLANK_COURSE);
  });

  it('what ended it can be taken back, and nothing else said', () => {
    expect(say(frozen, 'revoked').ended).toBe('revoked');
    expect(ids(say(frozen, 'revoked'))).toBe('back');
    expect(say(say(frozen, 'revoked'), 'back')).toEqual(frozen);
    expect(say(window, 'lapsed').ended).toBe('lapsed');
  });

  it('every step can be taken back', () => {
    expect(say(applied, 'back')).toEqual(BLANK_COURSE);
    expect(say(frozen, 'back')).toEqual(applied);
    expect(say(window, 'back')).toEqual({ ...frozen, freezeEnd: ago(3) });
    expect(say(closed, 'back')).toEqual(window);
    expect(say({ ...closed, phase: 'aftercare' }, 'back')).toEqual(window);
  });

  it('days that the console names may be to come, all others not', () => {
    const tomorrow = addDays(TODAY, 1);
    expect(problem(BLANK_COURSE, 'applied', tomorrow)).toEqual({ kind: 'future' });
    expect(problem(BLANK_COURSE, 'applied', TODAY)).toBeNull();
    expect(problem(frozen, 'freeze-over', tomorrow)).toEqual({ kind: 'future' });
    expect(problem(frozen, 'freeze-end', tomorrow)).toBeNull();
    expect(say(frozen, 'freeze-end', tomorrow)).toEqual({ ...frozen, freezeEnd: tomorrow });
    expect(problem(window, 'confirm-by', tomorrow)).toBeNull();
  });

  it('nothing happens before what comes before it', () => {
    expect(problem(applied, 'verified', ago(31))).toEqual({ kind: 'before', fact: 'appliedOn', day: ago(30) });
    expect(problem(frozen, 'freeze-end', ago(26))).toEqual({ kind: 'before', fact: 'verifiedOn', day: ago(25) });
    expect(problem(window, 'confirmed', ago(4))).toEqual({ kind: 'before', fact: 'freezeEnd', day: ago(3) });
    expect(problem(window, 'confirm-by', ago(4))).toEqual({ kind: 'before', fact: 'freezeEnd', day: ago(3) });
    expect(problem(window, 'confirmed', ago(3))).toBeNull();
    expect(problem(frozen, 'revoked', addDays(TODAY, 9))).toBeNull();
  });

  it('a freeze that ended on another day than was named may be said', () => {
    const named = say(frozen, 'freeze-end', addDays(TODAY, 5));
    expect(problem(named, 'freeze-over', ago(1))).toBeNull();
  });
});

describe('the count-down', () => {
  const on = (course: Course) => countdown(planOf({ profile: ENTERPRISE, course }), course, TODAY);
  const frozen: Course = { ...BLANK_COURSE, phase: 'frozen', verifiedOn: ago(5) };

  it('runs to the later end of the freeze, and to the earlier end of the window', () => {
    expect(on(frozen)).toMatchObject({ phase: 'frozen', days: 10 });
    const window: Course = { ...frozen, phase: 'confirm', freezeEnd: ago(1) };
    expect(on(window)).toMatchObject({ phase: 'confirm', days: 1, until: { later: addDays(TODAY, 6) } });
    // Whoever says two days may be wrong: it has passed only once the longest time has.
    expect(on({ ...window, verifiedOn: ago(30), freezeEnd: ago(3) })?.days).toBe(0);
    expect(on({ ...window, verifiedOn: ago(30), freezeEnd: ago(7) })?.days).toBe(0);
    expect(on({ ...window, verifiedOn: ago(30), freezeEnd: ago(9) })?.days).toBe(-2);
    expect(on({ ...window, confirmBy: TODAY })?.days).toBe(0);
  });

  it('runs in no other phase, nor once it was ended', () => {
    for (const phase of ['prepare', 'verify', 'closed', 'aftercare'] as const) {
      expect(on({ ...frozen, phase })).toBeNull();
    }
    expect(on({ ...frozen, ended: 'revoked' })).toBeNull();
  });
});
