import type { PlanChange } from './deregistration/changes.ts';
import { CHECKLIST } from './deregistration/checklist.ts';
import { type DateReason, type LeftOut, PHASES, type PlannedDay, type PlanProblem } from './deregistration/types.ts';
import { sayDate } from './expiry-words.ts';
import { type MessageKey, t, uiLocale } from './i18n.ts';
import { sayCount, sayPeriod } from './rule-words.ts';
import type { Day } from './time/day.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
/** `confirm-by` → `confirm_by`: what a name is called among the texts. */
const under = <S extends string>(name: S): Underscored<S> => name.replaceAll('-', '_') as Underscored<S>;

const ITEMS: ReadonlySet<string> = new Set(CHECKLIST.map(({ id }) => id));

/** What an item or a phase is called; an item of the company's own by its title, where that is known. */
function nameOf(id: string, title?: string): string {
  if (title) return title;
  if (ITEMS.has(id)) return t(`item_${under(id)}` as MessageKey);
  const phase = PHASES.find((one) => one === id);
  return phase ? t(`run_phase_${phase}`) : t('reason_own_item');
}

/** One day as `12月3日 周四`, or the range in which it lies as `12月3日–18日`; the year where it is not the present one. */
export function sayPlannedDay({ earlier, later }: PlannedDay, today: Day): string {
  if (earlier === later) return sayDate(earlier, today);
  const sameMonth = earlier.slice(0, 7) === later.slice(0, 7);
  const sameYear = earlier.slice(0, 4) === later.slice(0, 4);
  const plain = sameYear && earlier.slice(0, 4) === today.slice(0, 4);
  if (uiLocale() === 'zh-CN') {
    const last = sameMonth ? `${Number(later.slice(8))}日` : inChinese(later, sameYear);
    return t('plan_range', inChinese(earlier, plain), last);
  }
  const first = sameMonth ? String(Number(earlier.slice(8))) : inEnglish(earlier, sameYear);
  return t(sameMonth ? 'plan_range' : 'plan_range_far', first, inEnglish(later, plain));
}

function inChinese(day: Day, withoutYear: boolean): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${withoutYear ? '' : `${year}年`}${month}月${date}日`;
}

function inEnglish(day: Day, withoutYear: boolean): string {
  const text = MONTH.format(Date.parse(`${day}T00:00:00Z`));
  return withoutYear ? text : `${text} ${day.slice(0, 4)}`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' });

/**
 * Why a day is what it is, in one line: `「主体验证通过」之后 15 天：粉丝 8,230，属 10,000 及以下一档；依据规则 freeze-period，可信度 C`.
 */
export function sayReason(reason: DateReason): string {
  const { ruleId, confidence, own } = reason;
  const plain = sayPlain(reason);
  if (ruleId === undefined) return plain;
  if (own) return t('reason_by_own_rule', plain, ruleId);
  return confidence ? t('reason_by_rule', plain, ruleId, confidence) : plain;
}

function sayPlain({ kind, of = '', amount, followers, upTo }: DateReason): string {
  const long = amount && sayPeriod(amount.unit, amount.from, amount.to);
  switch (kind) {
    case 'rule': {
      if (!amount || !long) return t('reason_passes');
      const period = amount.to === 0 ? t('reason_at_once', nameOf(of)) : t('reason_period', nameOf(of), long);
      if (followers === undefined) return period;
      if (followers === null) return t('reason_followers_unknown', period);
      if (upTo == null) return t('reason_followers_most', period, sayCount(followers));
      return t('reason_followers', period, sayCount(followers), sayCount(upTo));
    }
    case 'effort':
      return t('reason_effort', long ?? '');
    case 'before':
      return long ? t('reason_before_by', nameOf(of), long) : t('reason_before', nameOf(of));
    case 'after':
      return t('reason_after', nameOf(of));
    default:
      return t(`reason_${kind}`);
  }
}

/** What of the profile leaves an item out. */
export function sayWhyLeftOut({ why }: LeftOut): string {
  return t(`left_out_${under(why)}` as MessageKey);
}

/** What makes a plan impossible or unsafe, and what is possible instead. */
export function sayProblem({ kind, day }: PlanProblem, today: Day): string {
  return t(`problem_${under(kind)}`, day ? sayDate(day, today) : '');
}

/** One thing that re-planning changed. */
export function sayChange(change: PlanChange, today: Day): string {
  switch (change.kind) {
    case 'added':
      return t('plan_change_added', nameOf(change.id, change.title));
    case 'left-out': {
      const name = nameOf(change.id, change.title);
      return change.why === ''
        ? t('plan_change_removed', name)
        : t('plan_change_left_out', name, sayWhyLeftOut({ id: change.id, why: change.why }));
    }
    case 'moved': {
      const [from, to] = [sayPlannedDay(change.from, today), sayPlannedDay(change.to, today)];
      return t('plan_change_moved', nameOf(change.id, change.title), from, to);
    }
    case 'phase-moved': {
      const [from, to] = [sayPlannedDay(change.from, today), sayPlannedDay(change.to, today)];
      return t('plan_change_phase_moved', nameOf(change.id), from, to);
    }
  }
}
