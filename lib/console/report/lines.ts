import type { Day } from '../../time/day.ts';
import { type Token, tokenise } from './redact.ts';

/** A date that elements part keeps the part of its form that stands in one of them, where that is a whole part. */
function clip(token: Token, from: number, to: number): Token {
  const [start, end] = [Math.max(token.start, from), Math.min(token.end, to)];
  if (token.kind !== 'date' || (start === token.start && end === token.end)) return { ...token, start, end };
  const form =
    token.form?.length === token.end - token.start ? token.form.slice(start - token.start, end - token.start) : '';
  const isWhole = /^[^YMD]*(?:(?:YYYY|YY|MM?|DD?)(?:[^YMD]+|$))*$/.test(form);
  const before = token.form?.[start - token.start - 1];
  const after = token.form?.[end - token.start];
  const isCut = before === form[0] || after === form.at(-1);
  const { day: _, form: __, ...bare } = token;
  return isWhole && !isCut
    ? { ...token, form, start, end }
    : { ...bare, kind: /[YMD]/.test(form) || !form ? 'digits' : 'mark', start, end };
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
  const parted = needs
    ? tokenise(whole, now).filter((token) => (token.kind === 'word' || token.kind === 'date') && isParted(token))
    : [];
  return own.map((tokens, index) => {
    const [from, to] = [starts[index] ?? 0, (starts[index] ?? 0) + (texts[index]?.length ?? 0)];
    const here = parted.filter(({ start, end }) => start < to && end > from);
    const all = [...outside(tokens, here), ...here.map((token) => clip(token, from, to))];
    return all.sort((a, b) => a.start - b.start).map((token) => move(token, -from));
  });
}
