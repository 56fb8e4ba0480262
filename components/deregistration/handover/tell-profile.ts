import { type Answer, type Course, FEATURES } from '@/lib/deregistration/types.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import type { Fact } from '@/lib/handover/dossier.ts';
import { t, uiLocale } from '@/lib/i18n.ts';
import type { Account, Deregistration } from '@/lib/store/schema.ts';
import type { Day } from '@/lib/time/day.ts';
import { accountName } from '../../words.ts';
import { phaseName } from '../item-words.ts';
import { featureWords, subjectName, under } from '../wizard/words.ts';

const fact = (label: string, value: string | null): Fact[] =>
  value === null || value === '' ? [] : [{ label, value }];
const answer = (said: Answer): string => t(`report_answer_${said}`);
const count = new Intl.NumberFormat(uiLocale());

/** Which account it is. */
export function accountFacts(account: Account): Fact[] {
  return [
    ...fact(t('report_name'), accountName(account)),
    ...fact(t('export_ghid'), account.ghid),
    ...fact('__biz', account.biz),
  ];
}

/** What the plan was made from, with what is not known said too. */
export function profileFacts(
  run: Pick<Deregistration, 'route' | 'profile' | 'anchor' | 'answered'>,
  today: Day,
): Fact[] {
  const { route, profile, anchor, answered } = run;
  const unknown = t('report_answer_unknown');
  const { type, subject, followers } = profile;
  const uses = FEATURES.filter((feature) => profile.features[feature] !== 'no').map((feature) => {
    const [name] = featureWords(feature);
    return profile.features[feature] === 'yes' ? name : t('report_perhaps', name);
  });
  return [
    ...(answered ? [] : fact(t('report_profile'), t('report_not_asked'))),
    ...fact(t('report_route'), route ? t(`report_route_${route}`) : unknown),
    ...fact(t('report_type'), type ? t(`report_type_${type}`) : unknown),
    ...fact(t('report_subject'), subject ? subjectName(subject) : unknown),
    ...fact(t('report_followers'), followers === null ? unknown : count.format(followers)),
    ...fact(t('report_verified'), answer(profile.verified)),
    ...fact(t('report_bank_account'), answer(profile.bankAccount)),
    ...fact(t('report_subject_change'), t(`report_change_${profile.subjectChange}`)),
    ...fact(t('report_uses'), uses.join(t('report_comma')) || t('report_uses_none')),
    ...fact(t('report_sells'), answer(profile.sells)),
    ...fact(t('report_keeps'), t(`report_keeps_${under(profile.keepsFollowers)}`)),
    ...fact(t('report_new_account'), profile.newAccount),
    ...fact(t('report_organisation'), profile.organisation),
    ...fact(t('report_contact'), profile.contact),
    ...(anchor ? fact(t(`report_anchor_${anchor.kind}`), sayDate(anchor.day, today)) : []),
  ];
}

/** How far it has come, by the person's word. */
export function courseFacts(course: Course, title: string, today: Day): Fact[] {
  const on = (label: string, day: Day | null): Fact[] => fact(label, day && sayDate(day, today));
  return [
    ...fact(t('report_run_title'), title),
    ...fact(t('report_phase'), phaseName(course.phase)),
    ...on(t('report_applied_on'), course.appliedOn),
    ...on(t('report_verified_on'), course.verifiedOn),
    ...on(t('report_freeze_end'), course.freezeEnd),
    ...on(t('report_confirm_by'), course.confirmBy),
    ...on(t('report_confirmed_on'), course.confirmedOn),
    ...fact(t('report_ended'), course.ended && t(`report_ended_${course.ended}`)),
  ];
}
