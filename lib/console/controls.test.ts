import { beforeEach, describe, expect, it } from 'vitest';
import { controlAt, findControls } from './controls.ts';
import type { PageId } from './pages.ts';

/** What is marked `data-hit` must be found, as that action; nothing else. */
interface Case {
  readonly name: string;
  readonly page: PageId;
  readonly html: string;
}

const GUARDED: readonly Case[] = [
  {
    name: 'classic settings: 注销帐号 in the 原始ID row',
    page: 'settings',
    html: `<div id="settingArea"><ul><li class="account_setting_item"><h4>名称</h4><div class="meta_opr"><a>修改</a></div><div class="meta_content">Acme</div></li>
      <li class="account_setting_item"><h4>原始ID</h4><div class="meta_opr"><a data-hit="deregister" id="deleteAccount" href="javascript:;">注销帐号</a></div><div class="meta_content">gh_0123456789ab</div></li></ul></div>`,
  },
  {
    name: 'desktop settings: 注销账号 behind the 原始ID',
    page: 'settings',
    html: `<ul><li class="weui-desktop-setting__item"><div class="weui-desktop-setting__item__label">原始ID</div><div class="weui-desktop-setting__item__main"><div class="weui-desktop-setting__item__info">gh_0123456789ab<a data-hit="deregister">注销账号</a></div></div></li></ul>`,
  },
  {
    name: 'nobody’s markup: a span that says it is a button, words in parts',
    page: 'settings',
    html: `<div><b>原始ID</b> <i>gh_0123456789ab</i> <span role="button" data-hit="deregister"><svg></svg><em>注 销</em><em>账号</em></span></div>`.replace(
      '<em>注 销</em><em>账号</em>',
      '<em> 注销 账号 </em>',
    ),
  },
  {
    name: 'a row that is called 账号注销, with a plain 注销',
    page: 'settings-function',
    html: `<table><tr><td>账号注销</td><td>注销后不可恢复</td><td><button data-hit="deregister"><span>注销</span></button></td></tr></table>`,
  },
  {
    name: 'classic dialog',
    page: 'settings',
    html: `<div class="dialog_wrp"><div class="dialog"><div class="dialog_hd"><h3>注销帐号</h3></div><div class="dialog_bd"><div class="js_step_bar"><span>1 同意协议</span></div></div><div class="dialog_ft"><span class="btn btn_primary"><button data-hit="deregister" class="js_btn_p">同意并下一步</button></span><button>取消</button></div></div></div>
      <div class="dialog_wrp" style="display:none"><div class="dialog"><div class="dialog_hd"><h3>注销帐号</h3></div><button>同意并下一步</button></div></div>`,
  },
  {
    name: 'desktop dialog on a page that has no row in the table',
    page: 'other',
    html: `<div class="weui-desktop-dialog__wrp"><div class="weui-desktop-dialog"><div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">注销账号</h3></div><div class="weui-desktop-dialog__ft"><button class="weui-desktop-btn" data-hit="deregister">同意并下一步</button></div></div></div>`,
  },
  {
    name: 'a dialog in nobody’s markup',
    page: 'settings',
    html: `<div class="_m1"><div class="_m2"><div class="_m3"><span>×</span><p>注销公众号</p></div><div><p>请阅读协议</p></div><div class="_f"><a data-hit="deregister" href="#"><span>同意并下一步</span></a></div></div></div>`,
  },
  {
    name: 'classic people: the administrator’s own button',
    page: 'people',
    html: `<div class="js_admin_area"><label>管理员微信号</label><span>zh***88</span><a id="js_admin_change" data-hit="change-administrator">修改</a></div>`,
  },
  {
    name: 'desktop people: 修改 in the row 管理员微信号, not that of the phone',
    page: 'people',
    html: `<section><h3>管理员信息</h3><ul><li><label>姓名</label><span>张*</span></li><li><label>手机号</label><span>138****0000</span><a>修改</a></li><li><label>管理员微信号：</label><div><span>zh***88</span><a data-hit="change-administrator">修改</a></div></li></ul></section>
      <section><h3>运营者管理</h3><ul><li><b>Tom</b><i>短期</i><a>修改</a><a>解绑</a></li></ul></section>`,
  },
  {
    name: 'a card without a label of its own',
    page: 'people',
    html: `<div class="_c"><div class="_t">管理员信息</div><div class="_b"><img alt=""><p>张*</p><p>zh***88</p><div><button data-hit="change-administrator">更换</button></div></div></div>`,
  },
  {
    name: 'a button that says all',
    page: 'security',
    html: `<div><p>管理员 zh***88</p><input type="button" value="更换管理员" data-hit="change-administrator"></div>`,
  },
  {
    name: 'a table of one administrator',
    page: 'people',
    html: `<table><tr><th>管理员</th><td>zh***88</td><td><a data-hit="change-administrator">变更</a></td></tr></table>`,
  },
];

