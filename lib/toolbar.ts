import { browser } from 'wxt/browser';
import { t } from './i18n.ts';
import { type Seats, WARNING_DAYS } from './roster/seats.ts';

const CAUTION = '#B35C00';
/** By which a tab shows the text of all tabs; an empty one would hide it. Both browsers take it, and the types do not know. */
const NO_TEXT_OF_ITS_OWN = null as unknown as string;

/**
 * Shows on one tab's toolbar button how many operators of its account expire within the warning time. Where nobody does, the tab shows
 * what every tab does: the reminders that stand. The button's words tell of them on every tab.
 */
export async function showBadge(tabId: number, seats: Pick<Seats, 'soon'> | null, reminders: number): Promise<void> {
  const count = seats?.soon ?? 0;
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : NO_TEXT_OF_ITS_OWN });
    await browser.action.setBadgeBackgroundColor({ tabId, color: CAUTION });
    await browser.action.setTitle({
      tabId,
      title: [count > 0 && t('toolbar_soon', count, WARNING_DAYS), (count === 0 || reminders > 0) && titleOf(reminders)]
        .filter(Boolean)
        .join(' · '),
    });
  } catch {
    // The tab was closed meanwhile: there is no button left to write on.
  }
}

/** Shows on the toolbar button of every tab that has nothing of its own how many reminders stand. */
export async function showReminders(reminders: number): Promise<void> {
  await browser.action.setBadgeText({ text: reminders > 0 ? String(reminders) : '' });
  await browser.action.setBadgeBackgroundColor({ color: CAUTION });
  await browser.action.setTitle({ title: titleOf(reminders) });
}

const titleOf = (reminders: number): string =>
  reminders > 0 ? t('toolbar_reminders', reminders) : t('ext_short_name');
