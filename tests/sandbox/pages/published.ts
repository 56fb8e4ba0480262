import { createHash } from 'node:crypto';
import type { Article } from '../account.ts';
import { chineseDay, isoDay } from '../clock.ts';
import { type Html, html, island } from '../html.ts';
import { filterBar } from './everyday.ts';
import type { Context, Page } from './page.ts';
import { button, note, section, sheet } from './widgets.ts';

/** The short name of an article's public address: the same for everybody, without the token in it. */
export function articleSlug(token: string, article: Article): string {
  return createHash('sha256').update(`${token}/article/${article.id}`).digest('base64url').slice(0, 22);
}

const address = (context: Context, article: Article) => `/s/${articleSlug(context.token, article)}`;

function classicList(context: Context): Html {
  return html`<div class="main_hd"><h2>群发功能</h2><div class="title_tab"><ul class="tab_navs">
  <li class="tab_nav"><a href="${context.link('/cgi-bin/masssendpage?t=mass/send')}">新建群发消息</a></li>
  <li class="tab_nav selected"><a href="${context.link('/cgi-bin/masssendpage?t=mass/list&action=history&begin=0&count=10')}">已发送</a></li>
</ul></div></div>
<div class="main_bd">${filterBar(context, '已通知')}
  <div class="table_wrp"><table class="table" cellspacing="0"><tbody class="tbody" id="listContainer">${context.account.articles.map(
    (article) => html`
    <tr><td class="table_cell mass_content"><div class="appmsgSendedItem"><a class="title_wrp" href="${address(context, article)}" target="_blank"><span class="title">${article.title}</span></a><p class="desc">${article.deleted ? '已删除' : `阅读 ${article.reads}`}</p></div></td>
      <td class="table_cell mass_time">${isoDay(article.publishedAt)}</td>
      <td class="table_cell mass_opr tr">${!article.deleted && html`<a href="javascript:;" class="js_del" data-id="${article.id}" data-idx="1">删除</a>`}</td></tr>`,
  )}
  </tbody></table></div>
</div>
<div class="popover mass_del_popover dn"><div class="popover_inner"><div class="popover_content"><p>删除后用户将无法访问此页面，确定删除？</p></div><div class="popover_bar"><a href="javascript:;" class="btn btn_primary jsPopoverBt">确定</a> <a href="javascript:;" class="btn btn_default jsPopoverClose">取消</a></div></div><i class="popover_arrow"></i></div>`;
}

/** The menu of an item and the question before it is deleted, where they stand beside the tools; elsewhere a script draws them. */
function popovers(context: Context, article: Article): Html | false {
  if (context.world.settings.variant === 'cards') return false;
  const entry = (text: string, hook = '') =>
    html`<li class="weui-desktop-dropdown__list-ele" role="menuitem" tabindex="0"${hook !== '' && html` data-hook="${hook}"`}>${text}</li>`;
  return html`
            <div class="weui-desktop-popover weui-desktop-popover_menu weui-desktop-hidden"><ul class="weui-desktop-dropdown-menu">${entry('置顶')}${entry('仅自己可见')}${entry('开启留言')}${entry('删除', 'deleteArticleMenu')}</ul></div>
            <div class="weui-desktop-popover weui-desktop-popover_confirm weui-desktop-hidden"><div class="weui-desktop-popover__inner"><p>删除后用户将无法访问此页面，确定删除？</p><div class="weui-desktop-popover__bar"><button type="button" class="weui-desktop-btn weui-desktop-btn_primary weui-desktop-btn_mini" data-hook="deleteArticle" data-value="${article.id}">确定</button> <button type="button" class="weui-desktop-btn weui-desktop-btn_default weui-desktop-btn_mini" data-hook="closePopover">取消</button></div></div></div>`;
}

