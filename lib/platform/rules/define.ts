import type { ClaimAnswer, Judgement, Rule, RuleData, RuleValue, Unit, ValueOf, Words } from '../rule.ts';

/** The day on which the sources were last compared, for every rule that names no other. */
const CHECKED = '2026-11-21';

type Filled = 'checked' | 'conditions' | 'also' | 'consequences' | 'claims' | 'restsOn';
type Draft<K extends RuleValue['kind']> = Omit<RuleData, Filled | 'value'> &
  Partial<Pick<RuleData, Filled>> & { readonly value: ValueOf<K> };

/** A rule, with what it leaves out filled in as "nothing". */
export function rule<K extends RuleValue['kind']>(draft: Draft<K>): Rule<K> {
  return { checked: CHECKED, conditions: {}, also: [], consequences: [], claims: [], restsOn: [], ...draft };
}

export const words = (zh: string, en: string): Words => ({ zh, en });
/** How a statement of one of the two source documents stands up, and one sentence why. */
export const claim = (id: string, judgement: Judgement, zh: string, en: string): ClaimAnswer => ({
  id,
  judgement,
  why: { zh, en },
});

export const count = (n: number, per?: Unit): ValueOf<'count'> =>
  per === undefined ? { kind: 'count', count: n } : { kind: 'count', count: n, per };
export const countRange = (from: number, to: number): ValueOf<'count-range'> => ({ kind: 'count-range', from, to });
export const period = (amount: number, unit: Unit): ValueOf<'period'> => ({ kind: 'period', amount, unit });
export const periodRange = (from: number, to: number, unit: Unit): ValueOf<'period-range'> => ({
  kind: 'period-range',
  from,
  to,
  unit,
});
/** @param steps pairs of the greatest follower count of a step and its days; the last has `null` for "more" */
export const daysByFollowers = (
  ...steps: readonly (readonly [number | null, number])[]
): ValueOf<'period-by-followers'> => ({
  kind: 'period-by-followers',
  unit: 'day',
  steps: steps.map(([upTo, amount]) => ({ upTo, amount })),
});
export const yuan = (amount: number): ValueOf<'money'> => ({ kind: 'money', amount, currency: 'CNY' });
export const list = (...items: readonly Words[]): ValueOf<'list'> => ({
  kind: 'list',
  ordered: false,
  items: [...items],
});
export const steps = (...items: readonly Words[]): ValueOf<'list'> => ({
  kind: 'list',
  ordered: true,
  items: [...items],
});
export const yes: ValueOf<'yes-no'> = { kind: 'yes-no', yes: true };
export const no: ValueOf<'yes-no'> = { kind: 'yes-no', yes: false };
/** @param on `YYYY-MM-DD`, `YYYY-MM` or `YYYY` */
export const since = (on: string): ValueOf<'date'> => ({ kind: 'date', date: on });
export const text = (zh: string, en: string): ValueOf<'text'> => ({ kind: 'text', text: { zh, en } });
/** A gap. The words say who could tell. */
export const notKnown = (zh: string, en: string): ValueOf<'unknown'> => ({ kind: 'unknown', ask: { zh, en } });
