import { type Html, html, raw } from '../../html.ts';
import { CLASSIC_MENU } from '../menu.ts';
import type { Context, Page } from '../page.ts';

function header({ account, link }: Context): Html {
  const service = account.serviceType === 'service';
  return html`<div class="head" id="header">
  <div class="head_box">
    <div class="inner wrp">
      <h1 class="logo"><a href="${link('/cgi-bin/home?t=home/index')}" title="微信公众平台">微信公众平台</a></h1>
      <div class="account" id="js_account_box">
        <div class="account_meta account_info account_faq">
          <a href="${link('/cgi-bin/settingpage?t=setting/index&action=index')}" class="nickname">${account.nickname}</a>
          <span class="type_wrp">
            <a href="javascript:;" class="type ${service ? 'icon_service_label' : 'icon_subscribe_label'}">${
              service ? '服务号' : '订阅号'
            }</a>
            ${
              account.verified
                ? html`<a href="javascript:;" class="type icon_verify_label success">已认证</a>`
                : html`<a href="javascript:;" class="type icon_verify_label">未认证</a>`
            }
          </span>
          <a href="${link('/cgi-bin/settingpage?t=setting/index&action=index')}"><img src="/mpres/avatar.svg" class="avatar" alt=""></a>
        </div>
        <div id="accountArea" class="account_meta account_inbox account_faq">
          <a href="${link('/cgi-bin/sysnotify?begin=0&count=5')}" class="account_inbox_switch" title="通知">通知</a>
        </div>
        <div class="account_meta account_logout account_faq"><a id="logout" href="/cgi-bin/logout?t=wxm-logout">退出</a></div>
      </div>
    </div>
  </div>
</div>`;
}

function menu({ link }: Context, selected: string): Html {
  return html`<div class="menu_box" id="menuBar">${CLASSIC_MENU.map(
    (group) => html`
  <dl class="menu">
    <dt class="menu_title"><i class="icon_menu icon_${group.icon}"></i>${group.name}</dt>${group.entries.map(
      (entry) => html`
    <dd class="menu_item${entry.id === selected ? ' selected' : ''}"><a data-id="${entry.id}" href="${link(entry.path)}">${entry.name}</a></dd>`,
    )}
  </dl>`,
  )}
</div>`;
}

/** Body of a classic page: server-rendered, one column of menu and one of content. */
export function classicBody(context: Context, page: Page): Html {
  return html`<body class="zh_CN">
${header(context)}
<div id="body" class="body">
  <div id="js_container_box" class="container_box cell_layout side_l">
    <div class="col_side">${!context.world.settings.sabotage.has('no-menu') && menu(context, page.menu)}</div>
    <div class="col_main">${page.content}</div>
  </div>
</div>
<div class="foot" id="footer">
  <ul class="links ft">
    <li class="links_item no_extra"><a href="javascript:;">关于腾讯</a></li>
    <li class="links_item"><a href="javascript:;">服务协议</a></li>
    <li class="links_item"><a href="javascript:;">运营规范</a></li>
    <li class="links_item"><a href="javascript:;">客服中心</a></li>
    <li class="links_item"><p class="copyright">${raw('Copyright &copy; 2012-2026 Tencent. All Rights Reserved.')}</p></li>
    <li class="links_item"><a class="sandbox_entry" href="/__sandbox?token=${context.token}">演练环境 · sandbox</a></li>
  </ul>
</div>
</body>`;
}
