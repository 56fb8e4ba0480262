import { describe, expect, it } from 'vitest';
import { addDays, type Day, startOfDay } from '../time/day.ts';
import { makeCalendar } from '../time/holidays.ts';
import { BLANK_COURSE } from './course.ts';
import { BOUND, ENTERPRISE, INDIVIDUAL, itemOf, planOf, said, stateOf, statesOf, TODAY } from './plans.fixture.ts';
import { BLANK_PROFILE } from './profile.ts';
import type { ItemState, PlanProblem } from './types.ts';

const due = (id: string, input: Parameters<typeof planOf>[0] = {}): string => said(itemOf(planOf(input), id).due);
const day = (text: string): Day => text as Day;
const done = (itemId: string, on: string): ItemState =>
  stateOf(itemId, { state: 'done', changedAt: startOfDay(day(on)) });

describe('forward', () => {
  it('begins today, or on the day that was set, and never in the past', () => {
    const start = (on: string) => planOf({ anchor: { kind: 'start', day: day(on) } });
    expect(said(itemOf(planOf(), 'export-articles').start)).toBe(TODAY);
    expect(said(itemOf(start('2026-12-07'), 'export-articles').start)).toBe('2026-12-07');
    expect(said(itemOf(start('2026-11-01'), 'export-articles').start)).toBe(TODAY);
  });

  it('applies once everything that blocks is done and was looked through', () => {
    const plan = planOf();
    // Four working days of exporting from Sunday, one for the last check.
    expect(said(plan.earliestApply)).toBe('2026-11-27');
    expect(plan.criticalPath).toEqual(['export-articles', 'final-check', 'apply']);
    for (const { id, blocking, phase } of plan.items) {
      if (blocking && id !== 'final-check') expect(itemOf(plan, 'final-check').after).toContain(id);
      expect(phase).not.toBe('closed');
    }
  });

  it('is a range where it is not known what applies', () => {
    const { earliestApply } = planOf({ profile: BLANK_PROFILE });
    expect(earliestApply.earlier).toBe('2026-11-27');
    expect(earliestApply.later > '2026-12-24').toBe(true);
  });

  it('waits for the publisher income of the half month in which the ads end, which comes a month later', () => {
    const profile = { ...INDIVIDUAL, features: { ...INDIVIDUAL.features, 'publisher-ads': 'yes' } } as const;
    // 22 to 30 November is settled, and paid by 30 December.
    expect(due('withdraw-publisher-ads', { profile })).toBe('2026-12-30');
    expect(due('apply', { profile })).toBe('2026-12-31');
    // Paid by Friday 15 January; the last check is done on Monday all the same if it comes in at the weekend.
    expect(due('withdraw-publisher-ads', { profile, today: day('2026-12-03') })).toBe('2027-01-17');
    const paid = (today: string) => planOf({ profile, today: day(today) }).earliestApply.later;
    expect([paid('2026-12-15'), paid('2026-12-16')]).toEqual(['2027-01-18', '2027-02-01']);
    expect(itemOf(planOf({ profile }), 'withdraw-publisher-ads').critical).toBe(true);
  });

  it('what was done counts from the day on which it was', () => {
    const profile = { ...INDIVIDUAL, features: { ...INDIVIDUAL.features, 'publisher-ads': 'yes' } } as const;
    const states = statesOf(done('close-publisher-ads', '2026-11-10'));
    expect(due('withdraw-publisher-ads', { profile, states })).toBe('2026-12-15');
    const both = statesOf(done('close-publisher-ads', '2026-11-10'), done('withdraw-publisher-ads', '2026-11-20'));
    expect(due('apply', { profile, states: both })).toBe('2026-11-27');
  });

  it('a seller’s notice stands its days before the application, from when it was posted', () => {
    const profile = { ...INDIVIDUAL, sells: 'yes' } as const;
    // Posted within a working day, on Monday 23 November.
    expect(due('apply', { profile })).toBe('2026-12-23');
    expect(due('cease-business-notice', { profile })).toBe('2026-11-23');
    expect(itemOf(planOf({ profile }), 'cease-business-notice').critical).toBe(true);
    const states = statesOf(done('cease-business-notice', '2026-11-02'));
    expect(due('apply', { profile, states })).toBe('2026-12-02');
    const target = { kind: 'target', day: day('2027-03-01') } as const;
    const later = itemOf(planOf({ profile, anchor: target }), 'cease-business-notice').due;
    expect(later.later).toBe(addDays(day(due('apply', { profile, anchor: target })), -30));
    expect(later.reasons).toMatchObject([{ kind: 'before', of: 'apply', ruleId: 'cease-business-notice' }]);
  });

  it('merchant numbers are untied in time: a day without trades, then the review', () => {
    const profile = { ...INDIVIDUAL, features: { ...INDIVIDUAL.features, payment: 'yes' } } as const;
    const plan = planOf({ profile });
    const { start, due: last } = itemOf(plan, 'unbind-payment');
    expect(said(start)).toBe('2026-11-25');
    // Quiet on Thursday, reviewed by Monday at the latest.
    expect(said(last)).toBe('2026-11-30');
    expect(plan.criticalPath).toEqual([
      'refund-customers',
      'settle-merchant',
      'unbind-payment',
      'final-check',
      'apply',
    ]);
  });
});

