import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod/mini';
import { REPLAN } from '@/lib/account-marks.ts';
import { CLOSED_NOTICES } from '@/lib/closed-notices.ts';
import { arrive } from '@/lib/going.ts';
import { journalAddress } from '@/lib/journal/address.ts';
import { answer, type Sender } from '@/lib/message-receiver.ts';
import type { Answers, PageState, Payload } from '@/lib/messages.ts';
import { pageState } from '@/lib/page-state.ts';
import { openOnClick } from '@/lib/reminders/announce.ts';
import { createPlanner, REMINDER_ALARM } from '@/lib/reminders/planner.ts';
import { countSeats } from '@/lib/roster/seats.ts';
import { noteRoleAsked, setMarks } from '@/lib/store/account-settings.ts';
import { readBook, watchMirror } from '@/lib/store/book.ts';
import { countdownOf } from '@/lib/store/closing.ts';
import { database } from '@/lib/store/database.ts';
import { purgeEvidence } from '@/lib/store/evidence.ts';
import { mirrorGuards, snoozeGuards } from '@/lib/store/guards.ts';
import { noteHealth, noteIdentity } from '@/lib/store/health.ts';
import { appendJournal } from '@/lib/store/journal.ts';
import { dropLayout, teachLayout } from '@/lib/store/layouts.ts';
import { openReminders } from '@/lib/store/reminders.ts';
import { sweep } from '@/lib/store/rows.ts';
import { changeSettings, mirrorAll, mirrorSettings, SEARCH_ALARM, watchSettings } from '@/lib/store/settings.ts';
import { confirmRoster, recordSighting } from '@/lib/store/sightings.ts';
import { accountState } from '@/lib/store/states.ts';
import { flashPicture, keepPicture } from '@/lib/tab-picture.ts';
import { allTabs, forgetClosedTab, forgetTab, notePast, noteTab, tabEntryOf } from '@/lib/tabs.ts';
import { askPanel, overviewAddress } from '@/lib/target.ts';
import { addDays, startOfDay, today } from '@/lib/time/day.ts';
import { showBadge, showReminders } from '@/lib/toolbar.ts';
import { reloadWithout } from '@/lib/without.ts';

const MIDNIGHT = 'midnight';

