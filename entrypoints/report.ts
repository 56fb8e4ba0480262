import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveBundle } from './console.content/on-demand.ts';

/** Makes a file about a page that nothing personal is left in. The content script imports it when the person asks for it. */
export default defineUnlistedScript({
  globalName: false,
  main: () => leaveBundle('report', { build: () => '', fileName: () => 'mp-steward-report.json' }),
});
