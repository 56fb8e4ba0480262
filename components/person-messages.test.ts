import { describe, expect, it, vi } from 'vitest';
import { at, ending, somebody } from './person.fixture.ts';
import { messagesAbout } from './person-messages.ts';

vi.mock('@/lib/i18n.ts', () => import('@/lib/texts.fixture.ts'));

const NOW = at('2026-11-22T12:00:00');
const about = (what: Parameters<typeof somebody>[0]) => messagesAbout(somebody(what), '城南读书会', NOW);

describe('messages', () => {
  it('name the account, the person and the day, politely', () => {
    const { administrator, operator } = about({ expiry: ending({ day: '2026-12-03' }) });
    expect(administrator).toMatch(/^您好.*「城南读书会」.*「林晓」将于12月3日（周四）到期.*谢谢/);
    expect(operator).toMatch(/^您好.*「城南读书会」.*将于12月3日（周四）到期.*谢谢/);
  });

  it('say both days of a range, what is over, and what ends today', () => {
    const range = ending({ day: '2026-12-03', latest: '2026-12-05', basis: 'estimated' });
    expect(about({ expiry: range }).administrator).toContain('将在12月3日（周四）至12月5日（周六）之间到期');
    const over = { expiry: ending({ day: '2026-11-20' }), standing: 'expired' as const };
    expect(about(over).administrator).toContain('已于11月20日（周五）到期');
    expect(about(over).operator).not.toContain('不需要您做什么');
    expect(about({ expiry: ending({ day: '2026-11-22' }) }).operator).toContain('今天');
  });

  it('claim no day that nobody knows', () => {
    expect(about({}).administrator).not.toMatch(/\d月/);
    expect(about({ term: null }).operator).toMatch(/长期还是短期/);
  });

  it('of a long term and of an invitation speak of that', () => {
    expect(about({ term: 'long' }).operator).toContain('绑定查询');
    const invitation = { earliest: at('2026-11-23T09:30:00'), latest: at('2026-11-23T12:00:00'), due: 0 };
    const invited = about({ status: 'invited', standing: 'invited', invitation });
    expect(invited.operator).toContain('11月23日（周一） 09:30前');
    expect(about({ status: 'invited', invitation: { ...invitation, earliest: NOW - 1 } }).operator).not.toMatch(/\d+:/);
  });

  it('let no name turn the text around, hide in it or break its lines', () => {
    const { administrator } = messagesAbout(somebody({ nickname: '\u202E林\n晓\u200B' }), '城南\u202E读书会', NOW);
    expect(administrator).toContain('「城南读书会」');
    expect(administrator).toContain('「林 晓」');
  });

  it('leave no gap unfilled', () => {
    for (const term of ['long', 'short', null] as const)
      for (const status of ['bound', 'invited'] as const)
        for (const text of Object.values(about({ term, status }))) expect(text).not.toMatch(/\$|undefined|null/);
  });
});
