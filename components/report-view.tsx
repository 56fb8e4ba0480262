import { Download } from 'lucide';
import { t } from '@/lib/i18n.ts';
import { download } from './download.ts';
import { Icon } from './icon.tsx';
import './report-view.css';

interface Props {
  /** The redacted report, as it would be saved. */
  text: string;
  /** What its file is to be called. */
  name: string;
}

/** A redacted report, to be read before it is saved: whether it goes any further is the person's to decide. */
export function ReportView({ text, name }: Props) {
  return (
    <div className="report-view">
      <p className="small">{t('health_report_hint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <p>
        <button type="button" className="button" data-does="save-report" onClick={() => download(name, text)}>
          <Icon node={Download} />
          {t('health_report_save', name)}
        </button>
      </p>
    </div>
  );
}
