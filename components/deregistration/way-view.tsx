import { BookText, ChartGantt, FileCheck2, ListChecks, PackageOpen } from 'lucide';
import { type ComponentType, lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { PlanChange } from '@/lib/deregistration/changes.ts';
import type { Suggestion } from '@/lib/deregistration/suggestions.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { changeExtras, changeProfile } from '@/lib/store/deregistrations.ts';
import type { Day } from '@/lib/time/day.ts';
import { Icon } from '../icon.tsx';
import { Notice } from '../notice.tsx';
import { useSession } from '../use-session.ts';
import { useWrite } from '../use-write.ts';
import { useItemChange } from './item-changes.ts';
import { asExtra } from './item-words.ts';
import { ListView, readFolds } from './list/list-view.tsx';
import { SuggestionCard, suggestionKey } from './list/suggestion-card.tsx';
import { PhaseCard } from './phase-card.tsx';
import { PlanChanges } from './plan-changes.tsx';
import { newExtra } from './runs/own-items.tsx';
import { Runs, runTitle } from './runs/runs.tsx';
import { sayCourse } from './say-course.ts';
import type { Way } from './use-deregistration.ts';
import { WayProvider } from './way-context.ts';
import './way.css';

const Wizard = lazy(() => import('./wizard/wizard.tsx'));

/** Ways to look at a way out. Nothing of one is loaded before it is asked for, but the list. */
const VIEWS = {
  list: { icon: ListChecks, View: null },
  timeline: { icon: ChartGantt, View: lazy(() => import('./timeline/timeline-view.tsx')) },
  words: { icon: BookText, View: lazy(() => import('./words/words-view.tsx')) },
  evidence: { icon: FileCheck2, View: lazy(() => import('../evidence/evidence-view.tsx')) },
  handover: { icon: PackageOpen, View: lazy(() => import('./handover/handover-view.tsx')) },
} as const satisfies Readonly<Record<string, { icon: unknown; View: ComponentType<{ way: Way }> | null }>>;
type ViewId = keyof typeof VIEWS;
const VIEW_IDS = Object.keys(VIEWS) as ViewId[];

const readView = (kept: unknown): ViewId => VIEW_IDS.find((id) => id === kept) ?? 'list';
const readKeys = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];

interface Props {
  way: Way;
  /** Shows another run; null: the open one. */
  onShow: (runId: string | null) => void;
}

/** The way of one account out: where it stands, and the list, pictures, words, evidence and papers that belong to it. */
export function WayView({ way, onShow }: Props) {
  const { account, run, suggestions, today } = way;
  const [view, setView] = useSession(`way-view:${account.id}`, readView);
  const [waved, setWaved] = useSession(`not-now:${account.id}`, readKeys);
  const [folds, setFolds] = useSession(`folds:${account.id}`, readFolds);
  const [planning, setPlanning] = useState<'this' | 'new' | null>(null);
  const [changes, setChanges] = useState<{ readonly again: boolean; readonly all: readonly PlanChange[] } | null>(null);
  const { problem, write } = useWrite();
  const onChange = useItemChange(account.id, run?.id ?? null);
  const hand = useMemo(() => ({ way, onChange }), [way, onChange]);
  const top = useRef<HTMLDivElement>(null);
  const readOnly = run !== null && run.archivedAt !== null;
  // All at once: what comes late must not push down what is already there.
  if (!view || !waved || !folds) return null;

  const shown = readOnly ? [] : suggestions.filter((one) => !waved.includes(suggestionKey(one)));
  const notNow = (one: Suggestion): void => setWaved([...waved, suggestionKey(one)]);
  const takeIn = (id: string): void => {
    if (run) write(changeExtras(database(), run.id, [...run.extras, newExtra(asExtra(id))]));
  };
  const takeDay = (day: Day): void => {
    if (run) write(changeProfile(database(), run.id, { anchor: { kind: run.anchor?.kind ?? 'start', day } }));
  };
  const planned = (all: readonly PlanChange[] | null): void => {
    setPlanning(null);
    if (all) {
      setChanges({ again: planning === 'this' && run?.answered === true, all });
      if (planning === 'new') onShow(null);
    }
    setTimeout(() => top.current?.querySelector<HTMLElement>('[data-does=close-changes], [data-does=plan]')?.focus());
  };
  if (planning)
    return (
      <Suspense fallback={<p className="loading">{t('loading')}</p>}>
        <Wizard way={planning === 'new' ? { ...way, run: null } : way} onDone={planned} />
      </Suspense>
    );
  const View = VIEWS[view].View;
  return (
    <WayProvider value={hand}>
      <div ref={top} className="way">
        {readOnly && run && (
          <Notice kind="note">
            {t('run_shown_archived', runTitle(run, today))}{' '}
            <button type="button" className="text-button" onClick={() => onShow(null)}>
              {t('run_back_to_open')}
            </button>
          </Notice>
        )}
        {run?.route === 'migrate' && !run.course.ended && <Notice kind="note">{t('run_route_migrate')}</Notice>}
        {changes && (
          <PlanChanges changes={changes.all} again={changes.again} today={today} onClose={() => setChanges(null)} />
        )}
        <PhaseCard way={way} readOnly={readOnly} onPlan={() => setPlanning('this')} onTakeDay={takeDay} />
        {shown.map(
          (one) =>
            one.kind === 'phase' && (
              <SuggestionCard
                key={suggestionKey(one)}
                suggestion={one}
                today={today}
                onAccept={() => write(sayCourse(way, one.course))}
                onNotNow={() => notNow(one)}
              />
            ),
        )}
        {problem && <Notice kind="danger">{problem}</Notice>}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and needs a legend that is seen */}
        <div className="way-views" role="group" aria-label={t('run_views')}>
          {VIEW_IDS.map((id) => (
            <button key={id} type="button" data-way-view={id} aria-pressed={id === view} onClick={() => setView(id)}>
              <Icon node={VIEWS[id].icon} size={16} />
              <span>{t(`run_view_${id}`)}</span>
            </button>
          ))}
        </div>
        {View ? (
          <Suspense fallback={<p className="loading">{t('loading')}</p>}>
            <div className="way-view" data-view={view}>
              <View way={way} />
            </div>
          </Suspense>
        ) : (
          <ListView folds={folds} onFold={setFolds} suggestions={shown} onNotNow={notNow} onTakeIn={takeIn} />
        )}
        <Runs way={way} onShow={onShow} onPlan={() => setPlanning('new')} />
      </div>
    </WayProvider>
  );
}