describe('backward', () => {
  const target = { kind: 'target', day: day('2027-03-31') } as const;

  it('names the last day to apply, and asks for everything by then', () => {
    const plan = planOf({ profile: ENTERPRISE, anchor: target });
    // Ten days to be verified and fifteen frozen before the day.
    expect(plan.lastApply && said(plan.lastApply)).toBe('2027-03-06');
    expect(due('apply', { profile: ENTERPRISE, anchor: target })).toBe('2027-03-06');
    expect(said(plan.earliestApply)).toBe('2026-11-27');
    expect(plan.problems.map(({ kind }) => kind)).toEqual(['calendar-ends']);
    expect(plan.items.filter(({ critical }) => critical)).toEqual([]);
    expect(planOf().lastApply).toBeNull();
  });

  it('spreads the announcements over four weeks before the application, or over what there is', () => {
    const spread = (input: Parameters<typeof planOf>[0]) =>
      [1, 2, 3].map((which) => due(`announce-${which}`, input)).concat(due('apply', input));
    expect(spread({ profile: ENTERPRISE, anchor: target })).toEqual([
      '2027-02-06',
      '2027-02-20',
      '2027-03-04',
      '2027-03-06',
    ]);
    expect(spread({})).toEqual(['2026-11-22', '2026-11-25', '2026-11-26', '2026-11-27']);
  });

  it('keeps the later announcements on their days once the first was sent', () => {
    const states = statesOf(done('announce-1', '2027-02-06'));
    const on = (today: string) =>
      ['announce-2', 'announce-3'].map((id) =>
        due(id, { profile: ENTERPRISE, anchor: target, states, today: day(today) }),
      );
    expect(on('2027-02-06')).toEqual(['2027-02-20', '2027-03-04']);
    expect(on('2027-02-16')).toEqual(['2027-02-20', '2027-03-04']);
    expect(on('2027-02-20')).toEqual(['2027-02-20', '2027-03-04']);
  });

  it('what is done hurries nothing that comes before it', () => {
    expect(due('export-articles', { anchor: target })).toBe('2027-03-10');
    const states = statesOf(done('repost-core-articles', '2026-11-20'));
    expect(due('export-articles', { anchor: target, states })).toBe('2027-03-15');
  });

  it('has everything ready before what needs it', () => {
    const plan = planOf({ profile: BOUND, anchor: target });
    expect(itemOf(plan, 'new-account-ready').due.later <= itemOf(plan, 'announce-1').due.earlier).toBe(true);
    expect(itemOf(plan, 'new-account-ready').due.reasons).toEqual([{ kind: 'before', of: 'announce-1' }]);
  });
});

