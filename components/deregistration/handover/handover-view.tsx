import { t } from '@/lib/i18n.ts';
import type { Way } from '../use-deregistration.ts';
import { Files } from './files.tsx';
import { SharePanel } from './share-panel.tsx';
import './handover.css';

/** All ways to hand a run over: files to take along, print, and a file to work on together. */
export default function HandoverView({ way }: { way: Way }) {
  const { run, account } = way;
  return (
    <section className="handover" aria-labelledby="handover-title">
      <h2 id="handover-title" className="visually-hidden">
        {t('handover_title')}
      </h2>
      {run ? <Files key={run.id} way={way} run={run} /> : <p className="small">{t('handover_no_run')}</p>}
      <SharePanel key={account.id} way={way} />
    </section>
  );
}
