import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '@/lib/overlay/dialog.ts';
import { guardWords } from './console.content/guard-words.ts';
import { leaveBundle } from './console.content/on-demand.ts';

/** What a guard says, and how. The content script imports it once a guarded control is in sight, or has been pressed. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    leaveBundle('guard-dialog', { ask: (host, action, view, signal) => ask(host, guardWords(action, view), signal) }),
});
