import { browser } from 'wxt/browser';
import { t } from './i18n.ts';
import { type Seats, WARNING_DAYS } from './roster/seats.ts';

/** Shows on one tab's toolbar button how many operators of its account expire within the warning time; nothing where nobody does. */
export async function showBadge(tabId: number, seats: Pick<Seats, 'soon'> | null): Promise<void> {
  const count = seats?.soon ?? 0;
  const title = count > 0 ? t('toolbar_soon', count, WARNING_DAYS) : t('ext_short_name');
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#B35C00' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile: there is no button left to write on.
  }
}
