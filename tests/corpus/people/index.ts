import { CARDS } from './cards.ts';
import { DATES } from './dates.ts';
import { ENGLISH } from './english.ts';
import { LISTS } from './lists.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { SECOND } from './second.ts';
import { TABLES } from './tables.ts';
import { THIRD } from './third.ts';
import { TRAPS } from './traps.ts';

export const PEOPLE = [
  ...TABLES,
  ...CARDS,
  ...LISTS,
  ...ENGLISH,
  ...DATES,
  ...TRAPS,
  ...SECOND,
  ...THIRD,
  ...NEIGHBOURS,
];
