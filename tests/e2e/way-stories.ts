/** Whose ways out are walked, and what they come to: days counted by hand, never by our own code. */
import type { Answers } from './way-steps.ts';

/** Every feature of an account, not in use. */
const NONE = {
  'feature-payment': 'no',
  'feature-publisher-ads': 'no',
  'feature-advertiser': 'no',
  'feature-rewards': 'no',
  'feature-cards': 'no',
  'feature-mini-program': 'no',
  'feature-open-platform': 'no',
  'feature-third-party': 'no',
  'feature-stores': 'no',
  'feature-paid-content': 'no',
  'feature-own-server': 'no',
} as const;
const ALL = Object.fromEntries(Object.keys(NONE).map((name) => [name, 'yes']));

/**
 * One account's way out, its days counted by hand on a calendar of paper, from the worked timelines and the tables of the platform's
 * rules: individuals are verified by the scan that applies; organisations by a small transfer within 10 days; then a freeze of 7 days
 * up to 1,000 followers (an older table: 15), 15 up to 10,000, 30 up to 100,000 and 60 beyond; then 7 days to confirm (an older text:
 * 2, and a deadline is taken from the shorter); then the name stays with the subject for 15 days.
 */
interface Story {
  name: string;
  scenario: string;
  layout: 'classic' | 'desktop';
  followers: string;
  answers: Answers;
  /** An item that applies to this account, and one that does not. */
  has: readonly string[];
  hasNot: readonly string[];
  applied: string;
  verified: string;
  /** By the person's word alone, before any page named it: the earlier and the later end of the freeze. */
  reckoned: readonly [earlier: string, later: string];
  /** As the console names it. */
  freezeEnd: string;
  /** In the freeze, five days before its end. */
  inFreeze: string;
  /** The first day on which the console lets one confirm. */
  window: string;
  /** The last day to confirm, as the console names it, and how many days that is from `window`. */
  confirmBy: string;
  confirmed: string;
  /** As said at `confirmed`. */
  nameFree: RegExp;
}

export const STORIES: readonly Story[] = [
  {
    name: 'an individual’s subscription account',
    scenario: 'individual',
    layout: 'desktop',
    followers: '642',
    answers: {
      account: { type: 'subscription', subject: 'individual', verified: 'no' },
      uses: { ...NONE, sells: 'no', keepsFollowers: 'no' },
      start: '2026-12-01',
    },
    has: ['confirm-administrator', 'announce-1', 'apply', 'reuse-name'],
    hasNot: ['unbind-payment', 'pay-transfer', 'close-cards'],
    applied: '2026-12-10',
    verified: '2026-12-10',
    reckoned: ['2026-12-17', '2026-12-25'],
    freezeEnd: '2026-12-17',
    inFreeze: '2026-12-12',
    window: '2026-12-18',
    confirmBy: '2026-12-24',
    confirmed: '2026-12-19',
    nameFree: /1月3日/,
  },
  {
    name: 'an enterprise’s service account with everything bound',
    scenario: 'enterprise',
    layout: 'classic',
    followers: '123456',
    answers: {
      account: { type: 'service', subject: 'enterprise', verified: 'yes', bankAccount: 'yes', subjectChange: 'no' },
      uses: { ...ALL, sells: 'yes', keepsFollowers: 'new-account', newAccount: '青岚书店' },
      start: '2026-12-01',
    },
    has: [
      'unbind-payment',
      'close-publisher-ads',
      'close-cards',
      'unlink-miniprogram',
      'pay-transfer',
      'new-account-ready',
    ],
    hasNot: [],
    applied: '2027-01-12',
    verified: '2027-01-15',
    reckoned: ['2027-03-16', '2027-03-16'],
    freezeEnd: '2027-03-16',
    inFreeze: '2027-03-11',
    window: '2027-03-17',
    confirmBy: '2027-03-23',
    confirmed: '2027-03-18',
    nameFree: /4月2日/,
  },
  {
    name: 'a government body’s account',
    scenario: 'government',
    layout: 'desktop',
    followers: '8230',
    answers: {
      account: { type: 'service', subject: 'government', verified: 'yes', bankAccount: 'no', subjectChange: 'no' },
      uses: { ...NONE, 'feature-third-party': 'yes', sells: 'no', keepsFollowers: 'no' },
      start: '2026-12-01',
    },
    has: ['confirm-subject-proof', 'revoke-third-party'],
    hasNot: ['unbind-payment', 'cease-business-notice'],
    applied: '2026-12-21',
    verified: '2026-12-23',
    reckoned: ['2027-01-07', '2027-01-07'],
    freezeEnd: '2027-01-07',
    inFreeze: '2027-01-02',
    window: '2027-01-08',
    confirmBy: '2027-01-14',
    confirmed: '2027-01-09',
    nameFree: /1月24日/,
  },
  {
    name: 'an account from overseas',
    scenario: 'overseas',
    layout: 'classic',
    followers: '980',
    answers: {
      account: { type: 'service', subject: 'overseas', verified: 'yes', subjectChange: 'no' },
      uses: { ...NONE, 'feature-mini-program': 'yes', sells: 'no', keepsFollowers: 'no' },
      start: '2026-12-01',
    },
    has: ['unlink-miniprogram', 'confirm-subject-proof'],
    hasNot: ['unbind-payment', 'withdraw-rewards'],
    applied: '2026-12-10',
    verified: '2026-12-18',
    reckoned: ['2026-12-25', '2027-01-02'],
    freezeEnd: '2026-12-25',
    inFreeze: '2026-12-20',
    window: '2026-12-26',
    confirmBy: '2027-01-01',
    confirmed: '2026-12-27',
    nameFree: /1月11日/,
  },
];
