import { chineseDay } from '../clock.ts';
import { html, js } from '../html.ts';
import type { Context, Page } from './page.ts';
import { kindFields } from './pagedata.ts';

const HELP = ['订阅号消息列表展示优化说明', '关于规范公众号诱导关注的公告', '注销帐号常见问题与冷静期说明'];

function classicHome(context: Context): Page {
  const { account, link, now } = context;
  return {
    title: '首页',
    menu: '10000',
    scripts: [],
    cgiData: `{
  ${kindFields(context)},
  total_friend_cnt:"${account.followers}"*1,
  new_message_cnt:3
}`,
    content: html`<div class="index_tap">
  <ul class="inner">
    <li class="index_tap_item extra"><a href="${link('/cgi-bin/message?t=message/list&count=20&day=7')}"><span class="tap_inner"><i class="icon_index_tap message"></i><em class="number">3</em><strong class="title">新消息</strong></span></a></li>
    <li class="index_tap_item"><a href="${link('/cgi-bin/contactmanage?t=user/index&pageidx=0&type=0')}"><span class="tap_inner"><i class="icon_index_tap fans"></i><em class="number">${Math.min(12, account.followers)}</em><strong class="title">新增人数</strong></span></a></li>
    <li class="index_tap_item no_extra"><a href="${link('/misc/useranalysis')}"><span class="tap_inner"><i class="icon_index_tap total"></i><em class="number">${account.followers}</em><strong class="title">总用户数</strong></span></a></li>
  </ul>
</div>
<div class="mp_news_area notices_box">
  <div class="title_bar"><h3>系统公告</h3></div>
  <ul class="mp_news_list">${HELP.map(
    (title, index) => html`
    <li class="mp_news_item"><a href="${link(`/cgi-bin/announce?action=getannouncement&announce_id=${index}`)}"><strong>${title}</strong><span class="read_more">${chineseDay(now - (index + 2) * 86_400_000)}</span></a></li>`,
  )}
  </ul>
</div>`,
  };
}

function desktopHome(context: Context): Page {
  const { account, link, now } = context;
  return {
    title: '首页',
    menu: '10000',
    scripts: [],
    // On the home page the desktop console assigns some fields after the literal.
    cgiData: `{ total_friend_cnt: "${account.followers}" * 1, ${kindFields(context)} };
wx.cgiData.nick_name = ${js(account.nickname)};
wx.cgiData.head_img = "/mpres/avatar.svg"`,
    content: html`<div class="weui-desktop-panel weui-desktop-panel_overview">
  <div class="weui-desktop-user">
    <div class="weui-desktop-user_num"><span class="weui-desktop-user_title">总用户数</span><em class="weui-desktop-user_sum">${account.followers.toLocaleString('en-US')}</em></div>
    <div class="weui-desktop-user_num"><span class="weui-desktop-user_title">原创内容</span><em class="weui-desktop-data_sum">${account.articles.length}</em></div>
  </div>
</div>
<div class="weui-desktop-panel">
  <div class="weui-desktop-panel__hd"><h3 class="weui-desktop-panel__title">新的创作</h3></div>
  <div class="new-creation__menu">${['图文消息', '选择已有图文', '图片消息', '视频消息', '转载'].map(
    (name) => html`
    <a class="new-creation__menu-item" href="${link('/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77')}">${name}</a>`,
  )}
  </div>
</div>
<div class="weui-desktop-panel">
  <div class="weui-desktop-panel__hd"><h3 class="weui-desktop-panel__title">近期发表</h3><a class="weui-desktop-link" href="${link('/cgi-bin/appmsgpublish?sub=list&begin=0&count=10')}">全部发表记录</a></div>
  <ul class="weui-desktop-notice">${account.articles.slice(0, 3).map(
    (article) => html`
    <li class="weui-desktop-notice__item"><span>${article.title}</span><span class="weui-desktop-notice__time">${chineseDay(article.publishedAt)}</span></li>`,
  )}
  </ul>
</div>
<div class="weui-desktop-panel">
  <div class="weui-desktop-panel__hd"><h3 class="weui-desktop-panel__title">公告</h3></div>
  <ul class="weui-desktop-notice">${HELP.map(
    (title, index) => html`
    <li class="weui-desktop-notice__item"><a href="${link(`/cgi-bin/announce?action=getannouncement&announce_id=${index}`)}">${title}</a><span class="weui-desktop-notice__time">${chineseDay(now - (index + 2) * 86_400_000)}</span></li>`,
  )}
  </ul>
</div>`,
  };
}

export function home(context: Context): Page {
  return context.world.settings.layout === 'classic' ? classicHome(context) : desktopHome(context);
}
