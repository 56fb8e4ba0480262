import type { AccountFacts } from '../sighting.ts';
import { type Answer, FEATURES, type Feature, type Profile } from './types.ts';

const everyFeature = (answer: Answer): Record<Feature, Answer> =>
  Object.fromEntries(FEATURES.map((feature) => [feature, answer])) as Record<Feature, Answer>;

/** Nothing known: every item that may apply is kept, and the longest times are planned for. */
export const BLANK_PROFILE: Profile = {
  type: null,
  subject: null,
  followers: null,
  verified: 'unknown',
  bankAccount: 'unknown',
  subjectChange: 'unknown',
  features: everyFeature('unknown'),
  sells: 'unknown',
  keepsFollowers: 'unknown',
  newAccount: '',
  organisation: '',
  contact: '',
};

/** What else was read of the account: the third parties that it has authorised, null if no page showed them. */
export interface KnownUses {
  readonly thirdParties: readonly string[] | null;
}

/**
 * What the wizard begins with, from what console pages showed. An organisation is taken for an enterprise, which most are: no page
 * tells them apart, and the person sees and corrects it. A list of third parties without names means that there are none.
 */
export function profileFrom(facts: AccountFacts, { thirdParties }: KnownUses): Profile {
  const uses: Answer = thirdParties === null ? 'unknown' : thirdParties.length > 0 ? 'yes' : 'no';
  return {
    ...BLANK_PROFILE,
    type: facts.type,
    subject: facts.subject === 'organisation' ? 'enterprise' : facts.subject,
    followers: facts.followers !== null && Number.isSafeInteger(facts.followers) ? facts.followers : null,
    verified: facts.verified === null ? 'unknown' : facts.verified ? 'yes' : 'no',
    features: { ...BLANK_PROFILE.features, 'third-party': uses },
  };
}

/** More people than there are cannot follow an account: beyond this it is a slip of the pen. */
const MOST_FOLLOWERS = 10_000_000_000;
/** How many zeros a word stands for: `1.2万`, `3千`, `1亿`. */
const ZEROS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 萬: 4, 亿: 8, k: 3, w: 4 };

export type ReadFollowers =
  | { readonly ok: true; readonly followers: number | null }
  | { readonly ok: false; readonly why: 'negative' | 'fraction' | 'not-a-number' | 'too-many' };

/** Reads a number of followers as people write it: `8,230`, `1.2万`, `１２０００`; nothing written is not known. */
export function readFollowers(text: string): ReadFollowers {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,，_]/g, '')
    .toLowerCase()
    .replace(/[人个粉丝]+$/, '');
  if (plain === '') return text.trim() === '' ? { ok: true, followers: null } : { ok: false, why: 'not-a-number' };
  const match = /^([-−–]?)(\d+(?:\.\d+)?)([千万萬亿kw]?)$/.exec(plain);
  const digits = match?.[2];
  if (!match || digits === undefined) return { ok: false, why: 'not-a-number' };
  // Written with an exponent it is read exactly: 1.1 times 10000 is not quite 11000.
  const amount = Number(`${digits}e${ZEROS[match[3] ?? ''] ?? 0}`);
  if (match[1] && amount !== 0) return { ok: false, why: 'negative' };
  if (amount > MOST_FOLLOWERS) return { ok: false, why: 'too-many' };
  if (!Number.isInteger(amount)) return { ok: false, why: 'fraction' };
  return { ok: true, followers: amount };
}
