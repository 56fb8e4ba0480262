import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { healthOf } from '@/lib/console/health-of.ts';
import { type PageId, recognisePage } from '@/lib/console/pages.ts';
import { askPageData } from '@/lib/console/report/ask-data.ts';
import { buildReport } from '@/lib/console/report/build.ts';
import type { ReadNames } from '@/lib/console/report/own-names.ts';
import type { PageHealth } from '@/lib/health.ts';
import { today } from '@/lib/time/day.ts';
import { leaveBundle } from './console.content/on-demand.ts';

const build = (page: PageId, health: PageHealth, reading: ReadNames): string =>
  buildReport({
    doc: document,
    page,
    health,
    data: askPageData(document),
    reading,
    today: today(),
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
  });

const fileName = (): string => `mp-steward-${recognisePage(new URL(location.href)) ?? 'page'}-${today()}.json`;

/** Makes a file about a page that nothing personal is left in. The content script imports it when the person asks for it. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    leaveBundle('report', {
      build,
      fileName,
      // Our own pages ask for it too.
      asked: (_, { page, look }) => {
        const { reading } = look();
        return { text: build(page, healthOf(page, reading, document, null), reading), name: fileName() };
      },
    }),
});
