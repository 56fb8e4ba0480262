import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveBundle } from './console.content/on-demand.ts';
import { asked, teach } from './console.content/teach.ts';

/** The person shows us how a page is laid out that we do not know. The content script imports it when they ask for it. */
export default defineUnlistedScript({ globalName: false, main: () => leaveBundle('teach', { teach, asked }) });
