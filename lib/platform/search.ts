import type { EffectiveRule, RuleBook } from './book.ts';
import type { RuleValue } from './rule.ts';

/** A stretch of a text, in UTF-16 units: from, and up to but without `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How a text sounds: per UTF-16 unit the syllable in plain small letters (`chang`), or null where there is none.
 * The library that knows is large, so it is handed in once it is there; until then search goes by letters alone.
 */
export type Sounds = (text: string) => readonly (string | null)[];

export interface RuleSearch {
  /** The rules that answer to every word of the query, each with how well; null for a query without words, which all answer to. */
  find(query: string): ReadonlyMap<string, number> | null;
  /** Where the query's words stand in a text, in order and without overlap. */
  stretches(text: string, query: string): readonly Stretch[];
}

/** A text made ready for comparison once. */
interface Reading {
  /** In small letters, half-width, without the spaces beside Chinese characters: "24 小时" and "24小时" are the same. */
  readonly plain: string;
  /** Where each unit of `plain` stands in the text. */
  readonly at: readonly number[];
  /** Per unit of `plain`. */
  readonly sounds: readonly (string | null)[];
}

interface Entry {
  readonly id: string;
  readonly fields: readonly { readonly reading: Reading; readonly weight: number }[];
}

const HAN = /\p{Script=Han}/u;

function read(text: string, sounds: Sounds | null): Reading {
  const half = text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const small = half.toLowerCase();
  const letters = small.length === text.length ? small : text;
  const spoken = (HAN.test(text) && sounds?.(text)) || [];
  let plain = '';
  const at: number[] = [];
  const kept: (string | null)[] = [];
  for (let place = 0; place < letters.length; place++) {
    const unit = letters[place] ?? '';
    if (unit === ' ' && (HAN.test(letters[place - 1] ?? '') || HAN.test(letters[place + 1] ?? ''))) continue;
    plain += unit;
    at.push(place);
    kept.push(spoken[place] ?? null);
  }
  return { plain, at, sounds: kept };
}

/** The words of a query, as texts are read. */
function wordsOf(query: string): readonly string[] {
  const typed = query.split(/[\s\u3000]+/).filter(Boolean);
  return [...new Set(typed.map((word) => read(word, null).plain))];
}

/** Initials by which a syllable may be typed: `zhang` by `zh` or `z`. */
const initials = (syllable: string): readonly string[] =>
  /^[zcs]h/.test(syllable) ? [syllable.slice(0, 2), syllable.slice(0, 1)] : [syllable.slice(0, 1)];

/**
 * Where a word typed by sound ends if it begins here: whole syllables, initials or both mixed; the last syllable may be unfinished.
 * @returns the place behind it, or -1
 */
function soundEnd(sounds: Reading['sounds'], place: number, word: string, typed: number): number {
  if (typed === word.length) return place;
  const syllable = sounds[place];
  if (!syllable) return -1;
  if (word.startsWith(syllable, typed)) {
    const end = soundEnd(sounds, place + 1, word, typed + syllable.length);
    if (end >= 0) return end;
  }
  if (syllable.startsWith(word.slice(typed))) return place + 1;
  for (const initial of initials(syllable)) {
    if (!word.startsWith(initial, typed)) continue;
    const end = soundEnd(sounds, place + 1, word, typed + initial.length);
    if (end >= 0) return end;
  }
  return -1;
}

/** One letter, or half a syllable, would be found everywhere. */
function isTelling(reading: Reading, from: number, to: number, word: string): boolean {
  return to - from > 1 || (word.length > 2 && reading.sounds[from] === word);
}

const BY_SOUND = /^[a-z]{2,}$/;

/** The first place from `start` on where a word stands, by its letters or by its sound. */
function locate(reading: Reading, word: string, start: number): (Stretch & { bySound: boolean }) | null {
  const letters = reading.plain.indexOf(word, start);
  if (letters >= 0) return { from: letters, to: letters + word.length, bySound: false };
  if (!BY_SOUND.test(word)) return null;
  for (let place = start; place < reading.sounds.length; place++) {
    if (reading.sounds[place]?.[0] !== word[0]) continue;
    const end = soundEnd(reading.sounds, place, word, 0);
    if (end >= 0 && isTelling(reading, place, end, word)) return { from: place, to: end, bySound: true };
  }
  return null;
}

