import { isoMinute } from '../../clock.ts';
import { type Html, html, island, js } from '../../html.ts';
import type { Context, Page } from '../page.ts';
import { kindFields } from '../pagedata.ts';
import { accountKind, subjectKind } from '../subjects.ts';
import { desktopClosingDialog } from './closing-dialog.ts';

const TABS = [
  ['index', '账号详情', '/cgi-bin/settingpage?t=setting/index&action=index'],
  ['function', '功能设置', '/cgi-bin/settingpage?t=setting/function&action=function'],
  ['auth', '授权管理', '/cgi-bin/settingpage?t=setting/auth&action=auth'],
] as const;

export function settingsTabs(context: Context, selected: (typeof TABS)[number][0]): Html {
  return html`<h2 class="weui-desktop-page__title">公众号设置</h2>
<ul class="weui-desktop-page__nav weui-desktop-tab__navs">${TABS.map(
    ([id, name, path]) => html`
  <li class="weui-desktop-tab__nav${id === selected ? ' weui-desktop-tab__nav_current' : ''}"><a href="${context.link(path)}">${name}</a></li>`,
  )}
</ul>`;
}

const modify = (hook: string, text = '修改') =>
  html`<a class="weui-desktop-link weui-desktop-setting__item__link" href="javascript:;" data-hook="${hook}">${text}</a>`;

function row(label: string, value: Html | string, action: Html | false): Html {
  return html`
      <li class="weui-desktop-setting__item">
        <div class="weui-desktop-setting__item__label">${label}</div>
        <div class="weui-desktop-setting__item__main"><div class="weui-desktop-setting__item__info">${value}</div>${action}</div>
      </li>`;
}

function publicRows(context: Context): Html {
  const { account, link } = context;
  const { pendingRename } = account;
  const name = pendingRename
    ? html`${account.nickname}<p class="weui-desktop-form__tips">“${pendingRename.name}”将于 ${isoMinute(pendingRename.deadline)} 生效，之前可<a class="weui-desktop-link" href="javascript:;" data-hook="cancelRename">撤销</a></p>`
    : account.nickname;
  return html`<ul>${[
    row(
      '头像',
      html`<img class="weui-desktop-setting__avatar" src="/mpres/avatar.svg" alt="">`,
      modify('changeAvatar'),
    ),
    row('名称', name, modify('rename')),
    row('微信号', account.alias, modify('changeAlias')),
    row(
      '类型',
      accountKind(account),
      account.serviceType === 'subscription' && modify('upgradeToService', '升级为服务号'),
    ),
    row('介绍', account.intro, modify('changeIntro')),
    row(
      '认证情况',
      account.verified ? '微信认证' : '未认证',
      html`<a class="weui-desktop-link" href="${link('/acct/wxverifyorder?action=index')}">详情</a>`,
    ),
    row('所在地址', account.region, false),
    row(
      '二维码',
      html`<img class="weui-desktop-setting__qr" src="/mpres/qr.svg" alt="">`,
      modify('downloadQr', '下载'),
    ),
  ]}
    </ul>`;
}

function registrationRows(context: Context): Html {
  const { account, link } = context;
  return html`<ul>${[
    row('原始ID', account.ghid, modify('deregister', '注销账号')),
    row(
      '登录邮箱',
      account.loginEmail,
      html`<a class="weui-desktop-link" href="${link('/acct/updateboundemail?t=setting/bind-email&action=bind&step=1')}" data-hook="changeLoginEmail">修改</a>`,
    ),
    row(
      '主体信息',
      html`${account.subjectName}<span class="weui-desktop-tips">${subjectKind(account)}</span>`,
      html`<a class="weui-desktop-link" href="${link('/acct/contractorinfo?t=setting/owner-setting&action=info')}">详情</a>${modify('transferAccount', '账号迁移')}${account.subjectType !== 'individual' && (account.legalPersonBound ? modify('unbindLegalPerson', '解绑法定代表人') : modify('bindLegalPerson', '绑定法定代表人'))}`,
    ),
  ]}
    </ul>
    <p class="weui-desktop-form__tips">如需注销账号，请先结清收入。<a class="weui-desktop-link" href="${link('/cgi-bin/readtemplate?t=faq/closing')}">了解注销账号</a></p>`;
}

/** Only a few fields: what the desktop page holds today is not known. */
function cgiData(context: Context): string {
  const { account, token } = context;
  return `{
    ${kindFields(context)},
    setting_ver: 3,
    app_key: ${js(`FAKE-APP-KEY-${token}`)},
    operator_mobile: "138****0000",
    is_overseas: ${account.subjectType === 'overseas' ? 1 : 0}
  }`;
}

export function desktopSettings(context: Context): Page {
  return {
    kind: 'settings',
    title: '公众号设置',
    menu: '10041',
    scripts: ['settings', 'closing-dialog'],
    cgiData: cgiData(context),
    content: html`${settingsTabs(context, 'index')}
<div class="weui-desktop-setting">
  <div class="weui-desktop-setting__box">
    <h3 class="weui-desktop-setting__box__title">公开信息</h3>
    ${island(html`class="weui-desktop-setting__box_rows"`, publicRows(context))}
  </div>
  <div class="weui-desktop-setting__box">
    <h3 class="weui-desktop-setting__box__title">注册信息</h3>
    ${island(html`class="weui-desktop-setting__box_rows"`, registrationRows(context))}
  </div>
</div>
${desktopClosingDialog(context)}`,
  };
}
