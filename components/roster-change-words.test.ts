import { describe, expect, it, vi } from 'vitest';
import { CHANGE_KINDS, type Change, type ChangeKind } from '@/lib/roster/changes.ts';
import { at, TODAY } from './person.fixture.ts';
import { sayChange, sayDoubt, sayHadUntil, saySpan } from './roster-change-words.ts';

vi.mock('@/lib/i18n.ts', () => import('@/lib/texts.fixture.ts'));

const change = (kind: ChangeKind, what: Partial<Change> = {}): Change => ({
  kind,
  personId: 'p1',
  name: '林晓',
  before: null,
  after: null,
  doubt: false,
  since: at('2026-11-18T10:00:00'),
  at: at('2026-11-20T10:00:00'),
  ...what,
});

describe('what happened', () => {
  it('is said for every kind, with the name', () => {
    for (const kind of CHANGE_KINDS) {
      const said = sayChange(change(kind, { before: 'short', after: 'long' }), TODAY);
      expect(said, kind).toMatch(/[\u4e00-\u9fff]/);
      expect(said, kind).not.toMatch(/happened_|\$/);
    }
    expect(sayChange(change('term-changed', { before: 'short', after: 'long' }), TODAY)).toBe('「林晓」由短期改为长期');
    expect(sayChange(change('renamed', { before: '小林', after: '林晓' }), TODAY)).toBe('「小林」改名为「林晓」');
    expect(sayChange(change('renewed', { after: '2026-12-20' }), TODAY)).toBe('「林晓」续期至 12月20日 周日');
    expect(sayChange(change('joined', { name: '' }), TODAY)).toContain('没有昵称');
  });

  it('tells the day that an ended term had, and no other', () => {
    expect(sayHadUntil(change('lapsed', { before: '2026-11-19' }), TODAY)).toBe('原定 11月19日 周四 到期');
    expect(sayHadUntil(change('renamed', { before: '2026-11-19' }), TODAY)).toBeNull();
    expect(sayHadUntil(change('unbound'), TODAY)).toBeNull();
  });

  it('says doubt where there is any', () => {
    expect(sayDoubt(change('lapsed'))).toBeNull();
    expect(sayDoubt(change('lapsed', { doubt: true }))).toBe('也可能是提前解绑');
    expect(sayDoubt(change('accepted', { doubt: true }))).toBe('不完全确定');
  });
});

describe('when it happened', () => {
  it('lies between two sightings, by days or, today, by minutes', () => {
    expect(saySpan(change('joined'), TODAY)).toBe('11月18日 周三 至 11月20日 周五 之间');
    expect(saySpan(change('joined', { since: at('2026-11-20T08:00:00') }), TODAY)).toBe('11月20日 周五');
    const today = { since: at('2026-11-21T22:00:00'), at: at('2026-11-22T09:30:00') };
    expect(saySpan(change('joined', today), TODAY)).toBe('昨天 22:00 至 今天 09:30 之间');
  });

  it('is in order even where the machine’s clock was set back', () => {
    const back = { since: at('2026-11-20T10:00:00'), at: at('2026-11-18T10:00:00') };
    expect(saySpan(change('joined', back), TODAY)).toBe('11月18日 周三 至 11月20日 周五 之间');
  });
});
