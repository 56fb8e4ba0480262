import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../public/_locales/zh_CN/messages.json';
import { accountName, pageName, sayMoment } from './words.ts';

const texts = messages as Record<string, { message: string } | undefined>;
vi.mock('@/lib/i18n.ts', () => ({
  t: (key: string, ...values: unknown[]) =>
    values.reduce<string>((text, value) => text.replace(/\$[A-Z]+\$/, String(value)), texts[key]?.message ?? key),
  uiLocale: () => 'zh-CN',
}));

const at = (text: string): number => Date.parse(`${text}+08:00`);

describe('moments', () => {
  const now = at('2026-11-27T10:00:00');
  beforeEach(() => vi.useFakeTimers({ now }));

  it('are said on the platform’s clock', () => {
    expect(sayMoment(at('2026-11-27T09:05:00'), now)).toBe('今天 09:05');
    expect(sayMoment(at('2026-11-27T00:00:00'), now)).toBe('今天 00:00');
    expect(sayMoment(at('2026-11-26T23:59:00'), now)).toBe('昨天 23:59');
  });

  it('are said as a day when further back, with the year when it is another', () => {
    expect(sayMoment(at('2026-11-25T12:00:00'), now)).toBe('11月25日 周三');
    expect(sayMoment(at('2025-12-31T12:00:00'), now)).toBe('2025年12月31日 周三');
  });
});

describe('names', () => {
  const account = { nickname: null, ghid: null, biz: null };

  it('fall back from the nickname to the IDs to words', () => {
    expect(accountName({ nickname: '读书会', ghid: 'gh_1', biz: 'b' })).toBe('读书会');
    expect(accountName({ ...account, nickname: '  ', ghid: 'gh_1' })).toBe('gh_1');
    expect(accountName({ ...account, biz: 'MzA=' })).toBe('MzA=');
    expect(accountName(account)).toBe('未命名的公众号');
  });

  it('of pages are the console’s own, or the id of a page that has none', () => {
    expect(pageName('people')).toBe('人员设置');
    expect(pageName('settings-function')).toBe('功能设置');
    expect(pageName('__proto__')).toBe('__proto__');
  });
});
