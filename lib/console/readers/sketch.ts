import type { Term } from '../../roster/types.ts';
import type { Day } from '../../time/day.ts';
import { plain } from '../words.ts';
import { type Expiry, NO_EXPIRY, readExpiry } from './expiry.ts';
import { ID_LABEL, isLabel, KIND_LABEL, label, NAME_LABEL, type Piece } from './labels.ts';
import type { Leaf } from './leaves.ts';
import { ofWords } from './memo.ts';
import {
  ADMINISTRATOR,
  DATED,
  ENDED,
  GLUED_MONTH,
  HALF_DATED,
  inOneLanguage,
  LONG_VALUE,
  NOISE,
  REMOVE,
  SHORT_VALUE,
  TERM,
  TERM_BEFORE,
  TERM_INSIDE,
  UNBIND,
  WAITING,
} from './people-words.ts';

/** What a row's visible words say of a person; the rest of the page must still agree. */
export interface Sketch extends Expiry {
  readonly nickname: string | null;
  readonly wechatId: string | null;
  readonly term: Term | null;
  readonly status: 'bound' | 'invited';
  /** The row's words say that an invitation is waiting. */
  readonly pending: boolean;
  /** Every text of the row that could be a name or an ID, for finding a person known from the page's data. */
  readonly names: readonly string[];
  readonly termElement: Element | null;
  readonly nameElement: Element | null;
  /** There is a name, not only a WeChat ID. */
  readonly named: boolean;
  /** The page calls it a name: in the head of its column, or beside it. */
  readonly labelled: boolean;
  /** There is an 原始ID or an AppID: what has one is no person. */
  readonly isAccount: boolean;
  /** The row says that it is the administrator's. */
  readonly administrator: boolean;
  /** The row says that its invitation was rejected or has lapsed, or that the binding is over. */
  readonly ended: boolean;
  /** Two texts read like a term and nothing tells which of them is the name. */
  readonly ambiguous: boolean;
}

/** 微信号, also masked; neither an 原始ID nor an AppID, which other lists hold. */
const WECHAT_ID = /^(?!gh_|wx[\da-f]{16}$)[A-Za-z][\w*-]{5,19}$|^(?=.*\*{2})[\w*-]{3,30}$/;

const ACCOUNT = /^gh_[\da-z]{6,20}$|^wx[\da-f]{16}$/i;
/** A figure with what it counts: how many seats are taken, never who takes them. */
const FIGURE = /^(?:[\d,.]+)?\/?[\d,.]+(?:人|个|名|位|天|项|条|%|days?)?$|^(?:共|合计|总计|小计|total)\D?\d/i;
const ENDS_LABEL = /期|到期|过期|截止|失效|expir|valid|until|end/i;

const termIn = ofWords((words): Term | null => {
  const [, long, short] = TERM.exec(words) ?? [];
  return long ? 'long' : short ? 'short' : null;
});

const termOf = (piece: Piece): Term | null => {
  const said = termIn(piece.plain);
  if (said) return said;
  if (!KIND_LABEL.test(piece.label) && !ENDS_LABEL.test(piece.label)) return null;
  return LONG_VALUE.test(piece.plain) ? 'long' : SHORT_VALUE.test(piece.plain) ? 'short' : null;
};
/** Whether a text is a WeChat ID, which has no spaces; a name may read like one. */
export const isId = ({ plain: words, text }: { readonly plain: string; readonly text: string }): boolean =>
  WECHAT_ID.test(words) && !/\S\s+\S/.test(text);

/** Whether a text tells how far or until when, and nothing else: never a name. */
export const isDetail = ({ plain: words }: { readonly plain: string }): boolean => tellsDetail(words);
const tellsDetail = ofWords(
  (words) =>
    words.length <= 40 &&
    (WAITING.test(words) || ENDED.test(words) || DATED.test(words) || NOISE.test(words) || FIGURE.test(words)),
);

const endsSomething = ofWords((words) => UNBIND.test(inOneLanguage(words)) || REMOVE.test(words));

/** Whether words stand where a person presses, and say what that does. */
const isControl = ({ plain: words, element }: Piece): boolean =>
  endsSomething(words) && element.closest('a,[role="link"],[role="menuitem"]') !== null;

/** Whether a button, or a field, says this and nothing else. A whole row may be a button. */
function isAllOfButton({ element, plain: words }: Piece): boolean {
  const button = element.closest('button,[role="button"],input,option');
  return button !== null && plain(button.textContent ?? '').length <= words.length;
}

