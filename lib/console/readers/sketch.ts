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
const INVITED = /待(?:对方)?(?:确认|接受|验证|绑定)|邀请中|已(?:发送|发出)?邀请|等待.{0,4}(?:确认|接受|验证)|未确认/;
const ADMINISTRATOR = /^(?:超级|主)?管理员$/;
const NOISE =
  /^(?:运营者|运营人员|已绑定|绑定成功|正常|生效中|已过期|已到期|操作|更多|详情|修改|编辑|备注|查看|续期|延期|复制)$|^[-–—/|·•×*…,，.。、:：()（）]+$/;
const WECHAT_ID = /^[A-Za-z][\w*-]{5,19}$|^(?=.*\*{2})[\w*-]{3,30}$/;
const DATED =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d|\d月\d{1,2}日|\d[天日](?:后|$)|(?:剩余|还剩|还有)\D{0,4}\d|^(?:今[天日]|明[天日]|已|即将)?(?:到期|过期)$/;

const termOf = (piece: Piece): Term | null => {
  const word = TERM.exec(piece.plain)?.[1];
  return word ? (word === '长期' ? 'long' : 'short') : null;
};
const isId = (piece: Piece): boolean => WECHAT_ID.test(piece.plain);

/** Could be a name: nothing labels it, and it reads like nothing else. */
const isFree = (piece: Piece): boolean =>
  !isLabel(piece.label) &&
  !piece.pressable &&
  piece.plain !== '' &&
  !termOf(piece) &&
  !ADMINISTRATOR.test(piece.plain) &&
  !isDetail(piece);

/** Whether a text tells when or how far, and nothing else: never a name. */
export function isDetail({ plain: words }: { readonly plain: string }): boolean {
  return words.length <= 40 && (INVITED.test(words) || DATED.test(words) || NOISE.test(words));
}

/** Where no piece is a term: `Tom · 短期 · 剩余3天` in one text is the name before, and the term with what follows. */
function splitTerms(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => !NAME_LABEL.test(piece.label) && termOf(piece))) return pieces;
  return pieces.flatMap((piece) => {
    const [, before = '', after = ''] = (piece.label ? null : TERM_INSIDE.exec(piece.text)) ?? [];
    const [name, rest] = [before, after].map((text) => ({ ...piece, text, plain: plain(text) }));
    return name && rest && termOf(rest) ? [name, rest] : [piece];
  });
}

/** Which of the pieces is the name. A name may read like a term: then its place decides, or the ID that follows it. */
function findName(pieces: readonly Piece[], isTermPlace: ((element: Element) => boolean) | null) {
  const named = pieces.find((piece) => NAME_LABEL.test(piece.label));
  if (named) return { name: named, ambiguous: false };
  const free = pieces.filter(isFree);
  const strong = free.filter((piece) => !isId(piece) && !/^\d{1,3}$/.test(piece.plain));
  const terms = pieces.filter((piece) => !piece.label && termOf(piece));
  const first = terms[0];
  if (terms.length === 2 && first && (!strong[0] || pieces.indexOf(strong[0]) > pieces.indexOf(first))) {
    const elsewhere = isTermPlace ? terms.filter((piece) => !isTermPlace(piece.element)) : [];
    if (elsewhere.length === 1 && elsewhere[0]) return { name: elsewhere[0], ambiguous: false };
    const byId = terms.filter((piece) => pieces.some((next, i) => isId(next) && pieces[i - 1] === piece));
    if (byId.length === 1 && byId[0]) return { name: byId[0], ambiguous: false };
    return { name: strong[0] ?? first, ambiguous: true };
  }
  const labelledId = pieces.find((piece) => ID_LABEL.test(piece.label) && piece.plain !== '');
  return {
    name: strong[0] ?? free.find((piece) => isId(piece)) ?? (labelledId ? null : free[0]) ?? null,
    ambiguous: false,
  };
}

/**
 * Reads one row.
 * @param leaves its visible texts, those of its control left out
 * @param headerOf the column header over an element, '' if none
 * @param invited whether the control itself says that this is an invitation
 * @param isTermPlace whether an element stands where the other rows have their term, if there are others
 */
export function sketch(
  leaves: readonly Leaf[],
  headerOf: (element: Element) => string,
  invited: boolean,
  isTermPlace: ((element: Element) => boolean) | null,
  today: Day,
): Sketch {
  const pieces = splitTerms(label(leaves, headerOf));
  const { name, ambiguous } = findName(pieces, isTermPlace);
  const others = pieces.filter((piece) => piece !== name);
  const kinds = others.filter((piece) => KIND_LABEL.test(piece.label) && termOf(piece));
  const terms = kinds.length > 0 ? kinds : others.filter((piece) => !piece.label && termOf(piece));
  let nickname = name?.text ?? null;
  const labelledIds = others.filter((piece) => ID_LABEL.test(piece.label) && piece.plain !== '');
  const [, before, inside] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(nickname ?? '') ?? [];
  const bracketed = before && inside && WECHAT_ID.test(inside) ? inside : null;
  const idPiece = labelledIds.find(isId) ?? labelledIds[0] ?? others.find((piece) => !piece.label && isId(piece));
  if (bracketed && before) nickname = before;
  const wechatId = idPiece?.text ?? bracketed;
  const distinct = [...new Set(terms.map(termOf))];
  const term = !ambiguous && distinct.length === 1 ? (distinct[0] ?? null) : null;
  const words = others.filter((piece) => piece !== idPiece);
  const says = (pattern: RegExp): boolean =>
    words.some((piece) => (!piece.label || KIND_LABEL.test(piece.label)) && pattern.test(piece.plain));
  const pending = says(INVITED);
  const status = invited || pending ? 'invited' : 'bound';
  const expiry = ambiguous ? NO_EXPIRY : readExpiry(words, term, status, today);
  const likeTerms = pieces.filter((piece) => !piece.label && termOf(piece));
  const possible = [...pieces.filter(isFree), ...(likeTerms.length > 1 ? likeTerms : [])];
  const known = [nickname, wechatId, before, inside, ...possible.map((piece) => piece.text)];
  return {
    ...expiry,
    nickname: nickname ?? wechatId,
    wechatId,
    term,
    status,
    pending,
    names: [...new Set(known.filter((text): text is string => Boolean(text)))],
    termElement: terms[0]?.element ?? null,
    nameElement: name?.element ?? idPiece?.element ?? null,
    named: name !== null,
    administrator:
      says(ADMINISTRATOR) || Boolean(name && !NAME_LABEL.test(name.label) && ADMINISTRATOR.test(name.plain)),
    ambiguous,
  };
}
