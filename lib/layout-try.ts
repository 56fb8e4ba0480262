import type { DropReason } from './layout-shapes.ts';

/** What an open page of the console is asked: whether a taught layout fits it. */
export const TRY_LAYOUT = 'try-layout';

/** How many elements a layout meets on a page, and why it is not believed there; null where it is. */
export interface Trial {
  readonly found: number;
  readonly why: DropReason | null;
}
