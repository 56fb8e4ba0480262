import type { Term } from '../../roster/types.ts';
import type { Day } from '../../time/day.ts';
import { plain } from '../words.ts';
import { type Expiry, NO_EXPIRY, readExpiry } from './expiry.ts';
import { ID_LABEL, isLabel, KIND_LABEL, label, NAME_LABEL, type Piece } from './labels.ts';
import type { Leaf } from './leaves.ts';

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
  /** The row says that it is the administrator's. */
  readonly administrator: boolean;
  /** Two texts read like a term and nothing tells which of them is the name. */
  readonly ambiguous: boolean;
}

const TERM =
  /^[[【(]?(?:运营者[(·-]?)?(长期|短期)(?:运营者?|绑定|有效|微信号)*(?:$|[\]】)(·•|,、;/~\-—]|至|剩|还|到|有效期|过|\d)/;
const TERM_INSIDE = /^(.+?)[\s|·•,，、;；/(（【[\-–—]+((?:长期|短期).*)$/u;
const WAITING = /待(?:对方)?(?:确认|接受|验证|绑定)|邀请中|已(?:发[送出])?邀请|等待.{0,4}(?:确认|接受|验证)|未确认/;
const ADMINISTRATOR = /^(?:超级|主)?管理员$/;
const NOISE =
  /^(?:运营者|运营人员|已绑定|绑定成功|正常|生效中|操作|更多|详情|修改|编辑|备注|查看|续期|延期|复制|[-–—/|·•×*…,，.。、:：()（）]+)$/;
const DATED =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d|\d月\d{1,2}日|\d[天日](?:后|$)|(?:剩余|还剩|还有)\D{0,4}\d|^(?:今[天日]|明[天日]|已|即将)?(?:到期|过期)$/;
/** 微信号, also masked; neither an 原始ID nor an AppID, which other lists hold. */
const WECHAT_ID = /^(?!gh_|wx[\da-f]{16}$)[A-Za-z][\w*-]{5,19}$|^(?=.*\*{2})[\w*-]{3,30}$/;

const termOf = ({ plain: words }: Piece): Term | null => {
  const word = TERM.exec(words)?.[1];
  return word ? (word === '长期' ? 'long' : 'short') : null;
};
const isId = (piece: Piece): boolean => WECHAT_ID.test(piece.plain);

/** Whether a text tells how far or until when, and nothing else: never a name. */
export const isDetail = ({ plain: words }: { readonly plain: string }): boolean =>
  words.length <= 40 && (WAITING.test(words) || DATED.test(words) || NOISE.test(words));

/** Could be a name: nothing we know labels it, and it reads like nothing else. */
const isFree = (piece: Piece): boolean =>
  piece.plain !== '' &&
  !isLabel(piece.label) &&
  !termOf(piece) &&
  !isDetail(piece) &&
  !ADMINISTRATOR.test(piece.plain) &&
  !piece.element.closest('button,[role="button"],input');

/** Where no piece is a term: `Tom · 短期 · 剩余3天` in one text is the name before, and the term with what follows. */
function splitTerms(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => !NAME_LABEL.test(piece.label) && termOf(piece))) return pieces;
  return pieces.flatMap((piece) => {
    const [, ...parts] = (!piece.label && TERM_INSIDE.exec(piece.text)) || [];
    const split = parts.map((text) => ({ ...piece, text, plain: plain(text) }));
    return split[1] && termOf(split[1]) ? split : [piece];
  });
}

/** Which piece is the name. A name may read like a term: then its place decides, or the ID that follows it. */
function findName(pieces: readonly Piece[], isTermPlace: (element: Element) => boolean) {
  const named = pieces.find((piece) => NAME_LABEL.test(piece.label));
  const free = pieces.filter(isFree);
  const strong = free.find((piece) => !isId(piece) && !/^\d{1,3}$/.test(piece.plain));
  const terms = pieces.filter((piece) => !piece.label && termOf(piece));
  const [first, second, ...more] = terms;
  if (!named && first && second && more.length === 0 && !(strong && pieces.indexOf(strong) < pieces.indexOf(first))) {
    const elsewhere = terms.filter((piece) => !isTermPlace(piece.element));
    const beforeId = terms.filter((piece) => pieces.some((next, at) => isId(next) && pieces[at - 1] === piece));
    const [name] = [elsewhere, beforeId].find((choice) => choice.length === 1) ?? [];
    return { name: name ?? strong ?? first, ambiguous: !name };
  }
  const hasId = pieces.some((piece) => ID_LABEL.test(piece.label) && piece.plain);
  return { name: named ?? strong ?? free.find(isId) ?? (hasId ? null : free[0]) ?? null, ambiguous: false };
}

/**
 * Reads one row.
 * @param leaves its visible texts, those of its control left out
 * @param headerOf the column header over an element, '' if none
 * @param invited whether the control itself says that this is an invitation
 * @param isTermPlace whether an element stands where the other rows have their term
 */
export function sketch(
  leaves: readonly Leaf[],
  headerOf: (element: Element) => string,
  invited: boolean,
  isTermPlace: (element: Element) => boolean,
  today: Day,
): Sketch {
  const pieces = splitTerms(label(leaves, headerOf));
  const { name, ambiguous } = findName(pieces, isTermPlace);
  const others = pieces.filter((piece) => piece !== name);
  const like = others.filter(termOf);
  const kinds = like.filter((piece) => KIND_LABEL.test(piece.label));
  const terms = kinds.length > 0 ? kinds : like.filter((piece) => !piece.label);
  const [term = null, ...more] = new Set(ambiguous ? [] : terms.map(termOf));

  const ids = others.filter((piece) => ID_LABEL.test(piece.label) && piece.plain);
  const id = ids.find(isId) ?? ids[0] ?? others.find((piece) => !piece.label && isId(piece));
  const full = name?.text ?? null;
  const [, before, inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(full ?? '') ?? [];
  const bracketed = before && WECHAT_ID.test(inside) ? inside : null;
  const wechatId = id?.text ?? bracketed;
  const nickname = (bracketed ? before : full) ?? wechatId;

  const rest = others.filter((piece) => piece !== id);
  const says = (pattern: RegExp): boolean =>
    rest.some((piece) => (!piece.label || KIND_LABEL.test(piece.label)) && pattern.test(piece.plain));
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
    administrator: says(ADMINISTRATOR) || (!!name && !NAME_LABEL.test(name.label) && ADMINISTRATOR.test(name.plain)),
    ambiguous,
  };
}
