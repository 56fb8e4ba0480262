import { isoDay } from '../clock.ts';
import { type Html, html, js } from '../html.ts';
import { settingsTabs as classicTabs } from './classic/settings.ts';
import { settingsTabs as desktopTabs } from './desktop/settings.ts';
import type { Context, Page } from './page.ts';
import { kindFields } from './pagedata.ts';
import { button, control, facts, note, section, sheet, table } from './widgets.ts';

type Tab = 'function' | 'auth';

function tabbed(context: Context, tab: Tab, ...sections: Html[]): Html {
  return context.world.settings.layout === 'classic'
    ? html`${classicTabs(context, tab)}<div class="main_bd">${sections}</div>`
    : html`${desktopTabs(context, tab)}${sections}`;
}

const harmless = (context: Context, hook: string, name: string, text: string): Html =>
  control(context, { classic: html`class="${name}"`, hook, text });

export function settingsFunction(context: Context): Page {
  return {
    title: '公众号设置',
    menu: '10041',
    scripts: ['harmless'],
    cgiData: `{ ${kindFields(context)}, is_open_comment:1 }`,
    content: tabbed(
      context,
      'function',
      section(
        context,
        '功能设置',
        facts(context, [
          { label: '隐私设置', value: '已允许通过名称搜索到本帐号' },
          { label: '图片水印', value: '使用名称作为水印' },
          { label: '留言', value: '未开启', action: harmless(context, 'openComments', 'js_comment_open', '开启留言') },
          { label: 'JS接口安全域名', value: '未设置', action: harmless(context, 'setDomain', 'js_domain_set', '修改') },
          { label: '业务域名', value: 'book.example.com' },
          { label: '网页授权域名', value: '未设置' },
        ]),
      ),
    ),
  };
}

/** Console markup of the list of third-party platforms; each row carries its platform's name and privileges. */
function platformRow(context: Context, index: number): (Html | string)[] {
  const platform = context.account.platforms[index];
  if (!platform) return [];
  const detail = context.link(
    `/cgi-bin/component_unauthorize?action=info&t=service/auth_detail&appid=${platform.appid}`,
  );
  return [
    html`<div class="plugin_info"><h4>${platform.name}</h4></div>`,
    html`<span class="privilege">${platform.privileges}</span>`,
    isoDay(platform.authorisedAt),
    html`<a href="${detail}">查看平台详情</a>`,
  ];
}

export function settingsAuthorisation(context: Context): Page {
  const { platforms } = context.account;
  const content =
    platforms.length === 0
      ? html`<div class="empty_tips weui-desktop-empty">暂无授权的第三方平台</div>`
      : table(
          context,
          ['第三方平台名称', '已授权权限', '授权时间', '操作'],
          platforms.map((_, index) => platformRow(context, index)),
        );
  return {
    title: '公众号设置',
    menu: '10041',
    scripts: ['third-party'],
    cgiData: `{ ${kindFields(context)} }`,
    content: tabbed(
      context,
      'auth',
      section(
        context,
        '授权管理',
        html`${note(context, html`如需停止第三方平台的服务，请查看平台详情。<a href="${context.link('/cgi-bin/readtemplate?t=faq/authorisation')}">取消授权</a>后平台将不能再代你运营帐号。`)}${content}${button(context, { classic: html`id="js_auth_new"`, hook: 'authoriseThirdParty', text: '授权新的第三方平台' }, false)}`,
      ),
    ),
  };
}

/** One third-party platform, with the way to take its authorisation back. */
export function platformDetail(context: Context): Page {
  const wanted = context.query.get('appid');
  const platform = context.account.platforms.find(({ appid }) => appid === wanted) ?? context.account.platforms[0];
  return {
    title: '授权管理',
    menu: '10041',
    scripts: ['third-party'],
    cgiData: `{ item:[{ component_appid:${js(platform?.appid ?? '')}, component_name:${js(platform?.name ?? '')}, pay_auth_another_way:${platform?.privileges.includes('支付') ? 1 : 0} }] }`,
    content: sheet(
      context,
      '授权管理',
      section(
        context,
        platform?.name ?? '第三方平台',
        platform
          ? html`${facts(context, [
              { label: '已授权权限', value: platform.privileges },
              { label: '授权时间', value: isoDay(platform.authorisedAt) },
            ])}
            ${note(context, '取消授权后，该平台将不能再代你运营帐号；在其他方式下授权的支付权限不受影响。')}
            ${control(context, { classic: html`id="js_unauth" class="btn btn_warn"`, hook: 'revokeThirdParty', text: '取消授权', value: platform.appid })}`
          : note(context, '该平台未获授权。'),
      ),
    ),
  };
}