/** Whether words are all that something says which a person presses: 拒绝 may be what it does. */
function isPressed({ element, plain: words }: Piece): boolean {
  const pressed = element.closest('a,button,[role="button"],[role="link"],[role="menuitem"]');
  return pressed !== null && plain(pressed.textContent ?? '').length <= words.length;
}

/** Could be a name: nothing we know labels it, and it reads like nothing else. */
const isFree = (piece: Piece): boolean =>
  piece.plain !== '' &&
  !isLabel(piece.label) &&
  !termOf(piece) &&
  (!isDetail(piece) || GLUED_MONTH.test(piece.text.trim())) &&
  !ADMINISTRATOR.test(piece.plain) &&
  !isControl(piece) &&
  !isAllOfButton(piece);

/**
 * Where no piece is a term: `Tom · 短期 · 剩余3天` in one text is the name before, and the term with what follows;
 * `长期运营者：Tom` the other way round.
 */
function splitTerms(pieces: readonly Piece[]): readonly Piece[] {
  const whole = pieces.filter((piece) => !NAME_LABEL.test(piece.label) && termOf(piece));
  const parts = (piece: Piece, texts: readonly string[]): Piece[] =>
    texts.map((text) => ({ ...piece, text, plain: plain(text) }));
  if (whole.length === 0) {
    return pieces.flatMap((piece) => {
      const isName = !piece.label || NAME_LABEL.test(piece.label);
      const [, name = '', term = ''] = (isName && TERM_INSIDE.exec(piece.text)) || [];
      const [before, after] = parts(piece, [name, term]);
      return before && after && termOf({ ...after, label: '' }) ? [before, { ...after, label: '' }] : [piece];
    });
  }
  const [only, ...more] = whole;
  const [, term, name] = (only && more.length === 0 && !only.label && TERM_BEFORE.exec(only.text)) || [];
  if (!only || !term || !name || pieces.some((piece) => piece !== only && isFree(piece) && !isId(piece))) return pieces;
  const split = parts(only, [term, name]);
  return split[1] && isFree(split[1]) ? pieces.flatMap((piece) => (piece === only ? split : [piece])) : pieces;
}

/** What is known of where the names of a list stand: true here, false not here, null nothing. */
export type NameTest = (piece: { readonly plain: string; readonly element: Element }) => boolean | null;

/** A picture of somebody may be drawn as a letter or two of their name, which stand before it. */
const withoutLetters = (free: readonly Piece[]): Piece[] =>
  free.filter((piece, index) => {
    const [after, ...others] = free.slice(index + 1);
    const next = after && (!isId(after) || others.some(isId)) ? after.text : '';
    const { text } = piece;
    const starts = next.toLowerCase().startsWith(text.toLowerCase()) || (text.length > 1 && next.endsWith(text));
    return !([...text].length <= 2 && next.length > text.length && starts);
  });

/** A statement, or what may tell a day: a name only where its place says so. */
const isHalfDated = ({ text }: Piece): boolean => HALF_DATED.test(text.trim());
const isPunctuated = ({ plain: words }: Piece): boolean => /[,、;；。!？?]/.test(words);
/** `加油！`: punctuated as a name may be, and no statement. */
const isCall = ({ plain: words }: Piece): boolean => /^[^,、;；。!?期绑请注意提醒]{1,8}[!?~]+$/.test(words);

/**
 * The name, given the likeliest and all that could be it. A text before it that reads only half like anything else leaves it open
 * which of them is the name: then it is that text if it stands first and can be nothing else, else nobody knows.
 */
function unlessDoubted(
  likely: Piece | null,
  free: readonly Piece[],
  pieces: readonly Piece[],
  isName: NameTest,
): Piece | null {
  if (likely && isName(likely) === true) return likely;
  const before = pieces.slice(0, likely ? pieces.indexOf(likely) : 0);
  const doubt = free.find(
    (piece) => before.includes(piece) && !piece.label && (isHalfDated(piece) || isPunctuated(piece) || isBareId(piece)),
  );
  if (!doubt) return likely;
  return doubt === pieces[0] && isCall(doubt) ? doubt : null;
}

/** Reads like a WeChat ID, and may as well be a name that has nothing but letters and figures. */
const isBareId = (piece: Piece): boolean => isId(piece) && /^[a-z\d]+$/i.test(piece.plain);

