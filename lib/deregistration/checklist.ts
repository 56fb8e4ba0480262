import type { PlatformFacts } from '../platform/facts.ts';
import { ITEM_RULES } from './item-rules.ts';
import { ITEM_WAYS, type ItemWay } from './item-ways.ts';
import type { ItemState } from './types.ts';

/**
 * The way out of an account, as a list that a person can work through. What an item says is in `_locales`
 * (`item_<id>`, `item_<id>_hint`, `section_<number>`); what is decided here is order, place, and what must not be left
 * undone. Ids are for ever: people's ticks hang on them.
 */
export const SECTION_IDS = [
  'route',
  'bindings',
  'backup',
  'followers',
  'money',
  'law',
  'search',
  'people',
  'apply',
  'freeze',
  'after',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Where an item is done: a page of the console, or a place outside it. */
type Place =
  | { readonly console: ConsolePlace }
  | { readonly outside: 'merchant-platform' | 'developer-platform' | 'security-assistant' };

/** Console pages that an item may point to, by the ids that `lib/console` gives them. */
type ConsolePlace =
  | 'advertiser'
  | 'auto-reply'
  | 'closing'
  | 'compose-send'
  | 'developer'
  | 'follower-statistics'
  | 'followers'
  | 'menu'
  | 'messages'
  | 'operation-record'
  | 'people'
  | 'published'
  | 'publisher-ads'
  | 'rewards'
  | 'settings'
  | 'settings-authorisation'
  | 'settings-function'
  | 'transfer'
  | 'violations';

export interface ChecklistItem extends ItemWay {
  readonly id: string;
  readonly section: SectionId;
  readonly where?: Place;
  /** Applying before this is done is refused by the platform, or loses something for good. */
  readonly blocking?: true;
  /** Figures that the hint quotes, in the order of its placeholders. */
  readonly figures?: (facts: PlatformFacts) => readonly number[];
  /** Ids of the rules that it rests on, the weightiest first; left out where it is plain prudence. */
  readonly rules?: readonly string[];
}

type Draft = Omit<ChecklistItem, 'section' | 'rules' | keyof ItemWay>;
type Placed = Draft & Pick<ChecklistItem, 'section'>;

const section = <const D extends readonly Draft[]>(id: SectionId, drafts: D) =>
  drafts.map((draft) => ({ ...draft, section: id })) as {
    readonly [K in keyof D]: Placed & { readonly id: D[K]['id'] };
  };

const at = (console: ConsolePlace): Place => ({ console });
const blocking = true;

const ITEMS = [
  ...section('route', [
    { id: 'confirm-administrator', where: at('people'), blocking },
    { id: 'confirm-subject-proof', blocking },
    { id: 'compare-migration', where: at('transfer') },
    { id: 'registration-complete', where: at('settings'), blocking },
    { id: 'no-open-violations', where: at('violations') },
    { id: 'read-agreement', where: at('settings') },
  ]),
  ...section('bindings', [
    { id: 'unbind-payment', where: { outside: 'merchant-platform' }, blocking },
    { id: 'unlink-miniprogram' },
    { id: 'unbind-open-platform', where: at('developer') },
    { id: 'close-advertiser', where: at('advertiser'), blocking },
    { id: 'close-publisher-ads', where: at('publisher-ads'), blocking },
    { id: 'close-cards', blocking },
    { id: 'close-stores' },
    { id: 'close-paid-content' },
    { id: 'revoke-third-party', where: at('settings-authorisation'), blocking },
    { id: 'stop-server-integration', where: at('developer') },
    { id: 'remove-oauth-domains', where: at('settings-function') },
  ]),
  ...section('backup', [
    { id: 'export-articles', where: at('published'), blocking },
    { id: 'export-materials', blocking },
    { id: 'save-messages', where: at('messages') },
    { id: 'save-follower-data', where: at('followers') },
    { id: 'save-statistics', where: at('follower-statistics') },
    { id: 'save-menu-and-replies', where: at('menu') },
    { id: 'save-operation-records', where: at('operation-record') },
    { id: 'save-account-profile', where: at('settings') },
  ]),
  ...section('followers', [
    { id: 'announce-1', where: at('compose-send') },
    { id: 'announce-2', where: at('compose-send') },
    { id: 'announce-3', where: at('compose-send') },
    { id: 'menu-redirect', where: at('menu') },
    { id: 'auto-reply-redirect', where: at('auto-reply') },
    { id: 'new-account-ready' },
  ]),
  ...section('money', [
    { id: 'withdraw-publisher-ads', where: at('publisher-ads'), blocking },
    { id: 'withdraw-rewards', where: at('rewards') },
    { id: 'settle-merchant', where: { outside: 'merchant-platform' }, blocking },
    { id: 'spend-or-refund-ad-balance', where: at('advertiser'), blocking },
    { id: 'issue-pending-invoices' },
    { id: 'request-invoices' },
    { id: 'refund-customers', blocking },
  ]),
  ...section('law', [
    { id: 'agency-contracts' },
    { id: 'copyright-licences' },
    { id: 'trademark-licences' },
    { id: 'cease-business-notice' },
    { id: 'keep-transaction-records' },
    { id: 'notarise-content' },
    { id: 'privacy-requests' },
  ]),
  ...section('search', [
    { id: 'list-inbound-links' },
    { id: 'repost-core-articles' },
    { id: 'replace-qr-codes' },
    { id: 'tell-partners' },
    { id: 'remove-search-listings' },
  ]),
  ...section('people', [
    { id: 'unbind-operators', where: at('people') },
    { id: 'unbind-developers', where: { outside: 'developer-platform' } },
    { id: 'revoke-api-access', where: { outside: 'developer-platform' } },
    { id: 'stop-payment-notices', where: { outside: 'merchant-platform' } },
    { id: 'hand-over-documents' },
    { id: 'release-personal-bindings', where: { outside: 'security-assistant' } },
  ]),
  ...section('apply', [
    { id: 'final-check', blocking },
    { id: 'apply', where: at('settings') },
    { id: 'pay-transfer', where: at('settings') },
    { id: 'subject-verified', where: at('closing') },
  ]),
  ...section('freeze', [
    { id: 'freeze-running', where: at('closing'), figures: ({ freezeDays }) => [freezeDays.from, freezeDays.to] },
    { id: 'watch-income' },
    { id: 'revoke-decision', where: at('closing') },
  ]),
  ...section('after', [
    {
      id: 'confirm-deregistration',
      where: at('closing'),
      figures: ({ confirmDays }) => [confirmDays.from, confirmDays.to],
    },
    { id: 'verify-closed' },
    { id: 'release-check' },
    { id: 'reuse-name' },
    { id: 'archive-evidence' },
  ]),
] as const;

export type ItemId = (typeof ITEMS)[number]['id'];
/** Every item, in the order in which a person works through them. */
export const CHECKLIST: readonly (ChecklistItem & { readonly id: ItemId })[] = ITEMS.map((item) => {
  const rules = ITEM_RULES[item.id];
  return { ...item, ...ITEM_WAYS[item.id], ...(rules && { rules }) };
});

/** The items of one section, in order. */
export function itemsOf(id: SectionId): (ChecklistItem & { readonly id: ItemId })[] {
  return CHECKLIST.filter((item) => item.section === id);
}

/** How far a list of items is. What the person says does not apply is not counted; nor is what this version does not know. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Blocking items that are still open. */
  readonly blocking: number;
}

/**
 * @param items those of a plan, or some of them
 * @param states what the person did, by item id
 */
export function progressOf(
  items: readonly { readonly id: string; readonly blocking?: boolean }[],
  states: ReadonlyMap<string, Pick<ItemState, 'state'>>,
): Progress {
  const stateOf = (id: string): ItemState['state'] | undefined => states.get(id)?.state;
  const counted = items.filter(({ id }) => stateOf(id) !== 'na');
  const open = counted.filter(({ id }) => stateOf(id) !== 'done');
  return {
    done: counted.length - open.length,
    all: counted.length,
    blocking: open.filter(({ blocking: mustBe }) => mustBe).length,
  };
}
