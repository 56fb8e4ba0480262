import type { Via } from '../readers/types.ts';
import { classic } from './classic.ts';
import { desktop } from './desktop.ts';
import type { Registry } from './registry.ts';

/** A part of the console that some layout is known to have. */
export type Part = keyof typeof classic | keyof typeof desktop;

/** Every layout known. Both widget families are live at once, so which one holds is found on the page, never by a date. */
export const LAYOUTS: Readonly<Record<'classic' | 'desktop', Registry>> = { classic, desktop };

const cssOf = (layout: Registry, part: Part): string[] => (layout[part] ?? []).map((alternative) => alternative.css);

/** One selector list for a part in all layouts, for `closest` and `matches`. */
export function selector(part: Part): string {
  return Object.values(LAYOUTS)
    .flatMap((layout) => cssOf(layout, part))
    .join();
}

/** Every element of a part, the best alternative first, with the layout that found it. Visibility is the caller's to ask. */
export function findAll(root: ParentNode, part: Part): Array<{ element: HTMLElement; via: Via }> {
  return (['classic', 'desktop'] as const).flatMap((name) =>
    cssOf(LAYOUTS[name], part).flatMap((css) =>
      [...root.querySelectorAll<HTMLElement>(css)].map((element) => ({ element, via: `layout:${name}` as const })),
    ),
  );
}
