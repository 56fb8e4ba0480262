import type { Day } from '../../time/day.ts';
import type { OwnNames } from './own-names.ts';
import { type Kind, type Span, type Token, tokenise } from './redact.ts';
import { JOINS } from './vocabulary.ts';

const WHOLE: ReadonlySet<Kind> = new Set(['ghid', 'email']);

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

const move = (token: Token, by: number): Token => ({ ...token, start: token.start + by, end: token.end + by });

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Where the texts of a line hold what is somebody's, each by itself or all of them together. */
function ownOf(texts: readonly string[], names: OwnNames): Span[][] {
  const together = names.spans(texts.join(''));
  let from = 0;
  return texts.map((text) => {
    const here = together
      .map((span) => shift(span, -from))
      .filter(({ start, end }) => end > 0 && start < text.length)
      .map(({ start, end }) => ({ start: Math.max(start, 0), end: Math.min(end, text.length) }));
    from += text.length;
    return [...names.spans(text), ...here].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** What neighbours tell of a text: words, dates and IDs that elements part, figures that count, characters that join. */
function tokensOfRun(
  texts: readonly string[],
  own: readonly (readonly Token[])[],
  now: Day,
  names: readonly (readonly Span[])[],
): Token[][] {
  const whole = texts.join('');
  const edges = texts.map((_, index) => texts.slice(0, index).join('').length);
  const isParted = ({ start, end }: Token): boolean => edges.some((edge) => edge > start && edge < end);
  const isTold = (token: Token): boolean =>
    isParted(token)
      ? /^(?:word|date|days)$/.test(token.kind) || WHOLE.has(token.kind)
      : /^(?:days|count)$/.test(token.kind) || JOINS.test(whole.slice(token.start, token.end));
  const taken = names.flatMap((spans, index) => spans.map((span) => shift(span, edges[index] ?? 0)));
  const told = tokenise(whole, now, taken).filter((token) => token.kind !== 'unknown' && isTold(token));
  return texts.map((text, index) => {
    const from = edges[index] ?? 0;
    const here = told
      .filter(({ start, end }) => start < from + text.length && end > from)
      .map((token) => move(clip(token, from, from + text.length), -from));
    return [...outside(own[index] ?? [], here), ...here].sort((a, b) => a.start - b.start);
  });
}

/**
 * Takes the texts of one line of a page apart, each by itself; and those together that stand side by side and do not tell by
 * themselves what they are, `<b>长</b><b>期</b>` say.
 * @param texts in normal form, in the order in which they stand
 * @param names what is known to be somebody's
 * @returns the tokens of each text, as places in that text
 */
export function tokeniseLine(texts: readonly string[], now: Day, names: OwnNames): Token[][] {
  const taken = ownOf(texts, names);
  const own = texts.map((text, index) => tokenise(text, now, taken[index]));
  const isOpen = (tokens: readonly Token[]): boolean =>
    tokens.some(({ kind }) => kind === 'unknown' || kind === 'digits') || tokens.every(({ kind }) => kind === 'mark');
  const result: Token[][] = [];
  for (let first = 0; first < texts.length; ) {
    let last = first;
    while (last < texts.length && isOpen(own[last] ?? [])) last++;
    if (last - first > 1)
      result.push(...tokensOfRun(texts.slice(first, last), own.slice(first, last), now, taken.slice(first, last)));
    else {
      last = first + 1;
      const [before = '', text = '', after = ''] = texts.slice(Math.max(first - 1, 0), first + 2);
      const isJoint = first > 0 && JOINS.test(text.trim());
      const around = isJoint
        ? tokensOfRun([before, text, after], [[], own[first] ?? [], []], now, taken.slice(first - 1, first + 2))[1]
        : null;
      result.push(around ?? own[first] ?? []);
    }
    first = last;
  }
  return result;
}
