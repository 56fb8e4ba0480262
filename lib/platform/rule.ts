import * as z from 'zod/mini';

/**
 * What a rule of the platform looks like. A rule is data with a source: no quota, period or fee is a constant in code.
 * The schemas are strict, because rules also come from files that a person picks.
 */
const words = z.strictObject({
  zh: z.string().check(z.minLength(1), z.maxLength(600)),
  en: z.string().check(z.minLength(1), z.maxLength(900)),
});
/** The same sentence in both languages. */
export type Words = z.infer<typeof words>;

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64));
/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exactly as the source says it. */
const when = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** Only what a person can open and see where it leads: never `javascript:` or `data:`. */
const address = z.string().check(z.regex(/^https?:\/\/[^\s"'<>]+$/), z.maxLength(500));
const amount = z.int().check(z.nonnegative(), z.maximum(1_000_000_000));

export const UNITS = ['minute', 'hour', 'day', 'working-day', 'month', 'year'] as const;
const unit = z.enum(UNITS);
export type Unit = (typeof UNITS)[number];

/** How many; with `per`, how many in each such time. */
const count = z.strictObject({ kind: z.literal('count'), count: amount, per: z.optional(unit) });
const countRange = z.strictObject({ kind: z.literal('count-range'), from: amount, to: amount });
const period = z.strictObject({ kind: z.literal('period'), amount, unit });
const periodRange = z.strictObject({ kind: z.literal('period-range'), from: amount, to: amount, unit });
/** Depends on the follower count: the first step whose `upTo` is not exceeded applies; null means without limit. */
const periodByFollowers = z.strictObject({
  kind: z.literal('period-by-followers'),
  unit,
  steps: z.array(z.strictObject({ upTo: z.nullable(amount), amount })).check(z.minLength(1), z.maxLength(20)),
});
const money = z.strictObject({ kind: z.literal('money'), amount, currency: z.literal('CNY') });
/** Parts of one thing; `ordered` where they are steps that follow each other. */
const list = z.strictObject({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(words).check(z.minLength(1), z.maxLength(40)),
});
const yesNo = z.strictObject({ kind: z.literal('yes-no'), yes: z.boolean() });
const date = z.strictObject({ kind: z.literal('date'), date: when });
const text = z.strictObject({ kind: z.literal('text'), text: words });
/** Not known. `ask` says who could tell. */
const unknown = z.strictObject({ kind: z.literal('unknown'), ask: words });

export const ruleValueSchema = z.discriminatedUnion('kind', [
  count,
  countRange,
  period,
  periodRange,
  periodByFollowers,
  money,
  list,
  yesNo,
  date,
  text,
  unknown,
]);
export type RuleValue = z.infer<typeof ruleValueSchema>;
export type ValueOf<K extends RuleValue['kind']> = Extract<RuleValue, { kind: K }>;

const SOURCE_KINDS = [
  /** A page of the platform or its help centre. */
  'official',
  /** What the console's own served scripts say or do. */
  'console-script',
  /** A word-for-word reprint of an official notice. */
  'reprint',
  /** What other people's programs show the platform to do. */
  'behaviour',
  /** An answer or an article by somebody who is not the platform. */
  'community',
  /** News, law firms, service companies. */
  'press',
  /** Pages made for search engines; they contradict each other and themselves. */
  'filler',
  /** Common knowledge without a source in hand. */
  'background',
  /** Looked for and not found: where. */
  'not-found',
] as const;

/** Where a rule comes from. A source without a date says `null`: the copy bears none. */
export const sourceSchema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  address: z.nullable(address),
  date: z.nullable(when),
  kind: z.enum(SOURCE_KINDS),
});
export type Source = z.infer<typeof sourceSchema>;

export const TOPICS = [
  'roles',
  'seats',
  'administrator',
  'protection',
  'registration',
  'profile',
  'developer',
  'third-parties',
  'publishing',
  'deregistration',
  'freeze',
  'platform-action',
  'migration',
  'followers',
  'content',
  'money',
  'law',
  'search',
  'troubles',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * A: official page, or the console's own script. B: verbatim reprint of an official notice, two independent consistent sources,
 * or behaviour visible in code. C: one unofficial source. D: filler. BG: background knowledge, unverified; also for gaps.
 */
export const CONFIDENCES = ['A', 'B', 'C', 'D', 'BG'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const CONSEQUENCES = ['irreversible', 'quota', 'downtime', 'lock-out', 'fee'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

export const SUBJECTS = [
  'individual',
  'enterprise',
  'sole-trader',
  'government',
  'media',
  'other',
  'overseas',
] as const;
/** Who holds an account, as the rules tell them apart. */
export type Subject = (typeof SUBJECTS)[number];

/** When a rule holds; what is left out does not matter to it. */
const conditions = z.strictObject({
  subjects: z.optional(z.array(z.enum(SUBJECTS)).check(z.minLength(1))),
  accountTypes: z.optional(z.array(z.enum(['subscription', 'service'])).check(z.minLength(1))),
  verified: z.optional(z.boolean()),
  /** The era it is known for. */
  since: z.optional(when),
  until: z.optional(when),
});
export type Conditions = z.infer<typeof conditions>;

export const JUDGEMENTS = [
  'confirmed',
  'partly',
  'overstated',
  'misleading',
  'outdated',
  'contradicted',
  'invented',
  'plausible',
  'unverifiable',
  'omission',
  'advice',
] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** How a statement of one of the two source documents stands up to this rule, and one sentence why. */
const claim = z.strictObject({
  id: z.string().check(z.regex(/^(a([1-9]|1[0-7])|b([1-9]|[1-3]\d|40))$/)),
  judgement: z.enum(JUDGEMENTS),
  why: words,
});
export type ClaimAnswer = z.infer<typeof claim>;

const ROLES = ['administrator', 'long', 'short', 'nobody'] as const;
export type RoleColumn = (typeof ROLES)[number];
const CAN = ['yes', 'no', 'asks', 'unknown'] as const;
export type Can = (typeof CAN)[number];
/** Who may do what the rule is about. `asks`: the request goes to the administrator. `nobody` is a person without any binding. */
const may = z.strictObject({
  /** The thing to do, in a few words, as the row of a table. */
  what: words,
  administrator: z.enum(CAN),
  long: z.enum(CAN),
  short: z.enum(CAN),
  nobody: z.enum(CAN),
});

export const ruleSchema = z.strictObject({
  id: slug,
  topic: z.enum(TOPICS),
  says: words,
  value: ruleValueSchema,
  conditions,
  confidence: z.enum(CONFIDENCES),
  /** The day on which the sources were last compared. */
  checked: day,
  sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(20)),
  /** Other values that circulate, with their source, and what is wrong or uncertain about them. */
  also: z.array(z.strictObject({ value: ruleValueSchema, source: sourceSchema, why: words })).check(z.maxLength(20)),
  /** What is worth a warning before a person relies on it. */
  consequences: z.array(z.enum(CONSEQUENCES)),
  claims: z.array(claim).check(z.maxLength(57)),
  /** Rules that this one follows from. */
  restsOn: z.array(slug).check(z.maxLength(20)),
  may: z.optional(may),
  /** What else has to be known to use it rightly. */
  note: z.optional(words),
});
export type RuleData = z.infer<typeof ruleSchema>;

/** A rule whose kind of value is known. */
export type Rule<K extends RuleValue['kind'] = RuleValue['kind']> = Omit<RuleData, 'value'> & {
  readonly value: ValueOf<K>;
};
