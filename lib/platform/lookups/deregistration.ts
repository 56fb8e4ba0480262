import { inBook, type RuleBook } from '../book.ts';
import { type AmountRange, timeRange } from '../range.ts';
import type { Confidence, Rule, Subject, Words } from '../rule.ts';
import { nameProtection as nameProtectionRule, releasedAtOnce } from '../rules/closed.ts';
import * as bindings from '../rules/closing-bindings.ts';
import * as freeze from '../rules/freeze.ts';
import * as check from '../rules/subject-check.ts';

/** A way in which a subject proves that it wants out. */
type SubjectRoute = 'scan' | 'transfer' | 'documents' | 'no-transfer' | 'work-order';

export interface SubjectCheck {
  readonly route: SubjectRoute;
  readonly ruleId: string;
  readonly confidence: Confidence;
  /** Impossible without an open bank account in the subject's own name. */
  readonly needsBankAccount: boolean;
  /** How long it takes at most: a range, or why there is none. */
  readonly time: AmountRange | 'at-once' | 'unknown';
  /** What has to be handed in, as far as a source lists it. */
  readonly documents: readonly Words[];
}

interface Route {
  readonly route: SubjectRoute;
  readonly rule: Rule<'yes-no'> | Rule<'list'>;
  readonly needsBankAccount?: true;
  readonly time: Rule<'period'> | 'at-once' | 'unknown';
}

/** The usual way of each subject first. */
const ROUTES: readonly Route[] = [
  { route: 'scan', rule: check.byScan, time: 'at-once' },
  { route: 'transfer', rule: check.byTransfer, needsBankAccount: true, time: check.transferDeadline },
  { route: 'documents', rule: check.overseasByDocuments, time: check.overseasDocumentReview },
  { route: 'transfer', rule: check.overseasByTransfer, needsBankAccount: true, time: check.overseasTransferTime },
  { route: 'no-transfer', rule: check.governmentRoute, time: 'unknown' },
  { route: 'work-order', rule: check.workOrderRoute, time: 'unknown' },
];

const concerns = (book: RuleBook, rule: Rule, subject: Subject): boolean => {
  const { subjects } = (book.get(rule.id) ?? rule).conditions;
  return subjects === undefined || subjects.includes(subject);
};

/** How sure a rule is here and now: what a person set themselves still bears the confidence of what it replaced. */
const confidenceOf = (book: RuleBook, rule: Rule): Confidence => (book.get(rule.id) ?? rule).confidence;

/**
 * How a subject of this kind proves itself when it applies, the usual way first.
 * Calendar days for a transfer (the time in which it must be made), working days for the review of documents.
 * @returns every way that the rules know for it; never empty in the built-in book
 */
export function subjectChecks(book: RuleBook, subject: Subject): readonly SubjectCheck[] {
  return ROUTES.flatMap(({ route, rule, needsBankAccount = false, time }) => {
    const { value } = inBook<'yes-no' | 'list'>(book, rule);
    if (!concerns(book, rule, subject) || (value.kind === 'yes-no' && !value.yes)) return [];
    return [
      {
        route,
        ruleId: rule.id,
        confidence: confidenceOf(book, rule),
        needsBankAccount,
        time: typeof time === 'string' ? time : timeRange(book, time),
        documents: value.kind === 'list' ? value.items : [],
      },
    ];
  });
}

/** How long the platform takes to verify a correct transfer, in working days. */
export function transferCheckTime(book: RuleBook): AmountRange {
  return timeRange(book, check.transferCheck);
}

/** When the transferred money is back, in working days. */
export function transferRefundTime(book: RuleBook): AmountRange {
  return timeRange(book, check.transferRefund);
}

/** Whether a deregistration can be taken back while the account is frozen. */
export function isRevocable(book: RuleBook): boolean {
  return inBook(book, freeze.freezeRevocable).value.yes;
}

/** Whether the administrator has to confirm after the freeze; otherwise it would end by itself. */
export function needsConfirmation(book: RuleBook): boolean {
  return inBook(book, freeze.confirmationNeeded).value.yes;
}

/** How long after the confirmation the name stays reserved for the same subject, in calendar days. */
export function nameProtection(book: RuleBook): AmountRange {
  return timeRange(book, nameProtectionRule);
}

/** What becomes free again at the moment of confirmation. Before it, nothing does. */
export function releasedAtConfirmation(book: RuleBook): readonly Words[] {
  return inBook(book, releasedAtOnce).value.items;
}

const CLOSE_FIRST = {
  payment: bindings.paymentFirst,
  cards: bindings.cardsFirst,
  advertiser: bindings.advertiserFirst,
  'publisher-ads': bindings.publisherAdsFirst,
  'third-party': bindings.thirdPartiesFirst,
  stores: bindings.storesFirst,
  'paid-content': bindings.paidContentFirst,
  wifi: bindings.wifiFirst,
} as const satisfies Readonly<Record<string, Rule<'yes-no'>>>;

/** A feature of the account that stands in the way of an application. */
type ClosableFeature = keyof typeof CLOSE_FIRST;

export interface CloseFirst {
  readonly feature: ClosableFeature;
  readonly ruleId: string;
  readonly confidence: Confidence;
  /** A source says so for this kind of subject; otherwise it is only told of others, or without any source. */
  readonly stated: boolean;
}

/** What has to be closed before an application, or had better be, in the order in which it is worked through. */
export function closeFirst(book: RuleBook, subject: Subject): readonly CloseFirst[] {
  return (Object.keys(CLOSE_FIRST) as ClosableFeature[]).flatMap((feature) => {
    const rule = CLOSE_FIRST[feature];
    if (!inBook(book, rule).value.yes) return [];
    const confidence = confidenceOf(book, rule);
    return [{ feature, ruleId: rule.id, confidence, stated: confidence !== 'BG' && concerns(book, rule, subject) }];
  });
}

/** How long untying a merchant number is under review, in working days. */
export function paymentUnbindTime(book: RuleBook): AmountRange {
  return timeRange(book, bindings.paymentUnbindReview);
}

/** How long there must have been no trades before a merchant number is untied, in calendar days. */
export function paymentQuietTime(book: RuleBook): AmountRange {
  return timeRange(book, bindings.paymentQuietTime);
}
