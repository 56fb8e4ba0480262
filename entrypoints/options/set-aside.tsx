import { useLiveQuery } from 'dexie-react-hooks';
import { Download } from 'lucide';
import { download } from '@/components/download.ts';
import { Icon } from '@/components/icon.tsx';
import { sayMoment } from '@/components/words.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import type { SetAside as SetAsideRow } from '@/lib/store/schema.ts';

/** A text that is meant to be JSON, laid out to be read; as it is where it is none. */
function laidOut(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

/** Rows that could not be read, as they are, so that nothing is lost. */
export function SetAside() {
  const rows = useLiveQuery(() => database().setAside.toArray());
  if (!rows) return <p className="options-line small">{t('loading')}</p>;
  if (rows.length === 0) return <p className="options-line small">{t('set_aside_none')}</p>;
  return (
    <ul className="options-rows">
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Row({ row }: { row: SetAsideRow }) {
  const name = `mp-steward-${row.table}-${row.id}.json`;
  return (
    <li className="set-aside">
      <div className="set-aside-head">
        <div>
          <p>{t('set_aside_row', row.table, row.problem)}</p>
          <p className="small">{sayMoment(row.updatedAt)}</p>
        </div>
        <button type="button" className="button button--small" onClick={() => download(name, row.json)}>
          <Icon node={Download} size={14} />
          {t('download')}
        </button>
      </div>
      <details>
        <summary className="small">{t('set_aside_raw')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{laidOut(row.json)}</pre>
      </details>
    </li>
  );
}
