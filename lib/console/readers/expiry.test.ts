import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, startOfDay } from '../../time/day.ts';
import { EXPIRY_WINDOW, readExpireTime, readExpiry } from './expiry.ts';

const today = '2026-11-22' as Day;
const read = (
  text: string,
  label = '',
  term: 'long' | 'short' | null = 'short',
  status: 'bound' | 'invited' = 'bound',
) => readExpiry([{ label, text }], term, status, today);
const seconds = (day: Day, offset = 0): number => startOfDay(day) / 1000 + offset;

describe('readExpiry', () => {
  it.each([
    ['12月3日自动解绑'],
    ['将于12月3日解除'],
    ['2026年12月3日自动解除绑定'],
    ['12月3日后自动解绑'],
    ['剩余时间至12月3日'],
  ])('takes the day of a date for no count of days: %s', (text) => {
    expect(read(text)?.basis).not.toBe('estimated');
    expect(read(text)?.expires).not.toBe('2026-11-25');
  });

  it.each([
    ['2026-12-03到期', '2026-12-03'],
    ['有效期至2026年12月3日', '2026-12-03'],
    ['有效期：2026-11-03 至 2026-12-03', '2026-12-03'],
    ['2026-11-03 ~ 2026-12-03', '2026-12-03'],
    ['2026.11.03-2026.12.03', '2026-12-03'],
    ['11月3日-12月3日', '2026-12-03'],
    ['至 12月3日', '2026-12-03'],
    ['截止 2026/12/3 23:59', '2026-12-03'],
    ['短期（至2026-12-03）', '2026-12-03'],
    ['expires 2026-12-03', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['绑定时间：2026-11-03 到期时间：2026-12-03', '2026-12-03'],
    ['绑定于2026-11-03，2026-12-03到期', '2026-12-03'],
    ['绑定有效期至2026-12-03', '2026-12-03'],
    ['已于2026-11-20过期', '2026-11-20'],
    ['有效期至2026-11-20', '2026-11-20'],
  ])('%s ends on %s', (text, day) => {
    expect(read(text)).toEqual({ expires: day, basis: 'exact' });
  });

  it.each([
    ['绑定时间 2026-12-03'],
    ['添加时间：2026-12-03'],
    ['邀请时间 2026-12-03'],
    ['邀请有效期至 2026-12-03'],
    ['2026-12-03 加入'],
    ['2026-11-20'],
    ['2026-12-03 2026-12-09'],
    ['有效期至2026-12-03，2026-12-09到期'],
    ['自2026-12-03起'],
    ['24小时后自动撤销'],
    ['有效期30天'],
    ['2026-02-30到期'],
  ])('%s says no end', (text) => {
    expect(read(text)).toEqual({ expires: null, basis: 'unknown' });
  });

  it.each([
    ['剩余12天', '2026-12-04'],
    ['剩余有效期 12 天', '2026-12-04'],
    ['12天后到期', '2026-12-04'],
    ['还有 0 天', '2026-11-22'],
    ['今天到期', '2026-11-22'],
    ['明日到期', '2026-11-23'],
    ['已过期3天', '2026-11-19'],
    ['2026-11-22 剩余30天', '2026-12-22'],
  ])('%s is estimated as %s', (text, day) => {
    expect(read(text)).toEqual({ expires: day, basis: 'estimated' });
  });

  it.each([
    ['短期（绑定30天后自动解除）'],
    ['绑定 30 天后自动解除'],
    ['绑定满30天自动解除'],
    ['绑定后30天自动到期'],
    ['绑定30天自动解绑'],
    ['加入30天后失效'],
    ['到期3天前提醒'],
    ['到期前3天提醒'],
    ['过期3天后自动解除'],
    ['过期 3 天自动解除'],
    ['到期后 3 天自动解除'],
    ['失效3天后自动解绑'],
    ['到期3天内未续期'],
    ['有效期30天到期自动解绑'],
    ['剩余3天时提醒'],
    ['Removed 30 days after binding'],
    ['Expires in 30 days after binding'],
    ['Ends in 30 days from binding'],
    ['Reminder 3 days before expiry'],
  ])('takes a rule for everybody for no end of this term: %s', (text) => {
    expect(read(text)).toEqual({ expires: null, basis: 'unknown' });
  });

  it.each([
    ['剩余3天', 3],
    ['还有 3 天到期', 3],
    ['3天后到期', 3],
    ['将于3天后自动解除', 3],
    ['剩余期限3天', 3],
    ['已绑定27天 剩余3天', 3],
    ['3天后到期自动解绑', 3],
    ['剩余3天，到期3天前提醒', 3],
    ['短期（绑定30天后自动解除），剩余3天', 3],
    ['已过期3天', -3],
    ['过期 3 天', -3],
    ['expires in 3 days', 3],
    ['Expires in 3 days from now', 3],
    ['3 days left before expiry', 3],
    ['expired 3 days ago', -3],
  ])('goes on counting %s', (text, days) => {
    expect(read(text)).toEqual({ expires: addDays(today, days), basis: 'estimated' });
  });

  it('believes the column before the cell', () => {
    expect(read('2026-12-03', '到期时间').expires).toBe('2026-12-03');
    expect(read('2026-11-03', '有效期').expires).toBe('2026-11-03');
    expect(read('2026-12-03', '绑定时间').expires).toBeNull();
    expect(read('2026-12-03', '最近登录').expires).toBeNull();
    expect(read('2026-12-03', '备注').expires).toBeNull();
    expect(read('短期 2026-12-03', '类型').expires).toBe('2026-12-03');
    expect(read('12', '剩余天数')).toEqual({ expires: '2026-12-04', basis: 'estimated' });
    expect(read('12', '序号').expires).toBeNull();
  });

  it('gives a long-term operator no date, and an invitation only the end of its term', () => {
    expect(read('有效期至2026-12-03', '', 'long').expires).toBeNull();
    expect(read('2026-11-23', '', 'short', 'invited').expires).toBeNull();
    expect(read('2026-11-23失效', '', 'short', 'invited').expires).toBeNull();
    expect(read('剩余1天', '', 'short', 'invited').expires).toBeNull();
    expect(read('2026-12-22到期', '', 'short', 'invited').expires).toBe('2026-12-22');
  });

  it('never gives a date from a text that calls it a beginning', () => {
    const beginnings = fc.constantFrom('绑定时间', '添加时间', '邀请时间', '加入时间', '绑定日期', '邀请日期');
    fc.assert(
      fc.property(beginnings, fc.integer({ min: -400, max: 400 }), (label, days) => {
        const day = addDays(today, days);
        expect(read(`${label}：${day}`).expires).toBeNull();
        expect(read(day, label).expires).toBeNull();
      }),
    );
  });
});

describe('readExpireTime', () => {
  it.each([[0], [undefined], ['0'], [' 0 ']])('%j is long-term', (value) => {
    expect(readExpireTime(value, today)).toEqual({ term: 'long', expires: null, basis: 'unknown' });
  });

  it.each([[-1], [Number.NaN], ['abc'], [''], [null], [true], [{}], [0.5], ['-1']])('%j says nothing', (value) => {
    expect(readExpireTime(value, today)).toEqual({ term: null, expires: null, basis: 'unknown' });
  });

  const near = seconds(addDays(today, 6));
  const fractionOrMilliseconds = [near + 0.5, `${near}.5`, near * 1000, `${near * 1000}`];
  const farOff = [1, '1', 30, 86400, 20261203, Number.POSITIVE_INFINITY, seconds(addDays(today, 60))];
  it.each([...farOff, ...fractionOrMilliseconds])('%j is short-term without a date', (value) => {
    expect(readExpireTime(value, today)).toEqual({ term: 'short', expires: null, basis: 'unknown' });
  });

  it('believes a Unix time within the window, by the Shanghai calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -EXPIRY_WINDOW.before, max: EXPIRY_WINDOW.after }),
        fc.integer({ min: 0, max: 86_399 }),
        fc.boolean(),
        (days, second, asText) => {
          const day = addDays(today, days);
          const value = seconds(day, second);
          expect(readExpireTime(asText ? String(value) : value, today)).toEqual({
            term: 'short',
            expires: day,
            basis: 'exact',
          });
        },
      ),
    );
    expect(readExpireTime(seconds(addDays(today, -32)), today).expires).toBeNull();
    expect(readExpireTime(seconds(addDays(today, 36)), today).expires).toBeNull();
  });

  it('carries a date only for a short term, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readExpireTime(value, today);
        expect(read.expires === null).toBe(read.basis === 'unknown');
        if (read.term !== 'short') expect(read.expires).toBeNull();
      }),
    );
  });
});