/** The tools of an item are only there while the pointer is over it; the three dots open a menu whose last entry deletes. */
function desktopItem(context: Context, article: Article, index: number): Html {
  const title =
    index === 0
      ? html`<a class="weui-desktop-publish__title" href="${address(context, article)}" target="_blank">${article.title}</a>`
      : html`<a class="weui-desktop-mass-appmsg__title" href="${address(context, article)}" target="_blank"><span>${article.title}</span></a>`;
  return html`
      <div class="weui-desktop-block">
        <div class="weui-desktop-mass__time">${chineseDay(article.publishedAt)}</div>
        <div class="publish_hover_content">
          <span class="weui-desktop-mass__status_text">${article.deleted ? '已删除' : '已发表'}</span>
          <div class="weui-desktop-mass-appmsg"><div class="weui-desktop-mass-appmsg__bd">${title}<div class="weui-desktop-mass-media__data">阅读 ${article.reads}</div></div></div>
          ${
            !article.deleted &&
            html`<div class="weui-desktop-mass-media__opr"><div class="weui-desktop-popover__wrp"><span class="weui-desktop-popover__target more_icon"><button type="button" class="weui-desktop-icon-btn" aria-label="更多" data-hook="articleMenu" data-value="${article.id}">⋯</button></span>${popovers(context, article)}</div></div>`
          }
        </div>
      </div>`;
}

export function published(context: Context): Page {
  const classic = context.world.settings.layout === 'classic';
  const { articles } = context.account;
  return {
    title: '发表记录',
    menu: classic ? '10017' : '10151',
    scripts: ['published', 'harmless'],
    cgiData: `{ total_count:${articles.length} }`,
    content: classic
      ? classicList(context)
      : html`<h2 class="weui-desktop-page__title">发表记录</h2>
<div class="weui-desktop-panel">${island(
          html`class="publish-list"`,
          html`<ul class="weui-desktop-tab__navs"><li class="weui-desktop-tab__nav weui-desktop-tab__nav_current"><a href="javascript:;">发表</a></li><li class="weui-desktop-tab__nav"><a href="javascript:;">群发</a></li></ul>${filterBar(context, '已通知')}<div class="publish-filter"><label>状态 <select class="weui-desktop-form__select" aria-label="状态"><option>全部</option><option>已发表</option><option>已删除</option><option>已解除原创</option></select></label></div>
      ${articles.map((article, index) => desktopItem(context, article, index))}`,
        )}</div>`,
  };
}

export function drafts(context: Context): Page {
  const classic = context.world.settings.layout === 'classic';
  const items = context.account.drafts.map(({ id, title, savedAt }) => {
    const edit = context.link(`/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&type=77&appmsgid=${id}`);
    return classic
      ? html`<div class="appmsg"><h4 class="appmsg_title">${title}</h4><p class="desc">更新于 ${isoDay(savedAt)}</p><div class="appmsg_opr"><a href="${edit}">编辑</a> <a href="javascript:;" class="js_draft_del" data-id="${id}">删除</a></div></div>`
      : html`<div class="weui-desktop-card draft-card"><h4 class="weui-desktop-publish__cover__title">${title}</h4><p class="weui-desktop-tips">更新于 ${isoDay(savedAt)}</p><div class="weui-desktop-card__action"><a class="weui-desktop-link" href="${edit}">编辑</a><a class="weui-desktop-link" href="javascript:;" data-hook="deleteDraft" data-value="${id}">删除</a></div></div>`;
  });
  return {
    title: '草稿箱',
    menu: classic ? '10014' : '10154',
    scripts: ['published'],
    cgiData: '',
    content: sheet(
      context,
      classic ? '素材管理' : '草稿箱',
      section(context, '草稿箱', items.length > 0 ? html`${items}` : note(context, '暂无草稿')),
    ),
  };
}

export function composeSend(context: Context): Page {
  return {
    title: '群发功能',
    menu: '10004',
    scripts: ['compose'],
    cgiData: '',
    content: sheet(
      context,
      '群发功能',
      section(
        context,
        '新建群发消息',
        html`${note(context, '群发对象：全部用户。本月还可群发 4 次。')}<div id="js_send" class="tool_bar">${
          context.world.settings.layout === 'classic'
            ? html`<span class="btn btn_primary btn_input"><button type="button" class="mass_send">群发</button></span>`
            : button(context, { classic: html``, hook: 'massSend', text: '发表' })
        }</div>`,
      ),
    ),
  };
}
