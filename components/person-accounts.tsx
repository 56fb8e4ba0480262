import { t } from '@/lib/i18n.ts';
import type { FullPerson } from '@/lib/person-detail.ts';
import { accountsPerPerson } from '@/lib/platform/lookups/operators.ts';
import { useRuleBook } from './use-rules.ts';

/** In which accounts the same person is seen, and of how many that they may hold. */
export function PersonAccounts({ person: { others } }: { person: FullPerson }) {
  const limit = accountsPerPerson(useRuleBook()).usual;
  const count = new Set(others.map(({ accountId }) => accountId)).size + 1;
  return (
    <>
      <p data-accounts={`${count}/${limit}`}>{t('person_accounts_count', count, limit)}</p>
      {count >= limit && <p className="person-accounts-full">{t('person_accounts_full')}</p>}
      {others.length > 0 && (
        <ul className="person-accounts">
          {others.map(({ accountId, name, term, doubtful }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one account may list two who may be this person
            <li key={`${accountId} ${place}`}>
              <bdi>{name || t('account_unnamed')}</bdi>
              <span className="small">
                {t(term === null ? 'term_unknown' : term === 'long' ? 'term_long' : 'term_short')}
                {doubtful && ` · ${t('person_accounts_by_name')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
