import { browser } from 'wxt/browser';
import { t } from './i18n.ts';
import { type Seats, WARNING_DAYS } from './roster/seats.ts';
import type { CountedDown } from './store/closing-days.ts';

const CAUTION = '#B35C00';
/** Of what is only waited for. */
const CALM = '#5F6A78';
/** By which a tab shows the text of all tabs; an empty one would hide it. Both browsers take it, and the types do not know. */
const NO_TEXT_OF_ITS_OWN = null as unknown as string;

/** What one tab's toolbar button tells of its account. */
export interface Badge {
  readonly seats: Pick<Seats, 'soon'> | null;
  readonly way: Pick<CountedDown, 'phase' | 'days'> | null;
}

/**
 * Shows on one tab's toolbar button what of its account presses most: the days that are left to confirm a deregistration, else how many
 * operators expire within the warning time, else the days of a freeze that are left. Where there is nothing, the tab shows what every
 * tab does: the reminders that stand. The button's words tell of all of them.
 * @param badge null where the tab shows no account
 */
export async function showBadge(tabId: number, badge: Badge | null, reminders: number): Promise<void> {
  const soon = badge?.seats?.soon ?? 0;
  const way = badge?.way ?? null;
  const left = way?.phase === 'confirm' ? way.days : null;
  const wait = way?.phase === 'frozen' ? way.days : null;
  const days = left ?? (soon > 0 ? null : wait);
  const text = days !== null ? t('way_badge_days', days) : soon > 0 ? String(soon) : NO_TEXT_OF_ITS_OWN;
  const words = [
    left !== null && (left === 0 ? t('way_badge_confirm_today') : t('way_badge_confirm', left)),
    soon > 0 && t('toolbar_soon', soon, WARNING_DAYS),
    wait !== null && t('way_badge_freeze', wait),
  ].filter(Boolean);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: days !== null && left === null ? CALM : CAUTION });
    const title = [...words, ...(words.length === 0 || reminders > 0 ? [titleOf(reminders)] : [])].join(' · ');
    await browser.action.setTitle({ tabId, title });
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
