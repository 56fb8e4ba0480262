/** Whether two pieces of JSON say the same, in whatever order their fields stand; a field that is `undefined` is not there. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = (of: object): [string, unknown][] => Object.entries(of).filter(([, value]) => value !== undefined);
  const mine = fields(a);
  const theirs = new Map(fields(b));
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)));
}
