import type { Answer, Feature, Profile } from './types.ts';

/** Whether an item applies; where it does not, what of the profile says so (`left_out_<why>` says it). */
export type Applies = 'yes' | 'maybe' | { readonly why: LeftOutWhy };
export type LeftOutWhy =
  | Feature
  | 'no-income'
  | 'no-sales'
  | 'no-followers'
  | 'not-moving'
  | 'individual'
  | 'no-transfer';
export type Condition = (profile: Profile) => Applies;

/** What one answer comes to: only a plain no takes an item away. */
const by = (answer: Answer, why: LeftOutWhy): Applies =>
  answer === 'yes' ? 'yes' : answer === 'unknown' ? 'maybe' : { why };

/** Of several answers that each call for the item: one yes is enough, and only if all are no it is left out. */
const byAny = (answers: readonly Answer[], why: LeftOutWhy): Applies =>
  by(answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no', why);

export const uses =
  (feature: Feature): Condition =>
  ({ features }) =>
    by(features[feature], feature);

export const hasFollowers: Condition = ({ followers }) => (followers === 0 ? { why: 'no-followers' } : 'yes');

/** Followers are to be led elsewhere. */
export const movesFollowers: Condition = (profile) => {
  if (profile.followers === 0) return { why: 'no-followers' };
  if (profile.keepsFollowers === 'no') return { why: 'not-moving' };
  return profile.keepsFollowers === 'unknown' ? 'maybe' : 'yes';
};

export const sells: Condition = (profile) => by(profile.sells, 'no-sales');

/** Somebody paid through the account, or is yet to be served. */
export const hasCustomers: Condition = ({ sells: goods, features }) =>
  byAny([goods, features.payment, features.stores, features['paid-content'], features.cards], 'no-sales');

/** Money came in or went out for which somebody has an invoice to issue. */
export const issuesInvoices: Condition = ({ subject, sells: goods, features }) =>
  subject === 'individual'
    ? { why: 'individual' }
    : byAny([goods, features['publisher-ads'], features['paid-content']], 'no-income');

/** Something was paid for that an invoice can be had of. */
export const isOwedInvoices: Condition = ({ verified, features }) =>
  byAny([features.advertiser, features.payment, verified], 'no-income');

/** The subject proves itself by a transfer from its own bank account. */
export const paysTransfer: Condition = ({ subject, bankAccount }) => {
  if (subject === 'individual') return { why: 'individual' };
  if (bankAccount === 'no') return { why: 'no-transfer' };
  if (subject === null || subject === 'overseas') return 'maybe';
  return bankAccount === 'yes' || subject !== 'government' ? 'yes' : 'maybe';
};
