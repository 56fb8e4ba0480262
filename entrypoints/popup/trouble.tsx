import { RotateCw } from 'lucide';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { CulpritFinder } from '@/components/culprit/culprit-finder.tsx';
import type { CulpritHand } from '@/components/culprit/use-culprit.ts';
import { Icon } from '@/components/icon.tsx';
import { Notice } from '@/components/notice.tsx';
import { t } from '@/lib/i18n.ts';
import { activeTabId } from '@/lib/tabs.ts';
import { isTabWithout, reloadWithout } from '@/lib/without.ts';
import { PageHelp } from './page-help.tsx';

/**
 * For a page that does not look or work as it should: find out whether it is us. Open while a search goes on, and there on any page
 * then: it has the guards off.
 */
export function Trouble({ page, culprit }: { page: string | null; culprit: CulpritHand }) {
  const [problem, setProblem] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const isSearching = culprit.culprit !== null;
  if (page === null && !isSearching && !isOpen) return null;
  const reload = async (): Promise<void> => {
    const tabId = await activeTabId();
    if (tabId === null || page === null) throw new Error('no console page');
    await reloadWithout(tabId, page);
    window.close();
  };
  return (
    <details
      className="card popup-trouble"
      open={isOpen || isSearching}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('culprit_title')}</summary>
      <div className="popup-trouble-body">
        {!isSearching && page !== null && <PageHelp page={page} />}
        <CulpritFinder hand={culprit} />
        {!isSearching && page !== null && (
          <div className="popup-trouble-part">
            <p className="small">{t('without_hint')}</p>
            <button
              type="button"
              className="button button--small"
              data-does="reload-without"
              onClick={() => void reload().catch(() => setProblem(true))}
            >
              <Icon node={RotateCw} />
              {t('without_button')}
            </button>
            {problem && <Notice kind="danger">{t('without_failed')}</Notice>}
          </div>
        )}
      </div>
    </details>
  );
}

/** Says that the page in front was loaded without us, and how it gets us back. */
export function WithoutChip({ paused }: { paused: readonly string[] }) {
  const [isWithout, setIsWithout] = useState(false);
  useEffect(() => {
    let here = true;
    activeTabId()
      .then((tabId) => tabId !== null && isTabWithout(tabId, paused))
      .then(
        (without) => here && setIsWithout(without),
        () => {},
      );
    return () => {
      here = false;
    };
  }, [paused]);
  if (!isWithout) return null;
  const back = async (): Promise<void> => {
    const tabId = await activeTabId();
    if (tabId !== null) await browser.tabs.reload(tabId);
    window.close();
  };
  return (
    <div data-without="">
      <Notice kind="caution">
        {t('without_now')}{' '}
        <button type="button" className="text-button" data-does="reload-with" onClick={() => void back()}>
          {t('without_back')}
        </button>
      </Notice>
    </div>
  );
}