const NONE: readonly Case[] = [
  {
    name: 'the dialog that renames, with a hidden copy of the other',
    page: 'settings',
    html: `<div class="dialog"><div class="dialog_hd"><h3>修改名称</h3></div><div>2 同意协议</div><button>同意并下一步</button></div><div class="dialog" hidden><div class="dialog_hd"><h3>注销帐号</h3></div></div>`,
  },
  {
    name: 'a nickname, in the header and in a row',
    page: 'settings',
    html: `<div id="header"><a class="nickname">注销账号</a></div><div class="account_meta"><a class="nickname">注销账号</a></div><ul><li class="account_setting_item"><h4>名称</h4><div class="meta_content">注销账号</div></li></ul>`,
  },
  { name: 'a heading', page: 'settings', html: `<h3>注销账号</h3><p>注销账号</p><strong>同意并下一步</strong>` },
  { name: 'a sentence', page: 'settings', html: `<a>如何注销账号？</a><p>点击<a>注销账号的说明</a></p>` },
  {
    name: 'the left menu',
    page: 'settings',
    html: `<div id="menuBar"><a>注销账号</a></div><ul class="weui-desktop-menu"><li><a>注销账号</a></li></ul>`,
  },
  {
    name: 'an editable region and our own marks',
    page: 'settings',
    html: `<div contenteditable="true"><a>注销账号</a></div><div data-mp-steward="guard"><button>注销账号</button></div>`,
  },
  { name: 'titles of articles', page: 'published', html: `<a class="weui-desktop-mass-appmsg__title">注销账号</a>` },
  {
    name: 'links to articles and help',
    page: 'settings',
    html: `<a href="/s?__biz=x">注销账号</a><a href="https://kf.qq.com/faq/1.html">注销账号</a>`,
  },
  {
    name: 'other rows that can be changed',
    page: 'settings',
    html: `<ul><li><h4>名称</h4><a>修改</a></li><li><h4>管理员手机</h4><a>修改</a></li><li><h4>微信号</h4><a>修改</a></li></ul>`,
  },
  {
    name: 'an operator who calls himself an administrator',
    page: 'people',
    html: `<ul><li><a>更换管理员</a><i>短期</i><a>解绑</a></li><li><b>管理员</b><i>长期</i><a>修改</a><a>解绑</a></li></ul>`,
  },
  {
    name: 'operators without a heading or rows after the administrator',
    page: 'people',
    html: `<main><p>管理员信息</p><div>张*</div><div><div><b>Tom</b><span><a>修改</a></span><span><a>解绑</a></span></div></div></main>`,
  },
  {
    name: 'operators without a heading after the administrator',
    page: 'people',
    html: `<main><p>管理员信息</p><div>张*</div><div><div class="r"><b>Tom</b><a>修改</a><a>解绑</a></div></div></main>`,
  },
  { name: 'the editor', page: 'editor', html: `<div><b>原始ID</b><a>注销账号</a></div>` },
  {
    name: 'a hidden control',
    page: 'settings',
    html: `<div style="visibility:hidden"><b>原始ID</b><a>注销账号</a></div>`,
  },
];

const pathOf = (element: Element): EventTarget[] => {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at.parentNode) path.push(at);
  return [...path, window];
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('controls', () => {
  it.each(GUARDED)('finds $name', ({ page, html }) => {
    document.body.innerHTML = html;
    const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
    expect(findControls(page, document).map(({ action, element }) => [action, element])).toEqual(
      hits.map((element) => [element.dataset.hit, element]),
    );
  });

  it.each(GUARDED)('meets, from whatever is inside, $name', ({ page, html }) => {
    document.body.innerHTML = html;
    for (const element of document.querySelectorAll('body *')) {
      const framed = element.matches('.btn') ? element.querySelector('[data-hit]') : null;
      const hit = element.closest('[data-hit]') ?? framed;
      expect(controlAt(page, pathOf(element))?.element ?? null, element.outerHTML).toBe(hit);
    }
    expect(controlAt(page, [document, window])).toBeNull();
  });

  it.each(NONE)('finds none in $name', ({ page, html }) => {
    document.body.innerHTML = html;
    expect(findControls(page, document)).toEqual([]);
    for (const element of document.querySelectorAll('body *')) {
      expect(controlAt(page, pathOf(element)), element.outerHTML).toBeNull();
    }
  });

  it('names a control the same after the page has redrawn it, and two controls differently', () => {
    const signatures = GUARDED.map(({ page, html }) => {
      document.body.innerHTML = html;
      const [before] = findControls(page, document);
      document.body.innerHTML = `<div class="redrawn">${html}</div>`;
      expect(findControls(page, document)[0]?.signature).toBe(before?.signature);
      return before?.signature;
    });
    expect(new Set(signatures).size).toBeGreaterThan(signatures.length - 3);
  });
});
