import { BadgeCheck, Palette } from 'lucide';
import { useId, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import { accountType, sayCount } from '@/lib/rule-words.ts';
import type { AccountState } from '@/lib/store/states.ts';
import type { Day } from '@/lib/time/day.ts';
import { colourClass, colourName } from './account-colour.tsx';
import { AccountSettings } from './account-settings.tsx';
import { Avatar } from './avatar.tsx';
import { Expiry } from './expiry.tsx';
import { Icon } from './icon.tsx';
import { ROLE_ICONS, roleName } from './role-words.ts';
import { SeatBars } from './seat-bars.tsx';
import { accountName, sayMoment } from './words.ts';
import './account-header.css';

interface Props {
  state: AccountState;
  today: Day;
  /** `h1` where the account is what the page is about. */
  heading?: 'h1' | 'h2';
  /** Whether what the person says of the account can be changed here. */
  editable?: boolean;
}

/** Who this account is, what the person is in it, and how its seats stand. In the colour that the person gave it. */
export function AccountHeader({ state, today, heading: Heading = 'h1', editable = false }: Props) {
  const { account, marks, roster, rosterSeenAt, recount } = state;
  const name = accountName(account);
  const type = accountType(account.type);
  const [editing, setEditing] = useState(false);
  const id = useId();
  return (
    <header
      className={`account-header ${colourClass(marks.colour)}`}
      data-colour={marks.colour ?? undefined}
      data-role={marks.role ?? undefined}
    >
      {marks.colour && <i className="account-header-colour" title={colourName(marks.colour)} aria-hidden="true" />}
      <div className="account-header-who">
        <Avatar id={account.id} name={marks.label ?? name} colour={marks.colour} />
        <div className="account-header-words">
          {marks.label && (
            <p className="account-header-label">
              <bdi>{marks.label}</bdi>
            </p>
          )}
          <Heading className="account-header-name" title={name}>
            <bdi>{name}</bdi>
          </Heading>
          <p className="small account-header-facts">
            {type && <span>{type}</span>}
            {account.verified !== null && (
              <span className="account-header-verified">
                {account.verified && <Icon node={BadgeCheck} size={14} />}
                {t(account.verified ? 'account_verified' : 'account_unverified')}
              </span>
            )}
            {account.followers !== null && <span>{t('account_followers', sayCount(account.followers))}</span>}
            {type === null && account.verified === null && account.followers === null && (
              <span>{t('account_facts_unknown')}</span>
            )}
          </p>
          <YourRole state={state} today={today} onTell={editable ? () => setEditing(true) : null} />
        </div>
        {editable && (
          <button
            type="button"
            className="account-header-edit"
            data-does="account-settings"
            aria-expanded={editing}
            aria-controls={id}
            aria-label={t('account_settings')}
            title={t('account_settings')}
            onClick={() => setEditing(!editing)}
          >
            <Icon node={Palette} />
          </button>
        )}
      </div>
      {editable && (
        <div id={id} className="account-header-settings" hidden={!editing}>
          {editing && <AccountSettings state={state} onDone={() => setEditing(false)} />}
        </div>
      )}
      <div className="account-header-seats">
        {roster ? <SeatBars roster={roster} today={today} /> : <p className="small">{t('seats_unknown')}</p>}
      </div>
      <p className="small account-header-seen">
        {rosterSeenAt === null
          ? t('account_seen', sayMoment(account.lastSeenAt))
          : t('roster_seen', sayMoment(rosterSeenAt))}
      </p>
      {recount && (
        <p className="small account-header-seen" data-recount>
          {t('roster_recount', recount.listed, recount.known)}
        </p>
      )}
    </header>
  );
}

/** What the person said they are; the way to say it where they did not, or when their own access ends. */
function YourRole({
  state: { marks },
  today,
  onTell,
}: Pick<Props, 'state' | 'today'> & { onTell: (() => void) | null }) {
  const { role, ownExpiry } = marks;
  if (!role)
    return onTell ? (
      <p className="account-header-role">
        <button type="button" className="text-button" onClick={onTell}>
          {t('role_tell')}
        </button>
      </p>
    ) : null;
  return (
    <p className="account-header-role">
      <span>
        <Icon node={ROLE_ICONS[role]} size={14} />
        {role === 'unsure' ? t('role_yours_unsure') : t('role_yours', roleName(role))}
      </span>
      {role === 'short' &&
        (ownExpiry ? (
          <Expiry day={ownExpiry} today={today} />
        ) : onTell ? (
          <button type="button" className="text-button" onClick={onTell}>
            {t('role_own_no_date')}
          </button>
        ) : (
          <span>{t('role_own_no_date')}</span>
        ))}
    </p>
  );
}
