/** What a reader of the console made of one page, as it is told to the background: how it was found, how sure, and how long it took. */
export const READERS = ['identity', 'roster', 'settings', 'closing', 'followers', 'third-parties', 'controls'] as const;
export type ReaderName = (typeof READERS)[number];
/** What no page must have: it is missed only where it was always there. */
export const OPTIONAL_READERS: readonly ReaderName[] = ['followers', 'third-parties', 'controls'];

export interface ReaderResult {
  readonly reader: ReaderName;
  /** Whether the page should have shown it. */
  readonly expected: boolean;
  /** How many were found: rows of a roster or of settings, controls; 1 for one fact; 0: none. */
  readonly found: number;
  /** `Via` of `lib/console/readers/types.ts`; null where nothing was found. */
  readonly via: string | null;
  /** From 0 to 1. */
  readonly sure: number;
  /** Milliseconds that reading took; null where it was not measured by itself. */
  readonly took: number | null;
  /** Why nothing was found, where that is known: `too-large`, `doubtful`, `failed`; else null. */
  readonly why: 'too-large' | 'doubtful' | 'failed' | null;
}

/** What all readers made of one page once it had settled. */
export interface PageHealth {
  readonly page: string;
  readonly results: readonly ReaderResult[];
  /** Selectors of the layouts that met something, by name: `desktop:settingRow:0` → how many elements. */
  readonly selectors: Readonly<Record<string, number>>;
  /** Elements in the document. */
  readonly nodes: number;
}
