import { defineContentScript } from 'wxt/utils/define-content-script';
import { CONSOLE_MATCHES } from '@/lib/console/matches.ts';
import { PAGE_DATA_EVENT, PAGE_DATA_REQUEST } from '@/lib/console/page-data-events.ts';
import { copyPageData } from '@/lib/console/page-data-source.ts';

/**
 * In the page's own world, where alone `window.wx` can be seen: copies a whitelist of fields into one JSON string, at load and
 * when asked again. It reads, and does nothing else.
 */
export default defineContentScript({
  matches: CONSOLE_MATCHES,
  runAt: 'document_start',
  world: 'MAIN',
  // Leaves no variable of ours behind in the page.
  globalName: false,
  main() {
    const hand = (): void => {
      document.dispatchEvent(new CustomEvent(PAGE_DATA_EVENT, { detail: copyPageData(window) }));
    };
    document.addEventListener(PAGE_DATA_REQUEST, hand);
    document.addEventListener('DOMContentLoaded', hand);
    window.addEventListener('load', hand);
  },
});
