import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asked } from './console.content/going.ts';
import { leaveBundle } from './console.content/on-demand.ts';

/** What a page needs once the person goes to the place of an item. The content script imports it when it is told to. */
export default defineUnlistedScript({ globalName: false, main: () => leaveBundle('spotlight', { asked }) });
