import { ENGLISH } from './english.ts';
import { PEOPLE } from './people.ts';
import { THINGS } from './things.ts';
import { WORDS } from './words.ts';

/** Lists that look like operators to whoever only looks for names, terms, dates and unbinding. A careful person finds no operator in any of them. */
export const LOOKALIKES = [...PEOPLE, ...THINGS, ...WORDS, ...ENGLISH];
