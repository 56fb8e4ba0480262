import { ChevronsUpDown } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { ColourDot } from './account-colour.tsx';
import { Icon } from './icon.tsx';
import { accountName } from './words.ts';
import './account-switch.css';

interface Props {
  states: readonly AccountState[];
  value: string;
  onChange: (accountId: string) => void;
}

/** Names as the list shows them: the person's own label first; two accounts that read alike are told apart by their original ID. */
function labels(states: readonly AccountState[]): Map<string, string> {
  const named = states.map(({ account, marks: { label } }) => {
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
export function AccountSwitch({ states, value, onChange }: Props) {
  const names = labels(states);
  const colour = states.find(({ account }) => account.id === value)?.marks.colour;
  return (
    <div className="card account-switch" data-colour={colour ?? undefined}>
      {colour && <ColourDot colour={colour} />}
      <select aria-label={t('account_switch')} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {states.map(({ account: { id } }) => (
          <option key={id} value={id}>
            {names.get(id)}
          </option>
        ))}
      </select>
      <Icon node={ChevronsUpDown} size={14} />
    </div>
  );
}
