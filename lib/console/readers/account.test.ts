import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import {
  CLASSIC_HOME,
  CLASSIC_SETTINGS,
  DESKTOP_HOME,
  DESKTOP_SETTINGS,
  EXPIRED,
  type PageFixture,
} from '../fixtures/pages.ts';
import { parsePageData } from '../page-data.ts';
import { copyPageData } from '../page-data-source.ts';
import { DEEP_READERS } from './deep.ts';
import { expected, readPage } from './index.ts';

const today = '2026-11-22' as Day;
const read = (page: Parameters<typeof readPage>[0], win: object = {}) =>
  readPage(page, document, parsePageData(copyPageData(win), DEEP_READERS.data), today, DEEP_READERS);
const show = ({ html }: Pick<PageFixture, 'html'>): void => {
  document.body.innerHTML = html;
};
const account = { uin_base64: 'MzAwMDAwMDAwMA==', user_name: 'gh_0123456789ab', nick_name: '数据里的名字' };

beforeEach(() => show({ html: '' }));

describe('identity', () => {
  it('takes the page’s data first, in either layout’s place', () => {
    show(CLASSIC_HOME);
    const whole = { ghid: 'gh_0123456789ab', biz: 'MzAwMDAwMDAwMA==', nickname: '数据里的名字' };
    expect(read('home', { wx: { commonData: { data: account } } }).identity).toEqual({
      ...whole,
      type: 'subscription',
      verified: true,
      via: 'page-data',
      sure: 1,
    });
    const cgiData = { service_type: '2', is_wx_verify: 0 };
    expect(read('home', { wx: { data: account, cgiData } }).identity).toMatchObject({
      ...whole,
      type: 'service',
      verified: false,
    });
  });

  it('does not take an alias for the 原始ID', () => {
    const identity = read('home', { wx: { data: { ...account, user_name: 'acme_shop' } } }).identity;
    expect(identity).toMatchObject({ ghid: null, biz: 'MzAwMDAwMDAwMA==' });
  });

  it('reads the header, and on settings the rows', () => {
    show(CLASSIC_SETTINGS);
    expect(read('settings').identity).toEqual({
      ghid: 'gh_0123456789ab',
      biz: null,
      nickname: 'Acme 小店',
      type: 'subscription',
      verified: true,
      via: 'layout:classic',
      sure: 0.95,
    });
    show(DESKTOP_SETTINGS);
    expect(read('settings').identity).toMatchObject({
      ghid: 'gh_0123456789ab',
      nickname: 'Acme 小店',
      type: 'service',
      verified: true,
      via: 'layout:desktop',
    });
    show(DESKTOP_HOME);
    expect(read('home').identity).toMatchObject({ ghid: null, nickname: 'Acme 小店', via: 'layout:desktop' });
  });

  it('finds the 原始ID in markup that nobody has seen, and believes no two', () => {
    show({ html: '<div><span>原始ID</span><p>gh_0123456789ab注销账号</p></div>' });
    expect(read('settings').identity).toMatchObject({ ghid: 'gh_0123456789ab', via: 'by-meaning' });
    show({ html: '<div><span>原始ID</span><p>gh_0123456789ab</p><p>gh_ba9876543210</p></div>' });
    expect(read('settings').identity).toBeNull();
  });

  it('reads no hidden name and none at all where there is none', () => {
    show({ html: '<a class="weui-desktop-account__nickname" style="display:none">Acme</a>' });
    expect(read('home').identity).toBeNull();
  });
});

