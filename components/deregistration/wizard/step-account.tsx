import { ACCOUNT_TYPES, type Answer, SUBJECT_CHANGES } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { SUBJECTS, type Subject } from '@/lib/platform/rule.ts';
import { Notice } from '../../notice.tsx';
import type { Draft, FieldProblem } from './draft.ts';
import { Choices, ReadMark, TextField } from './fields.tsx';
import { type ReadAnswers, subjectName, under } from './words.ts';

export const answers = (): readonly (readonly [Answer, string])[] => [
  ['yes', t('wizard_yes')],
  ['no', t('wizard_no')],
  ['unknown', t('wizard_unknown')],
];

export interface StepProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  /** What keeps the person from going on, once they have tried. */
  problem: FieldProblem | null;
  /** Answers that were read on the console. */
  read: ReadAnswers;
}

/** Whose account it is and how large: what the freeze and the way of verifying follow from. */
export function StepAccount({ draft, onChange, problem, read }: StepProps) {
  return (
    <>
      <Choices
        name="type"
        legend={t('wizard_type')}
        hint={t('wizard_type_hint')}
        value={draft.type ?? 'unknown'}
        options={[
          ...ACCOUNT_TYPES.map((type) => [type, t(`wizard_type_${type}`)] as const),
          ['unknown', t('wizard_unknown')],
        ]}
        onChoose={(type) => onChange({ type: type === 'unknown' ? null : type })}
        read={draft.type !== null && draft.type === read.type}
      />
      {draft.type === 'wecom' && (
        <Notice kind="caution">
          {t('wizard_wecom')}{' '}
          <a href="https://work.weixin.qq.com/" target="_blank" rel="noreferrer">
            {t('wizard_wecom_open')}
          </a>
        </Notice>
      )}
      <Choices
        name="subject"
        legend={t('wizard_subject')}
        hint={t('wizard_subject_hint')}
        value={draft.subject ?? 'unknown'}
        options={[
          ...SUBJECTS.map((subject) => [subject as Subject | 'unknown', subjectName(subject)] as const),
          ['unknown', t('wizard_unknown')],
        ]}
        onChoose={(subject) => onChange({ subject: subject === 'unknown' ? null : subject })}
        read={draft.subject !== null && draft.subject === read.subject}
      />
      <TextField
        name="followers"
        label={
          <>
            {t('wizard_followers')}
            {read.followers !== null && draft.followers === String(read.followers) && <ReadMark />}
          </>
        }
        hint={t('wizard_followers_hint')}
        value={draft.followers}
        numeric
        maxLength={40}
        problem={problem?.field === 'followers' ? t(`wizard_followers_${under(problem.why)}`) : null}
        onChange={(followers) => onChange({ followers })}
      />
      <Choices
        name="verified"
        legend={t('wizard_verified')}
        hint={t('wizard_verified_hint')}
        value={draft.verified}
        options={answers()}
        onChoose={(verified) => onChange({ verified })}
        read={draft.verified !== 'unknown' && draft.verified === read.verified}
      />
      {draft.subject !== 'individual' && (
        <>
          <Choices
            name="bankAccount"
            legend={t('wizard_bank')}
            hint={t('wizard_bank_hint')}
            value={draft.bankAccount}
            options={answers()}
            onChoose={(bankAccount) => onChange({ bankAccount })}
          />
          <Choices
            name="subjectChange"
            legend={t('wizard_change')}
            hint={t('wizard_change_hint')}
            value={draft.subjectChange}
            options={SUBJECT_CHANGES.map((each) => [each, t(`wizard_change_${each}`)] as const)}
            onChoose={(subjectChange) => onChange({ subjectChange })}
          />
        </>
      )}
    </>
  );
}
