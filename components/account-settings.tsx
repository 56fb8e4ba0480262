import { Check } from 'lucide';
import { useEffect, useId, useRef, useState } from 'react';
import { type AccountMarks, COLOURS, type Colour, ROLES, type Role } from '@/lib/account-marks.ts';
import { t } from '@/lib/i18n.ts';
import { setMarks } from '@/lib/store/account-settings.ts';
import { database } from '@/lib/store/database.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { isDay } from '@/lib/time/day.ts';
import { colourClass, colourName } from './account-colour.tsx';
import { AccountSettingsLabel } from './account-settings-label.tsx';
import { Icon } from './icon.tsx';
import { roleName } from './role-words.ts';
import { useWrite } from './use-write.ts';
import { accountName } from './words.ts';
import './account-settings.css';

interface Props {
  state: AccountState;
  onDone: () => void;
}

/** What the person says of an account: their role in it, and what they mark it with. Each change is kept at once. */
export function AccountSettings({ state: { account, marks }, onDone }: Props) {
  const { problem, write } = useWrite();
  const set = (change: Partial<AccountMarks>): void => write(setMarks(database(), account.id, change));
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <section
      ref={box}
      className="account-settings"
      aria-label={t('account_settings_of', accountName(account))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <RoleChoice role={marks.role} onChoose={(role) => set({ role })} />
      {marks.role === 'short' && <OwnExpiry marks={marks} onChange={(ownExpiry) => set({ ownExpiry })} />}
      <ColourChoice colour={marks.colour} onChoose={(colour) => set({ colour })} />
      <AccountSettingsLabel label={marks.label} onChange={(label) => set({ label })} />
      {problem && (
        <p className="account-settings-problem" role="alert">
          {problem}
        </p>
      )}
      <button type="button" className="button button--small" data-does="done" onClick={onDone}>
        {t('account_settings_done')}
      </button>
    </section>
  );
}

function RoleChoice({ role, onChoose }: { role: Role | null; onChoose: (role: Role) => void }) {
  const name = useId();
  return (
    <fieldset className="account-settings-roles" aria-describedby={`${name}hint`}>
      <legend>{t('account_settings_role')}</legend>
      <p id={`${name}hint`} className="small">
        {t('account_settings_role_hint')}
      </p>
      <div>
        {ROLES.map((each) => (
          <label key={each} data-choice={each}>
            <input type="radio" name={name} value={each} checked={each === role} onChange={() => onChoose(each)} />
            {roleName(each)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type OwnExpiryProps = { marks: AccountMarks; onChange: (day: AccountMarks['ownExpiry']) => void };

/** Before it, nobody could have had access: what stands in the field is a year that is typed half. */
const FIRST_DAY = '2012-01-01';

function OwnExpiry({ marks: { ownExpiry }, onChange }: OwnExpiryProps) {
  const [draft, setDraft] = useState<string>(ownExpiry ?? '');
  const [shown, setShown] = useState(ownExpiry);
  if (shown !== ownExpiry) {
    setShown(ownExpiry);
    setDraft(ownExpiry ?? '');
  }
  const id = useId();
  return (
    <div className="account-settings-field">
      <label htmlFor={id}>{t('account_settings_own_expiry')}</label>
      <input
        id={id}
        type="date"
        className="field"
        data-field="own-expiry"
        max="9999-12-31"
        value={draft}
        aria-describedby={`${id}hint`}
        onChange={({ currentTarget: { value } }) => {
          setDraft(value);
          if (isDay(value) && value >= FIRST_DAY && value !== ownExpiry) onChange(value);
        }}
        onBlur={({ currentTarget: { value, validity } }) => {
          // A day typed half is no wish to have none.
          if (value === '' && ownExpiry && !validity.badInput) onChange(null);
        }}
      />
      <p id={`${id}hint`} className="small">
        {t('account_settings_own_expiry_hint')}
      </p>
    </div>
  );
}

function ColourChoice({ colour, onChoose }: { colour: Colour | null; onChoose: (colour: Colour | null) => void }) {
  const name = useId();
  return (
    <fieldset className="account-settings-colours">
      <legend>{t('account_settings_colour')}</legend>
      <div>
        {[null, ...COLOURS].map((each) => {
          const words = each ? colourName(each) : t('colour_none');
          return (
            <label key={each ?? 'none'} className={`swatch ${each ? colourClass(each) : 'swatch--none'}`} title={words}>
              <input
                type="radio"
                name={name}
                value={each ?? 'none'}
                checked={each === colour}
                onChange={() => onChoose(each)}
              />
              <span className="swatch-face" aria-hidden="true">
                {each === colour && <Icon node={Check} />}
              </span>
              <span className="swatch-name">{words}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
