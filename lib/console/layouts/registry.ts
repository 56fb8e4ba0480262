import type { Via } from '../readers/types.ts';

/** One way to find a part of the console. */
interface Alternative {
  readonly css: string;
  /** Where it was seen, or why it is there. */
  readonly note: string;
}

/** Part of the console → ways to find it, best first. */
export type Registry = Readonly<Record<string, readonly Alternative[]>>;

/** Both widget families are live at once, so which layout holds is found on the page, never by a date. */
type Layouts = Readonly<Record<'classic' | 'desktop', Registry>>;
export type PartOf<L extends Layouts> = (keyof L['classic'] | keyof L['desktop']) & string;

/** The ways to find the parts that some layouts have. */
export function parts<L extends Layouts>(layouts: L) {
  const cssOf = (layout: Registry, part: string): string[] => (layout[part] ?? []).map(({ css }) => css);
  return {
    /** One selector list for a part in all layouts, for `closest` and `matches`. */
    selector: (part: PartOf<L>): string =>
      Object.values(layouts)
        .flatMap((layout) => cssOf(layout, part))
        .join(),

    /** Every element of a part, the best alternative first, with the layout that found it. Visibility is the caller's to ask. */
    findAll: (root: ParentNode, part: PartOf<L>): Array<{ element: HTMLElement; via: Via }> =>
      (['classic', 'desktop'] as const).flatMap((name) =>
        cssOf(layouts[name], part).flatMap((css) =>
          [...root.querySelectorAll<HTMLElement>(css)].map((element) => ({ element, via: `layout:${name}` as const })),
        ),
      ),
  };
}