describe('a day moved by the person', () => {
  it('is kept and pushes what depends on it', () => {
    const states = statesOf(stateOf('export-articles', { dueOn: day('2026-12-10') }));
    const plan = planOf({ states });
    expect(itemOf(plan, 'export-articles')).toMatchObject({ moved: true, critical: true });
    expect(said(itemOf(plan, 'export-articles').due)).toBe('2026-12-10');
    expect(said(itemOf(plan, 'apply').due)).toBe('2026-12-11');
    expect(due('confirm-deregistration', { states })).toBe('2026-12-20…2027-01-02');
  });

  it('asks for what comes before it as well', () => {
    const anchor = { kind: 'target', day: day('2027-03-31') } as const;
    const states = statesOf(stateOf('repost-core-articles', { dueOn: day('2026-12-11') }));
    expect(due('export-articles', { anchor, states })).toBe('2026-12-07');
  });

  it('the application itself can be moved', () => {
    const states = statesOf(stateOf('apply', { dueOn: day('2026-12-21') }));
    expect(due('freeze-running', { states })).toBe('2026-12-28…2027-01-05');
    expect(due('final-check', { states })).toBe('2026-12-21');
    const past = statesOf(stateOf('apply', { dueOn: day('2026-11-01') }));
    expect(due('apply', { states: past })).toBe('2026-11-01');
    expect(due('subject-verified', { states: past })).toBe(TODAY);
  });
});

describe('what does not apply', () => {
  it('is left out with the answer that says so, and nothing else is', () => {
    const { leftOut } = planOf();
    expect(Object.fromEntries(leftOut.map(({ id, why }) => [id, why]))).toMatchObject({
      'unbind-payment': 'payment',
      'pay-transfer': 'individual',
      'menu-redirect': 'not-moving',
      'cease-business-notice': 'no-sales',
      'request-invoices': 'no-income',
    });
    expect(planOf({ profile: BOUND }).leftOut).toEqual([]);
    expect(planOf({ profile: BLANK_PROFILE }).leftOut).toEqual([]);
  });

  it('without followers nobody is told', () => {
    const ids = planOf({ profile: { ...BOUND, followers: 0 } }).leftOut.map(({ id }) => id);
    expect(ids).toEqual([
      'save-follower-data',
      'announce-1',
      'announce-2',
      'announce-3',
      'menu-redirect',
      'auto-reply-redirect',
      'new-account-ready',
    ]);
  });

  it('by the person’s word stays in the plan and holds nothing up', () => {
    const states = statesOf(stateOf('export-articles', { state: 'na' }));
    const plan = planOf({ states });
    expect(said(itemOf(plan, 'apply').due)).toBe('2026-11-25');
    expect(itemOf(plan, 'export-articles').critical).toBe(false);
  });
});

describe('items of the company’s own', () => {
  const extra = { id: 'own-1', section: 'law', title: '存档', hint: '', owner: 'legal', blocking: true } as const;

  it('stand in their section’s phase, and the last check waits for those that block', () => {
    const plan = planOf({ extras: [extra, { ...extra, id: 'own-2', section: 'after', blocking: true }] });
    expect(itemOf(plan, 'own-1')).toMatchObject({ phase: 'prepare', owner: 'legal', blocking: true, extra });
    expect(itemOf(plan, 'final-check').after).toContain('own-1');
    expect(itemOf(plan, 'own-2').phase).toBe('aftercare');
    expect(itemOf(plan, 'final-check').after).not.toContain('own-2');
  });

  it('are pressed as well where several are equally long', () => {
    const states = statesOf(...['export-articles', 'export-materials'].map((id) => stateOf(id, { state: 'na' })));
    const plan = planOf({ extras: [extra], states });
    expect(plan.criticalPath).toEqual(['confirm-subject-proof', 'final-check', 'apply']);
    const critical = plan.items.filter((item) => item.critical).map(({ id }) => id);
    expect(critical).toEqual(['confirm-subject-proof', 'own-1', 'final-check', 'apply']);
  });

  it('are taken once, and never for one of ours', () => {
    const plan = planOf({ extras: [extra, extra, { ...extra, id: 'apply' }] });
    expect(plan.items.filter((item) => item.extra)).toHaveLength(1);
  });
});

