import { describe, expect, it, vi } from 'vitest';
import type { Day } from '@/lib/time/day.ts';
import { at, somebody, TODAY } from './person.fixture.ts';
import { oddityOf } from './person-oddity.ts';

vi.mock('@/lib/i18n.ts', () => import('@/lib/texts.fixture.ts'));

const MONTH = { from: 1, to: 1, unit: 'month' } as const;
const odd = (kind: 'bound' | 'expires', day: string, person = somebody()) =>
  oddityOf({ kind, day: day as Day }, person, MONTH, TODAY);

describe('a day of binding', () => {
  it('of the last weeks is nothing odd', () => {
    for (const day of ['2026-11-22', '2026-11-01', '2026-10-01']) expect(odd('bound', day), day).toBeNull();
  });

  it('is odd before the platform was there, ahead, or so long ago that the term is long over', () => {
    expect(odd('bound', '2011-12-31')).toMatch(/2012/);
    expect(odd('bound', '2026-11-23')).toMatch(/今天之后/);
    expect(odd('bound', '2026-08-01')).toMatch(/1 个月/);
  });

  it('is odd where the list said otherwise', () => {
    const seen = somebody({ boundAfter: at('2026-11-05T10:00:00'), boundBefore: at('2026-11-08T10:00:00') });
    expect(odd('bound', '2026-11-09', seen)).toMatch(/11月8日.*已经绑定/);
    expect(odd('bound', '2026-11-04', seen)).toMatch(/11月5日.*还没绑定/);
    for (const day of ['2026-11-05', '2026-11-08']) expect(odd('bound', day, seen), day).toBeNull();
  });
});

describe('a last day', () => {
  it('within twice the term is nothing odd', () => {
    for (const day of ['2026-11-22', '2026-12-22', '2027-01-21']) expect(odd('expires', day), day).toBeNull();
  });

  it('is odd when past or too far off', () => {
    expect(odd('expires', '2026-11-21')).toMatch(/已经过去/);
    expect(odd('expires', '2027-02-22')).toMatch(/太远/);
    expect(odd('expires', '0202-12-03')).toMatch(/2012/);
  });
});
