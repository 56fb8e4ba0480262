import { ACTIONS, type ActionId } from './guards/actions.ts';
import { type BriefSource, briefKey, type GuardBrief, type Line } from './guards/brief.ts';
import type { Part } from './guards/content.ts';
import { CONTENTS, rulesOf } from './guards/contents.ts';
import { type MessageKey, t } from './i18n.ts';
import type { EffectiveRule, RuleBook } from './platform/book.ts';
import { timeRange } from './platform/range.ts';
import type { Rule } from './platform/rule.ts';
import { inOwnWords, sayPeriod, sayValue, sureWord } from './rule-words.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
const under = <S extends string>(id: S): Underscored<S> => id.replaceAll('-', '_') as Underscored<S>;

/** Of these the page refuses an operator at once (rules `who-manages-operators`, `third-party-authorise-verifier`): no request is sent. */
const NOT_FORWARDED: readonly ActionId[] = ['invite-operator', 'unbind-operator', 'authorise-third-party'];

/** The brief of every action, by the key under which content scripts find it. */
export function makeBriefs(book: RuleBook): Record<string, GuardBrief> {
  return Object.fromEntries(ACTIONS.map(({ id }) => [briefKey(id), makeBrief(id, book)]));
}

/**
 * What a guard says of one action, in the person's language, by the rules as they hold.
 * @returns finished sentences; a line that rests on a value of the person's own shows that value and is marked `own`
 */
export function makeBrief(id: ActionId, book: RuleBook): GuardBrief {
  const content = CONTENTS[id];
  const lines = (parts: readonly Part[]): Line[] => parts.flatMap((part) => sayPart(part, book));
  const [where] = content.where ? sayPart(content.where, book) : [];
  const rules = rulesOf(id).flatMap((ruleId) => book.get(ruleId) ?? []);
  const { who, cost, undo } = content.short;
  return {
    title: t(`guard_${under(id)}_title`),
    what: lines(content.what),
    who: lines(content.who),
    undo: lines(content.undo),
    costs: lines(content.costs),
    checks: lines(content.checks),
    instead: lines(content.instead),
    where: where ?? null,
    forwards: !NOT_FORWARDED.includes(id) && !who.includes('operator_too') && !who.includes('gone'),
    sources: rules.map(sourceOf),
    short: {
      who: inShort(
        content.who,
        who.map((kind) => `guard_by_${kind}` as const),
        book,
      ),
      cost: inShort(
        content.costs,
        cost.map((kind) => `guard_cost_${kind}` as const),
        book,
      ),
      undo: inShort(content.undo, [`guard_back_${undo}`], book),
    },
    rules: rules.map((rule) => rule.id),
  };
}

/** A few words for a badge. Where the person set something in place of what they rest on, they say only that. */
function inShort(parts: readonly Part[], keys: readonly MessageKey[], book: RuleBook): string {
  if (parts.some((part) => ownBehind(part, book).length > 0)) return t('guard_short_own');
  return keys.map((key) => t(key)).join(t('list_joint'));
}

/** Rules by which a part holds, other than through figures, that the person has set otherwise. */
function ownBehind(part: Part, book: RuleBook): EffectiveRule[] {
  const ids = part.kind === 'rule' ? [part.rule] : part.rests;
  return ids.flatMap((id) => {
    const rule = book.get(id);
    return rule?.override ? [rule] : [];
  });
}

function sayPart(part: Part, book: RuleBook): Line[] {
  const own = ownBehind(part, book);
  if (own.length > 0) return own.map((rule) => ({ text: sayOwn(rule), own: true }));
  if (part.kind === 'rule') return sayRule(book.get(part.rule));
  const rules = part.figures.map((id) => book.get(id));
  return [
    {
      text: t(part.words, ...rules.map((rule) => (rule ? sayFigure(rule, book) : t('value_unknown')))),
      own: rules.some((rule) => rule?.override != null),
    },
  ];
}

/** A rule's sentence; of what is not known, how to learn it as well, and of what nobody vouches for, that it is so. */
function sayRule(rule: EffectiveRule | undefined): Line[] {
  if (!rule) return [];
  const says = inOwnWords(rule.says);
  const { value, confidence } = rule;
  if (value.kind === 'unknown') return [{ text: t('guard_gap', says, inOwnWords(value.ask)), own: false }];
  return [{ text: confidence === 'BG' || confidence === 'D' ? t('guard_unverified', says) : says, own: false }];
}

const sayOwn = (rule: EffectiveRule): string => t('guard_own_value', sayValue(rule.value), inOwnWords(rule.says));

type Timed = Rule<'period' | 'period-range' | 'period-by-followers'>;
const isTimed = (rule: Rule): rule is Timed => rule.value.kind.startsWith('period');

/** A rule's value within a sentence; a time over which sources disagree is said from the shortest to the longest, and that they do. */
function sayFigure(rule: EffectiveRule, book: RuleBook): string {
  if (!isTimed(rule)) return sayValue(rule.value);
  const { from, to, unit, reasons } = timeRange(book, rule);
  const said = sayPeriod(unit, from, to);
  const saidBy = (who: unknown): string => String(reasons.filter(({ by }) => by === who).map(({ amount }) => amount));
  const isAgreed = reasons.every(({ by }) => saidBy(by) === saidBy(reasons[0]?.by));
  return isAgreed ? said : t('guard_figure_differs', said);
}

function sourceOf(rule: EffectiveRule): BriefSource {
  const source = rule.sources.find(({ address }) => address !== null) ?? rule.sources[0];
  return {
    text: rule.override ? sayOwn(rule) : inOwnWords(rule.says),
    title: source?.title ?? '',
    address: source?.address ?? null,
    date: source?.date ?? null,
    confidence: sureWord(rule.confidence),
    own: rule.override !== null,
  };
}
