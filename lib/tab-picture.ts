import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Refusal } from './evidence/limits.ts';
import { t } from './i18n.ts';
import type { StewardDatabase } from './store/database.ts';
import { addEvidence, UNSORTED } from './store/evidence.ts';
import { tabEntryOf } from './tabs.ts';
import { dayOf } from './time/day.ts';

/**
 * Pictures of a tab, kept as evidence. Browsers let an extension take one only of a tab on which the person has pressed its toolbar button
 * or one of its keyboard shortcuts (`activeTab`: Chrome until the tab goes to another site, Firefox until it goes to another page). A press
 * in the side panel does not count.
 */

/** What the next picture is for, said in the panel before the person presses the toolbar button. */
const aimSchema = z.object({
  accountId: z.string(),
  deregistrationId: z.nullable(z.string()),
  itemId: z.string(),
  /** What the item is called. */
  title: z.string(),
  saidAt: z.number(),
});
export type PictureAim = z.infer<typeof aimSchema>;

const KEY = 'picture-aim';
/** How long an aim holds, in milliseconds: whoever comes back from lunch means another item. */
const AIM_HOLDS = 900_000;

export async function aimPicture(aim: Omit<PictureAim, 'saidAt'>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...aim, saidAt: Date.now() } satisfies PictureAim });
}

/** What the person said that the next picture is for; null if they did not, or long ago, or the tab shows another account. */
export async function pictureAim(tabId: number | null): Promise<PictureAim | null> {
  const aim = aimSchema.safeParse((await browser.storage.session.get(KEY))[KEY]).data;
  if (!aim || Date.now() - aim.saidAt > AIM_HOLDS) return null;
  const shown = tabId === null ? null : await tabEntryOf(tabId);
  return shown && shown.accountId !== aim.accountId ? null : aim;
}

export type Picture =
  | { readonly ok: true; readonly data: Blob; readonly name: string }
  /** `not-allowed`: the person has not pressed the toolbar button or the shortcut on that tab. */
  | { readonly ok: false; readonly why: 'not-allowed' | 'failed' };

/** Takes a picture of what the tab in front of that window shows. */
export async function takePicture(windowId: number | undefined): Promise<Picture> {
  try {
    const address =
      windowId === undefined
        ? await browser.tabs.captureVisibleTab({ format: 'png' })
        : await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const now = Date.now();
    return {
      ok: true,
      data: pictureOf(address),
      name: t('evidence_picture_name', dayOf(now), clock.format(now).replace(':', '.')),
    };
  } catch (error) {
    return { ok: false, why: /permission|activeTab|cannot access/i.test(String(error)) ? 'not-allowed' : 'failed' };
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** The bytes of a `data:` address. It may not be fetched: our pages' policy lets nothing be fetched. */
function pictureOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

export type KeptPicture =
  | { readonly ok: true; readonly id: string; readonly accountId: string; readonly itemId: string }
  /** `no-account`: neither the tab nor the person has said which account it is about. */
  | {
      readonly ok: false;
      readonly why: 'not-allowed' | 'failed' | 'no-account' | 'refused';
      readonly refusal?: Refusal;
    };

/**
 * Takes a picture of a tab and keeps it: with the item that the person named before, else unsorted, for the account that the tab shows.
 * @throws what writing throws
 */
export async function keepPicture(
  db: StewardDatabase,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined },
): Promise<KeptPicture> {
  // First of all: it is to show what the person saw when they asked.
  const picture = await takePicture(tab.windowId);
  const aim = await pictureAim(tab.id ?? null);
  const accountId = aim?.accountId ?? (tab.id === undefined ? null : ((await tabEntryOf(tab.id))?.accountId ?? null));
  if (accountId === null) return { ok: false, why: 'no-account' };
  if (!picture.ok) return picture;
  const { data, name } = picture;
  const place = { accountId, deregistrationId: aim?.deregistrationId ?? null, itemId: aim?.itemId ?? UNSORTED };
  const added = await addEvidence(db, { ...place, data, name, source: 'picture' });
  return added.ok
    ? { ok: true, id: added.id, accountId, itemId: place.itemId }
    : { ok: false, why: 'refused', refusal: added.refusal };
}

/** How long the toolbar button says what became of a picture, in milliseconds. */
const FLASH = 2500;

/** Says on the tab's toolbar button that a picture was kept, or was not: whoever pressed the keys may have no panel open. */
export async function flashPicture(tabId: number, isKept: boolean, afterwards: () => Promise<void>): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: isKept ? '✓' : '!' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: isKept ? '#06803C' : '#C42B2B' });
    await browser.action.setTitle({ tabId, title: t(isKept ? 'toolbar_picture_kept' : 'toolbar_picture_not_kept') });
  } catch {
    // The tab was closed meanwhile.
    return;
  }
  // Should the worker end before, the next one counts the badges anew.
  setTimeout(() => {
    // An empty text would hide that of all tabs; both browsers take null, and the types do not know.
    browser.action.setBadgeText({ tabId, text: null as unknown as string }).then(afterwards, () => {});
  }, FLASH);
}
