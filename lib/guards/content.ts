import type { MessageKey } from '../i18n.ts';

/** Who verifies, as a badge names it. */
type Verifier =
  | 'administrator_scan'
  | 'administrator_confirms'
  | 'invitee'
  | 'sms'
  | 'new_administrator_scan'
  | 'password'
  | 'developer'
  | 'operator_too'
  | 'individual_scan'
  | 'organisation_transfer'
  | 'organisation_verification'
  | 'both_sides'
  | 'notarised_letter'
  | 'review'
  | 'both_administrators'
  | 'gone'
  | 'not_known';

/** What an action costs, as a badge names it. */
type Cost =
  | 'at_once'
  | 'seat'
  | 'quota'
  | 'send'
  | 'downtime'
  | 'lock_out'
  | 'fee'
  | 'waiting'
  | 'frozen'
  | 'review'
  | 'rights_given'
  | 'less_safe'
  | 'links_die'
  | 'their_limit'
  | 'nothing'
  | 'not_known';

/** Whether an action can be undone, as a badge names it. */
type Undo =
  | 'never'
  | 'in_freeze'
  | 'until_both_confirmed'
  | 'for_a_while'
  | 'next_quota'
  | 'changeable'
  | 'switch_back'
  | 'revocable'
  | 'can_be_ended'
  | 'nothing'
  | 'invite_again'
  | 'by_new_administrator'
  | 'again_by_administrator'
  | 'on_application'
  | 'again_from_start'
  | 'not_known';

/** One line of a brief: a rule's own sentence, or words of ours that take their figures from rules. */
export type Part =
  | { readonly kind: 'rule'; readonly rule: string }
  | {
      readonly kind: 'words';
      readonly words: MessageKey;
      /** Rules whose values fill the gaps of the words, in order. */
      readonly figures: readonly string[];
      /** Rules by which the words hold: what a person sets in place of one takes the place of the words. */
      readonly rests: readonly string[];
    };

/** What there is to say of one action; the worst comes first. */
export interface Content {
  readonly short: { readonly who: readonly Verifier[]; readonly cost: readonly Cost[]; readonly undo: Undo };
  readonly what: readonly Part[];
  readonly who: readonly Part[];
  readonly undo: readonly Part[];
  readonly costs: readonly Part[];
  readonly checks: readonly Part[];
  readonly instead: readonly Part[];
  /** Where it is today; only for an action that moved. */
  readonly where?: Part;
}

/** A rule's own sentence. Never of a rule that holds a figure: its sentence would outlive the figure. */
export const rule = (id: string): Part => ({ kind: 'rule', rule: id });

/** Words without a figure. @param rests rules by which they hold */
export const words = (key: MessageKey, ...rests: readonly string[]): Part => ({
  kind: 'words',
  words: key,
  figures: [],
  rests,
});

/** Words with the values of these rules in their gaps. @param rests further rules by which they hold */
export const figures = (key: MessageKey, ids: readonly string[], ...rests: readonly string[]): Part => ({
  kind: 'words',
  words: key,
  figures: ids,
  rests,
});
