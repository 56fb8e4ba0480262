import { CLOSING } from './closing-pages.ts';
import { LOOKALIKES } from './lookalikes/index.ts';
import { PEOPLE } from './people/index.ts';
import { SETTINGS } from './settings-pages.ts';
import type { CorpusPage } from './types.ts';

export type { CorpusPage } from './types.ts';

/** Every page made by hand. Ids are unique across kinds. */
export const CORPUS: readonly CorpusPage[] = [...PEOPLE, ...LOOKALIKES, ...SETTINGS, ...CLOSING];

/** @returns null where no page has this id */
export const corpusPage = (id: string): CorpusPage | null => CORPUS.find((page) => page.id === id) ?? null;
