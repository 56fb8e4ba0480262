/** Choices that are the same for the same seed on every machine (mulberry32). */
export class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1, without 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number of `from` … `to`, both possible. */
  number(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  chance(of: number): boolean {
    return this.fraction() < of;
  }

  one<T>(list: readonly T[]): T {
    return list[this.number(0, list.length - 1)] as T;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.number(0, left.length - 1), 1)[0] as T);
  }

  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffled(list).slice(0, count);
  }
}

const WORDS = ['item', 'cell', 'box', 'main', 'info', 'text', 'inner', 'wrap', 'left', 'right', 'meta', 'block'];

/** How a framework names its classes. Each call gives the attribute for one element, with a space before it; the same part has the same class. */
export function classNames(choices: Choices): (part: string) => string {
  const style = choices.one(['none', 'bem', 'hashed', 'atomic', 'scoped', 'emotion', 'words'] as const);
  const known = new Map<string, string>();
  const scope = choices.number(0x10000000, 0xffffffff).toString(16);
  const letters = (count: number): string =>
    Array.from({ length: count }, () => choices.one([...'abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQ23456789'])).join('');
  const make: Record<typeof style, (part: string) => string> = {
    none: () => '',
    bem: (part) => ` class="op-list__${part}"`,
    hashed: () => ` class="_${letters(5)}"`,
    atomic: () =>
      ` class="${choices.some(['flex', 'px-4', 'py-2', 'text-sm', 'items-center', 'w-1/2', 'grow', 'mt-2'], 3).join(' ')}"`,
    scoped: (part) => ` data-v-${scope}="" class="${part}"`,
    emotion: () => ` class="css-${letters(6)} e${letters(6)}0"`,
    words: () => ` class="${choices.one(WORDS)}-${choices.one(WORDS)}"`,
  };
  return (part) => {
    const made = known.get(part) ?? make[style](part);
    known.set(part, made);
    return made;
  };
}
