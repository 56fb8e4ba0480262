import { healthOf } from '@/lib/console/health-of.ts';
import type { PageReading } from '@/lib/console/readers/index.ts';
import { readerName } from '@/lib/health-words.ts';
import { t } from '@/lib/i18n.ts';
import { defineFeature } from '../feature.ts';
import { noteTold } from '../health-told.ts';

/** How long, in milliseconds, what was found must stay the same before it is told: a list may be drawn late. */
const STEADY_FOR = 1000;
/** A page that never comes to rest is not told of for ever. */
const MOST_TIMES = 10;

/** Tells the background how the page was read, once it has settled and again when that changes. Draws nothing. */
export default defineFeature({
  id: 'health',
  pages: 'all',
  start({ page, signal, send, look, tell, refresh, fail }) {
    const visit = crypto.randomUUID();
    let sign = '';
    let times = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    signal.addEventListener('abort', () => clearTimeout(timer));
    noteTold([]);

    const report = async (): Promise<void> => {
      const began = performance.now();
      const { reading } = look();
      if (reading.loginExpired) return;
      const took = performance.now() - began;
      const result = await send('page-health', { visit, health: healthOf(page, reading, document, took) });
      // Nothing to say where nobody answers: the next page tells as well.
      if (!result.ok || signal.aborted) return;
      noteTold(result.value.missing);
      const { changed } = result.value;
      if (changed.length > 0) tell(t('health_changed', changed.map(readerName).join(t('list_comma'))));
      refresh();
    };

    return ({ settled, reading }) => {
      if (!settled || reading.loginExpired || document.hidden) return;
      const now = signOf(reading);
      if (now === sign || times >= MOST_TIMES) return;
      sign = now;
      clearTimeout(timer);
      timer = setTimeout(() => {
        times += 1;
        void report().catch(fail);
      }, STEADY_FOR);
    };
  },
});

/** Whatever decides how a page was read; nothing of what it says. */
const signOf = ({ identity, roster, settings, closing, followers, thirdParties, notes }: PageReading): string =>
  JSON.stringify([
    ...[identity, roster, settings, closing].map((part) => part?.via),
    ...[roster?.rows.length, roster?.complete, settings?.rows, closing?.phase, followers !== null],
    ...[thirdParties?.length, notes?.page, notes?.why],
  ]);
