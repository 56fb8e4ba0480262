import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { askReplan } from '@/lib/store/replan.ts';
import { confirmRoster } from '@/lib/store/sightings.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { allTabs } from '@/lib/tabs.ts';
import { Notice } from './notice.tsx';
import { useWrite } from './use-write.ts';
import './roster-doubt.css';

const PEOPLE_PAGE = 'people';

/** Brings the tab that shows the account to the front, one with its people if there is any; else opens the console. */
async function showPage(accountId: string): Promise<void> {
  const tabs = (await allTabs()).filter((tab) => tab.accountId === accountId);
  const shown = tabs.find(({ page }) => page === PEOPLE_PAGE) ?? tabs[0];
  if (shown) {
    const { windowId } = (await browser.tabs.update(shown.tabId, { active: true })) ?? {};
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } else await browser.tabs.create({ url: 'https://mp.weixin.qq.com/' });
}

/** Says that the last reading lost most of its people and is not believed yet, and asks what to make of it. */
export function RosterDoubt({ state: { account, doubt } }: { state: AccountState }) {
  const { problem, write } = useWrite();
  if (!doubt) return null;
  return (
    <Notice kind="caution">
      <p className="doubt-title">{t('doubt_title')}</p>
      <p>{t('doubt_counts', doubt.before, doubt.after)}</p>
      <div className="doubt-buttons">
        <button
          type="button"
          className="button button--small"
          data-does="confirm-roster"
          onClick={() => write(confirmRoster(database(), account.id), () => void askReplan())}
        >
          {t('doubt_confirm')}
        </button>
        <button
          type="button"
          className="button button--small"
          data-does="look-again"
          onClick={() => write(showPage(account.id))}
        >
          {t('doubt_look_again')}
        </button>
      </div>
      <p>{t('doubt_look_hint')}</p>
      {problem && <p role="alert">{problem}</p>}
    </Notice>
  );
}
