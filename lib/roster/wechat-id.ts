/** What stands for the letters that the console hides in a WeChat ID. */
const MASK = /[*＊•●…]+/;

/** Whether a WeChat ID has hidden letters, so that several people may show the same. */
export function isMasked(wechatId: string): boolean {
  return MASK.test(wechatId);
}

/** By what somebody is known in every account, in small letters; null where their WeChat ID is masked or not given. */
export function fullId({ wechatId }: { readonly wechatId: string | null }): string | null {
  return wechatId && !isMasked(wechatId) ? wechatId.toLowerCase() : null;
}

/**
 * Whether two WeChat IDs, masked or not, may be one. A mask does not tell how many letters it hides; an ID that nobody gave fits
 * any. WeChat takes capital and small letters for the same.
 */
export function mayBeOneId(a: string | null, b: string | null): boolean {
  if (!a || !b) return true;
  const [one, other] = [ends(a.toLowerCase()), ends(b.toLowerCase())];
  if (one.whole && other.whole) return one.head === other.head;
  return fits(one.head, other.head, 'startsWith') && fits(one.tail, other.tail, 'endsWith');
}

function ends(wechatId: string): { head: string; tail: string; whole: boolean } {
  const parts = wechatId.split(MASK);
  return { head: parts[0] ?? '', tail: parts.at(-1) ?? '', whole: parts.length === 1 };
}

function fits(a: string, b: string, way: 'startsWith' | 'endsWith'): boolean {
  return a.length >= b.length ? a[way](b) : b[way](a);
}
