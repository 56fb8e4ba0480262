import { browser } from 'wxt/browser';
import { askPanel, overviewAddress } from '@/lib/target.ts';

/** Firefox's sidebar, which the types of the browser at large do not know. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

/** Whom to show there; null: whatever the panel shows by itself. */
export interface Shown {
  readonly accountId: string;
  readonly personId: string | null;
}

/**
 * Opens the side panel and closes the popup: Chrome's, Firefox's sidebar, or, where a browser has neither or will not, the overview in a
 * tab. To be called while a click is being handled: browsers allow it only then.
 */
export async function openPanel(windowId: number | null, shown: Shown | null): Promise<void> {
  try {
    // Nothing may be awaited before.
    const opening =
      browser.sidePanel && windowId !== null ? browser.sidePanel.open({ windowId }) : sidebarAction?.open();
    if (shown) await askPanel(shown.accountId, shown.personId);
    if (opening) await opening;
    else await openOverview(shown);
  } catch {
    await openOverview(shown);
  } finally {
    window.close();
  }
}

async function openOverview(shown: Shown | null): Promise<void> {
  await browser.tabs.create({ url: overviewAddress(shown?.accountId ?? null, shown?.personId ?? null) });
}
