import { useLiveQuery } from 'dexie-react-hooks';
import { Eraser } from 'lucide';
import { useState } from 'react';
import { Icon } from '@/components/icon.tsx';
import { EmptyState, Notice } from '@/components/notice.tsx';
import { useWrite } from '@/components/use-write.ts';
import { pageName, sayMoment } from '@/components/words.ts';
import { readerName, viaName } from '@/lib/health-words.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { forgetHealth, listHealth, restoreHealth } from '@/lib/store/health.ts';
import type { ReaderHealth } from '@/lib/store/layout-schema.ts';
import type { HealthRow } from '@/lib/store/schema.ts';
import { OpenPages } from './open-pages.tsx';
import { PageTable } from './page-table.tsx';
import { byPage } from './pages.ts';
import { TaughtLayouts } from './taught-layouts.tsx';
import './diagnostics.css';

/** How the console's pages are read: what was expected and found, how, and since when no longer; and what the person taught. */
export function DiagnosticsView() {
  const health = useLiveQuery(() => listHealth(database()));
  const [forgotten, setForgotten] = useState<readonly HealthRow[] | null>(null);
  const writing = useWrite();
  if (!health) return <p className="loading">{t('loading')}</p>;
  const pages = byPage(health);
  const lost = health.readers.filter((row) => row.lost !== null);
  return (
    <section className="diagnostics" aria-labelledby="diagnostics-title">
      <h2 id="diagnostics-title" tabIndex={-1}>
        {t('health_title')}
      </h2>
      <p className="small">{t('health_hint')}</p>
      {writing.problem && <Notice kind="danger">{writing.problem}</Notice>}
      {lost.length > 0 && <Lost rows={lost} />}

      <TaughtLayouts />

      <section className="diagnostics-part" aria-labelledby="diagnostics-pages">
        <h3 id="diagnostics-pages">{t('health_pages')}</h3>
        {pages.length === 0 ? (
          <div className="card">
            <EmptyState title={t('health_none')} hint={t('health_none_hint')} />
          </div>
        ) : (
          <>
            {pages.map((one) => (
              <PageTable key={one.page} {...one} />
            ))}
            <p>
              <button
                type="button"
                className="button button--small"
                data-does="forget-health"
                onClick={() => writing.write(forgetHealth(database()), setForgotten)}
              >
                <Icon node={Eraser} size={14} />
                {t('health_forget')}
              </button>
            </p>
          </>
        )}
        {forgotten && (
          <Notice kind="note">
            {t('health_forgotten')}{' '}
            <button
              type="button"
              className="button button--small"
              data-does="restore-health"
              onClick={() => writing.write(restoreHealth(database(), forgotten), () => setForgotten(null))}
            >
              {t('layout_undo')}
            </button>
          </Notice>
        )}
      </section>

      <OpenPages />
    </section>
  );
}

/** What used to be read and no longer is, each with when it was read last. */
function Lost({ rows }: { rows: readonly ReaderHealth[] }) {
  return (
    <Notice kind="caution">
      <p>{t('health_lost_title')}</p>
      <ul className="diagnostics-lost">
        {rows.map(({ id, page, reader, lost, lastHit }) => (
          <li key={id} data-lost={id}>
            {t(
              'health_lost',
              pageName(page),
              readerName(reader),
              lastHit ? `${sayMoment(lastHit.at)}${lastHit.via ? ` · ${viaName(lastHit.via)}` : ''}` : '–',
              lost ? sayMoment(lost.at) : '–',
            )}
          </li>
        ))}
      </ul>
      <p className="small">{t('health_lost_hint')}</p>
    </Notice>
  );
}
