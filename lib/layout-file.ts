import * as z from 'zod/mini';
import { isEditorPage, PAGES } from './console/pages.ts';
import type { TaughtShape } from './console/taught/types.ts';
import { actionOf } from './guards/actions.ts';
import { fingerprintSchema, taughtPageSchema, taughtShapeSchema } from './layout-shapes.ts';

/** What a file of taught layouts is known by, so that no other JSON is taken for one. */
const FORMAT = 'mp-steward-layouts';
/** The newest form of the file that this version reads. */
const VERSION = 1;
/** A layout is some ten short lines; in bytes. */
export const LAYOUT_FILE_LIMIT = 256_000;
/** The most layouts of one file. */
const MOST = 100;

const layout = z.strictObject({ page: taughtPageSchema, fingerprint: fingerprintSchema, shape: taughtShapeSchema });
const header = z.object({ format: z.literal(FORMAT), version: z.int() });
const body = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  layouts: z.array(layout).check(z.minLength(1), z.maxLength(MOST)),
});
type FileLayout = z.infer<typeof layout>;

export type LayoutFileProblem =
  | { readonly code: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  /**
   * @param place where in the file, such as `layouts.0.shape.rows`. `selector`: no browser can read it; `page` and `action`: this version
   * knows none of that name that could be taught
   */
  | { readonly code: 'invalid' | 'selector' | 'page' | 'action'; readonly place: string };

export type CheckedLayouts =
  | { readonly ok: true; readonly layouts: readonly FileLayout[] }
  | { readonly ok: false; readonly problem: LayoutFileProblem };

/** What a person hands on of what they taught: selectors and words, and of which page; when, and how it fared, is their own business. */
export function layoutFile(layouts: readonly FileLayout[]): string {
  const told = layouts.map(({ page, fingerprint, shape }) => ({ page, fingerprint, shape }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, layouts: told }, null, 2)}\n`;
}

/**
 * Checks a file that somebody picked; it is taken whole or not at all, and nothing in it is ever run.
 * @param text the file's text, of whatever origin
 * @param parses whether the browser can read a selector
 */
export function readLayoutFile(text: string, parses: (css: string) => boolean): CheckedLayouts {
  const refused = (problem: LayoutFileProblem): CheckedLayouts => ({ ok: false, problem });
  if (text.length > LAYOUT_FILE_LIMIT) return refused({ code: 'too-large' });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ code: 'not-json' });
  }
  const known = header.safeParse(data);
  if (!known.success) return refused({ code: 'not-ours' });
  if (known.data.version > VERSION) return refused({ code: 'newer' });
  const parsed = body.safeParse(data);
  if (!parsed.success) return refused({ code: 'invalid', place: parsed.error.issues[0]?.path.join('.') ?? '' });
  for (const [index, { page, shape }] of parsed.data.layouts.entries()) {
    const at = (code: 'selector' | 'page' | 'action', part: string): CheckedLayouts =>
      refused({ code, place: `layouts.${index}.${part}` });
    // The editor is the author's alone; and what holds for `other` would hold for pages of any kind.
    if (!PAGES.some(({ id }) => id === page && !isEditorPage(id))) return at('page', 'page');
    if (shape.kind === 'control' && !actionOf(shape.action)) return at('action', 'shape.action');
    const bad = selectorsOf(shape).find(([, css]) => !parses(css));
    if (bad) return at('selector', `shape.${bad[0]}`);
  }
  return { ok: true, layouts: parsed.data.layouts };
}

/** Every selector of what was taught, with what it is for. */
export function selectorsOf(shape: TaughtShape): ReadonlyArray<readonly [part: string, css: string]> {
  const { kind: _, ...parts } = shape;
  return Object.entries(parts).filter(
    (part): part is [string, string] => part[0] !== 'words' && part[0] !== 'action' && typeof part[1] === 'string',
  );
}
