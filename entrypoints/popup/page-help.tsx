import { FileDown, Pointer } from 'lucide';
import { useState } from 'react';
import { download } from '@/components/download.ts';
import { Icon } from '@/components/icon.tsx';
import { Notice } from '@/components/notice.tsx';
import { askPage } from '@/lib/ask-page.ts';
import { askReport } from '@/lib/ask-report.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { activeTabId } from '@/lib/tabs.ts';

/** For a page that is not read as it should be: teach it, or save what it is built like. */
export function PageHelp({ page }: { page: string }) {
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const teach = async (): Promise<void> => {
    const tabId = await activeTabId();
    const answer = tabId === null ? null : await askPage(tabId, { bundle: 'teach', name: 'teach', payload: null });
    if (answer === 'here') window.close();
    else setProblem(answer === 'no-page' ? 'teach_no_page' : 'popup_page_silent');
  };
  const save = async (): Promise<void> => {
    const tabId = await activeTabId();
    const report = tabId === null ? null : await askReport(tabId);
    if (report) download(report.name, report.text);
    setProblem(report ? null : 'popup_page_silent');
  };
  return (
    <div className="popup-trouble-part">
      <p className="small">{t(page === 'other' ? 'popup_page_unknown' : 'popup_page_help')}</p>
      <div className="popup-page-help">
        <button type="button" className="button button--small" data-does="teach" onClick={() => void teach()}>
          <Icon node={Pointer} />
          {t('health_teach')}
        </button>
        <button type="button" className="button button--small" data-does="report" onClick={() => void save()}>
          <Icon node={FileDown} />
          {t('popup_report')}
        </button>
      </div>
      {problem && <Notice kind="danger">{t(problem)}</Notice>}
    </div>
  );
}
