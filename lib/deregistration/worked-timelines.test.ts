import { describe, expect, it } from 'vitest';
import { BUILT_IN, makeBook } from '../platform/book.ts';
import { addDays, type Day, daysBetween } from '../time/day.ts';
import { BLANK_COURSE } from './course.ts';
import { ENTERPRISE, INDIVIDUAL, itemOf, planOf, said, TODAY } from './plans.fixture.ts';
import type { Course, Plan, PlannedDay, Profile } from './types.ts';

/** Days from the application to the ends of each stage: [verified, freeze over, last day to confirm, name free]. */
function stages(plan: Plan): string[] {
  const applied = itemOf(plan, 'apply').due.later;
  const range = ({ earlier, later }: PlannedDay): string => {
    const ends = [daysBetween(applied, earlier), daysBetween(applied, later)];
    return ends[0] === ends[1] ? `${ends[0]}` : `${ends[0]}–${ends[1]}`;
  };
  const verified = plan.phases.find(({ id }) => id === 'frozen')?.from;
  return [verified, plan.confirm.first, plan.confirm.last, plan.nameFreeFrom].map((day) => (day ? range(day) : ''));
}

describe('worked timelines, in days from the application', () => {
  const timelines: readonly (readonly [string, Partial<Profile>, string[]])[] = [
    // Individual ≤ 1,000 followers: 7 (or 15) days, 7 to confirm (an older text says 2), the name 15 days later.
    ['individual, 800 followers', INDIVIDUAL, ['0', '7–15', '9–22', '22–37']],
    ['individual, 1,000 followers', { ...INDIVIDUAL, followers: 1_000 }, ['0', '7–15', '9–22', '22–37']],
    ['individual, 1,001 followers', { ...INDIVIDUAL, followers: 1_001 }, ['0', '15', '17–22', '30–37']],
    ['individual without followers', { ...INDIVIDUAL, followers: 0 }, ['0', '7–15', '9–22', '22–37']],
    // Organisation of 5,000: up to 10 for the transfer, 15, up to 7, the name 15.
    ['enterprise, 5,000 followers', ENTERPRISE, ['0–10', '15–25', '17–32', '30–47']],
    // Organisation of 200,000: up to 10, 60, up to 7, the name 15.
    ['enterprise, 200,000 followers', { ...ENTERPRISE, followers: 200_000 }, ['0–10', '60–70', '62–77', '75–92']],
    ['enterprise, 40 million followers', { ...ENTERPRISE, followers: 40_000_000 }, ['0–10', '60–70', '62–77', '75–92']],
    ['enterprise, 100,000 followers', { ...ENTERPRISE, followers: 100_000 }, ['0–10', '30–40', '32–47', '45–62']],
    ['enterprise, followers unknown', { ...ENTERPRISE, followers: null }, ['0–10', '7–70', '9–77', '22–92']],
    // Without a corporate account nothing says how long it takes: the longest of the other ways is planned for.
    [
      'government without a bank account',
      { ...ENTERPRISE, subject: 'government', bankAccount: 'no' },
      ['0–11', '15–26', '17–33', '30–48'],
    ],
  ];
  it.each(timelines)('%s', (_name, profile, expected) => {
    expect(stages(planOf({ profile: { ...ENTERPRISE, ...profile } }))).toEqual(expected);
  });

  it('an overseas subject hands in documents, or makes a transfer', () => {
    // Applied on Friday 27 November: 7 working days are until Tuesday 8 December, ten days until Monday 7.
    const overseas = planOf({ profile: { ...ENTERPRISE, subject: 'overseas' } });
    expect(itemOf(overseas, 'apply').due.later).toBe('2026-11-27');
    expect(said(itemOf(overseas, 'subject-verified').due)).toBe('2026-12-07…2026-12-08');
    expect(said(overseas.confirm.first)).toBe('2026-12-22…2026-12-23');
    const documents = planOf({ profile: { ...ENTERPRISE, subject: 'overseas', bankAccount: 'no' } });
    expect(said(itemOf(documents, 'subject-verified').due)).toBe('2026-12-08');
  });
});

it('whether this way is open at all comes first, however late the account is to be closed', () => {
  const plan = planOf({ profile: ENTERPRISE, anchor: { kind: 'target', day: '2027-06-30' as Day } });
  const route = plan.items.filter(({ section }) => section === 'route');
  expect(route.map(({ id, due }) => [id, due.later])).toEqual([
    ['confirm-administrator', '2026-11-22'],
    ['confirm-subject-proof', '2026-11-23'],
    ['compare-migration', '2026-11-22'],
    ['registration-complete', '2026-11-22'],
    ['no-open-violations', '2026-11-23'],
    ['read-agreement', '2026-11-23'],
  ]);
  expect(itemOf(plan, 'export-articles').due.later > '2027-02-01').toBe(true);
});

