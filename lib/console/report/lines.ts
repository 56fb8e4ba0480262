import type { Day } from '../../time/day.ts';
import { type Kind, type Token, tokenise } from './redact.ts';
import { JOINS } from './vocabulary.ts';

const WHOLE: ReadonlySet<Kind> = new Set(['ghid', 'appid', 'openid', 'masked', 'email', 'url']);

/**
 * What of a token stands in a part of the line. A date keeps the part of its form where that is a whole one; what has a name of its
 * own is said once, where it begins.
 */
function clip(token: Token, from: number, to: number): Token {
  const [start, end] = [Math.max(token.start, from), Math.min(token.end, to)];
  if (start === token.start && end === token.end) return token;
  if (WHOLE.has(token.kind)) return { ...token, start, end, kind: start === token.start ? token.kind : 'nothing' };
  if (token.kind === 'days' || token.kind === 'count') return { kind: 'digits', start, end };
  if (token.kind !== 'date') return { ...token, start, end };
  const all = token.form?.length === token.end - token.start ? token.form : '';
  const form = all.slice(start - token.start, end - token.start);
  const isCut = [form[0], form.at(-1)].some(
    (edge, index) =>
      /[YMD]/.test(edge ?? '') && edge === all[index === 0 ? start - token.start - 1 : end - token.start],
  );
  const { day: _, form: __, ...bare } = token;
  if (form && !isCut) return { ...token, form, start, end };
  return { ...bare, kind: 'digits', start, end };
}

/** Leaves of some tokens what lies outside of others. */
function outside(tokens: readonly Token[], covers: readonly Token[]): Token[] {
  return covers.reduce<readonly Token[]>(
    (rest, cover) =>
      rest.flatMap((token) => {
        if (token.end <= cover.start || token.start >= cover.end) return [token];
        const before = token.start < cover.start ? [clip(token, token.start, cover.start)] : [];
        const after = token.end > cover.end ? [clip(token, cover.end, token.end)] : [];
        return [...before, ...after];
      }),
    tokens,
  ) as Token[];
}

/**
 * Takes the texts of one line of a page apart, each by itself; and together, for the words and dates that elements part,
 * `<b>长</b><b>期</b>` say.
 * @param texts in normal form, in the order in which they stand
 * @returns the tokens of each text, as places in that text
 */
export function tokeniseLine(texts: readonly string[], now: Day): Token[][] {
  const whole = texts.join('');
  const starts: number[] = [];
  texts.reduce((start, text) => {
    starts.push(start);
    return start + text.length;
  }, 0);
  const move = (token: Token, by: number): Token => ({ ...token, start: token.start + by, end: token.end + by });
  const own = texts.map((text, index) => tokenise(text, now).map((token) => move(token, starts[index] ?? 0)));
  const needs =
    texts.length > 1 && own.some((tokens) => tokens.some(({ kind }) => kind === 'unknown' || kind === 'digits'));
  const isParted = ({ start, end }: Token): boolean => starts.some((edge) => edge > start && edge < end);
  // Of what stands within one text only what needs its neighbours to be told: a figure that counts, a character that joins.
  const isTold = (token: Token): boolean =>
    isParted(token)
      ? token.kind === 'word' || token.kind === 'date' || token.kind === 'days' || WHOLE.has(token.kind)
      : token.kind === 'days' || token.kind === 'count' || JOINS.test(whole.slice(token.start, token.end));
  const parted = needs ? tokenise(whole, now).filter((token) => token.kind !== 'unknown' && isTold(token)) : [];
  return own.map((tokens, index) => {
    const [from, to] = [starts[index] ?? 0, (starts[index] ?? 0) + (texts[index]?.length ?? 0)];
    const here = parted.filter(({ start, end }) => start < to && end > from);
    const all = [...outside(tokens, here), ...here.map((token) => clip(token, from, to))];
    return all.sort((a, b) => a.start - b.start).map((token) => move(token, -from));
  });
}
