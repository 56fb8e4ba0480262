import { FileText } from 'lucide';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/icon.tsx';
import { EmptyState, Notice } from '@/components/notice.tsx';
import { ReportView } from '@/components/report-view.tsx';
import { pageName } from '@/components/words.ts';
import { askReport, type Report } from '@/lib/ask-report.ts';
import { t } from '@/lib/i18n.ts';
import { allTabs, watchTabs } from '@/lib/tabs.ts';

interface OpenPage {
  readonly tabId: number;
  readonly page: string;
}

/** The console's pages that are open in some tab and have said whose they are, live. @returns undefined until they are known */
function useOpenPages(): OpenPage[] | undefined {
  const [pages, setPages] = useState<OpenPage[]>();
  useEffect(() => {
    const leaving = new AbortController();
    const look = (): void => {
      allTabs().then(
        (tabs) => {
          if (!leaving.signal.aborted) setPages(tabs.map(({ tabId, page }) => ({ tabId, page })));
        },
        () => {},
      );
    };
    look();
    watchTabs(look, leaving.signal);
    return () => leaving.abort();
  }, []);
  return pages;
}

/** A redacted report of any page that is open: shown before it is saved. */
export function OpenPages() {
  const pages = useOpenPages();
  const [asked, setAsked] = useState<number | null>(null);
  /** null: that page could not make one. */
  const [report, setReport] = useState<Report | null | undefined>();
  if (!pages) return null;
  const ask = (tabId: number): void => {
    setAsked(tabId);
    setReport(undefined);
    void askReport(tabId).then((made) => {
      setReport(made);
      setAsked(null);
    });
  };
  return (
    <section className="diagnostics-part" aria-labelledby="diagnostics-reports">
      <h3 id="diagnostics-reports">{t('health_reports')}</h3>
      <p className="small">{t('health_reports_hint')}</p>
      <div className="card">
        {pages.length === 0 ? (
          <EmptyState title={t('health_reports_none')} hint={t('health_reports_none_hint')} />
        ) : (
          <ul className="options-rows">
            {pages.map(({ tabId, page }) => (
              <li key={tabId} className="options-pair diagnostics-open" data-open-page={page}>
                <span>{pageName(page)}</span>
                <button
                  type="button"
                  className="button button--small"
                  data-does="show-report"
                  aria-label={t('health_report_of', pageName(page))}
                  disabled={asked !== null}
                  onClick={() => ask(tabId)}
                >
                  <Icon node={FileText} size={14} />
                  {t('health_report_show')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div role="status">
        {asked !== null && <p className="small">{t('loading')}</p>}
        {report === null && <Notice kind="caution">{t('health_report_failed')}</Notice>}
      </div>
      {report && <ReportView {...report} />}
    </section>
  );
}
