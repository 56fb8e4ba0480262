import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DEEP_READERS } from '@/lib/console/readers/deep.ts';
import { DEEP_READERS_KEY } from '@/lib/console/readers/deep-key.ts';

/** Imported by the content script on the pages that need it; leaves its readers in the extension's own world of that page. */
export default defineUnlistedScript(() => {
  (globalThis as Record<symbol, unknown>)[DEEP_READERS_KEY] = DEEP_READERS;
});
