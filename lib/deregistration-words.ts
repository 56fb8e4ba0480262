import type { Course, Plan, PlannedDay, Profile } from './deregistration/types.ts';
import type { RuleBook } from './platform/book.ts';
import { EN } from './texts-to-copy/en.ts';
import { type Blank, type Say, TEXT_IDS, type TextId, type Texts } from './texts-to-copy/types.ts';
import { ZH } from './texts-to-copy/zh.ts';
import { type Day, sayDay } from './time/day.ts';

export { TEXT_IDS, type TextId };

/** The languages that a text may be had in, whatever the product's own; its readers are Chinese first. */
export const TEXT_LANGUAGES = ['zh', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

const TEXTS: Readonly<Record<TextLanguage, Texts>> = { zh: ZH, en: EN };

/** The text that belongs to an item of the checklist. */
const TEXT_OF_ITEM: Readonly<Record<string, TextId>> = {
  'announce-1': 'announce-1',
  'announce-2': 'announce-2',
  'announce-3': 'announce-3',
  'menu-redirect': 'menu',
  'auto-reply-redirect': 'auto-reply',
  'tell-partners': 'partners',
  'hand-over-documents': 'handover',
};

/** @returns null where an item has no words to copy */
export const textOfItem = (itemId: string): TextId | null => TEXT_OF_ITEM[itemId] ?? null;

/** What an edited text is kept under: `announce-1`, and `announce-1.en` of the English one. */
export const textKey = (id: TextId, language: TextLanguage): string => (language === 'zh' ? id : `${id}.${language}`);

/** What the texts say of the platform, and the rule that says so. A rule that says otherwise, or nothing, leaves the sentence out. */
const GROUNDS = { articlesGo: 'closing-keeps-articles', followersStay: 'closing-moves-followers' } as const;

/** What a text is written from. */
export interface WordsFacts {
  /** null where no page has said the account's name. */
  readonly accountName: string | null;
  readonly profile: Profile;
  readonly plan: Plan;
  readonly course: Course;
  readonly book: RuleBook;
  readonly today: Day;
  /** What is still to be done, as it is called, for the handover sheet. */
  readonly open: Say['open'];
  /** How many items are done, of how many; how many pieces of evidence are kept. */
  readonly counts: Say['counts'];
}

/** A text ready to be copied, but for what is not known: `missing`, marked in the text. */
export interface Draft {
  readonly text: string;
  readonly missing: readonly Blank[];
  /** Ids of the rules that what it says of the platform rests on. */
  readonly rests: readonly string[];
}

/** Writes one text, with every name and date filled in that is known. What is not is marked, never made up. */
export function writeText(id: TextId, language: TextLanguage, facts: WordsFacts): Draft {
  const { profile, plan, course, today } = facts;
  const texts = TEXTS[language];
  const missing = new Set<Blank>();
  const rests = new Set<string>();
  const named = (blank: Blank, value: string | null): string => {
    const clean = value?.trim();
    if (clean) return clean;
    missing.add(blank);
    return texts.blank(blank);
  };
  const day = (planned: PlannedDay): string => sayRange(planned, language, today);
  const phase = (name: string) => plan.phases.find(({ id: known }) => known === name);
  const holds = (ruleId: string): boolean => {
    const value = facts.book.get(ruleId)?.value;
    const isSo = value?.kind === 'yes-no' && !value.yes;
    if (isSo) rests.add(ruleId);
    return isSo;
  };
  const say: Say = {
    account: () => named('account', facts.accountName),
    newAccount: () => named('newAccount', profile.newAccount),
    organisation: () => named('organisation', profile.organisation),
    contact: () => named('contact', profile.contact),
    hasNewAccount: profile.keepsFollowers !== 'no' && profile.keepsFollowers !== 'migration',
    isSelling: profile.sells !== 'no',
    hasApplied: course.appliedOn !== null,
    applyOn: () =>
      course.appliedOn ? sayOn(course.appliedOn, language, today) : day(phase('verify')?.from ?? plan.earliestApply),
    closedFrom: () => sayOn(course.confirmedOn ?? plan.closedBy.earlier, language, today),
    confirm: () => [day(plan.confirm.first), day(plan.confirm.last)],
    today: () => sayOn(today, language, today),
    articlesGo: () => holds(GROUNDS.articlesGo),
    followersStay: () => profile.keepsFollowers !== 'migration' && holds(GROUNDS.followersStay),
    phase: course.phase,
    open: facts.open,
    counts: facts.counts,
  };
  const lines = texts.texts[id](say).filter((line) => line !== null);
  // Where a line is left out between two empty ones, one of those is enough.
  const text = lines.join('\n').replace(/\n{3,}/g, '\n\n');
  return { text: text.trim(), missing: [...missing], rests: [...rests] };
}

/** `12月3日`, or `12月3日至12月18日` where it is not known which; English names the day of the week as well. */
function sayRange({ earlier, later }: PlannedDay, language: TextLanguage, today: Day): string {
  const [from, to] = [sayOn(earlier, language, today), sayOn(later, language, today)];
  return from === to ? from : `${from}${language === 'zh' ? '至' : ' to '}${to}`;
}

/** Within a Chinese sentence the day of the week would part the words. */
const sayOn = (day: Day, language: TextLanguage, today: Day): string =>
  language === 'zh' ? sayDay(day, language, today).replace(/ .*$/, '') : sayDay(day, language, today);
