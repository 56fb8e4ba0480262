import { ACTIONS, CHANGE, type GuardedAction } from './actions.ts';
import type { PageId } from './pages.ts';
import { remember } from './visible.ts';

/** An action with its patterns made ready. */
export interface Intent extends GuardedAction {
  /** The words of a control say it all. */
  readonly isSaid: RegExp;
  /** The words of a control say what is done … */
  readonly isVerb: RegExp;
  /** … and the label of its row says to what. */
  readonly isLabel: RegExp;
  /** How its dialog begins. */
  readonly isTitle: RegExp;
}

const NOTHING = '(?!)';
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');

const INTENTS: readonly Intent[] = ACTIONS.map((action) => {
  const { says = NOTHING, noun = NOTHING, verb = CHANGE } = action;
  const { title = `${says}|(?:${verb}).{0,4}(?:${noun})|(?:${noun})(?:${verb})?` } = action;
  return {
    ...action,
    isSaid: whole(`${says}|(?:${verb})(?:${noun})|(?:${noun})(?:${verb})`),
    isVerb: whole(noun === NOTHING ? noun : verb),
    isLabel: whole(`(?:${verb})?(?:${noun})(?:${verb})?`),
    isTitle: new RegExp(`^(?:确[定认]要?|是否)?(?:${title})(?:$|[后?吗,将“"(])`, 'i'),
  };
});

/** What can be met on a page. */
export const intentsOn = remember((page: PageId) =>
  INTENTS.filter(
    ({ pages, near, step }) => pages.includes(page) || step === page || (page === 'other' && near !== undefined),
  ),
);

/** Whether these are the words of a dialog's button that goes on. */
export const goesOn = (words: string): boolean =>
  /^(?:确[定认].{0,4}|继续|下一步|提交.{0,4}|同意并.{2,6}|保存|完成|(?:邀请|发送)(?:绑定|邀请))$/.test(words);

/** A cheap test of a raw text: whether a word in it may be a control's. */
export const QUICK = new RegExp(
  `[确继下提同保完邀${ACTIONS.map(({ says = '', verb = CHANGE }) => says + verb)
    .join('')
    .replace(/账号|公众号|[^一-龥]/g, '')}]`,
);
