import { ChevronsUpDown } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { MarkedAccount } from '@/lib/store/states.ts';
import { ColourDot } from './account-colour.tsx';
import { Icon } from './icon.tsx';
import { accountName } from './words.ts';
import './account-switch.css';

interface Props {
  accounts: readonly MarkedAccount[];
  value: string;
  onChange: (accountId: string) => void;
}

/** Names as the list shows them: the person's own label first; two accounts that read alike are told apart by their original ID. */
function labels(accounts: readonly MarkedAccount[]): Map<string, string> {
  const named = accounts.map(({ account, marks: { label } }) => {
    const name = accountName(account);
    return { account, name: label ? `${label} · ${name}` : name };
  });
  const count = new Map<string, number>();
  for (const { name } of named) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    named.map(({ account, name }) => {
      const key = account.ghid ?? account.biz;
      return [account.id, (count.get(name) ?? 0) > 1 && key ? `${name} (${key})` : name];
    }),
  );
}

/** Chooses among the known accounts; the one that is chosen shows its colour. */
export function AccountSwitch({ accounts, value, onChange }: Props) {
  const names = labels(accounts);
  const colour = accounts.find(({ account }) => account.id === value)?.marks.colour;
  return (
    <div className="card account-switch" data-colour={colour ?? undefined}>
      {colour && <ColourDot colour={colour} />}
      <select aria-label={t('account_switch')} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {accounts.map(({ account: { id } }) => (
          <option key={id} value={id}>
            {names.get(id)}
          </option>
        ))}
      </select>
      <Icon node={ChevronsUpDown} size={14} />
    </div>
  );
}
