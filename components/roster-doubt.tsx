import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { askReplan } from '@/lib/store/replan.ts';
import { confirmRoster } from '@/lib/store/sightings.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { Notice } from './notice.tsx';
import { useAccountTab } from './use-account-tab.ts';
import { useWrite } from './use-write.ts';
import './roster-doubt.css';

const CONSOLE = 'https://mp.weixin.qq.com/';

/** Brings a tab to the front, in a window of its own too. */
async function bring(tabId: number): Promise<void> {
  const { windowId } = (await browser.tabs.update(tabId, { active: true })) ?? {};
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Opens the console, where the person may have to log in. */
async function openConsole(): Promise<void> {
  await browser.tabs.create({ url: CONSOLE });
}

/**
 * The way to the people page, as far as we may go: the tab that shows it, else one where the console's own menu leads there. Its address
 * we cannot make: that takes the key of the person's session, which is none of our business.
 */
const WAYS = {
  people: ['doubt_go_people', 'doubt_look_hint'],
  console: ['doubt_go_console', 'doubt_menu_hint'],
  none: ['open_console', 'doubt_login_hint'],
} as const;

/** Says that the last reading lost most of its people and is not believed yet, and asks what to make of it. */
export function RosterDoubt({ state: { account, doubt } }: { state: AccountState }) {
  const { problem, write } = useWrite();
  const tab = useAccountTab(account.id);
  if (!doubt) return null;
  const [words, hint] = WAYS[tab === null ? 'none' : tab.showsPeople ? 'people' : 'console'];
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
          onClick={() => write(tab ? bring(tab.tabId) : openConsole())}
        >
          {t(words)}
        </button>
      </div>
      <p>{t(hint)}</p>
      {problem && <p role="alert">{problem}</p>}
    </Notice>
  );
}
