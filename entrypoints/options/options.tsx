import { lazy, Suspense, useEffect, useRef } from 'react';
import { useSettings } from '@/components/use-settings.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { RECORD_VIEWS, RULE_VIEWS, readRoute, useHash } from './route.ts';
import { SECTIONS, SettingsView } from './settings.tsx';
import './options.css';

const RuleViews = lazy(() => import('./rule-views.tsx'));
const Journal = lazy(() => import('./journal/journal-view.tsx').then(({ JournalView }) => ({ default: JournalView })));
const Diagnostics = lazy(() =>
  import('./diagnostics/diagnostics-view.tsx').then(({ DiagnosticsView }) => ({ default: DiagnosticsView })),
);

/**
 * One page, two modes: the settings, all on one sheet, and the rules, the journal and the diagnostics, one view at a time. Hundreds of
 * rules on the sheet of the settings would bury all of it; the address says which is meant, so that everything can be linked to and gone back to.
 */
export function Options() {
  const hand = useSettings();
  const hash = useHash();
  const route = readRoute(hash);
  const { view, part } = route;
  const ready = hand !== undefined;
  const main = useRef<HTMLElement>(null);

  // The address may name a section that was not there yet when the browser looked for it.
  useEffect(() => {
    if (ready && view === null && part !== null) document.getElementById(part)?.scrollIntoView();
  }, [ready, view, part]);

  // Whoever goes from one view to another begins at its top; whoever opened the page begins wherever the browser puts them.
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (view !== null && part === null) {
      scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    }
  }, [view, part]);

  if (!hand) return <p className="loading">{t('loading')}</p>;
  return (
    <div className="options">
      <header className="options-header">
        <img src="/icon/32.png" alt="" width={24} height={24} />
        <h1>{t('options_title')}</h1>
      </header>
      <nav className="options-nav" aria-label={t('options_nav')}>
        <div>
          <NavGroup title={t('options_settings')} items={SECTIONS} current={null} />
          <NavGroup title={t('rules_title')} items={RULE_VIEWS} current={view} />
          <NavGroup title={t('journal_nav')} items={RECORD_VIEWS} current={view} />
        </div>
      </nav>
      <main className="options-main" ref={main}>
        {view === null ? (
          <SettingsView hand={hand} />
        ) : (
          <Suspense fallback={<p className="loading">{t('loading')}</p>}>
            {view === 'journal' ? (
              <Journal key={route.params.toString()} params={route.params} />
            ) : view === 'diagnostics' ? (
              <Diagnostics />
            ) : (
              <RuleViews {...route} view={view} />
            )}
          </Suspense>
        )}
      </main>
    </div>
  );
}

interface NavGroupProps {
  title: string;
  items: Readonly<Record<string, MessageKey>>;
  current: string | null;
}

function NavGroup({ title, items, current }: NavGroupProps) {
  return (
    <>
      <p className="options-nav-title">{title}</p>
      <ul>
        {Object.entries(items).map(([id, key]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
