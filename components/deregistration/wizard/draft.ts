import { readFollowers } from '@/lib/deregistration/profile.ts';
import type { Anchor, Answer, Feature, Profile, Route } from '@/lib/deregistration/types.ts';
import { isDay } from '@/lib/time/day.ts';

/** The steps of the wizard, in order. */
export const STEPS = ['route', 'account', 'uses', 'dates'] as const;
export type Step = (typeof STEPS)[number];

/** What stands in the wizard's fields: answers, and texts as they are typed. */
export interface Draft extends Omit<Profile, 'followers'> {
  readonly route: Route | null;
  /** As typed: `1.2万`. */
  readonly followers: string;
  readonly anchorKind: Anchor['kind'];
  /** As the field has it; '' where it is empty or half typed. */
  readonly anchorDay: string;
}

/** @param today where no day was given before, the work starts today */
export function draftOf(
  profile: Profile,
  { route, anchor, today }: { route: Route | null; anchor: Anchor | null; today: string },
): Draft {
  return {
    ...profile,
    followers: profile.followers === null ? '' : String(profile.followers),
    route,
    anchorKind: anchor?.kind ?? 'start',
    anchorDay: anchor?.day ?? today,
  };
}

/** The profile that a draft amounts to; followers that cannot be read are not known. */
export function profileOf(draft: Draft): Profile {
  const { route: _route, anchorKind: _kind, anchorDay: _day, ...rest } = draft;
  const read = readFollowers(draft.followers);
  return {
    ...rest,
    followers: read.ok ? read.followers : null,
    // An individual is not asked for either: what was answered for another subject does not hold.
    bankAccount: draft.subject === 'individual' ? 'unknown' : draft.bankAccount,
    subjectChange: draft.subject === 'individual' ? 'unknown' : draft.subjectChange,
    newAccount: draft.newAccount.trim(),
    organisation: draft.organisation.trim(),
    contact: draft.contact.trim(),
  };
}

/** The day that the plan hangs on; null where no day is given. */
export function anchorOf({ anchorKind, anchorDay }: Draft): Anchor | null {
  return isDay(anchorDay) ? { kind: anchorKind, day: anchorDay } : null;
}

/** What is wrong with an answer, by its field: a message key's tail. */
export type FieldProblem =
  | { readonly field: 'followers'; readonly why: 'negative' | 'fraction' | 'not-a-number' | 'too-many' }
  | { readonly field: 'anchor-day'; readonly why: 'empty' };

/** What keeps a person from leaving a step; null where nothing does. */
export function stepProblem(step: Step, draft: Draft): FieldProblem | null {
  if (step === 'account') {
    const read = readFollowers(draft.followers);
    return read.ok ? null : { field: 'followers', why: read.why };
  }
  return step === 'dates' && !isDay(draft.anchorDay) ? { field: 'anchor-day', why: 'empty' } : null;
}

/** The features with an answer wherever there was none. */
export function restNo(features: Profile['features']): Profile['features'] {
  const answers = Object.entries(features) as [Feature, Answer][];
  return Object.fromEntries(
    answers.map(([id, answer]) => [id, answer === 'unknown' ? 'no' : answer]),
  ) as Profile['features'];
}
