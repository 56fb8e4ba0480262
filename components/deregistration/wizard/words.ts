import type { Feature, Profile } from '@/lib/deregistration/types.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { Subject } from '@/lib/platform/rule.ts';

/** What was read of an account, as answers of the wizard. */
export type ReadAnswers = Pick<Profile, 'type' | 'subject' | 'followers' | 'verified' | 'features'>;

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
/** `sole-trader` → `sole_trader`: what a name is called among the texts. */
export const under = <S extends string>(name: S): Underscored<S> => name.replaceAll('-', '_') as Underscored<S>;

export const subjectName = (subject: Subject): string => t(`subject_${under(subject)}`);

/** What a feature is called, and how one knows that it is used. */
export function featureWords(feature: Feature): readonly [name: string, hint: string] {
  const key = `wizard_feature_${under(feature)}` as const;
  return [t(key), t(`${key}_hint` as MessageKey)];
}
