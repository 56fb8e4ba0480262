import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '@/lib/i18n.ts';
import { sayCount } from '@/lib/rule-words.ts';
import { listAccounts } from '@/lib/store/accounts.ts';
import { database } from '@/lib/store/database.ts';

/** How much is kept on this machine. */
export function StoredData() {
  const counts = useLiveQuery(async () => {
    const db = database();
    return {
      accounts: (await listAccounts(db)).length,
      sightings: await db.sightings.count(),
      ticks: await db.items.filter(({ state }) => state === 'done').count(),
      journal: await db.journal.count(),
    };
  });
  if (!counts) return <p className="options-line small">{t('loading')}</p>;
  const figures = [
    [t('data_accounts'), counts.accounts],
    [t('data_sightings'), counts.sightings],
    [t('data_ticks'), counts.ticks],
    [t('data_journal'), counts.journal, '#journal'],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([name, count, view]) => (
        <div key={name}>
          <dt className="small">{view ? <a href={view}>{name}</a> : name}</dt>
          <dd>{sayCount(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
