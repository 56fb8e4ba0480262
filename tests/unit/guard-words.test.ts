import { describe, expect, it, vi } from 'vitest';
import type { View } from '@/entrypoints/console.content/feature.ts';
import { guardWords } from '@/entrypoints/console.content/guard-words.ts';
import type { GuardBrief } from '@/lib/guards/brief.ts';
import { makeBook } from '@/lib/platform/book.ts';
import { platformFacts } from '@/lib/platform/lookups.ts';

vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' '), uiLocale: () => 'en' }));

const stated = platformFacts(makeBook());
const line = (text: string) => ({ text, own: false });
const brief: GuardBrief = {
  title: 'Reset',
  what: [line('ends the old one')],
  who: [line('a scan')],
  undo: [line('no way back')],
  costs: [line('services stop')],
  checks: [line('list the services')],
  instead: [line('freeze it')],
  where: null,
  forwards: true,
  sources: [],
  short: { who: '', cost: '', undo: '' },
  rules: [],
};
const viewOf = (more: object): View =>
  ({
    facts: stated,
    marks: null,
    state: null,
    today: '2026-11-22',
    reading: { settings: null, roster: null },
    ...more,
  }) as unknown as View;
const marks = (role: string | null, ownExpiry: string | null = null) => ({
  role,
  label: null,
  colour: null,
  ownExpiry,
});
const whoOf = (view: View) =>
  guardWords('reset-appsecret', brief, view)
    .facts.find(({ key }) => key === 'who')
    ?.lines.map(({ text }) => text);

describe('a guard', () => {
  const request = `guard_not_administrator ${stated.approvalMinutes}`;
  it.each([
    ['administrator', ['a scan', 'guard_you_administrator']],
    ['long', ['a scan', `guard_you_operator ${stated.approvalMinutes}`]],
    ['short', ['a scan', `guard_you_operator ${stated.approvalMinutes}`]],
    ['unsure', ['a scan', 'guard_if_administrator', request]],
    [null, ['a scan', 'guard_if_administrator', request]],
  ])('tells whose part the verifying is, to who said they are: %s', (role, expected) => {
    expect(whoOf(viewOf({ marks: marks(role) }))).toEqual(expected);
  });

  it('tells nobody of a request where none is sent', () => {
    const refused = guardWords('unbind-operator', { ...brief, forwards: false }, viewOf({ marks: marks('long') }));
    expect(refused.facts.find(({ key }) => key === 'who')?.lines).toEqual([line('a scan')]);
    expect(refused.message).not.toContain('guard_message_minutes');
  });

  it('names the administrator as the page shows them, else as they were seen last', () => {
    const here = { settings: { administrator: 'zh***88' }, roster: null };
    const state = { account: { roster: { administrator: 'li***01' }, askRole: false } };
    expect(whoOf(viewOf({ reading: here, state }))?.[0]).toBe('guard_administrator_is zh***88');
    expect(whoOf(viewOf({ state }))?.[0]).toBe('guard_administrator_seen li***01');
  });

  it('tells a short-term operator that their own access ends soon, and nobody else', () => {
    const isSaid = (role: string, day: string): boolean =>
      whoOf(viewOf({ marks: marks(role, day) }))?.some((text) => text.startsWith('guard_own_end')) ?? false;
    expect(isSaid('short', '2026-11-25')).toBe(true);
    expect(isSaid('short', '2026-11-20')).toBe(true);
    expect(isSaid('short', '2026-12-20')).toBe(false);
    expect(isSaid('long', '2026-11-25')).toBe(false);
  });

  it('has a message to the administrator ready for everybody else, with what it costs and how long it is valid', () => {
    const named = { account: { nickname: 'Acme', roster: null, askRole: false } };
    const { message } = guardWords('reset-appsecret', brief, viewOf({ state: named }));
    expect(message?.split('\n')).toEqual([
      'guard_message Acme Reset',
      'guard_message_cost no way back services stop',
      `guard_message_minutes ${stated.approvalMinutes}`,
    ]);
    expect(guardWords('reset-appsecret', brief, viewOf({ marks: marks('administrator') })).message).toBeNull();
  });

  it('asks for the role only where it was never asked', () => {
    const asks = (askRole: boolean, role: string | null): boolean =>
      guardWords('rename', brief, viewOf({ state: { account: { askRole, roster: null } }, marks: marks(role) }))
        .asksRole;
    expect([asks(true, null), asks(false, null), asks(true, 'long')]).toEqual([true, false, false]);
  });

  it('says so where its words are not there yet, and marks the person’s own figure', () => {
    const own = {
      ruleId: 'approval-lifetime',
      value: { kind: 'period', amount: 45, unit: 'minute' },
      note: '',
      link: null,
      setAt: 0,
    } as const;
    const facts = platformFacts(makeBook([], [own]));
    const words = guardWords('rename', null, viewOf({ facts, marks: marks('long') }));
    expect(words.title).toBe('guard_rename_title');
    expect(words.facts[0]?.lines).toEqual([line('guard_no_brief')]);
    expect(words.facts.find(({ key }) => key === 'who')?.lines[0]?.text).toBe('guard_you_operator 45 · own_mark');
  });
});
