import { type MessageKey, t, uiLocale } from './i18n.ts';
import type {
  Conditions,
  Confidence,
  Consequence,
  Judgement,
  RuleValue,
  Source,
  Topic,
  Unit,
  ValueOf,
  Words,
} from './platform/rule.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
/** `third-parties` → `third_parties`: what a name is called among the texts. */
const under = <S extends string>(name: S): Underscored<S> => name.replaceAll('-', '_') as Underscored<S>;

/** `订阅号`, `服务号`; null where no page said. */
export function accountType(type: 'subscription' | 'service' | null): string | null {
  if (type === null) return null;
  return t(type === 'service' ? 'account_service' : 'account_subscription');
}

/** A count with its thousands set apart as the language does it. */
export function sayCount(count: number): string {
  return new Intl.NumberFormat(uiLocale()).format(count);
}

/** The half of a sentence that the person reads. */
export const inOwnWords = (words: Words): string => (uiLocale() === 'en' ? words.en : words.zh);

export const topicName = (topic: Topic): string => t(`topic_${under(topic)}`);
export const sureWord = (confidence: Confidence): string =>
  t(`sure_${confidence.toLowerCase() as Lowercase<Confidence>}`);
export const sureHint = (confidence: Confidence): string =>
  t(`sure_${confidence.toLowerCase() as Lowercase<Confidence>}_hint`);
export const judgementWord = (judgement: Judgement): string => t(`judgement_${judgement}`);
export const consequenceWord = (consequence: Consequence): string => t(`consequence_${under(consequence)}`);
export const sourceKind = (kind: Source['kind']): string => t(`kind_${under(kind)}`);

/** How long: `24 小时`, `7 个工作日`; a range as `7–60 天`. */
export function sayPeriod(unit: Unit, from: number, to: number = from): string {
  const amount = from === to ? sayCount(from) : `${sayCount(from)}–${sayCount(to)}`;
  const key: MessageKey = `unit_${under(unit)}`;
  return to === 1 ? t(`${key}_one`, amount) : t(key, amount);
}

/** A count of people as it is said: `1 万`, `1,000`. */
function sayPeople(count: number): string {
  const whole = uiLocale() === 'zh-CN' && count >= 10_000 && count % 10_000 === 0;
  return whole ? t('ten_thousands', sayCount(count / 10_000)) : sayCount(count);
}

/** The steps of a value by follower count, each with whom it is for and how long it takes. */
export function sayTiers({
  steps,
  unit,
}: ValueOf<'period-by-followers'>): readonly (readonly [who: string, how: string])[] {
  return steps.map(({ upTo, amount }, place) => {
    const below = steps[place - 1]?.upTo ?? null;
    const who =
      upTo === null
        ? below === null
          ? t('followers_any')
          : t('followers_over', sayPeople(below))
        : below === null
          ? t('followers_upto', sayPeople(upTo))
          : t('followers_between', sayCount(below + 1), sayPeople(upTo));
    return [who, sayPeriod(unit, amount)];
  });
}

/** The shortest and the longest of a value by follower count. */
function sayTierEnds({ steps, unit }: ValueOf<'period-by-followers'>): string {
  const amounts = steps.map(({ amount }) => amount);
  return sayPeriod(unit, Math.min(...amounts), Math.max(...amounts));
}

/** A value as it is shown large: a figure, an answer, or how much there is to read. Null for prose, which is read as it is. */
export function sayLarge(value: RuleValue): string | null {
  switch (value.kind) {
    case 'count':
      return value.per === undefined ? sayCount(value.count) : t(`per_${under(value.per)}`, sayCount(value.count));
    case 'count-range':
      return `${sayCount(value.from)}–${sayCount(value.to)}`;
    case 'period':
      return sayPeriod(value.unit, value.amount);
    case 'period-range':
      return sayPeriod(value.unit, value.from, value.to);
    case 'period-by-followers':
      return sayTierEnds(value);
    case 'money':
      return `¥${sayCount(value.amount)}`;
    case 'list':
      return t(value.ordered ? 'value_steps' : 'value_items', value.items.length);
    case 'yes-no':
      return t(value.yes ? 'value_yes' : 'value_no');
    case 'date':
      return sayWhen(value.date);
    case 'text':
      return null;
    case 'unknown':
      return t('value_unknown');
  }
}

/** A value in one line, whole. */
export function sayValue(value: RuleValue): string {
  switch (value.kind) {
    case 'period-by-followers':
      return sayTiers(value)
        .map(([who, how]) => `${who} ${how}`)
        .join(t('list_joint'));
    case 'list':
      return value.items.map(inOwnWords).join(t('list_joint'));
    case 'text':
      return inOwnWords(value.text);
    default:
      return sayLarge(value) ?? '';
  }
}

/** A date as exactly as the source says it: `2017年4月12日`, `2017年4月`, `2017年`. @param when `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export function sayWhen(when: string): string {
  const [, month, day] = when.split('-');
  return new Intl.DateTimeFormat(uiLocale() === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: uiLocale() === 'en' ? 'short' : 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(Date.parse(when));
}

/** When a rule holds, a few words for each condition. */
export function sayConditions({ subjects, accountTypes, verified, since, until }: Conditions): readonly string[] {
  return [
    ...(subjects ?? []).map((subject) => t(`subject_${under(subject)}`)),
    ...(accountTypes ?? []).map((type) => accountType(type) ?? ''),
    ...(verified === undefined ? [] : [t(verified ? 'condition_verified' : 'condition_unverified')]),
    ...(since ? [t('condition_since', sayWhen(since))] : []),
    ...(until ? [t('condition_until', sayWhen(until))] : []),
  ];
}