describe('what the person said takes the place of reckoning', () => {
  const applied = { ...BLANK_COURSE, phase: 'verify', appliedOn: '2026-11-16' as Day } satisfies Course;
  const frozen = { ...applied, phase: 'frozen', verifiedOn: '2026-11-18' as Day } satisfies Course;

  it('the day of the application, and that it is not verified before today', () => {
    const plan = planOf({ profile: ENTERPRISE, course: applied });
    expect(said(itemOf(plan, 'apply').due)).toBe('2026-11-16');
    expect(said(itemOf(plan, 'subject-verified').due)).toBe('2026-11-22…2026-11-26');
    expect(plan.criticalPath).toEqual([]);
  });

  it('the day of the verification, the end of the freeze, the last day, the confirmation', () => {
    expect(said(planOf({ profile: ENTERPRISE, course: frozen }).confirm.first)).toBe('2026-12-03');
    const named = { ...frozen, freezeEnd: '2026-12-05' as Day };
    expect(said(planOf({ profile: ENTERPRISE, course: named }).confirm.last)).toBe('2026-12-07…2026-12-12');
    const window = { ...named, phase: 'confirm', confirmBy: '2026-12-08' as Day } as const;
    expect(said(planOf({ profile: ENTERPRISE, course: window }).confirm.last)).toBe('2026-12-08');
    const closed = { ...window, phase: 'closed', confirmedOn: '2026-12-06' as Day } as const;
    const plan = planOf({ profile: ENTERPRISE, course: closed });
    expect(said(plan.closedBy)).toBe('2026-12-06');
    expect(said(plan.nameFreeFrom)).toBe('2026-12-21');
    // Not from the last day on which it could have been confirmed: it was confirmed on Sunday.
    expect(said(itemOf(plan, 'confirm-deregistration').due)).toBe('2026-12-06');
    expect(said(itemOf(plan, 'verify-closed').due)).toBe('2026-12-07');
  });

  it('a freeze that nobody said since when began between application and today', () => {
    const plan = planOf({ profile: ENTERPRISE, course: { ...applied, phase: 'frozen' } });
    expect(said(plan.confirm.first)).toBe('2026-12-01…2026-12-07');
  });

  it('the confirmation that was missed is told, and is not pushed on', () => {
    const course = { ...frozen, verifiedOn: '2026-10-01' as Day, appliedOn: '2026-09-30' as Day };
    const plan = planOf({ profile: ENTERPRISE, course });
    expect(said(itemOf(plan, 'confirm-deregistration').due)).toBe('2026-10-18…2026-10-23');
    expect(plan.problems).toContainEqual({ kind: 'confirm-missed', day: '2026-10-23', ruleId: 'confirmation-missed' });
  });
});

describe('the days in between', () => {
  it('the transfer had better be made at once, and at the latest so that it can be checked in time', () => {
    // Applied on Friday 27 November: due by Monday 7 December and checked within a working day, so by Sunday the 6th.
    const { due } = itemOf(planOf({ profile: ENTERPRISE }), 'pay-transfer');
    expect(said(due)).toBe('2026-11-30…2026-12-06');
    expect(due.reasons.map(({ ruleId }) => ruleId)).toEqual(['transfer-deadline', 'transfer-check']);
  });

  it('the freeze can be revoked until the day before it ends, unless a rule says otherwise', () => {
    const course = { ...BLANK_COURSE, phase: 'frozen', verifiedOn: TODAY } as const;
    const plan = planOf({ profile: ENTERPRISE, course });
    expect(said(plan.lastRevoke ?? plan.closedBy)).toBe(addDays(TODAY, 14));
    expect(said(itemOf(planOf({ profile: ENTERPRISE }), 'revoke-decision').due)).toBe('2026-12-11…2026-12-21');
    const never = makeBook(
      [],
      [{ ruleId: 'freeze-revocable', value: { kind: 'yes-no', yes: false }, note: '', link: null, setAt: 0 }],
    );
    expect(planOf({ profile: ENTERPRISE, course, book: never }).lastRevoke).toBeNull();
  });

  it('says why: by which rule, which step, how sure', () => {
    expect(itemOf(planOf({ profile: { ...INDIVIDUAL, followers: 8_230 } }), 'freeze-running').due.reasons).toEqual([
      {
        kind: 'rule',
        of: 'subject-verified',
        amount: { from: 15, to: 15, unit: 'day' },
        ruleId: 'freeze-period',
        confidence: BUILT_IN.get('freeze-period')?.confidence,
        followers: 8_230,
        upTo: 10_000,
      },
    ]);
  });

  it('goes by the person’s own rule', () => {
    const book = makeBook(
      [],
      [
        {
          ruleId: 'confirmation-window',
          value: { kind: 'period', amount: 3, unit: 'day' },
          note: '',
          link: null,
          setAt: 0,
        },
      ],
    );
    const course = { ...BLANK_COURSE, phase: 'confirm', freezeEnd: TODAY } as const;
    const { last } = planOf({ course, book }).confirm;
    expect(said(last)).toBe('2026-11-25');
    expect(last.reasons[0]).toMatchObject({ ruleId: 'confirmation-window', own: true });
  });
});
