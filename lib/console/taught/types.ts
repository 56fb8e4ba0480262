import type { PageId } from '../pages.ts';

/** How the person taught us a list of operators. Selectors only, and words: never anything that runs. */
export interface TaughtRoster {
  readonly kind: 'roster';
  /** Every row of the list, and nothing else on the page. */
  readonly rows: string;
  /** Within a row; null: the row has none, or it was not shown. */
  readonly name: string;
  readonly term: string | null;
  readonly date: string | null;
  readonly button: string | null;
  /** What the page writes for the two terms, in plain words, beside 长期 and 短期 themselves. */
  readonly words: { readonly long: readonly string[]; readonly short: readonly string[] };
}

/** How they taught us the rows of a settings page. `label` and the others are within a row. */
interface TaughtSettings {
  readonly kind: 'settings';
  readonly rows: string;
  readonly label: string;
  readonly value: string;
  readonly button: string | null;
}

/** How they taught us which control starts an admin-only action: "this button is 注销". */
export interface TaughtControl {
  readonly kind: 'control';
  readonly css: string;
  /** What the control says, in plain words; '' for a picture. One that says something else is not it. */
  readonly words: string;
  /** Action id, such as `deregister`. */
  readonly action: string;
}

export type TaughtShape = TaughtRoster | TaughtSettings | TaughtControl;

/** A layout of the person's own: what they taught us of one page. */
export interface TaughtLayout {
  readonly id: string;
  readonly page: PageId;
  /** Structural fingerprint of what was taught: see `fingerprint.ts`. On a page of another structure the layout is not believed. */
  readonly fingerprint: string;
  readonly shape: TaughtShape;
  /** Milliseconds since 1970. */
  readonly taughtAt: number;
}

/** The key in `storage.local` under which the layouts that are on are mirrored for content scripts: a list of {@link TaughtLayout}. */
export const TAUGHT_MIRROR = 'taught';