describe('problems', () => {
  const problems = (input: Parameters<typeof planOf>[0]): readonly PlanProblem[] => planOf(input).problems;
  const target = (on: string) => ({ anchor: { kind: 'target', day: day(on) } as const });

  it('a target that cannot be kept is answered with the earliest that can', () => {
    // Individual: applied on 27 November, frozen for up to 15 days.
    const possible = day('2026-12-12');
    expect(problems(target('2026-11-21'))).toEqual([{ kind: 'target-past', day: possible }]);
    expect(problems(target('2026-11-24'))).toEqual([{ kind: 'target-too-soon', day: possible }]);
    expect(problems(target('2026-11-27'))).toEqual([{ kind: 'target-in-freeze', day: possible }]);
    expect(problems(target('2026-12-11'))).toEqual([{ kind: 'target-in-freeze', day: possible }]);
    expect(problems(target('2026-12-12'))).toEqual([]);
    expect(due('apply', target('2026-12-11'))).toBe('2026-11-27');
  });

  it('in the freeze the console’s own end of it is the earliest', () => {
    const course = { ...BLANK_COURSE, phase: 'frozen', verifiedOn: TODAY, freezeEnd: day('2026-12-02') } as const;
    expect(problems({ course, ...target('2026-12-01') })).toEqual([{ kind: 'target-in-freeze', day: '2026-12-02' }]);
    expect(problems({ course, ...target('2026-12-02') })).toEqual([]);
  });

  it('a start in the past is told until something was done', () => {
    const anchor = { kind: 'start', day: day('2026-11-01') } as const;
    expect(problems({ anchor })).toEqual([{ kind: 'start-past', day: TODAY }]);
    expect(problems({ anchor, states: statesOf(stateOf('read-agreement', { state: 'doing' })) })).toMatchObject([
      { kind: 'slipped' },
    ]);
  });

  it('work that has begun and slipped says from which day, and each open item the day it had', () => {
    const anchor = { kind: 'start', day: day('2026-11-01') } as const;
    const onTime = planOf({ profile: ENTERPRISE, anchor, today: anchor.day });
    const states = statesOf(stateOf('confirm-administrator', { state: 'done', changedAt: startOfDay(anchor.day) }));
    const late = planOf({ profile: ENTERPRISE, anchor, states });
    expect(late.problems).toContainEqual({ kind: 'slipped', day: onTime.earliestApply.later });
    expect(itemOf(late, 'confirm-subject-proof').slippedFrom).toBe(itemOf(onTime, 'confirm-subject-proof').due.later);
    expect(itemOf(late, 'confirm-administrator').slippedFrom).toBeUndefined();
    // Of a start that is still to come, or a target, nothing has slipped.
    expect(planOf({ profile: ENTERPRISE, anchor: null }).items.some(({ slippedFrom }) => slippedFrom)).toBe(false);
    const gone = planOf({ profile: ENTERPRISE, anchor, states, course: { ...BLANK_COURSE, ended: 'stopped' } });
    expect(gone.items.some(({ slippedFrom }) => slippedFrom)).toBe(false);
  });

  it('of the subject and its bank account', () => {
    const kinds = (profile: Partial<typeof ENTERPRISE>) =>
      problems({ profile: { ...ENTERPRISE, ...profile } }).flatMap(({ kind, ruleId }) =>
        kind === 'calendar-ends' ? [] : `${kind} ${ruleId}`,
      );
    expect(kinds({ bankAccount: 'no' })).toEqual(['no-bank-account subject-check-work-order']);
    expect(kinds({ bankAccount: 'no', subject: 'government' })).toEqual(['no-bank-account subject-check-government']);
    expect(kinds({ bankAccount: 'no', subject: 'individual' })).toEqual([]);
    expect(kinds({ subjectChange: 'dissolving' })).toEqual(['subject-dissolving dissolved-subject-freezes']);
    expect(kinds({ subjectChange: 'renamed' })).toEqual(['subject-renamed subject-check-work-order']);
    expect(kinds({ type: 'wecom', bankAccount: 'no' })).toEqual(['wecom enterprise-accounts']);
    expect(kinds({ followers: null })).toEqual(['followers-unknown freeze-period']);
  });

  it('a plan that reaches beyond the last holidays is told to be provisional', () => {
    const calendar = makeCalendar(['2026-10-01'], []);
    expect(calendar.until).toBe('2026-12-31');
    const anchor = { kind: 'start', day: day('2026-12-28') } as const;
    expect(problems({ anchor, calendar })).toEqual([{ kind: 'calendar-ends', day: '2026-12-31' }]);
    expect(itemOf(planOf({ anchor, calendar }), 'apply').due.provisional).toBe(true);
    expect(problems({ calendar })).toEqual([]);
  });

  it('none of a run that was ended', () => {
    const course = { ...BLANK_COURSE, ended: 'stopped' } as const;
    expect(problems({ course, ...target('2026-11-21') })).toEqual([]);
  });
});
