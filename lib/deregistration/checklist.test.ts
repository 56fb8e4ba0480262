// @vitest-environment node
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../console/pages.ts';
import { actionOf } from '../guards/actions.ts';
import { BUILT_IN } from '../platform/book.ts';
import { CLAIMS } from '../platform/claims.ts';
import { platformFacts } from '../platform/lookups.ts';
import { RULES } from '../platform/rules/index.ts';
import { CHECKLIST, itemsOf, progressOf, SECTION_IDS } from './checklist.ts';
import { claimsAt } from './item-claims.ts';
import { ITEM_RULES } from './item-rules.ts';
import { BOUND, ENTERPRISE, INDIVIDUAL, planOf, stateOf, statesOf } from './plans.fixture.ts';
import { FEATURES, OWNERS, PHASES } from './types.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;
const load = (locale: string): Messages =>
  JSON.parse(fs.readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'));
const texts = { zh_CN: load('zh_CN'), en: load('en') };
const keyOf = (id: string): string => `item_${id.replaceAll('-', '_')}`;

/** People's ticks hang on these ids: one may be added, none renamed, none dropped. */
const IDS = {
  route:
    'confirm-administrator confirm-subject-proof compare-migration registration-complete no-open-violations read-agreement',
  bindings:
    'unbind-payment unlink-miniprogram unbind-open-platform close-advertiser close-publisher-ads close-cards close-stores close-paid-content revoke-third-party stop-server-integration remove-oauth-domains',
  backup:
    'export-articles export-materials save-messages save-follower-data save-statistics save-menu-and-replies save-operation-records save-account-profile',
  followers: 'announce-1 announce-2 announce-3 menu-redirect auto-reply-redirect new-account-ready',
  money:
    'withdraw-publisher-ads withdraw-rewards settle-merchant spend-or-refund-ad-balance issue-pending-invoices request-invoices refund-customers',
  law: 'agency-contracts copyright-licences trademark-licences cease-business-notice keep-transaction-records notarise-content privacy-requests',
  search: 'list-inbound-links repost-core-articles replace-qr-codes tell-partners remove-search-listings',
  people:
    'unbind-operators unbind-developers revoke-api-access stop-payment-notices hand-over-documents release-personal-bindings',
  apply: 'final-check apply pay-transfer subject-verified',
  freeze: 'freeze-running watch-income revoke-decision',
  after: 'confirm-deregistration verify-closed release-check reuse-name archive-evidence',
};

describe('the checklist', () => {
  it('holds these items, in this order', () => {
    expect(SECTION_IDS).toEqual(Object.keys(IDS));
    for (const id of SECTION_IDS) expect(itemsOf(id).map((item) => item.id)).toEqual(IDS[id].split(' '));
    expect(CHECKLIST.map((item) => item.id)).toEqual(Object.values(IDS).join(' ').split(' '));
  });

  it('says of each item what to do and why, in both languages', () => {
    for (const locale of ['zh_CN', 'en'] as const) {
      for (const { id } of CHECKLIST) {
        expect(texts[locale][keyOf(id)]?.message.length, `${locale} ${id}`).toBeGreaterThan(2);
        expect(texts[locale][`${keyOf(id)}_hint`]?.message.length, `${locale} ${id}`).toBeGreaterThan(20);
      }
      SECTION_IDS.forEach((id, place) => {
        expect(texts[locale][`section_${place + 1}`]?.message, `${locale} ${id}`).toBeTruthy();
      });
    }
  });

  it('writes no figure of the platform into its texts, and fills every gap from the rules', () => {
    for (const { id, figures } of CHECKLIST) {
      const gaps = Object.keys(texts.zh_CN[`${keyOf(id)}_hint`]?.placeholders ?? {});
      expect(figures?.(platformFacts(BUILT_IN)).length ?? 0, id).toBe(gaps.length);
      for (const locale of ['zh_CN', 'en'] as const) {
        const hint = texts[locale][`${keyOf(id)}_hint`]?.message ?? '';
        // A redirect's number is no figure of the platform, nor is “the day before” or “which day”.
        const words = hint.replace(/301|[前哪]一天/g, '');
        expect(words, `${locale} ${id}`).not.toMatch(/\d/);
        expect(words, `${locale} ${id}`).not.toMatch(/[一二三四五六七八九十百]+\s*(天|小时|个工作日|元)/);
      }
    }
  });

  it('points to console pages that exist', () => {
    const known = PAGES.map((page) => page.id as string);
    for (const { id, where } of CHECKLIST) if (where && 'console' in where) expect(known, id).toContain(where.console);
  });

  it('rests on rules that exist, each named once, and names no item that is gone', () => {
    const known = RULES.map(({ id }) => id);
    for (const { id, rules = [] } of CHECKLIST) {
      for (const rule of rules) expect(known, id).toContain(rule);
      expect(new Set(rules).size, id).toBe(rules.length);
    }
    expect(CHECKLIST.map(({ id }) => id as string)).toEqual(expect.arrayContaining(Object.keys(ITEM_RULES)));
  });

  it('leaves only plain prudence without a rule', () => {
    expect(CHECKLIST.flatMap(({ id, rules }) => (rules ? [] : [id]))).toEqual([
      'remove-oauth-domains',
      'issue-pending-invoices',
      'agency-contracts',
      'copyright-licences',
      'trademark-licences',
      'privacy-requests',
      'stop-payment-notices',
    ]);
  });

  it('quotes figures of rules that it names', () => {
    for (const { id, figures, rules = [] } of CHECKLIST) if (figures) expect(rules.length, id).toBeGreaterThan(0);
  });
});

describe('how each is worked through', () => {
  it('comes after items that exist, and never after itself', () => {
    const after = new Map<string, readonly string[]>(CHECKLIST.map(({ id, after: first = [] }) => [id, first]));
    const reach = (id: string, path: readonly string[]): void => {
      expect(path, id).not.toContain(id);
      for (const first of after.get(id) ?? []) {
        expect(after.has(first), `${id} after ${first}`).toBe(true);
        reach(first, [...path, id]);
      }
    };
    for (const { id } of CHECKLIST) reach(id, []);
  });

  it('never comes before something of a later phase', () => {
    const phaseOf = (id: string): number => PHASES.indexOf(itemById(id)?.phase ?? 'aftercare');
    for (const { id, after = [] } of CHECKLIST) {
      for (const first of after) expect(phaseOf(first), `${id} after ${first}`).toBeLessThanOrEqual(phaseOf(id));
    }
  });

  it('is reckoned in few working days, because those are our own guess', () => {
    for (const { id, effort } of CHECKLIST) expect([0, 1, 2, 3, 4], id).toContain(effort);
  });

  it('belongs to somebody, and what blocks comes before the application', () => {
    for (const { id, owner, phase, blocking } of CHECKLIST) {
      expect(OWNERS, id).toContain(owner);
      if (blocking) expect(phase, id).toBe('prepare');
    }
  });

  it('names the control that it is about once', () => {
    const controls = CHECKLIST.flatMap(({ control }) => control ?? []);
    for (const control of controls) expect(actionOf(control), control).not.toBeNull();
    expect(controls.filter((control) => control !== 'mass-send')).toHaveLength(new Set(controls).size - 1);
  });

  it('says why it is left out, in both languages', () => {
    const profiles = [INDIVIDUAL, { ...BOUND, followers: 0 }, { ...ENTERPRISE, bankAccount: 'no' } as const];
    const reasons = new Set(profiles.flatMap((profile) => planOf({ profile }).leftOut.map(({ why }) => why)));
    expect(reasons.size).toBe(FEATURES.length + 6);
    for (const why of reasons) {
      for (const locale of ['zh_CN', 'en'] as const) {
        expect(texts[locale][`left_out_${why.replaceAll('-', '_')}`]?.message, why).toBeTruthy();
      }
    }
  });
});

describe('the statements of the second document', () => {
  it('are each met at one item, and none is dropped', () => {
    const met = CHECKLIST.flatMap(({ claims = [] }) => claims);
    const all = CLAIMS.filter(({ document }) => document === 'b').map(({ id }) => id);
    expect([...met].sort()).toEqual([...all].sort());
    expect(all).toHaveLength(40);
  });

  it('stand there with what was found instead', () => {
    const met = CHECKLIST.flatMap(({ claims = [] }) => claimsAt(BUILT_IN, claims));
    for (const { claim, answer } of met) expect(answer, claim.id).not.toBeNull();
    expect(claimsAt(BUILT_IN, itemById('freeze-running')?.claims ?? [])).toMatchObject([
      { claim: { id: 'b38' }, answer: { judgement: 'contradicted', rule: { id: 'freeze-period' } } },
    ]);
    expect(claimsAt(new Map(), ['b38'])).toMatchObject([{ claim: { id: 'b38' }, answer: null }]);
  });
});

describe('progress', () => {
  const route = itemsOf('route');

  it('counts what is done and which blocking items are open', () => {
    expect(progressOf(route, new Map())).toEqual({ done: 0, all: 6, blocking: 3 });
    const states = statesOf(
      stateOf('confirm-administrator', { state: 'done' }),
      stateOf('read-agreement', { state: 'done' }),
      stateOf('registration-complete', { state: 'doing' }),
      stateOf('compare-migration', { state: 'blocked' }),
    );
    expect(progressOf(route, states)).toEqual({ done: 2, all: 6, blocking: 2 });
  });

  it('leaves out what the person says does not apply', () => {
    const states = statesOf(stateOf('confirm-administrator', { state: 'na' }));
    expect(progressOf(route, states)).toEqual({ done: 0, all: 5, blocking: 2 });
  });

  it('ignores what this version does not know', () => {
    const states = statesOf(stateOf('an-item-of-a-later-version', { state: 'done' }));
    expect(progressOf(CHECKLIST, states).done).toBe(0);
  });
});

function itemById(id: string) {
  return CHECKLIST.find((item) => item.id === id);
}
