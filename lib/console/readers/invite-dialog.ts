import { controlOf } from '../clickable.ts';
import { selector } from '../layouts/index.ts';
import { createSight } from '../visible.ts';
import { scan, type Words } from '../words.ts';

/** What the console said when it refused an invitation. */
export type Refused =
  | 'not-following'
  | 'seats-full'
  | 'person-full'
  | 'person-full-for-good'
  | 'no-bank-card'
  | 'account-protection-off'
  | 'hidden-id'
  | 'already-invited'
  | 'already-bound'
  | 'no-administrator'
  | 'not-administrator'
  | 'too-frequent';

/** The open dialog in which an operator is invited. */
export interface InviteDialog {
  /** Its visible panel, without the veil around it. */
  readonly panel: Element;
  /** Why the console has refused, as far as its words are known; null while it has not. */
  readonly refused: Refused | null;
  /** Whether it says so in a line that passes over the page and is soon gone, rather than in the dialog. */
  readonly isPassing: boolean;
}

const TITLE = /^(?:绑定|邀请|添加|新增)(?:绑定)?(?:长期|短期|新)?运营(?:者|人员)(?:微信号?|账号)?$/;
const INVITE = /^(?:邀请绑定|发送邀请|确认邀请|邀请)$/;
const QUICK = /邀请|运营|绑定|关注|频繁|权限|管理员|银行卡|实名|保护|搜索|存在/;
const FIELD = 'input:not([type]),input[type="text"],input[type="search"]';
const DIALOG = `${selector('dialog')},[role="dialog"],[aria-modal="true"],dialog`;
const LEVELS = 12;

/**
 * What each refusal says, the surest first: the console's script gives the matter of each (about 2017), not its words, which may have
 * changed. What a dialog always shows (运营者须已关注…并已绑定银行卡) says none of this.
 */
const SAID: readonly (readonly [Refused, RegExp])[] = [
  ['too-frequent', /频繁/],
  ['not-administrator', /无权限|没有权限|仅管理员|只有管理员/],
  ['no-administrator', /(?:尚未|还未|未|没有)(?:绑定)?管理员/],
  ['not-following', /(?:未|没有?)关注|先关注/],
  ['hidden-id', /(?:不|未)存在|(?:不|无法)(?:可|能)?被?搜索|(?:找|搜)不到|未找到/],
  ['seats-full', /(?:长期|短期)?运营者.{0,12}(?:上限|已满)|名额.{0,4}(?:不足|已满|已用完)/],
  ['already-invited', /(?:已|重复)[^。]{0,12}邀请/],
  ['already-bound', /已[^。]{0,6}(?:绑定|是)[^。]{0,8}运营者|已绑定(?:本|该|此)(?:公众号|账号)/],
  ['person-full-for-good', /\d+个(?:公众号|账号)[^。]{0,4}达到?上限/],
  ['person-full', /(?:绑定|管理)\d+个(?:公众号|账号)|绑定[^。]{0,12}上限|法定代表人/],
  ['no-bank-card', /(?:未|没有?)(?:绑定)?(?:任何)?(?:银行卡|实名)/],
  ['account-protection-off', /(?:未|没有?|请先?)(?:开启|打开|启用)[^。]{0,4}账号保护/],
];

/**
 * The dialog in which somebody is invited, if it is open: the smallest part of the page around a visible control that invites which
 * also holds a visible field and words that say what it is for, and which lies over the page. Hidden copies of it stay in the
 * console's DOM and do not count.
 */
export function findInviteDialog(doc: Document): InviteDialog | null {
  const sees = createSight();
  const words = scan(doc, QUICK);
  const seen = words.filter(({ element }) => sees(element));
  const isTitled = (part: Element): boolean =>
    seen.some(({ plain, element }) => TITLE.test(plain) && part.contains(element) && !controlOf(element, plain));
  const hasField = (part: Element): boolean => [...part.querySelectorAll(FIELD)].some(sees);
  for (const { plain, element } of seen) {
    const control = INVITE.test(plain) ? controlOf(element, plain) : null;
    if (!control || !isOver(control)) continue;
    const panel = ancestorsOf(control).find((part) => hasField(part) && isTitled(part));
    if (!panel) continue;
    const inside = refusedIn(seen, ({ element }) => panel.contains(element));
    const refused = inside ?? refusedIn(seen, ({ element }) => !panel.contains(element) && isOver(element));
    return { panel, refused, isPassing: inside === null && refused !== null };
  }
  return null;
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at.localName !== 'body' && found.length < LEVELS; at = at.parentElement) {
    found.push(at);
  }
  return found;
}

/** Whether something lies over the page rather than in it. */
function isOver(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return (
    element.closest(DIALOG) !== null ||
    [element, ...ancestorsOf(element)].some((at) => /fixed/.test(view?.getComputedStyle(at).position ?? ''))
  );
}

/** @param isAt whether words stand where a refusal would: asked only of words that say one */
function refusedIn(words: readonly Words[], isAt: (word: Words) => boolean): Refused | null {
  for (const word of words) {
    const { plain } = word;
    const found = TITLE.test(plain) || INVITE.test(plain) ? undefined : SAID.find(([, said]) => said.test(plain));
    if (found && isAt(word)) return found[0];
  }
  return null;
}