/** What a rule's value says in words, in both languages; figures are left to whoever shows them. */
function textsOf(value: RuleValue): readonly string[] {
  switch (value.kind) {
    case 'list':
      return value.items.flatMap(({ zh, en }) => [zh, en]);
    case 'text':
      return [value.text.zh, value.text.en];
    case 'unknown':
      return [value.ask.zh, value.ask.en];
    default:
      return [];
  }
}

/** The texts of a rule, those that say most about it first. */
function fieldsOf(rule: EffectiveRule, names: readonly string[]): readonly (readonly [weight: number, text: string])[] {
  const main = [rule.says.zh, rule.says.en, ...names];
  const more = [rule.id.replaceAll('-', ' '), ...textsOf(rule.value), rule.may?.what.zh, rule.may?.what.en];
  const rest = [
    rule.note?.zh,
    rule.note?.en,
    rule.override?.note,
    ...rule.also.flatMap(({ value, why }) => [...textsOf(value), why.zh, why.en]),
    ...rule.claims.flatMap(({ id, why }) => [id, why.zh, why.en]),
    ...rule.sources.map(({ title }) => title),
  ];
  const weighed = (weight: number, texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [[weight, text] as const] : []));
  return [...weighed(8, main), ...weighed(4, more), ...weighed(1, rest)];
}

/** From this weight on a text is also searched by its sound; the rest is too long and too far from the matter. */
const SPOKEN = 4;

/** The texts whose sounds {@link makeSearch} will ask for, so that they can be had in slices beforehand. */
export function spokenTexts(rule: EffectiveRule, names: readonly string[]): readonly string[] {
  return fieldsOf(rule, names).flatMap(([weight, text]) => (weight >= SPOKEN && HAN.test(text) ? [text] : []));
}

/**
 * Makes a book of rules ready to be searched.
 * @param names what else a rule is known by in the person's language: its topic, its value in words
 * @param sounds how texts sound; null while that is not known
 */
export function makeSearch(
  book: RuleBook,
  names: (rule: EffectiveRule) => readonly string[],
  sounds: Sounds | null,
): RuleSearch {
  const entries: readonly Entry[] = [...book.values()].map((rule) => ({
    id: rule.id,
    fields: fieldsOf(rule, names(rule)).map(([weight, text]) => ({
      weight,
      reading: read(text, weight >= SPOKEN ? sounds : null),
    })),
  }));
  const shown = new Map<string, Reading>();

  return {
    find(query) {
      const words = wordsOf(query);
      if (words.length === 0) return null;
      const found = new Map<string, number>();
      for (const { id, fields } of entries) {
        let score = 0;
        const answersAll = words.every((word) => {
          const best = bestOf(fields, word);
          score += best;
          return best > 0;
        });
        if (answersAll) found.set(id, score);
      }
      return found;
    },
    stretches(text, query) {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      let reading = shown.get(text);
      if (!reading) {
        reading = read(text, sounds);
        shown.set(text, reading);
      }
      return merged(words.flatMap((word) => [...allOf(reading, word)]));
    },
  };
}

/** How well the best of a rule's texts answers to a word: the more of a text it is, the better; by sound counts half. */
function bestOf(fields: Entry['fields'], word: string): number {
  let best = 0;
  for (const { reading, weight } of fields) {
    // A text that is nothing but the word counts twice, no text more than that.
    if (weight * 2 <= best) break;
    const place = locate(reading, word, 0);
    if (!place) continue;
    const share = (place.to - place.from) / reading.plain.length;
    best = Math.max(best, weight * (1 + share) * (place.bySound ? 0.5 : 1));
  }
  return best;
}

function* allOf(reading: Reading, word: string): Generator<Stretch> {
  let start = 0;
  for (;;) {
    const place = locate(reading, word, start);
    if (!place) return;
    const from = reading.at[place.from] ?? 0;
    yield { from, to: (reading.at[place.to - 1] ?? from) + 1 };
    start = place.to;
  }
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && next.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else joined.push(next);
  }
  return joined;
}