export default defineBackground({
  type: 'module',
  main() {
    config({ jitless: true });
    const db = database();
    /** Stays that have ended: what was still being written for one must not bring its tab back. */
    const left = new Set<string>();
    const planner = createPlanner(db, async (standing) => {
      await showReminders(standing);
      await refreshBadges();
    });
    answer({
      'page-seen': seePage,
      'page-left': async ({ visit, last }, { tabId }) => {
        left.add(visit);
        if (last) await recordSighting(db, last);
        if (tabId !== null && (await forgetTab(tabId, visit))) await showBadge(tabId, null, await standing());
        if (last?.roster) void planner.replan();
        return null;
      },
      'guard-event': async ({ kind, action, accountId, page, address }, { tabId }) => {
        const known = accountId ?? (tabId === null ? null : ((await tabEntryOf(tabId))?.accountId ?? null));
        const kept = address && journalAddress(address);
        await appendJournal(db, { kind, accountId: known, subject: action, page, address: kept });
        // What the page may go by from now on; it knows the account by what it said itself.
        if (kind === 'guard-snoozed') await snoozeGuards(db, page, accountId);
        if (kind === 'guard-agreed') await mirrorGuards(db);
        return null;
      },
      'chip-placed': async (chip) => {
        await changeSettings(db, (settings) => ({ ...settings, chip }));
        return null;
      },
      ping: () => null,
      'open-panel': openPanel,
      'role-told': async ({ accountId, role, ownExpiry }) => {
        if (role) await setMarks(db, accountId, { role, ownExpiry });
        else await noteRoleAsked(db, accountId);
        return null;
      },
      'roster-confirmed': async ({ accountId }) => {
        const people = await confirmRoster(db, accountId);
        if (people) void planner.replan();
        return pageState(db, await accountState(db, accountId), people, null);
      },
      'page-health': async ({ visit, health }, { tabId }) => {
        // The stay as `page-seen` names it, so that what that told of whose page it is is not counted twice.
        const entry = tabId === null ? null : await tabEntryOf(tabId);
        return noteHealth(db, health, entry?.page === health.page ? entry.visit : visit);
      },
      'layout-taught': async (taught) => ({ id: (await teachLayout(db, taught)).id }),
      'layout-missed': async ({ id, why }) => ({ dropped: await dropLayout(db, id, why) }),
      'open-options': async ({ part }) => {
        await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${part}` as '/options.html') });
        return null;
      },
      'reload-without': async ({ page }, { tabId }) => {
        if (tabId !== null) await reloadWithout(tabId, page);
        return null;
      },
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetClosedTab(tabId));
    browser.commands?.onCommand.addListener((command, tab) => {
      if (command === 'open-panel' && tab?.windowId !== undefined)
        void browser.sidePanel?.open({ windowId: tab.windowId });
      if (command === 'take-picture') void pictureTab(tab);
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      // A day's end changes what "within seven days" means, so the badges are counted anew at each midnight in Shanghai.
      if (name === MIDNIGHT || name === REMINDER_ALARM) void planner.replan();
      if (name === SEARCH_ALARM) void mirrorSettings(db);
    });
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && REPLAN in changes) void planner.replan();
    });
    // Without anybody who listens for it, the browser's start would not start the worker: what was missed would wait.
    browser.runtime.onStartup.addListener(() => {});
    browser.runtime.onInstalled.addListener(() => {});
    watchMirror(db);
    watchSettings(db);
    openOnClick(db);
    browser.permissions.onAdded.addListener(() => openOnClick(db));
    void start();

    /** Alarms may be lost and a mirror may be stale: both are made anew at every start of the worker. */
    async function start(): Promise<void> {
      await browser.alarms.create(MIDNIGHT, {
        when: startOfDay(addDays(today(), 1)) + 60_000,
        periodInMinutes: 24 * 60,
      });
      await planner.replan();
      await mirrorAll(db);
      // Nothing of what follows waits for it, nor fails with it.
      void purgeEvidence(db).catch((error) => console.error('MP Steward:', error));
      const { swept } = await browser.storage.session.get('swept');
      if (swept) return;
      await browser.storage.local.remove(CLOSED_NOTICES);
      await browser.storage.session.set({ swept: (await sweep(db)) >= 0 });
    }

    async function seePage({ visit, sighting }: Payload<'page-seen'>, { tabId }: Sender): Promise<PageState> {
      const state = await recordSighting(db, sighting);
      const before = state && tabId !== null ? await notePast(tabId, state.account.id, visit) : null;
      const cameFrom = before && (await accountState(db, before));
      const told = await pageState(db, state, sighting.roster?.people ?? null, sighting.clock, cameFrom || null);
      if (tabId !== null && told.account && !left.has(visit)) {
        await noteTab(tabId, { accountId: told.account.id, page: sighting.page, visit });
        // None of what follows is awaited: the page is to be told whose it is first.
        const badge = { seats: countSeats(told.account.roster, today()), way: told.account.way };
        void standing()
          .then((reminders) => showBadge(tabId, badge, reminders))
          .catch((error) => console.error('MP Steward:', error));
        void noteIdentity(db, sighting, visit).catch((error) => console.error('MP Steward:', error));
        void arrive(tabId, told.account.id, sighting.page, visit);
      }
      if (sighting.roster || sighting.closing) void planner.replan();
      return told;
    }

    async function standing(): Promise<number> {
      return (await openReminders(db)).length;
    }

    /** Chrome names the tab on which the keys were pressed; where it does not, it is the one in front. */
    async function pictureTab(
      pressed: { id?: number | undefined; windowId?: number | undefined } | undefined,
    ): Promise<void> {
      const [front] = pressed ? [pressed] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (!front) return;
      const kept = await keepPicture(db, front).catch(() => ({ ok: false }));
      if (front.id !== undefined) await flashPicture(front.id, kept.ok, refreshBadges);
    }

    async function refreshBadges(): Promise<void> {
      const reminders = await standing();
      const book = await readBook(db);
      for (const { tabId, accountId } of await allTabs()) {
        const state = await accountState(db, accountId);
        const way = state && (await countdownOf(db, state.account, book, today()));
        await showBadge(tabId, state && { seats: countSeats(state.roster, today()), way }, reminders);
      }
    }

    /** Chrome lets a click on a page open the panel if nothing is awaited first; Firefox never does, so a tab takes its place. */
    async function openPanel(
      { accountId, personId }: Payload<'open-panel'>,
      { windowId }: Sender,
    ): Promise<Answers['open-panel']> {
      const opening = browser.sidePanel && windowId !== null ? browser.sidePanel.open({ windowId }) : null;
      if (accountId) await askPanel(accountId, personId ?? null);
      if (opening) {
        await opening;
        return 'panel';
      }
      await browser.tabs.create({ url: overviewAddress(accountId ?? null, personId ?? null) });
      return 'tab';
    }
  },
});
