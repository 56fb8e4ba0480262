import { PanelRight } from 'lucide';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/icon.tsx';
import { t } from '@/lib/i18n.ts';

/** Firefox's sidebar, which the types of the browser at large do not know. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

/** Opens the side panel: Chrome's, Firefox's sidebar, or, where a browser has neither, the overview in a tab. */
async function openPanel(windowId: number | null): Promise<void> {
  // The browser allows this only while the click is being handled: nothing may be awaited before.
  if (browser.sidePanel && windowId !== null) await browser.sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL('/overview.html') });
}

export function PanelButton({ windowId }: { windowId: number | null }) {
  return (
    <button
      type="button"
      className="button button--primary"
      onClick={() => {
        openPanel(windowId)
          .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/overview.html') }))
          .finally(() => window.close());
      }}
    >
      <Icon node={PanelRight} />
      {t('open_panel')}
    </button>
  );
}
