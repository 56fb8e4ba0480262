import { beforeEach, describe, expect, it, vi } from 'vitest';
import { READERS } from '../health.ts';
import type { Day } from '../time/day.ts';
import { CLASSIC_CLOSING, DESKTOP_SETTINGS, EXPIRED, type PageFixture } from './fixtures/pages.ts';
import { healthOf } from './health-of.ts';
import type { PageId } from './pages.ts';
import { DEEP_READERS } from './readers/deep.ts';
import { readPage } from './readers/index.ts';

const today = '2026-11-22' as Day;
const healthOn = (page: PageId, { html }: Pick<PageFixture, 'html'>) => {
  document.body.innerHTML = html;
  return healthOf(page, readPage(page, document, null, today, DEEP_READERS), document, 4);
};
const of = (health: ReturnType<typeof healthOn>, reader: string) =>
  health.results.find((result) => result.reader === reader);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the health of a page', () => {
  it('says of every reader what was expected and what it found, and how', () => {
    const health = healthOn('settings', DESKTOP_SETTINGS);
    expect(health.results.map(({ reader }) => reader)).toEqual([...READERS]);
    expect(of(health, 'settings')).toMatchObject({
      expected: true,
      found: 5,
      via: 'layout:desktop',
      sure: 0.95,
      why: null,
    });
    expect(of(health, 'identity')).toMatchObject({ expected: true, found: 1, via: 'layout:desktop' });
    expect(of(health, 'controls')).toMatchObject({ expected: false, found: 2 });
    expect(of(health, 'roster')).toMatchObject({ expected: false, found: 0, via: null, took: null });
    expect(typeof of(health, 'settings')?.took).toBe('number');
  });

  it('counts what each selector of a layout meets', () => {
    const { selectors, nodes } = healthOn('settings', DESKTOP_SETTINGS);
    expect(selectors).toMatchObject({ 'desktop:settingRow:0': 5, 'desktop:nickname:0': 1, 'desktop:menu:0': 1 });
    expect(selectors).not.toHaveProperty('classic:settingRow:0');
    expect(nodes).toBe(document.getElementsByTagName('*').length);
    expect(healthOn('closing', CLASSIC_CLOSING).selectors).toEqual({
      'classic:closingDate:0': 1,
      'classic:revokeClosing:0': 1,
    });
  });

  it('says why nothing was found, where that is known', () => {
    const article = '<article><h1>公众号注销全流程</h1><p>注销申请提交后，账号将进入冻结期。</p></article>';
    expect(of(healthOn('closing', { html: article }), 'closing')).toMatchObject({ expected: true, why: 'doubtful' });
    const few = '<p><b>类型</b> 订阅号</p>';
    expect(of(healthOn('settings', { html: few }), 'settings')).toMatchObject({ found: 0, why: 'doubtful' });
    expect(of(healthOn('settings', { html: '<p>空</p>' }), 'settings')).toMatchObject({ found: 0, why: null });
  });

  it('expects nothing of a page whose session has expired', () => {
    expect(healthOn('people', EXPIRED).results.every(({ expected }) => !expected)).toBe(true);
  });

  it('does not ask a page of 50,000 elements a second time', () => {
    document.body.innerHTML = '<i></i>'.repeat(50_000);
    const reading = readPage('home', document, null, today, null);
    const health = healthOf('home', reading, document, null);
    expect(health).toMatchObject({ selectors: {}, nodes: expect.any(Number) });
    // Controls that nobody has looked for are not missing.
    expect(of(health, 'controls')).toBeUndefined();
  });

  it('takes a page’s word that no platform is authorised for something found', () => {
    const platforms = (html: string) => of(healthOn('settings-authorisation', { html }), 'third-parties');
    expect(platforms('<p>暂无授权的第三方平台</p>')).toMatchObject({ found: 1, sure: 1 });
    expect(platforms('<p>空</p>')).toMatchObject({ found: 0, sure: 0 });
    // The page of one platform lists none.
    vi.spyOn(document, 'URL', 'get').mockReturnValue(
      'https://mp.weixin.qq.com/cgi-bin/component_unauthorize?action=info',
    );
    expect(platforms('<p>空</p>')).toBeUndefined();
  });

  it('says that followers were found where there are none, and not where they were not read', () => {
    document.body.innerHTML = '<p>空</p>';
    const reading = readPage('home', document, null, today, DEEP_READERS);
    expect(of(healthOf('home', reading, document, 1), 'followers')).toMatchObject({ found: 0 });
    expect(of(healthOf('home', { ...reading, followers: 0 }, document, 1), 'followers')).toMatchObject({ found: 1 });
  });
});
