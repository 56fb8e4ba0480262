import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import adminOnlyMarks from './console.content/features/admin-only-marks.ts';
import { openDesk } from './console.content/guard-desk.ts';
import { leaveBundle } from './console.content/on-demand.ts';

/** What guards say and draw. The content script imports it once a guarded control is in sight, or has been pressed. */
export default defineUnlistedScript({
  globalName: false,
  main: () => leaveBundle('guards', { features: [adminOnlyMarks], desk: openDesk }),
});
