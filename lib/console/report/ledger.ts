import type { Day } from '../../time/day.ts';
import { type When, whenOf } from './date-forms.ts';
import { OwnNames } from './own-names.ts';
import { normal, type Token, tokenise } from './redact.ts';

const ID = /^[A-Za-z][\w-]{5,19}$/;
const LONGEST_NAME = 12;
const LONGEST_LATIN = 30;

/** What a text that nobody knows may be taken for, by its letters alone. */
function kindOf(own: string): 'name' | 'latin' | 'id' | 'sign' | 'words' {
  // A name that stands in Latin letters has its first one in capitals, and no figures.
  if (ID.test(own) && !/^[A-Z][a-z]+$/.test(own)) return 'id';
  if (!/[\p{L}\p{N}]/u.test(own)) return 'sign';
  if (/^[\x20-\x7e]+$/.test(own)) return own.length <= LONGEST_LATIN ? 'latin' : 'words';
  return own.length <= LONGEST_NAME ? 'name' : 'words';
}

/**
 * Names what was taken out of a page, the same thing always by the same number: that two names are one person's is all that a
 * report tells of them. Numbers go by first mention.
 */
export class Ledger {
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #days = new Map<Day, number>();

  /** @param own what is known to be somebody's name or ID */
  constructor(
    readonly today: Day,
    readonly own: OwnNames = new OwnNames([], [], today),
  ) {}

  /** `{name 3}`: something of a kind, by its number. */
  numbered(kind: string, own: string): string {
    const key = `${kind}\n${own}`;
    const number = this.#numbers.get(key) ?? (this.#counts.get(kind) ?? 0) + 1;
    if (!this.#numbers.has(key)) {
      this.#numbers.set(key, number);
      this.#counts.set(kind, number);
    }
    return `{${kind} ${number}}`;
  }

  /** `{date 2 YYYY-MM-DD}`; without a form `{date 2}`, a Unix time of the page's data. */
  dated(day: Day, form = ''): string {
    return `{date ${this.#numberOf(day)}${form && ' '}${form}}`;
  }

  #numberOf(day: Day): number {
    const number = this.#days.get(day) ?? this.#days.size + 1;
    this.#days.set(day, number);
    return number;
  }

  /** The dates named so far, the earliest first. */
  dates(): { date: number; when: When }[] {
    return [...this.#days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, date]) => ({ date, when: whenOf(day, this.today) }));
  }

  /** A whole text, redacted: white space collapsed, none at its ends. */
  say(text: string): string {
    const tidy = normal(text).trim();
    return this.sayTokens(tidy, tokenise(tidy, this.today, this.own.spans(tidy)));
  }

  /** A text that is known to be a name or an ID: by number, though it be made of nothing but words of the console. */
  sayOwn(text: string): string {
    const tidy = normal(text).trim();
    const tokens = tokenise(tidy, this.today);
    const isTold =
      tokens.every(({ kind }) => kind === 'mark') || tokens.some(({ kind }) => /^(?:word|count)$/.test(kind));
    return isTold ? this.#named(tidy) : this.sayTokens(tidy, tokens);
  }

  #named(own: string): string {
    const what = kindOf(own);
    return what === 'sign' ? '{sign}' : this.numbered(what === 'words' ? 'name' : what, own);
  }

  /** Stretches of a text, each by what it is. A part of one is named by that part alone. */
  sayTokens(text: string, tokens: readonly Token[]): string {
    return tokens.map((token) => this.#sayToken(text.slice(token.start, token.end), token)).join('');
  }

  #sayToken(own: string, { kind, day, form }: Token): string {
    switch (kind) {
      case 'word':
      case 'mark':
      case 'count':
        return own;
      case 'nothing':
        return '';
      case 'digits':
        return own.replace(/\d+/g, (figure) => `{digits×${figure.length}}`);
      case 'date':
        return day && form
          ? this.dated(day, form)
          : own.replace(/\d+/g, (figure) => `{digits×${figure.length}}`).replace(/[a-z]+/gi, 'date');
      case 'days':
        return day ? `{days ${this.#numberOf(day)}}` : '{digits×1}';
      case 'time':
        return `{time ${own.replace(/\d/g, '0')}}`;
      case 'masked':
        return /^[\d*-]+$/.test(own) ? '{masked digits}' : this.numbered('masked', own);
      case 'masked-ghid':
        return '{masked ghid}';
      case 'ghid':
      case 'appid':
      case 'openid':
        return this.numbered(kind, own);
      case 'url':
      case 'email':
        return `{${kind}}`;
      case 'unknown': {
        if (this.own.has(own)) return this.#named(own);
        const what = kindOf(own);
        if (what === 'sign') return '{sign}';
        return what === 'words' ? `{words×${own.length}}` : this.numbered(what, own);
      }
    }
  }
}
