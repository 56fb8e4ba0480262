/**
 * Items with a key each, also where two of them bear the same name: what a person or a file lists may say one thing twice, and
 * React would then mix the two up.
 */
export function keyed<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly (readonly [key: string, item: T])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return [`${before} ${name}`, item];
  });
}