describe('followers', () => {
  it('takes the total, from data or either layout’s home', () => {
    show(CLASSIC_HOME);
    expect(read('home').followers).toBe(1234);
    expect(read('people').followers).toBeNull();
    expect(read('home', { wx: { cgiData: { total_friend_cnt: '99' } } }).followers).toBe(99);
    show(DESKTOP_HOME);
    expect(read('home').followers).toBe(56789);
    show({ html: '<div class="weui-desktop-user_num"><em class="weui-desktop-user_sum">0</em></div>' });
    expect(read('home').followers).toBe(0);
  });

  it('takes no figure that is rounded, or called something else', () => {
    show({ html: '<p><em class="number">1.2万</em> 总用户数</p>' });
    expect(read('home').followers).toBeNull();
    show({ html: '<p><em class="number">12</em> 新增人数</p>' });
    expect(read('home').followers).toBeNull();
    expect(read('home', { wx: { cgiData: { total_friend_cnt: -1 } } }).followers).toBeNull();
  });

  it('reads the newest count out of the statistics page', () => {
    show({ html: '<script type="x">cgiData = { cumulate_user: 321 }</script>' });
    expect(read('follower-statistics').followers).toBe(321);
    show({
      html: `<script type="x">list: [{date:"2026-11-20", cumulate_user: 300},{"date":"2026-11-21","new_user":1,"cumulate_user":"305"},{date:"2026-11-21",cumulate_user:0}]</script>`,
    });
    expect(read('follower-statistics').followers).toBe(305);
    show({ html: '<script type="x">[{cumulate_user: 1},{cumulate_user: 2}]</script>' });
    expect(read('follower-statistics').followers).toBeNull();
  });
});

describe('settings', () => {
  it('reads the page’s data, in wx or out of it', () => {
    const facts = {
      realname_type: '0',
      realname_status: 1,
      can_write_off: 1,
      can_apply_acct_transfer: 0,
      is_overseas: '0',
    };
    const expectedFacts = {
      subject: 'individual',
      overseas: false,
      registered: true,
      canClose: true,
      canTransfer: false,
      administrator: null,
      via: 'page-data',
      sure: 1,
      rows: 0,
    };
    expect(read('settings', { cgiData: facts }).settings).toEqual(expectedFacts);
    expect(read('settings', { wx: { cgiData: facts } }).settings).toEqual(expectedFacts);
    expect(read('home', { wx: { cgiData: facts } }).settings).toBeNull();
  });

  it('reads whose account it is from the rows, where they say', () => {
    show(CLASSIC_SETTINGS);
    expect(read('settings').settings?.subject).toBe('individual');
    show(DESKTOP_SETTINGS);
    expect(read('settings').settings?.subject).toBe('organisation');
    show({ html: '' });
    expect(read('settings').settings).toBeNull();
  });

  it('reads the administrator’s masked WeChat ID where one row is labelled so', () => {
    show({
      html: '<ul><li><label>手机号</label><b>138****0000</b></li><li><label>管理员微信号</label><b>zh***88</b></li></ul>',
    });
    expect(read('settings').settings?.administrator).toBe('zh***88');
    show({ html: '<div><label>管理员信息</label><b>张*</b><b>138****0000</b></div>' });
    expect(read('settings').settings).toBeNull();
  });
});

describe('readPage', () => {
  it('notices an expired session, and only that', () => {
    show(EXPIRED);
    expect(read('home')).toMatchObject({ loginExpired: true, identity: null });
    show({ html: EXPIRED.html.replace('<h2>', '<h2 hidden>') });
    expect(read('home').loginExpired).toBe(false);
  });

  it('says what each page should have shown', () => {
    expect(expected('people')).toEqual(['roster', 'identity']);
    expect(expected('closing')).toEqual(['closing']);
    expect(expected('settings')).toEqual(['settings', 'identity']);
    expect(expected('home')).toEqual(['identity']);
    expect(expected('other')).toEqual([]);
  });

  it('finds the button that invites, by any of its names', () => {
    for (const words of ['绑定运营者微信号', '邀请运营者', '+ 添加运营者', '绑定运营者']) {
      show({
        html: `<div role="dialog"><button>邀请运营者</button></div><h3>添加运营者</h3><button><i></i>${words}</button>`,
      });
      expect(read('people').invite?.textContent).toBe(words);
    }
    show({ html: '<button hidden>绑定运营者微信号</button><button>邀请绑定</button>' });
    expect(read('people').invite).toBeNull();
  });
});
