import { inBook, type RuleBook } from '../book.ts';
import { type AmountRange, timeRange } from '../range.ts';
import * as money from '../rules/money.ts';
import * as income from '../rules/publisher-income.ts';
import { type Quota, quotaOf } from './quota.ts';

/** How often publisher income (流量主) is settled. */
export function publisherSettlements(book: RuleBook): Quota {
  return quotaOf(book, income.publisherSettlements);
}

/** Calendar months from the end of a settlement period until its income arrives: something to be waited for. */
export function publisherPayoutTime(book: RuleBook): AmountRange {
  return timeRange(book, income.publisherPayout);
}

/** Whether the payer must have an invoice first, by who holds the account. */
export function publisherInvoices(book: RuleBook): { readonly enterprise: boolean; readonly individual: boolean } {
  return {
    enterprise: inBook(book, income.publisherInvoice).value.yes,
    individual: inBook(book, income.publisherInvoiceIndividual).value.yes,
  };
}

/** Calendar days until a reward (赞赏) reaches its author: something to be waited for. */
export function rewardArrival(book: RuleBook): AmountRange {
  return timeRange(book, money.rewardArrival);
}
