import { readFingerprint, selectorOf } from './fingerprint.ts';
import type { TaughtLayout } from './types.ts';

/**
 * A layout as pages get it. The selector of a control then holds its structure as well: at a press, where there is no time and no code to
 * compare structures, a file's `button` that says 确定 must not be every 确定 of the page. A fingerprint that is none selects nothing.
 */
export function asMirrored(layout: TaughtLayout): TaughtLayout {
  const { shape } = layout;
  if (shape.kind !== 'control') return layout;
  const place = selectorOf(readFingerprint(layout.fingerprint));
  return { ...layout, shape: { ...shape, css: place === null ? ':not(*)' : `${place}:is(${shape.css})` } };
}
