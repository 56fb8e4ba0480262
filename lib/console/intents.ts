import { ACTIONS, ANY } from './actions.ts';
import { CONTROLS } from './layouts/controls.ts';
import type { PageId } from './pages.ts';
import { remember } from './visible.ts';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');

const INTENTS = ACTIONS.map(([action, pages, noun = '', verb = ANY, { says = '(?!)', row, button } = {}]) => {
  const what = `(?:账号|公众号|登录|微信)?(?:${noun})(?:账号|微信号?|信息|管理|身份)?`;
  const said = `${says}|(?:${verb})${what}|${what}(?:${verb})`;
  return {
    action,
    pages,
    row,
    button,
    /** The words of a control say it all … */
    isSaid: whole(said),
    /** … or what is done … */
    isVerb: whole(verb),
    /** … and the label of its row says to what. */
    isLabel: whole(`(?:${verb})?${what}(?:${verb})?`),
    /** How its dialog begins. */
    isTitle: new RegExp(
      `^(?:确[定认]要?)?(?:${row ? verb : said}|${what}|(?:${verb}).{0,4}${what})(?:$|[后?吗,将该此这“"(])`,
      'i',
    ),
    /** What a part of an unknown page must speak of. */
    isNear: new RegExp(noun),
  };
});

/** An action with its patterns made ready. */
export type Intent = (typeof INTENTS)[number];

/** What can be met on a page. */
interface Met {
  readonly intents: readonly Intent[];
  /** Selects the controls that a layout is known to have there. */
  readonly css: string;
  /** The words of a control that mean something there. */
  readonly words: RegExp;
  /** Whether a switch may be a control there, even without words. */
  readonly hasSwitches: boolean;
}

/** What a switch without words of its own is taken to say. */
export const SWITCHED = '开启';

const GO_ON = '^(?:确[定认].{0,4}|继续|下一步|提交.{0,4}|同意并.{2,6}|保存|完成|邀请绑定|发送邀请)$';

/** The words of a dialog's button that goes on. */
export const ONWARD = new RegExp(GO_ON);

/** The selector of the controls of an action that a layout is known to have on a page. */
export const cssOf = ({ action, pages }: Intent, page: PageId): string =>
  (pages.includes(page) && CONTROLS[action]) || ':not(*)';

/** @returns null for a page that has nothing to guard */
export const metOn = remember((page: PageId): Met | null => {
  const intents = INTENTS.filter(({ action, pages }) => pages.includes(page) || action.startsWith(page));
  if (intents.length === 0) return null;
  return {
    intents,
    css: intents.map((intent) => cssOf(intent, page)).join(),
    words: new RegExp(
      [GO_ON, ...intents.flatMap(({ isSaid, isVerb }) => [isSaid.source, isVerb.source])].join('|'),
      'i',
    ),
    hasSwitches: intents.some(({ isVerb }) => isVerb.test(SWITCHED)),
  };
});
