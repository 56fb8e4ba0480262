import { pageName, sayMoment } from '@/components/words.ts';
import { readerName, viaName, whyWords } from '@/lib/health-words.ts';
import { t } from '@/lib/i18n.ts';
import { sayCount } from '@/lib/rule-words.ts';
import type { ReaderHealth, SelectorHealth } from '@/lib/store/layout-schema.ts';
import type { HealthOfPage } from './pages.ts';

/** One page of the console: how each of its readers fared last and over time, and which selectors met something. */
export function PageTable({ page, readers, selectors }: HealthOfPage) {
  const title = `health-${page}`;
  return (
    <div className="card diagnostics-page" data-page={page}>
      <h4 id={title}>
        {pageName(page)}
        {selectors && <span className="small"> {t('health_nodes', sayCount(selectors.nodes))}</span>}
      </h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="diagnostics-scroll" tabIndex={0} aria-labelledby={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('health_reader')}</th>
              <th scope="col">{t('health_last')}</th>
              <th scope="col">{t('health_via')}</th>
              <th scope="col">{t('health_sure')}</th>
              <th scope="col">{t('health_took')}</th>
              <th scope="col">{t('health_last_hit')}</th>
              <th scope="col">{t('health_recent')}</th>
            </tr>
          </thead>
          <tbody>
            {readers.map((row) => (
              <ReaderLine key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {selectors && Object.keys(selectors.selectors).length > 0 && <SelectorHits {...selectors} />}
    </div>
  );
}

function ReaderLine({ row }: { row: ReaderHealth }) {
  const last = row.recent.at(-1);
  const isFound = last !== undefined && last.found > 0;
  const state = row.lost ? 'lost' : isFound ? 'found' : last?.expected ? 'missing' : 'absent';
  const why = whyWords(last?.why ?? null);
  return (
    <tr data-reader={row.reader} data-state={state}>
      <th scope="row">{readerName(row.reader)}</th>
      <td title={why ?? undefined}>
        <span className="diagnostics-state">{t(`health_state_${state}`)}</span>
        {isFound && last.found > 1 && <span className="small"> × {sayCount(last.found)}</span>}
        {!isFound && why && <p className="small">{why}</p>}
      </td>
      <td>{isFound ? viaName(last.via) || '–' : '–'}</td>
      <td>{isFound ? `${Math.round(last.sure * 100)}%` : '–'}</td>
      <td className="diagnostics-took">{last?.took == null ? '–' : `${last.took.toFixed(1)} ms`}</td>
      <td>{row.lastHit ? sayMoment(row.lastHit.at) : t('health_never')}</td>
      <td>
        <Recent row={row} />
      </td>
    </tr>
  );
}

/** The last visits as strokes, the latest on the right: found, missing, or not expected there. The words say the same. */
function Recent({ row: { recent, hits, misses } }: { row: ReaderHealth }) {
  return (
    <div className="diagnostics-recent">
      <span className="diagnostics-strokes" aria-hidden="true">
        {recent.map(({ visit, at, found, expected }) => (
          <i key={`${visit}/${at}`} data-found={found > 0 ? 'yes' : expected ? 'no' : 'none'} />
        ))}
      </span>
      <span className="small">{t('health_counts', sayCount(hits), sayCount(misses))}</span>
    </div>
  );
}

function SelectorHits({ selectors }: SelectorHealth) {
  const rows = Object.entries(selectors).sort(([, a], [, b]) => b.last - a.last);
  return (
    <details className="diagnostics-selectors">
      <summary className="small">{t('health_selectors', sayCount(rows.length))}</summary>
      <ul>
        {rows.map(([name, { first, last, visits, most }]) => (
          <li key={name} data-selector={name}>
            <code>{name}</code>
            <span className="small">
              {t('health_selector', sayCount(most), sayCount(visits), sayMoment(first), sayMoment(last))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
