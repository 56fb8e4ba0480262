import * as z from 'zod/mini';

/** The longest that a taught selector may be, and how many words a page may have for one term. */
const SELECTOR_LENGTH = 500;
const MOST_WORDS = 20;
/** What cannot be seen in a text, or changes how the rest of it is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** So many steps a selector may have from one element to another, or to another selector. */
const MOST_STEPS = 12;
/** What a rule may be asked in passing, with a whole selector in it. */
const NESTING = /^(?:has|is|where|matches|any|-webkit-any|-moz-any)$/i;
/** A place among others, by figures alone. */
const PLACE = /:nth-(?:last-)?(?:child|of-type)\((?:[\dn+ -]+|odd|even)\)/gi;
/** What a row has directly in it, by its name, at the end and once: so `lib/console/taught/selectors.ts` writes it. */
const HAS_DIRECTLY = /:has\(> ?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+|\[\])*\)$/u;
const EVERYTHING = /^(?:[^|]*\|)?(?:\*|html|body)$/i;

/**
 * Whether a text can be nothing but a selector, and one that costs little: it is run at every reading of a page and at every press. The
 * brackets and quotes are closed, nothing in it ends a selector and begins a rule, a comment or a tag, and it neither asks anew at every
 * element what is in or around it, nor selects the whole page. Whatever `lib/console/taught/selectors.ts` writes is one. Whether the
 * browser can read it is for whoever has a document to say; the worker has none.
 */
export function looksLikeSelector(css: string): boolean {
  if (css.trim() === '' || UNSEEN.test(css)) return false;
  const bare = css.replace(/\\(?:[\da-f]{1,6} ?|.)/giu, '_').replace(/"[^"]*"|'[^']*'/g, '_');
  if (/["'{};@<!]|\/\*|\\/.test(bare)) return false;
  const open: string[] = [];
  for (const sign of bare) {
    if (sign === '(' || sign === '[') open.push(sign);
    else if (sign === ')' && open.pop() !== '(') return false;
    else if (sign === ']' && open.pop() !== '[') return false;
    else if (sign === ',' && open.length > 0) return false;
  }
  return open.length === 0 && costsLittle(bare);
}

/** @param bare a selector with closed brackets, `_` in the place of what is escaped or quoted */
function costsLittle(bare: string): boolean {
  const plain = bare
    .replace(/\[[^\]]*\]/g, '[]')
    .replace(/(?<=[(,]|^) +| +(?=[),]|$)/g, '')
    .replace(PLACE, ':nth')
    .replace(HAS_DIRECTLY, '');
  for (const [, name = ''] of plain.matchAll(/:([^\s:()[\].#*|>+~,]*)\(/gu)) {
    // An escaped name may be any; a place that is left has a selector in it.
    if (NESTING.test(name) || /_|^nth-/i.test(name)) return false;
  }
  if (plain.split(',').some((one) => EVERYTHING.test(one))) return false;
  // A step to the parent is one look, however many there are: the way down a page by its tags may have as many as the page is deep.
  const steps = plain.match(/ *[>+~,] *| +/g) ?? [];
  return steps.filter((step) => step.trim() !== '>').length <= MOST_STEPS;
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
