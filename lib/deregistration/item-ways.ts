import type { ActionId } from '../guards/actions.ts';
import type { ItemId } from './checklist.ts';
import * as when from './item-conditions.ts';
import type { Owner, Phase } from './types.ts';

/** How an item is worked through: by whom, when, after what, and whether at all. */
export interface ItemWay {
  readonly owner: Owner;
  readonly phase: Phase;
  /** What comes first, where it applies as well. */
  readonly after?: readonly ItemId[];
  /** Working days that the work itself is reckoned to take: our own plain prudence. Waits of the platform are rules (`waits.ts`). */
  readonly effort: number;
  /** Left out: it always applies. */
  readonly applies?: when.Condition;
  /** The console's control that it is about. */
  readonly control?: ActionId;
  /** What shows that it was done is worth keeping. */
  readonly evidence?: true;
  /** Statements of the second document that a person meets here (`lib/platform/claims.ts`). */
  readonly claims?: readonly string[];
}

/** Our own reckoning in working days: done on the day itself, by the next day, a few days, most of a week. */
const SAME_DAY = 0;
const A_DAY = 1;
const TWO_DAYS = 2;
const DAYS = 4;

const evidence = true;
const prepare = (owner: Owner, effort: number, more: Omit<ItemWay, 'owner' | 'phase' | 'effort'> = {}): ItemWay => ({
  owner,
  phase: 'prepare',
  effort,
  ...more,
});
const later = (phase: Phase, owner: Owner, more: Partial<Omit<ItemWay, 'owner' | 'phase'>> = {}): ItemWay => ({
  owner,
  phase,
  effort: SAME_DAY,
  ...more,
});

