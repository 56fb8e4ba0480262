/** One way to find a part of the console. */
interface Alternative {
  readonly css: string;
  /** Where it was seen, or why it is there. */
  readonly note: string;
}

/** Part of the console → ways to find it, best first. */
export type Registry = Readonly<Record<string, readonly Alternative[]>>;
