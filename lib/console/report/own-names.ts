import type { Day } from '../../time/day.ts';
import type { PageData } from '../page-data.ts';
import { ADMINISTRATOR, NOISE, REMOVE, TERM, UNBIND, WAITING } from '../readers/people-words.ts';
import type { PageReading } from '../readers/types.ts';
import { plain } from '../words.ts';
import { normal, type Span, tokenise } from './redact.ts';
import { chineseWordAt } from './vocabulary.ts';

/** What was read of a page, as far as names and IDs are in it. */
export type ReadNames = Pick<PageReading, 'identity' | 'roster' | 'settings'>;

const HAN = /\p{Script=Han}/u;
const LATIN = /[\w-]/;
/** A shorter one is looked for as a whole text only. */
const SHORTEST = 3;

/**
 * Whether a nickname is a word by which the readers know a row: a term, a control, a state. Somebody called 长期 must not take it from
 * the whole page, so such a nickname is taken out of the page's data alone; where it stands in the document nothing tells it from the word.
 */
function isPageWord(nickname: string): boolean {
  const words = plain(nickname);
  return (
    /^[\p{L}-]+$/u.test(words) && [TERM, UNBIND, REMOVE, WAITING, ADMINISTRATOR, NOISE].some((word) => word.test(words))
  );
}

/** Nicknames and IDs that are known to be such, and that would stand in a report as they are, being made of words of the console. */
export class OwnNames {
  readonly #names = new Set<string>();

  /** @param today Shanghai day */
  constructor(nicknames: Iterable<string>, ids: Iterable<string>, today: Day) {
    const take = (own: string): void => {
      if (/\p{L}/u.test(own) && tokenise(own, today).some(({ kind }) => kind === 'word')) this.#names.add(own);
    };
    for (const nickname of nicknames) if (!isPageWord(nickname)) take(normal(nickname).trim());
    for (const id of ids) take(normal(id).trim());
  }

  has(own: string): boolean {
    return this.#names.has(own);
  }

  /**
   * Where a text holds one of them: as all that it says, or as a word of its own. Chinese does not part its words; a name of several
   * words, 小程序开发者, is found anywhere, one that is a single word, 公众号, only where no other characters touch it.
   * @param text in normal form
   */
  spans(text: string): Span[] {
    if (this.#names.size === 0) return [];
    const tidy = text.trim();
    if (this.#names.has(tidy)) {
      const start = text.indexOf(tidy);
      return [{ start, end: start + tidy.length }];
    }
    const found: Span[] = [];
    for (const name of this.#names) {
      if (name.length < SHORTEST) continue;
      const isOneWord = chineseWordAt(name, 0) === name.length;
      const isApart = (edge: string | undefined, beside: string | undefined): boolean => {
        if (edge === undefined || beside === undefined) return true;
        if (LATIN.test(edge)) return !LATIN.test(beside);
        return !isOneWord || !HAN.test(beside);
      };
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        if (isApart(name[0], text[start - 1]) && isApart(name.at(-1), text[end])) found.push({ start, end });
      }
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** The names and IDs that the page's own data and the readers know. */
export function ownNames(data: PageData | null, reading: ReadNames | null, today: Day): OwnNames {
  const people = [...(data?.people?.list ?? []), ...(reading?.roster?.roster.people ?? [])];
  const some = (values: readonly (string | null | undefined)[]): string[] => values.filter((value) => value != null);
  return new OwnNames(
    some([data?.identity.nickname, reading?.identity?.nickname, ...people.map(({ nickname }) => nickname)]),
    some([
      ...[data?.administrator, reading?.settings?.administrator, data?.identity.ghid, reading?.identity?.ghid],
      ...people.flatMap(({ wechatId, openid }) => [wechatId, openid]),
    ]),
    today,
  );
}