export const ITEM_WAYS: Readonly<Record<ItemId, ItemWay>> = {
  'confirm-administrator': prepare('administrator', SAME_DAY),
  'confirm-subject-proof': prepare('finance', A_DAY, { evidence, claims: ['b1', 'b2', 'b8'] }),
  'compare-migration': prepare('administrator', SAME_DAY, {
    control: 'transfer-account',
    claims: ['b21', 'b22', 'b23'],
  }),
  'registration-complete': prepare('administrator', SAME_DAY),
  'no-open-violations': prepare('administrator', A_DAY),
  'read-agreement': prepare('legal', A_DAY, { evidence }),

  'unbind-payment': prepare('finance', SAME_DAY, {
    after: ['refund-customers', 'settle-merchant'],
    applies: when.uses('payment'),
    control: 'bind-merchant',
    evidence,
    claims: ['b10', 'b12'],
  }),
  'unlink-miniprogram': prepare('administrator', A_DAY, {
    applies: when.uses('mini-program'),
    control: 'unlink-miniprogram',
    claims: ['b13'],
  }),
  'unbind-open-platform': prepare('administrator', A_DAY, {
    after: ['stop-server-integration'],
    applies: when.uses('open-platform'),
    control: 'unbind-open-platform',
  }),
  'close-advertiser': prepare('finance', A_DAY, {
    after: ['spend-or-refund-ad-balance'],
    applies: when.uses('advertiser'),
    evidence,
    claims: ['b14'],
  }),
  'close-publisher-ads': prepare('administrator', SAME_DAY, { applies: when.uses('publisher-ads'), evidence }),
  'close-cards': prepare('administrator', A_DAY, { applies: when.uses('cards') }),
  'close-stores': prepare('administrator', A_DAY, { applies: when.uses('stores') }),
  'close-paid-content': prepare('content', A_DAY, { applies: when.uses('paid-content') }),
  'revoke-third-party': prepare('administrator', A_DAY, {
    after: ['save-menu-and-replies', 'save-follower-data'],
    applies: when.uses('third-party'),
    control: 'revoke-third-party',
  }),
  'stop-server-integration': prepare('tech', TWO_DAYS, {
    after: ['save-follower-data'],
    applies: when.uses('own-server'),
    control: 'toggle-server-config',
  }),
  'remove-oauth-domains': prepare('tech', A_DAY, {
    after: ['stop-server-integration'],
    applies: when.uses('own-server'),
  }),

  'export-articles': prepare('content', DAYS, { evidence, claims: ['b15', 'b18'] }),
  'export-materials': prepare('content', TWO_DAYS, { evidence, claims: ['b6'] }),
  'save-messages': prepare('content', A_DAY, { evidence, claims: ['b16'] }),
  'save-follower-data': prepare('content', A_DAY, { applies: when.hasFollowers, evidence, claims: ['b17'] }),
  'save-statistics': prepare('content', A_DAY, { evidence }),
  'save-menu-and-replies': prepare('content', A_DAY, { evidence }),
  'save-operation-records': prepare('administrator', A_DAY, { evidence, claims: ['b37'] }),
  'save-account-profile': prepare('administrator', A_DAY, { evidence }),

  'announce-1': prepare('content', SAME_DAY, {
    after: ['new-account-ready'],
    applies: when.hasFollowers,
    control: 'mass-send',
    evidence,
    claims: ['b20'],
  }),
  'announce-2': prepare('content', SAME_DAY, {
    after: ['announce-1'],
    applies: when.hasFollowers,
    control: 'mass-send',
    evidence,
  }),
  'announce-3': prepare('content', SAME_DAY, {
    after: ['announce-2'],
    applies: when.hasFollowers,
    control: 'mass-send',
    evidence,
  }),
  'menu-redirect': prepare('content', A_DAY, {
    after: ['new-account-ready', 'save-menu-and-replies'],
    applies: when.movesFollowers,
  }),
  'auto-reply-redirect': prepare('content', A_DAY, {
    after: ['new-account-ready', 'save-menu-and-replies'],
    applies: when.movesFollowers,
  }),
  'new-account-ready': prepare('content', TWO_DAYS, { applies: when.movesFollowers, claims: ['b19'] }),

  'withdraw-publisher-ads': prepare('finance', SAME_DAY, {
    after: ['close-publisher-ads', 'issue-pending-invoices'],
    applies: when.uses('publisher-ads'),
    evidence,
    claims: ['b24', 'b25', 'b26'],
  }),
  'withdraw-rewards': prepare('finance', SAME_DAY, { applies: when.uses('rewards'), claims: ['b27'] }),
  'settle-merchant': prepare('finance', A_DAY, {
    after: ['refund-customers'],
    applies: when.uses('payment'),
    evidence,
    claims: ['b28'],
  }),
  'spend-or-refund-ad-balance': prepare('finance', TWO_DAYS, { applies: when.uses('advertiser'), evidence }),
  'issue-pending-invoices': prepare('finance', A_DAY, { applies: when.issuesInvoices, evidence }),
  'request-invoices': prepare('finance', A_DAY, {
    after: ['spend-or-refund-ad-balance'],
    applies: when.isOwedInvoices,
    evidence,
    claims: ['b29'],
  }),
  'refund-customers': prepare('finance', TWO_DAYS, {
    after: ['close-cards', 'close-stores', 'close-paid-content'],
    applies: when.hasCustomers,
    evidence,
  }),

  'agency-contracts': prepare('legal', TWO_DAYS, { evidence }),
  'copyright-licences': prepare('legal', TWO_DAYS, { evidence }),
  'trademark-licences': prepare('legal', TWO_DAYS, { evidence }),
  'cease-business-notice': prepare('legal', A_DAY, { applies: when.sells, evidence }),
  'keep-transaction-records': prepare('finance', TWO_DAYS, {
    applies: when.hasCustomers,
    evidence,
    claims: ['b30'],
  }),
  'notarise-content': prepare('legal', DAYS, { evidence, claims: ['b40'] }),
  'privacy-requests': prepare('legal', TWO_DAYS),

  'list-inbound-links': prepare('content', A_DAY, { claims: ['b32'] }),
  'repost-core-articles': prepare('content', DAYS, { after: ['export-articles'], claims: ['b34', 'b35'] }),
  'replace-qr-codes': prepare('content', DAYS, { after: ['list-inbound-links', 'new-account-ready'] }),
  'tell-partners': prepare('content', A_DAY, { after: ['list-inbound-links'], claims: ['b33'] }),
  'remove-search-listings': later('aftercare', 'content', {
    effort: TWO_DAYS,
    after: ['verify-closed'],
    claims: ['b31'],
  }),

  'unbind-operators': prepare('administrator', A_DAY, {
    after: ['hand-over-documents'],
    control: 'unbind-operator',
    evidence,
    claims: ['b36', 'b39'],
  }),
  'unbind-developers': prepare('tech', A_DAY, {
    after: ['stop-server-integration'],
    applies: when.uses('own-server'),
  }),
  'revoke-api-access': prepare('tech', A_DAY, {
    after: ['stop-server-integration', 'save-follower-data'],
    applies: when.uses('own-server'),
    control: 'reset-appsecret',
  }),
  'stop-payment-notices': prepare('finance', A_DAY, {
    after: ['unbind-payment'],
    applies: when.uses('payment'),
  }),
  'hand-over-documents': prepare('administrator', TWO_DAYS, { after: ['save-operation-records'], evidence }),
  'release-personal-bindings': prepare('administrator', A_DAY, { after: ['hand-over-documents'] }),

  'final-check': prepare('administrator', A_DAY, { claims: ['b11'] }),
  apply: prepare('administrator', SAME_DAY, {
    after: ['final-check', 'cease-business-notice'],
    control: 'deregister',
    evidence,
    claims: ['b3', 'b4', 'b5', 'b7'],
  }),
  'pay-transfer': later('verify', 'finance', {
    effort: A_DAY,
    after: ['apply'],
    applies: when.paysTransfer,
    evidence,
    claims: ['b9'],
  }),
  'subject-verified': later('verify', 'administrator', { after: ['apply', 'pay-transfer'], evidence }),

  'freeze-running': later('frozen', 'administrator', { after: ['subject-verified'], evidence, claims: ['b38'] }),
  'watch-income': later('frozen', 'finance', { after: ['subject-verified'] }),
  'revoke-decision': later('frozen', 'administrator', {
    after: ['subject-verified'],
    control: 'revoke-deregistration',
  }),

  'confirm-deregistration': later('confirm', 'administrator', { after: ['freeze-running'], evidence }),
  'verify-closed': later('aftercare', 'administrator', { effort: A_DAY, after: ['confirm-deregistration'], evidence }),
  'release-check': later('aftercare', 'administrator', { effort: A_DAY, after: ['confirm-deregistration'] }),
  'reuse-name': later('aftercare', 'administrator', { after: ['confirm-deregistration'] }),
  'archive-evidence': later('aftercare', 'legal', { effort: DAYS, after: ['verify-closed'], evidence }),
};