/** Which piece is the name. A name may read like a term: then its place decides, or the ID that follows it. */
function findName(pieces: readonly Piece[], isTermPlace: (element: Element) => boolean, isName: NameTest) {
  const named = pieces.find((piece) => NAME_LABEL.test(piece.label));
  const all = withoutLetters(pieces.filter((piece) => isName(piece) ?? isFree(piece)));
  const free = all.filter((piece) => isName(piece) === true || !isHalfDated(piece));
  const wordy = free.filter((piece) => !isId(piece) && !isPunctuated(piece) && !/^\d{1,3}$/.test(piece.plain));
  const strong = free.find((piece) => isName(piece) === true) ?? wordy[0];
  const terms = pieces.filter((piece) => !piece.label && termOf(piece));
  const [first, second, ...more] = terms;
  if (!named && first && second && more.length === 0 && !(strong && pieces.indexOf(strong) < pieces.indexOf(first))) {
    const elsewhere = terms.filter((piece) => !isTermPlace(piece.element));
    const beforeId = terms.filter((piece) => pieces.some((next, at) => isId(next) && pieces[at - 1] === piece));
    const [name] = [elsewhere, beforeId].find((choice) => choice.length === 1) ?? [];
    return { name: name ?? strong ?? first, ambiguous: !name };
  }
  const figures = pieces.filter((piece) => !piece.label && /^\d{3,12}$/.test(piece.plain) && isName(piece) !== false);
  if (!named && !strong && figures.length === 1 && pieces.some(isId))
    return { name: figures[0] ?? null, ambiguous: false };
  // Of two that read like IDs the masked one is the ID.
  const worded = free.filter((piece) => !/^\d{1,3}$/.test(piece.plain));
  const hasId = pieces.some((piece) => ID_LABEL.test(piece.label) && piece.plain);
  const likely =
    strong ?? worded.find(({ plain: words }) => !words.includes('*')) ?? worded[0] ?? (hasId ? null : free[0]) ?? null;
  return { name: named ?? unlessDoubted(likely, all, pieces, isName), ambiguous: false };
}

/**
 * Reads one row.
 * @param leaves its visible texts, those of its control left out
 * @param headerOf the column header over an element, '' if none
 * @param invited whether the control itself says that this is an invitation
 * @param isTermPlace whether an element stands where the other rows have their term
 * @param isName whether a text is where the other rows have their name
 */
export function sketch(
  leaves: readonly Leaf[],
  headerOf: (element: Element) => string,
  invited: boolean,
  isTermPlace: (element: Element) => boolean,
  today: Day,
  isName: NameTest = () => null,
): Sketch {
  const pieces = splitTerms(label(leaves, headerOf));
  const { name, ambiguous } = findName(pieces, isTermPlace, isName);
  const others = pieces.filter((piece) => piece !== name);
  const like = others.filter(termOf);
  const kinds = like.filter((piece) => KIND_LABEL.test(piece.label));
  const terms = kinds.length > 0 ? kinds : like.filter((piece) => !piece.label);
  const [term = null, ...more] = new Set(ambiguous ? [] : terms.map(termOf));

  const ids = others.filter((piece) => ID_LABEL.test(piece.label) && piece.plain);
  const id = ids.find(isId) ?? ids[0] ?? others.find((piece) => !piece.label && isId(piece) && isFree(piece));
  const full = name?.text ?? null;
  const [, before, inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(full ?? '') ?? [];
  const bracketed = before && WECHAT_ID.test(inside) ? inside : null;
  const wechatId = id?.text ?? bracketed;
  const nickname = (bracketed ? before : full) ?? wechatId;

  const rest = others.filter((piece) => piece !== id);
  const stated = rest.filter((piece) => !piece.label || KIND_LABEL.test(piece.label));
  const says = (pattern: RegExp): boolean => stated.some((piece) => pattern.test(piece.plain));
  const pending = says(WAITING);
  const status = invited || pending ? 'invited' : 'bound';
  const known = more.length > 0 ? null : term;
  const possible = pieces.filter((piece) => isFree(piece) || (like.length > 0 && !piece.label && termOf(piece)));
  return {
    ...(ambiguous ? NO_EXPIRY : readExpiry(rest, known, status, today)),
    nickname,
    wechatId,
    term: known,
    status,
    pending,
    names: [nickname, wechatId, before, inside, ...possible.map((piece) => piece.text)].filter((text) => text != null),
    termElement: terms[0]?.element ?? null,
    nameElement: name?.element ?? id?.element ?? null,
    named: name !== null,
    labelled: name !== null && NAME_LABEL.test(name.label),
    isAccount: pieces.some((piece) => ACCOUNT.test(piece.plain)),
    administrator: says(ADMINISTRATOR) || (!!name && !NAME_LABEL.test(name.label) && ADMINISTRATOR.test(name.plain)),
    ended: stated.some((piece) => ENDED.test(piece.plain) && !isPressed(piece)),
    ambiguous,
  };
}
