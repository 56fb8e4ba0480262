import { isCodeWord } from '../code-words.ts';
import { CONTROLS } from '../layouts/controls.ts';
import { DEEP_LAYOUTS } from '../layouts/deep.ts';
import { LAYOUTS } from '../layouts/index.ts';
import type { OwnNames } from './own-names.ts';

/** What our own selectors speak of is of the console's own making. */
const whole = new Set<string>();
const selectors = [
  ...Object.values(CONTROLS),
  ...[LAYOUTS, DEEP_LAYOUTS].flatMap((layouts) =>
    Object.values(layouts).flatMap((layout) =>
      Object.values<readonly { css: string }[]>(layout).flatMap((ways) => ways.map(({ css }) => css)),
    ),
  ),
];
for (const [, name = ''] of selectors.join(' ').matchAll(/[.#]([\w-]+)/g)) whole.add(name);

const LONGEST = 60;

/** Class names and ids as they may be told: the parts that are words of the trade, and numbers for all others. */
export class CodeNames {
  readonly #numbers = new Map<string, number>();
  readonly #own: OwnNames;

  /** @param own what is known to be somebody's, whatever words it is made of */
  constructor(own: OwnNames) {
    this.#own = own;
  }

  /** `seat-list__row` → `seat-list__row`; `user-linxiaoman` → `user-x1`; `css-1q2w3e` → `css-x2`: the same for the same part. */
  say(name: string): string {
    if (whole.has(name)) return name;
    if (this.#own.has(name) || name.length > LONGEST || !/^[\w-]+$/.test(name)) return this.#standIn(name);
    return name.replace(/[A-Za-z\d]+/g, (word) => (isCodeWord(word) ? word : this.#standIn(word)));
  }

  #standIn(own: string): string {
    const number = this.#numbers.get(own) ?? this.#numbers.size + 1;
    this.#numbers.set(own, number);
    return `x${number}`;
  }
}
