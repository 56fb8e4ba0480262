import { Printer } from 'lucide';
import { itemTitle, phaseName } from '@/components/deregistration/item-words.ts';
import { nextDates } from '@/components/deregistration/next-dates.ts';
import { runTitle } from '@/components/deregistration/runs/runs.tsx';
import TimelineView from '@/components/deregistration/timeline/timeline-view.tsx';
import type { Way } from '@/components/deregistration/use-deregistration.ts';
import { Icon } from '@/components/icon.tsx';
import { ProgressRing } from '@/components/progress-ring.tsx';
import { accountName } from '@/components/words.ts';
import { progressOf } from '@/lib/deregistration/checklist.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { sayPlannedDay, sayWhyLeftOut } from '@/lib/plan-words.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { ItemTable } from './item-table.tsx';

/** Where it stands, the picture of the whole way, every item, every piece of evidence. */
export function RunSheet({ way, pieces }: { way: Way; pieces: readonly EvidenceRow[] }) {
  return (
    <main className="run" data-run-page={way.run?.id}>
      <Head way={way} />
      <section className="card run-part" aria-labelledby="run-way">
        <h2 id="run-way">{t('run_view_timeline')}</h2>
        <TimelineView way={way} isPage />
      </section>
      <section className="card run-part" aria-labelledby="run-items">
        <h2 id="run-items">{t('run_view_list')}</h2>
        <ItemTable way={way} pieces={pieces} />
        <LeftOut way={way} />
      </section>
      <section className="card run-part" aria-labelledby="run-evidence">
        <h2 id="run-evidence">{t('run_view_evidence')}</h2>
        <EvidenceTable way={way} pieces={pieces} />
      </section>
      <p className="small run-foot">{t('run_page_foot')}</p>
    </main>
  );
}

function Head({ way: { account, run, plan, states, today } }: { way: Way }) {
  const { done, all, blocking } = progressOf(plan.items, states);
  const phase = run?.course.phase ?? 'prepare';
  return (
    <header className="card run-part run-head">
      <ProgressRing done={done} all={all} size={56} />
      <div className="run-head-words">
        <h1>
          <bdi>{accountName(account)}</bdi> {run && <bdi className="run-head-title">{runTitle(run, today)}</bdi>}
        </h1>
        <p>
          {run?.course.ended ? t(`run_ended_${run.course.ended}`) : phaseName(phase)} · {t('progress_done', done, all)}
          {blocking > 0 && phase === 'prepare' && ` · ${t('run_blocking', blocking)}`}
        </p>
        <dl className="run-dates">
          {nextDates(plan, phase).map(({ key, day }) => (
            <div key={key}>
              <dt>{t(`run_${key}`)}</dt>
              <dd>{sayPlannedDay(day, today)}</dd>
            </div>
          ))}
          {account.ghid && (
            <div>
              <dt>{t('run_page_ghid')}</dt>
              <dd>{account.ghid}</dd>
            </div>
          )}
          <div>
            <dt>{t('run_page_as_of')}</dt>
            <dd>{sayDate(today, today)}</dd>
          </div>
        </dl>
      </div>
      <button type="button" className="button run-print" data-does="print" onClick={() => window.print()}>
        <Icon node={Printer} />
        {t('run_page_print')}
      </button>
    </header>
  );
}

/** What does not apply, and why: whoever reads this is to see that it was thought of. */
function LeftOut({ way: { plan } }: { way: Way }) {
  if (plan.leftOut.length === 0) return null;
  return (
    <details className="run-left-out">
      <summary>{t('run_page_left_out', plan.leftOut.length)}</summary>
      <ul>
        {plan.leftOut.map((left) => (
          <li key={left.id}>
            {itemTitle({ id: left.id })} <span className="small">{sayWhyLeftOut(left)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
