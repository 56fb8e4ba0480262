import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { CLASSIC_AUTHORISATION, DESKTOP_AUTHORISATION } from '../fixtures/pages.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';

const LIST = 'https://mp.weixin.qq.com/cgi-bin/component_unauthorize?action=list&t=service/auth_plugins&token=1';
const goTo = (url: string): void =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
beforeEach(() => goTo(LIST));

const read = (html: string): string[] | null => {
  document.body.innerHTML = html;
  return readPage('settings-authorisation', document, null, '2026-11-22' as Day, DEEP_READERS).thirdParties;
};

const HEAD = '<thead><tr><th>第三方平台名称</th><th>已授权权限</th><th>授权时间</th></tr></thead>';
const known = (name: string): string =>
  `<tr><td><div class="plugin_info"><h4>${name}</h4></div></td><td><span class="privilege">消息与菜单</span></td><td>2025-03-01</td></tr>`;
const plainRow = (name: string): string => `<tr><td>${name}</td><td>消息与菜单</td><td>2025-03-01</td></tr>`;
const table = (rows: string): string => `<table>${HEAD}<tbody>${rows}</tbody></table>`;

describe('the third-party platforms', () => {
  it('are read from the markup that both layouts are known to have', () => {
    expect(read(CLASSIC_AUTHORISATION.html)).toEqual(['壹伴助手', '有赞']);
    expect(read(DESKTOP_AUTHORISATION.html)).toEqual(['微盟']);
  });

  it('are read by what the table says of its columns, wherever the names stand', () => {
    expect(read(table(plainRow('有赞') + plainRow('  微 盟 ')))).toEqual(['有赞', '微 盟']);
    const turned =
      '<table><tr><th>授权时间</th><th>平台名称</th></tr><tbody><tr><td>2025-03-01</td><td><a>有赞</a> 服务商</td></tr></tbody></table>';
    expect(read(turned)).toEqual(['有赞']);
  });

  it('are none only where the page says so', () => {
    expect(read('<div class="empty_tips">暂无授权的第三方平台</div>')).toEqual([]);
    expect(read('<section><p>尚未授权任何第三方平台</p></section>')).toEqual([]);
    expect(read(`${table('')}<div class="empty_tips">暂无数据</div>`)).toEqual([]);
  });

  it.each([
    ['nothing at all', ''],
    ['a header whose rows are still to come', table('')],
    ['a page that is being loaded', `${table('')}<div class="empty_tips">加载中…</div>`],
    ['a hidden word of emptiness', '<div class="empty_tips" style="display:none">暂无授权的第三方平台</div>'],
    [
      'a word of emptiness in a dialog',
      '<div class="dialog_wrp"><div class="empty_tips">暂无授权的第三方平台</div></div>',
    ],
    ['a word of emptiness about something else', '<p>暂无授权的小程序</p>'],
    ['a part of a longer list', `${table(known('有赞'))}<a>下一页</a>`],
    ['a row without a name', table(known('有赞') + known(' '))],
    ['rows of which a layout knows but some', table(known('有赞') + plainRow('微盟'))],
    ['a name beside nothing that was granted', '<div><div class="plugin_info"><h4>推荐平台</h4></div></div>'],
    [
      'another table',
      '<table><thead><tr><th>昵称</th><th>操作</th></tr></thead><tbody><tr><td>有赞</td><td>x</td></tr></tbody></table>',
    ],
  ])('are unknown by %s', (_what, html) => {
    expect(read(html)).toBeNull();
  });

  it('are not asked of one platform’s own page', () => {
    goTo('https://mp.weixin.qq.com/cgi-bin/component_unauthorize?action=info&t=service/auth_detail&appid=wx1&token=1');
    expect(read('<div class="empty_tips">暂无授权的第三方平台</div>')).toBeNull();
  });

  it('may be called anything, and are never more than text of some length', () => {
    const hostile = ['暂无授权的第三方平台', '<img src=x onerror=alert(1)>', '下一步', `长${'长'.repeat(3000)}`];
    const escaped = hostile.map((name) => name.replace(/</g, '&lt;'));
    const names = read(table(escaped.map(known).join('')));
    expect(names?.slice(0, 3)).toEqual(hostile.slice(0, 3));
    expect(names?.[3]).toHaveLength(200);
    expect(read(table(Array.from({ length: 501 }, (_, at) => known(`平台${at}`)).join('')))).toBeNull();
  });

  it('are told once each, in the page’s order, without what is hidden or ours', () => {
    const hidden = known('旧平台').replace('<tr>', '<tr style="display:none">');
    expect(read(table(known('有赞') + hidden + known('微盟') + known('有赞')))).toEqual(['有赞', '微盟']);
    expect(read(`<div data-mp-steward="x"><div class="empty_tips">暂无授权的第三方平台</div></div>`)).toBeNull();
  });
});
