import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { healthOf } from '@/lib/console/health-of.ts';
import type { PageId } from '@/lib/console/pages.ts';
import type { PageHealth } from '@/lib/health.ts';
import { leaveBundle } from './console.content/on-demand.ts';

const build = (_page: PageId, _results: PageHealth): string => '';
const fileName = (): string => 'mp-steward-report.json';

/** Makes a file about a page that nothing personal is left in. The content script imports it when the person asks for it. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    leaveBundle('report', {
      build,
      fileName,
      // Our own pages ask for it too.
      asked: (_, { page, look }) => {
        const health = healthOf(page, look().reading, document, null);
        return { text: build(page, health), name: fileName() };
      },
    }),
});
