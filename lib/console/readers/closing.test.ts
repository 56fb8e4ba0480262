import { describe, expect, it } from 'vitest';
import { type Day, startOfDay } from '../../time/day.ts';
import { CLASSIC_CLOSING } from '../fixtures/pages.ts';
import { parsePageData } from '../page-data.ts';
import { copyPageData } from '../page-data-source.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';

const today = '2026-11-22' as Day;
const read = (html: string, cgiData?: object) => {
  document.body.innerHTML = html;
  return readPage(
    'closing',
    document,
    parsePageData(copyPageData({ location: { pathname: '/cgi-bin/acctclose' }, wx: { cgiData } }), DEEP_READERS.data),
    today,
    DEEP_READERS,
  ).closing;
};
const at = (day: string): number => startOfDay(day as Day) / 1000;

describe('the closing page', () => {
  it('is frozen by its data, until the date', () => {
    const page = '<p>处理中</p>';
    expect(read(page, { status: 1, timestamp: at('2026-12-20') })).toMatchObject({
      phase: 'frozen',
      date: '2026-12-20',
      via: 'page-data',
    });
    expect(read(page, { status: '1', timestamp: String(at('2026-11-22')) })?.phase).toBe('frozen');
    expect(read(page, { status: 1, timestamp: at('2026-11-21') })).toMatchObject({
      phase: 'unknown',
      date: '2026-11-21',
      via: 'page-data',
    });
    expect(read(page, { status: 1 })).toMatchObject({ phase: 'unknown', date: null, via: 'page-data' });
    expect(read(page, { status: 1, timestamp: 7 })?.date).toBeNull();
    for (const status of [2, 5, 4, 0]) {
      expect(read(page, { status, timestamp: at('2026-12-20') })).toMatchObject({
        phase: 'unknown',
        date: '2026-12-20',
        via: 'page-data',
      });
    }
  });

  it('is frozen by the classic markup', () => {
    expect(read(CLASSIC_CLOSING.html)).toMatchObject({ phase: 'frozen', date: '2026-12-20', via: 'layout:classic' });
    expect(read(CLASSIC_CLOSING.html, { status: 2, timestamp: at('2026-12-20') })?.phase).toBe('frozen');
  });

  it.each([
    ['<div><p>账号处于冻结期</p><p>剩余冻结期 12 天</p><a>取消注销</a></div>', 'frozen', '2026-12-04'],
    ['<section><h2>账号冻结中</h2><div>冻结期至 2026-12-20</div></section>', 'frozen', '2026-12-20'],
    ['<div>你的公众号已进入冻结期，将于2026年12月20日结束</div>', 'frozen', '2026-12-20'],
    [
      '<div><p>冻结期剩余3天</p><p>冻结期结束后，需由管理员确认注销</p><button disabled>确认注销</button></div>',
      'frozen',
      '2026-11-25',
    ],
    [
      '<div><p>冻结期已结束</p><p>请在 2026-12-01 前确认注销</p><button>确认注销</button></div>',
      'confirm',
      '2026-12-01',
    ],
    ['<div><p>请确认是否注销该账号</p><div><button><span>确认注销</span></button></div></div>', 'confirm', null],
    ['<div><p>冻结期已满，请确认注销</p></div>', 'confirm', null],
    ['<div><p>冻结期至 2026-11-20</p></div>', 'unknown', '2026-11-20'],
    ['<div><p>冻结期结束后可确认注销</p></div>', 'unknown', null],
    ['<div><p>账号冻结中，至2026-12-20</p><button>确认注销</button></div>', 'frozen', '2026-12-20'],
    ['<div><p>注销申请</p><button disabled>确认注销</button></div>', 'unknown', null],
  ])('%s is %s', (html, phase, date) => {
    expect(read(html)).toMatchObject({ phase, date, via: 'by-meaning' });
  });

  it('is not frozen by its words once the date that the data gives has passed', () => {
    const words = '<p>账号处于冻结期</p>';
    expect(read(words, { status: 2, timestamp: at('2026-11-20') })?.phase).toBe('unknown');
    expect(read(words, { status: 2, timestamp: at('2026-11-23') })?.phase).toBe('frozen');
  });

  it('is not read out of hidden copies, dialogs or fields', () => {
    expect(read('<div hidden>账号处于冻结期<button>确认注销</button></div>')).toBeNull();
    expect(read('<div role="dialog">账号处于冻结期<button>确认注销</button></div>')).toBeNull();
    expect(read('<p>没有什么可读</p>')).toBeNull();
  });
});
