import { useId, useState } from 'react';
import { LABEL_LENGTH } from '@/lib/account-marks.ts';
import { t } from '@/lib/i18n.ts';

const characters = new Intl.Segmenter();

/** How long a label is, in characters as people count them. */
const lengthOf = (label: string): number => [...characters.segment(label.trim())].length;

interface Props {
  label: string | null;
  onChange: (label: string | null) => void;
}

/** The person's own name for an account. Kept when they leave the field or press Enter. */
export function AccountSettingsLabel({ label, onChange }: Props) {
  const [draft, setDraft] = useState(label ?? '');
  const [shown, setShown] = useState(label);
  if (shown !== label) {
    // Changed in another window meanwhile.
    setShown(label);
    setDraft(label ?? '');
  }
  const id = useId();
  const tooLong = lengthOf(draft) > LABEL_LENGTH;
  const keep = (): void => {
    const next = draft.trim() || null;
    if (next !== label && !tooLong) onChange(next);
  };
  return (
    <div className="account-settings-field">
      <label htmlFor={id}>{t('account_settings_label')}</label>
      <input
        id={id}
        type="text"
        className="field"
        data-field="label"
        autoComplete="off"
        // A browser fetches its dictionary for this, and a name is in none.
        spellCheck={false}
        value={draft}
        aria-describedby={`${id}hint`}
        aria-invalid={tooLong}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
        }}
      />
      <p id={`${id}hint`} className={tooLong ? 'account-settings-problem' : 'small'} role="status">
        {t(tooLong ? 'account_settings_label_long' : 'account_settings_label_hint', LABEL_LENGTH)}
      </p>
    </div>
  );
}
