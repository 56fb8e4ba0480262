import * as z from 'zod/mini';

/** The longest that a taught selector may be, and how many words a page may have for one term. */
const SELECTOR_LENGTH = 500;
const MOST_WORDS = 20;
/** What cannot be seen in a text, or changes how the rest of it is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Whether a text can be nothing but a selector: the brackets and quotes are closed, and nothing in it ends a selector and begins a rule,
 * a comment or a tag. Whether the browser can read it is for whoever has a document to say; the worker has none.
 */
export function looksLikeSelector(css: string): boolean {
  if (css.trim() === '' || UNSEEN.test(css)) return false;
  const bare = css.replace(/\\./gu, '').replace(/"[^"]*"|'[^']*'/g, '');
  if (/["'{};@<!]|\/\*|\\/.test(bare)) return false;
  const open: string[] = [];
  for (const sign of bare) {
    if (sign === '(' || sign === '[') open.push(sign);
    else if (sign === ')' && open.pop() !== '(') return false;
    else if (sign === ']' && open.pop() !== '[') return false;
  }
  return open.length === 0;
}

const selector = z.string().check(z.minLength(1), z.maxLength(SELECTOR_LENGTH), z.refine(looksLikeSelector));
const within = z.nullable(selector);
/** As a page says it: plain words, without anything that changes how others are shown. */
const words = z.string().check(
  z.maxLength(200),
  z.refine((text) => !UNSEEN.test(text)),
);
const terms = z.array(words.check(z.minLength(1))).check(z.maxLength(MOST_WORDS));

/** `lib/console/taught/types.ts` says what each means. Nothing but what stands here is kept: selectors and words. */
export const taughtShapeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('roster'),
    rows: selector,
    name: selector,
    term: within,
    date: within,
    button: within,
    words: z.strictObject({ long: terms, short: terms }),
  }),
  z.strictObject({ kind: z.literal('settings'), rows: selector, label: selector, value: selector, button: within }),
  z.strictObject({
    kind: z.literal('control'),
    css: selector,
    words,
    action: z.string().check(z.maxLength(64), z.regex(/^[a-z][a-z-]*$/)),
  }),
]);

/** Of which page, and of what structure: the fingerprint is one of `lib/console/taught/fingerprint.ts`. */
export const taughtPageSchema = z.string().check(z.maxLength(64), z.regex(/^[a-z][a-z-]*$/));
export const fingerprintSchema = z.string().check(
  z.maxLength(2000),
  z.refine((text) => !UNSEEN.test(text)),
);

/** Why a taught layout is believed no more: it meets nothing, far too many elements, or what it meets is built otherwise now. */
export const DROP_REASONS = ['nothing', 'too-many', 'other-structure'] as const;
export type DropReason = (typeof DROP_REASONS)[number];
