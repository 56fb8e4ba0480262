import { BadgeCheck } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { SeatBars } from './seat-bars.tsx';
import { accountName, accountType, sayCount, sayMoment } from './words.ts';
import './account-header.css';

interface Props {
  state: AccountState;
  /** `h1` where the account is what the page is about. */
  heading?: 'h1' | 'h2';
}

/** Who this account is, and how its seats stand. */
export function AccountHeader({ state, heading: Heading = 'h1' }: Props) {
  const { account, roster, rosterSeenAt } = state;
  const name = accountName(account);
  const type = accountType(account.type);
  return (
    <header className="account-header">
      <div className="account-header-who">
        <Avatar id={account.id} name={name} />
        <div className="account-header-words">
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
        </div>
      </div>
      {roster ? <SeatBars roster={roster} /> : <p className="small">{t('seats_unknown')}</p>}
      <p className="small">
        {rosterSeenAt === null
          ? t('account_seen', sayMoment(account.lastSeenAt))
          : t('roster_seen', sayMoment(rosterSeenAt))}
      </p>
    </header>
  );
}
