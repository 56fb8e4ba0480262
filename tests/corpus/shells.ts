/** What stands around a page's content. The desktop and classic shells are as saved pages show them; the others are made up. */

const MENU = ['首页', '草稿箱', '发表记录', '用户管理', '留言', '人员设置', '账号设置', '安全中心'];

export const desktop = (title: string, content: string): string => `
<div class="weui-desktop-layout"><div id="mp_header"><div class="weui-desktop-head"><div class="weui-desktop-account">
<a class="weui-desktop-account__nickname" href="#">山前读书</a><span class="weui-desktop-account__type">订阅号</span></div></div></div>
<div class="weui-desktop-layout__main"><ul class="weui-desktop-menu">${MENU.map(
  (text, at) =>
    `<li class="weui-desktop-menu__item weui-desktop-sub-menu__item" title="${text}"><a class="weui-desktop-menu__link" data-id="${10000 + at}" href="/cgi-bin/x${at}?token=1">${text}</a></li>`,
).join('')}</ul><div class="weui-desktop-layout__main__hd"><h2 class="weui-desktop-page__title">${title}</h2></div>
<div class="weui-desktop-layout__main__bd"><div class="main_bd">${content}</div></div></div>
<div class="weui-desktop-foot"><a href="#">关于腾讯</a> <a href="#">服务协议</a> <a href="#">运营规范</a> <a href="#">辟谣中心</a> <a href="#">客服中心</a> Copyright © 2012-2026 Tencent.</div></div>`;

export const classic = (title: string, content: string): string => `
<div id="header"><div class="head_box"><div class="account_meta account_info"><a class="nickname" href="#">山前读书</a><a class="type icon_subscribe_label">订阅号</a></div></div></div>
<div id="body"><div id="js_container_box" class="container_box side_l"><div class="col_side"><div id="menuBar"><dl class="menu"><dt class="menu_title">设置</dt>${MENU.map(
  (text, at) =>
    `<dd class="menu_item${at === 5 ? ' selected' : ''}"><a data-id="${at}" href="/cgi-bin/x${at}?token=1">${text}</a></dd>`,
).join(
  '',
)}</dl></div></div><div class="col_main"><div class="main_hd"><h2>${title}</h2></div><div class="main_bd">${content}</div></div></div></div>
<div id="footer"><ul class="links"><li><a>关于腾讯</a></li><li><a>服务协议</a></li></ul></div>`;

/** A single-page application with hashed class names, as bundlers make them. */
export const hashed = (title: string, content: string): string => `
<div id="root"><div class="_3kQzR"><header class="_1xP0a"><div class="_2Lw_9"><img src="data:," alt=""><span class="Jx7-d">山前读书</span></div></header>
<aside class="_9sK2m"><nav>${MENU.map((text) => `<a class="_0zTt1" href="#"><i class="q1"></i><span>${text}</span></a>`).join('')}</nav></aside>
<main class="_5hUyE"><div class="_8Vn2b"><span class="kR3_p">设置与开发</span><span class="kR3_p">/</span><span class="kR3_p _7c">${title}</span></div>
<h1 class="mV0aa">${title}</h1><section class="_4Wq1">${content}</section></main></div></div>`;

/** The console in English. */
export const english = (title: string, content: string): string => `
<div class="weui-desktop-layout"><div id="mp_header"><a class="weui-desktop-account__nickname" href="#">Hill Reading</a></div>
<ul class="weui-desktop-menu">${['Home', 'Drafts', 'Published', 'Followers', 'People', 'Settings', 'Security'].map((text) => `<li class="weui-desktop-sub-menu__item"><a class="weui-desktop-menu__link" href="#">${text}</a></li>`).join('')}</ul>
<div class="weui-desktop-layout__main"><h2>${title}</h2>${content}</div><footer>About Tencent · Terms of Service · Privacy</footer></div>`;

/** The administrator's part of the people page. */
export const ADMINISTRATOR = `<div class="panel admin"><h3>管理员信息</h3><div class="admin__row"><img src="data:," alt=""><div><p>管理员微信号</p><p>wang****01</p></div><div><p>昵称</p><p>王站长</p></div><a href="javascript:;">修改管理员</a></div></div>`;
