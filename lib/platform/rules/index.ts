import type { Rule } from '../rule.ts';
import * as freeze from './freeze.ts';
import * as protection from './protection.ts';
import * as seats from './seats.ts';

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'says' in value;

/** Every rule that comes with the product, topic by topic, in the order in which each file tells them. */
export const RULES: readonly Rule[] = [seats, protection, freeze].flatMap((topic) =>
  Object.values(topic).filter(isRule),
);
