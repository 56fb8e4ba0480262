import { CalendarCheck } from 'lucide';
import type { PlanChange } from '@/lib/deregistration/changes.ts';
import { t } from '@/lib/i18n.ts';
import { sayChange } from '@/lib/plan-words.ts';
import type { Day } from '@/lib/time/day.ts';
import { Icon } from '../icon.tsx';

/** As many changes as are said at once. */
const FIRST = 4;

interface Props {
  changes: readonly PlanChange[];
  /** Whether there was a plan before. */
  again: boolean;
  today: Day;
  onClose: () => void;
}

/** What planning anew has changed, and that nothing of what was done is lost. */
export function PlanChanges({ changes, again, today, onClose }: Props) {
  const line = (change: PlanChange) => <li key={`${change.kind} ${change.id}`}>{sayChange(change, today)}</li>;
  const rest = changes.slice(FIRST);
  return (
    <section className="plan-changes" data-plan-changes={changes.length} role="status">
      <Icon node={CalendarCheck} />
      <div>
        <p>
          <b>{t(!again ? 'run_planned' : changes.length > 0 ? 'run_changed' : 'run_unchanged')}</b>
        </p>
        {changes.length > 0 && <ul>{changes.slice(0, FIRST).map(line)}</ul>}
        {rest.length > 0 && (
          <details>
            <summary>{t('run_changes_more', rest.length)}</summary>
            <ul>{rest.map(line)}</ul>
          </details>
        )}
        <p className="small">{t(again ? 'run_kept' : 'run_planned_hint')}</p>
        <button type="button" className="text-button" data-does="close-changes" onClick={onClose}>
          {t('run_close_changes')}
        </button>
      </div>
    </section>
  );
}
