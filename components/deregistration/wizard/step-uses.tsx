import { FEATURES, KEEPING } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { restNo } from './draft.ts';
import { Choices, TextField } from './fields.tsx';
import { answers, type StepProps } from './step-account.tsx';
import { featureWords, under } from './words.ts';

/** What the account is used with: each is a reason for items of its own. What nobody knows stays on the list. */
export function StepUses({ draft, onChange, read }: Omit<StepProps, 'problem'>) {
  const open = FEATURES.filter((feature) => draft.features[feature] === 'unknown').length;
  return (
    <>
      <p className="small">{t('wizard_uses_hint')}</p>
      {FEATURES.map((feature) => {
        const [name, hint] = featureWords(feature);
        return (
          <Choices
            key={feature}
            name={`feature-${feature}`}
            legend={name}
            hint={hint}
            value={draft.features[feature]}
            beside
            options={answers()}
            onChoose={(answer) => onChange({ features: { ...draft.features, [feature]: answer } })}
            read={draft.features[feature] !== 'unknown' && draft.features[feature] === read.features[feature]}
          />
        );
      })}
      {open > 0 && (
        <button
          type="button"
          className="text-button wizard-rest"
          data-does="wizard-rest-no"
          onClick={() => onChange({ features: restNo(draft.features) })}
        >
          {t('wizard_rest_no', open)}
        </button>
      )}
      <Choices
        name="sells"
        legend={t('wizard_sells')}
        hint={t('wizard_sells_hint')}
        value={draft.sells}
        options={answers()}
        onChoose={(sells) => onChange({ sells })}
      />
      <Choices
        name="keepsFollowers"
        legend={t('wizard_keeps')}
        hint={t('wizard_keeps_hint')}
        value={draft.keepsFollowers}
        options={KEEPING.map((each) => [each, t(`wizard_keeps_${under(each)}`)] as const)}
        onChoose={(keepsFollowers) => onChange({ keepsFollowers })}
      />
      {(draft.keepsFollowers === 'new-account' || draft.keepsFollowers === 'migration') && (
        <TextField
          name="newAccount"
          label={t('wizard_new_account')}
          hint={t('wizard_new_account_hint')}
          value={draft.newAccount}
          maxLength={100}
          onChange={(newAccount) => onChange({ newAccount })}
        />
      )}
    </>
  );
}
