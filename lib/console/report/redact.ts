import { addDays, type Day } from '../../time/day.ts';
import { dateAt } from './date-forms.ts';
import { CORE, chineseWordAt, FAMILY, FAMILY_LATIN, GIVEN, isEnglishWord, JOINS } from './vocabulary.ts';

/**
 * What a stretch of a text is. Only `word` and `mark` are ever written down as they are; of everything else no more than what it is.
 * `unknown` is all that nobody has shown to be harmless, `nothing` what has been said already.
 */
export type Kind =
  | 'word'
  | 'mark'
  | 'count'
  | 'digits'
  | 'date'
  | 'days'
  | 'time'
  | 'url'
  | 'email'
  | 'masked'
  | 'masked-ghid'
  | 'ghid'
  | 'appid'
  | 'openid'
  | 'unknown'
  | 'nothing';

/** From `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text. */
export interface Token extends Span {
  readonly kind: Kind;
  /** Of `date` and `days`. */
  readonly day?: Day;
  /** Of `date`: how it is written. */
  readonly form?: string;
}

/** A text as it is compared: compatible forms made one, invisible marks gone, white space one blank. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');

const FIXED: readonly [kind: Kind, pattern: RegExp][] = [
  ['url', /(?:[a-z][a-z+.-]{1,15}:\/\/|www\.)[^\s\p{Script=Han}，。；、（）「」]+/iuy],
  ['email', /[\w.+*-]+@[\w-]+(?:\.[\w-]+)+/y],
  [
    'url',
    /[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|io|top|xyz|info|cc|co|me|tv|biz)\b(?:[/:][^\s\p{Script=Han}，。；、（）]*)?/iuy,
  ],
  ['time', /\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?!\d)/y],
  ['masked-ghid', /gh_\w*\*{2,}[\w*]*/y],
  ['masked', /[\w-]*\*{2,}[\w*-]*/y],
  ['ghid', /gh_[\da-f]{12}(?![\da-f])|gh_\w+/y],
  ['appid', /wx[\da-f]{16}(?!\w)/y],
  ['openid', /o[\w-]{27}(?![\w-])/y],
];
/** The time of an ISO moment; the date before it touches it. */
const ISO_TIME = /T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?/y;
const LATIN = /[a-z_][\w-]*/iy;
const DIGITS = /\d+/y;
const HAN = /\p{Script=Han}/u;
/** Signs that a sentence, a list or a figure is made of. Braces are ours: they say what has been taken out. */
const MARK = /[\s.,:;!?()[\]'"，。、：；！？（）【】《》〈〉「」『』“”‘’·•|/\\\-–—−~→←↑↓>›»<‹«…*#%‰+=&@$¥^_×✓✔✕✖©®]/u;

const at = (pattern: RegExp, text: string, start: number): number => {
  pattern.lastIndex = start;
  return pattern.exec(text) ? pattern.lastIndex : -1;
};

function tokenAt(text: string, start: number, now: Day): Token {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const isInside = /\w/.test(text[start - 1] ?? '') && /\w/.test(character);
  for (const [kind, pattern] of isInside ? [] : FIXED) {
    const end = at(pattern, text, start);
    if (end > start) return { kind, start, end };
  }
  const moment = at(ISO_TIME, text, start);
  if (moment > start) return { kind: 'time', start, end: moment };
  const date = dateAt(text, start, now);
  if (date) return { kind: 'date', start, end: date.end, day: date.day, form: date.form };
  const latin = at(LATIN, text, start);
  if (latin > start && character !== '_') {
    return { kind: isEnglishWord(text.slice(start, latin)) ? 'word' : 'unknown', start, end: latin };
  }
  const digits = at(DIGITS, text, start);
  if (digits > start) return { kind: 'digits', start, end: digits };
  if (HAN.test(character)) {
    const end = chineseWordAt(text, start);
    if (end > start) return { kind: 'word', start, end };
  }
  return { kind: MARK.test(character) ? 'mark' : 'unknown', start, end: start + character.length };
}

/** Joins what touches: unknown characters, and the figures, letters and underscores that touch them. */
function join(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  const isLoose = ({ kind, start, end }: Token): boolean => {
    if (kind === 'unknown' || kind === 'digits') return true;
    const own = text.slice(start, end);
    return kind === 'mark' ? /^[_@#+.]$/.test(own) : kind === 'word' && /^[a-z]/i.test(own) && !CORE.test(own);
  };
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    while (last < tokens.length && isLoose(tokens[last] as Token)) last++;
    const run = tokens.slice(first, Math.max(last, first + 1));
    const edges = [run[0], run.at(-1)] as [Token, Token];
    if (run.some(({ kind }) => kind === 'unknown')) {
      joined.push({ kind: 'unknown', start: edges[0].start, end: edges[1].end });
    } else joined.push(...run);
    first += run.length;
  }
  return joined;
}

const isCoreWord = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'word' && CORE.test(text.slice(start, end).replace(/ /g, ''));

/**
 * A single character that joins or counts, beside a figure or a date; beside a word only where that is one the readers go by, and
 * nobody has the character for a name: 周成功 is somebody.
 */
function keepJoins(text: string, tokens: readonly Token[]): Token[] {
  const isKnown = (index: number, step: number): boolean => {
    let next = tokens[index + step];
    if (next?.kind === 'mark' && text.slice(next.start, next.end) === ' ') next = tokens[index + 2 * step];
    if (next === undefined) return false;
    const token = tokens[index] as Token;
    const isFigure = /^(?:digits|date|time)$/.test(next.kind);
    return isFigure || (isCoreWord(text, next) && !FAMILY.test(text.slice(token.start, token.end)));
  };
  return tokens.map((token, index) => {
    const own = text.slice(token.start, token.end);
    const joins = token.kind === 'unknown' && JOINS.test(own) && (isKnown(index, -1) || isKnown(index, 1));
    return joins ? { ...token, kind: 'word' } : token;
  });
}

/** What counts little: as many characters of Chinese may be a name or the name of a firm. */
const NAME_LENGTH = 12;

/**
 * Words that touch an unknown part may be part of a name, 成功 in 李成功, `An` in `An Li`: they go with it; more of them where
 * nothing stands beside them that the readers go by, but for a whole sentence.
 */
function absorb(text: string, tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  const isHan = ({ start, end }: Token): boolean => HAN.test(text.slice(start, end));
  for (let first = 0; first < result.length; first++) {
    let last = first;
    const touches = (token: Token | undefined): token is Token =>
      token !== undefined &&
      (token.kind === 'unknown' ||
        (token.kind === 'word' && isHan(token)) ||
        text.slice(token.start, token.end) === ' ');
    while (touches(result[last])) last++;
    const run = result.slice(first, last);
    const [start = 0, end = 0] = [run[0]?.start, run.at(-1)?.end];
    const isCore = (token: Token): boolean => isCoreWord(text, token);
    const isKept = (token: Token): boolean => isCore(token) && !GIVEN.test(text.slice(token.start, token.end));
    const isUnclear = end - start <= NAME_LENGTH && run.some(({ kind }) => kind === 'unknown') && !run.some(isCore);
    run.forEach((token, index) => {
      const before = run[index - 1];
      const isGiven =
        before?.kind === 'unknown' && before.end - before.start <= 2 && token.end - token.start <= 2 && !isKept(token);
      if (token.kind === 'word' && (isUnclear || isGiven)) result[first + index] = { ...token, kind: 'unknown' };
    });
    first = Math.max(first, last - 1);
  }
  return result.map((token, index) => {
    const own = text.slice(token.start, token.end);
    const isShort = token.kind === 'word' && (/^[a-z]{1,3}$/i.test(own) || FAMILY_LATIN.test(own));
    const isName = (step: number): boolean => {
      const [gap, next] = [result[index + step], result[index + 2 * step]];
      const isBlank = gap?.kind === 'mark' && /^[ .]$/.test(text.slice(gap.start, gap.end));
      return isBlank && next?.kind === 'unknown' && /^[A-Z]/.test(text.slice(next.start, next.end));
    };
    return isShort && (isName(-1) || isName(1)) ? { ...token, kind: 'unknown' } : token;
  });
}

/** Small figures that count something stay; a count of days is as telling as the date, and is written as one. */
function keepCounts(text: string, tokens: readonly Token[], now: Day): Token[] {
  const isClean = tokens.every(({ kind }) => kind !== 'unknown');
  const words = tokens.some(({ kind }) => kind === 'word');
  const ratio = /^\D*\d{1,2} ?\/ ?\d{1,2}\D*$/.test(text);
  return tokens.map((token) => {
    if (token.kind !== 'digits') return token;
    const figure = text.slice(token.start, token.end);
    if (figure.length <= 3 && /^ ?(?:天|日(?!期)|days?\b)/i.test(text.slice(token.end))) {
      return { ...token, kind: 'days', day: addDays(now, Number(figure)) };
    }
    const isSmall = figure.length <= 2 || (figure.length === 3 && /^ ?[人个位名条页篇]/.test(text.slice(token.end)));
    return isClean && isSmall && (words || ratio) ? { ...token, kind: 'count' } : token;
  });
}

/** What is somebody's at a place in a text. */
function ownAt(start: number, own: readonly Span[]): Token | null {
  const here = own.find((span) => span.start <= start && span.end > start);
  return here ? { kind: 'unknown', start, end: here.end } : null;
}

/**
 * Takes a text apart into what is known to be harmless and what is not. An allow-list: whatever is not a word of the console, a
 * mark, or a small count beside such words is named by its kind only.
 * @param text in {@link normal} form
 * @param own where it holds what is known to be somebody's, whatever words that is made of; by place
 */
export function tokenise(text: string, now: Day, own: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const read = ownAt(start, own) ?? tokenAt(text, start, now);
    const cut = own.find((span) => span.start > read.start && span.start < read.end);
    const token: Token = cut ? { kind: 'unknown', start, end: cut.start } : read;
    const last = tokens.at(-1);
    const isMore = last?.kind === 'unknown' && token.kind === 'unknown';
    if (isMore) tokens.splice(-1, 1, { ...last, end: token.end });
    else tokens.push(token);
    start = token.end;
  }
  // Joining characters first, lest the figures before them make a name of them; then what has become neighbours.
  const joined = join(text, keepJoins(text, tokens));
  return keepCounts(text, join(text, absorb(text, joined)), now);
}
