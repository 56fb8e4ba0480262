import { type Html, html, island, raw } from '../../html.ts';
import { DESKTOP_MENU } from '../menu.ts';
import type { Context, Page } from '../page.ts';

const HOME_MENU = '10000';

function menu({ link }: Context, selected: string): Html {
  return html`<ul class="weui-desktop-menu">
  <li class="weui-desktop-menu__item${selected === HOME_MENU ? ' weui-desktop-menu__item_selected' : ''}">
    <a class="weui-desktop-menu__link" data-id="${HOME_MENU}" href="${link('/cgi-bin/home?t=home/index')}"><span class="weui-desktop-menu__name">首页</span></a>
  </li>${DESKTOP_MENU.map(
    (group) => html`
  <li class="weui-desktop-menu__item menu_${group.icon}">
    <span class="weui-desktop-menu__link"><span class="weui-desktop-menu__name">${group.name}</span></span>
    <ul class="weui-desktop-sub-menu">${group.entries.map(
      (entry) => html`
      <li class="weui-desktop-sub-menu__item${entry.id === selected ? ' weui-desktop-sub-menu__item_selected' : ''}" title="${entry.name}">
        <a class="weui-desktop-menu__link" data-id="${entry.id}" href="${link(entry.path)}"><span class="weui-desktop-menu__name">${entry.name}</span></a>
      </li>`,
    )}
    </ul>
  </li>`,
  )}
</ul>`;
}

/** The header is an island of its own: it comes late, and the home page writes the name with another class. */
function header({ account, link }: Context, isHome: boolean): Html {
  const settings = link('/cgi-bin/settingpage?t=setting/index&action=index');
  return html`<div class="weui-desktop-account">
  <a class="weui-desktop-btn weui-desktop-btn_default weui-desktop-btn_mini" href="${link('/cgi-bin/sysnotify?begin=0&count=5')}">通知中心</a>
  <div class="weui-desktop-account__info">
    <a class="weui-desktop-account__thumb" href="${settings}"><img class="weui-desktop-account__img" src="/mpres/avatar.svg" alt=""></a>
    ${
      isHome
        ? html`<div class="weui-desktop_name">${account.nickname}</div>`
        : html`<a class="weui-desktop-account__nickname" href="${settings}">${account.nickname}</a>`
    }
    <span class="weui-desktop-account__type">${account.serviceType === 'service' ? '服务号' : '订阅号'}</span>
    ${account.verified && html`<span class="weui-desktop-account__type weui-desktop-account__type_verify">已认证</span>`}
  </div>
  <a class="weui-desktop-link weui-desktop-account__logout" href="/cgi-bin/logout?t=wxm-logout">退出登录</a>
</div>`;
}

/** Body of a desktop page: islands that are drawn on the client, in a shell from the server. */
export function desktopBody(context: Context, page: Page): Html {
  return html`<body class="zh_CN wx_mp_desktop">
<div id="app">
  <div class="weui-desktop-layout">
    <div class="weui-desktop-layout__side">
      <a class="weui-desktop-logo" href="${context.link('/cgi-bin/home?t=home/index')}" title="公众号"><span class="weui-desktop-logo__mark"></span>公众号</a>
      ${!context.world.settings.sabotage.has('no-menu') && menu(context, page.menu)}
    </div>
    <div class="weui-desktop-layout__main">
      <div class="weui-desktop-layout__main__hd">${island(html`id="mp_header" class="mp_header"`, header(context, page.menu === HOME_MENU))}</div>
      <div class="weui-desktop-layout__main__bd">
        <div class="main_bd">${page.content}</div>
      </div>
      <div class="weui-desktop-foot">
        <ul class="weui-desktop-foot__list">
          <li class="weui-desktop-foot__item"><a href="javascript:;">关于腾讯</a></li>
          <li class="weui-desktop-foot__item"><a href="javascript:;">服务协议</a></li>
          <li class="weui-desktop-foot__item"><a href="javascript:;">运营中心</a></li>
          <li class="weui-desktop-foot__item"><a href="javascript:;">辟谣中心</a></li>
          <li class="weui-desktop-foot__item"><a href="javascript:;">客服中心</a></li>
          <li class="weui-desktop-foot__item">${raw('Copyright &copy; 2012-2026 Tencent. All Rights Reserved.')}</li>
          <li class="weui-desktop-foot__item"><a class="sandbox_entry" href="/__sandbox?token=${context.token}">演练环境 · sandbox</a></li>
        </ul>
      </div>
    </div>
  </div>
</div>
</body>`;
}
