import { classic } from './classic.ts';
import { desktop } from './desktop.ts';
import { type PartOf, parts } from './registry.ts';

/** Every layout known, as far as every page needs them; `deep.ts` has the rest. */
export const LAYOUTS = { classic, desktop };

/** A part of the console that some layout is known to have. */
export type Part = PartOf<typeof LAYOUTS>;

export const { selector, findAll } = parts(LAYOUTS);
