import { documentsHere, pageOf } from '@/lib/console/frames.ts';
import { readFingerprint, structureOf } from '@/lib/console/taught/fingerprint.ts';
import { isTaught } from '@/lib/console/taught/known.ts';
import { all } from '@/lib/console/taught/parts.ts';
import { rowsOf } from '@/lib/console/taught/read.ts';
import type { TaughtLayout } from '@/lib/console/taught/types.ts';
import { createSight } from '@/lib/console/visible.ts';
import type { DropReason } from '@/lib/layout-shapes.ts';
import { TRY_LAYOUT, type Trial } from '@/lib/layout-try.ts';
import type { Asked } from './on-demand.ts';

/** Says whether a taught layout fits this page, or the frame in it that shows what was taught. @returns null where nothing such was asked */
export function tried(message: unknown, { page }: Pick<Asked, 'page'>): Trial | null {
  const { name, payload } = (message ?? {}) as { name?: unknown; payload?: TaughtLayout };
  if (name !== TRY_LAYOUT || !payload?.shape) return null;
  const trials = documentsHere(document)
    .filter((doc) => pageOf(doc, page) === payload.page)
    .map((doc) => tryIn(doc, payload));
  const best = trials.find(({ why }) => why === null) ?? trials.find(({ why }) => why !== 'nothing');
  return best ?? trials[0] ?? { found: 0, why: 'nothing' };
}

function tryIn(doc: Document, layout: TaughtLayout): Trial {
  const { shape } = layout;
  const sees = createSight();
  if (shape.kind === 'control') {
    const { structure } = readFingerprint(layout.fingerprint);
    const met = all(doc, shape.css).filter((element) => sees(element) && isTaught(element, shape));
    const fit = met.filter((element) => structureOf(element, element) === structure).length;
    if (fit > 0) return { found: fit, why: null };
    return { found: met.length, why: met.length === 0 ? 'nothing' : 'other-structure' };
  }
  const rows = rowsOf(layout, { doc, sees });
  if (typeof rows !== 'string') return { found: rows.length, why: null };
  const why: DropReason = rows;
  return { found: all(doc, shape.rows).length, why };
}
