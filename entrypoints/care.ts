import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { care } from './console.content/care.ts';
import { leaveBundle } from './console.content/on-demand.ts';

/** What is said of ourselves where something of ours fails. The content script imports it when there is something to say. */
export default defineUnlistedScript({ globalName: false, main: () => leaveBundle('care', { care }) });
