import { generateLookalike, generatePeople } from './people.ts';

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);

export const GENERATED_PEOPLE = seeds(1001, 100).map(generatePeople);
export const GENERATED_LOOKALIKES = seeds(5001, 40).map(generateLookalike);
