import { generateClosing } from './closing.ts';
import { generateBoth, generateLookalike, generatePeople } from './people.ts';
import { generateSettings } from './settings.ts';

/** `CORPUS_SHIFT` asks for other pages than the usual ones: what has never been read before. */
const shift = Number(process.env.CORPUS_SHIFT ?? 0);
const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + shift + at);

export const GENERATED_PEOPLE = [...seeds(1001, 100).map(generatePeople), ...seeds(3001, 50).map(generateBoth)];
export const GENERATED_LOOKALIKES = seeds(5001, 40).map(generateLookalike);
export const GENERATED_SETTINGS = seeds(7001, 40).map(generateSettings);
export const GENERATED_CLOSING = seeds(8001, 40).map(generateClosing);
