import { documentsHere, pageOf } from '@/lib/console/frames.ts';
import { taughtOn } from '@/lib/console/taught/known.ts';
import { isWild, rowsOf } from '@/lib/console/taught/read.ts';
import type { TaughtLayout } from '@/lib/console/taught/types.ts';
import { createSight } from '@/lib/console/visible.ts';
import { t } from '@/lib/i18n.ts';
import type { DropReason } from '@/lib/layout-shapes.ts';
import { defineFeature, type View } from './feature.ts';

/** How long, in milliseconds, a layout must not fit before that is said: a page may be drawing itself anew. */
const PATIENCE = 1500;

/** Sees whether what the person taught us of this page still fits it, and says so once where it does not: the background drops it then. */
export default defineFeature({
  id: 'unrecognised',
  pages: 'all',
  start({ page, refresh, send, tell, fail, signal }) {
    const since = new Map<string, number>();
    const said = new Set<string>();
    return (view) => {
      if (!view.settled || view.reading.loginExpired) return;
      const docs = documentsHere(document);
      const here = docs.map((doc) => ({ doc, page: pageOf(doc, page), sees: createSight() }));
      const layouts = [...new Set(here.map(({ page }) => page))].flatMap(taughtOn);
      for (const layout of layouts) {
        const { id } = layout;
        const why = misfit(
          layout,
          here.filter((one) => one.page === layout.page),
          view,
        );
        if (why === null) {
          since.delete(id);
          // One that was taught or switched on again is new.
          said.delete(id);
          continue;
        }
        const now = performance.now();
        const began = since.get(id) ?? now;
        since.set(id, began);
        if (said.has(id)) continue;
        if (why !== 'too-many' && now - began < PATIENCE) {
          const timer = setTimeout(refresh, PATIENCE);
          signal.addEventListener('abort', () => clearTimeout(timer));
          continue;
        }
        said.add(id);
        send('layout-missed', { id, why }).then((result) => {
          if (!signal.aborted && result.ok && result.value.dropped) tell(t('teach_dropped'));
        }, fail);
      }
    };
  },
});

/** Why a layout fits none of the documents; null where it fits one. */
function misfit(
  layout: TaughtLayout,
  here: readonly { readonly doc: Document; readonly sees: (element: Element) => boolean }[],
  { reading }: View,
): DropReason | null {
  const { shape } = layout;
  // A control may be away for a good reason: its menu is closed, its dialog not open yet.
  if (shape.kind === 'control') return here.some(({ doc }) => isWild(shape, doc)) ? 'too-many' : null;
  const answers = here.map((one) => rowsOf(layout, one));
  const whys = answers.filter((answer) => typeof answer === 'string');
  if (whys.includes('too-many')) return 'too-many';
  if (whys.length < answers.length) return null;
  // A page that says that it has nobody, or that is read in another way, has not changed.
  const isRead = shape.kind === 'roster' ? reading.roster !== null : reading.settings !== null;
  if (whys.includes('other-structure')) return 'other-structure';
  return isRead ? null : 'nothing';
}
