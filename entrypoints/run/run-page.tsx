import { useLiveQuery } from 'dexie-react-hooks';
import { useDeregistration } from '@/components/deregistration/use-deregistration.ts';
import { useEvidence } from '@/components/evidence/use-evidence.ts';
import { EmptyState } from '@/components/notice.tsx';
import { useAccount } from '@/components/use-accounts.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { readDeregistration } from '@/lib/store/deregistrations.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { usePrintWhenDrawn } from './print-when-drawn.ts';
import { RunSheet } from './run-sheet.tsx';
import { useAsked } from './use-asked.ts';
import './run.css';
import './print.css';

/** One run of a deregistration on one page: to be looked at as a whole, and printed. */
export function RunPage() {
  const { runId, print } = useAsked();
  const found = useLiveQuery(
    async () => ({ runId, run: runId === null ? null : await readDeregistration(database(), runId) }),
    [runId],
  );
  const run = found?.runId === runId ? found?.run : undefined;
  const state = useAccount(run?.accountId);
  if (run === undefined) return <p className="loading">{t('loading')}</p>;
  if (run === null) return <EmptyState heading="h1" title={t('run_page_none')} hint={t('run_page_none_hint')} />;
  if (!state) return <p className="loading">{t('loading')}</p>;
  return <Loaded key={run.id} state={state} runId={run.id} print={print} />;
}

function Loaded({ state, runId, print }: { state: AccountState; runId: string; print: boolean }) {
  const way = useDeregistration(state, runId);
  const pieces = useEvidence(runId);
  usePrintWhenDrawn(print && way !== undefined && pieces !== undefined);
  if (!way || !pieces) return <p className="loading">{t('loading')}</p>;
  return <RunSheet way={way} pieces={pieces} />;
}
