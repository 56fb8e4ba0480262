import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod/mini';
import { answer, type Sender } from '@/lib/message-receiver.ts';
import type { Answers, Payload } from '@/lib/messages.ts';
import { countSeats } from '@/lib/roster/seats.ts';
import { accountKey } from '@/lib/store/accounts.ts';
import { database } from '@/lib/store/database.ts';
import { appendJournal } from '@/lib/store/journal.ts';
import { sweep } from '@/lib/store/rows.ts';
import { changeSettings, mirrorAll } from '@/lib/store/settings.ts';
import { accountState, recordSighting } from '@/lib/store/sightings.ts';
import { allTabs, forgetTab, noteTab } from '@/lib/tabs.ts';
import { addDays, startOfDay, today } from '@/lib/time/day.ts';
import { showBadge } from '@/lib/toolbar.ts';

const MIDNIGHT = 'midnight';

export default defineBackground({
  type: 'module',
  main() {
    config({ jitless: true });
    const db = database();
    /** Stays that have ended: what was still being written for one must not bring its tab back. */
    const left = new Set<string>();
    answer({
      'page-seen': seePage,
      'page-left': async ({ visit, last }, { tabId }) => {
        left.add(visit);
        if (last) await recordSighting(db, last);
        if (tabId !== null && (await forgetTab(tabId, visit))) await showBadge(tabId, null);
        return null;
      },
      'guard-event': async ({ kind, action, accountId, page }) => {
        await appendJournal(db, { kind, accountId, subject: action, page });
        return null;
      },
      'chip-placed': async (chip) => {
        await changeSettings(db, (settings) => ({ ...settings, chip }));
        return null;
      },
      ping: () => null,
      'open-panel': openPanel,
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId, null));
    browser.commands?.onCommand.addListener((command, tab) => {
      if (command === 'open-panel' && tab?.windowId !== undefined)
        void browser.sidePanel?.open({ windowId: tab.windowId });
    });
    // A day's end changes what "within seven days" means, so the badge is counted anew at each midnight in Shanghai.
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === MIDNIGHT) void refreshBadges();
    });
    void start();

    /** Alarms may be lost and a mirror may be stale: both are made anew at every start of the worker. */
    async function start(): Promise<void> {
      await browser.alarms.create(MIDNIGHT, {
        when: startOfDay(addDays(today(), 1)) + 60_000,
        periodInMinutes: 24 * 60,
      });
      await mirrorAll(db);
      await refreshBadges();
      const { swept } = await browser.storage.session.get('swept');
      if (!swept) await browser.storage.session.set({ swept: (await sweep(db)) >= 0 });
    }

    async function seePage(
      { visit, sighting }: Payload<'page-seen'>,
      { tabId }: Sender,
    ): Promise<Answers['page-seen']> {
      const state = await recordSighting(db, sighting);
      const key = state && accountKey(state.account);
      if (!state || !key) return { account: null };
      const { id, nickname } = state.account;
      if (tabId !== null && !left.has(visit)) {
        await noteTab(tabId, { accountId: id, page: sighting.page, visit });
        await showBadge(tabId, countSeats(state.roster, today()));
      }
      return { account: { id, key, nickname, roster: state.roster } };
    }

    async function refreshBadges(): Promise<void> {
      for (const { tabId, accountId } of await allTabs()) {
        const state = await accountState(db, accountId);
        await showBadge(tabId, state && countSeats(state.roster, today()));
      }
    }

    /** Chrome lets a click on a page open the panel if nothing is awaited first; Firefox never does, so a tab takes its place. */
    async function openPanel(_payload: unknown, { windowId }: Sender): Promise<Answers['open-panel']> {
      if (browser.sidePanel && windowId !== null) {
        await browser.sidePanel.open({ windowId });
        return 'panel';
      }
      await browser.tabs.create({ url: browser.runtime.getURL('/overview.html') });
      return 'tab';
    }
  },
});
