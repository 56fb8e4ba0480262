import { ChevronsUpDown } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { Account } from '@/lib/store/schema.ts';
import { Icon } from './icon.tsx';
import { accountName } from './words.ts';
import './account-switch.css';

interface Props {
  accounts: readonly Account[];
  value: string;
  onChange: (accountId: string) => void;
}

/** Names as the list shows them: two accounts of one name are told apart by their original ID. */
function labels(accounts: readonly Account[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const account of accounts) count.set(accountName(account), (count.get(accountName(account)) ?? 0) + 1);
  return new Map(
    accounts.map((account) => {
      const name = accountName(account);
      const key = account.ghid ?? account.biz;
      return [account.id, (count.get(name) ?? 0) > 1 && key ? `${name} (${key})` : name];
    }),
  );
}

/** Chooses among the known accounts. */
export function AccountSwitch({ accounts, value, onChange }: Props) {
  const names = labels(accounts);
  return (
    <div className="card account-switch">
      <select aria-label={t('account_switch')} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {accounts.map(({ id }) => (
          <option key={id} value={id}>
            {names.get(id)}
          </option>
        ))}
      </select>
      <Icon node={ChevronsUpDown} size={14} />
    </div>
  );
}
