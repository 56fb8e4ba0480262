import { isoMinute } from '../../clock.ts';
import { type Html, html, js } from '../../html.ts';
import type { Context, Page } from '../page.ts';
import { kindFields } from '../pagedata.ts';
import { accountKind, subjectKind } from '../subjects.ts';
import { closingDialogCopy } from './closing-dialog.ts';

const TABS = [
  ['index', '帐号详情', '/cgi-bin/settingpage?t=setting/index&action=index'],
  ['function', '功能设置', '/cgi-bin/settingpage?t=setting/function&action=function'],
  ['auth', '授权管理', '/cgi-bin/component_unauthorize?action=list&t=service/auth_plugins'],
] as const;

export function settingsTabs(context: Context, selected: (typeof TABS)[number][0]): Html {
  return html`<div class="main_hd">
  <h2>公众号设置</h2>
  <div class="title_tab" id="topTab"><ul class="tab_navs title_tab">${TABS.map(
    ([id, name, path], index) => html`
    <li class="tab_nav${index === 0 ? ' first' : ''} js_top${id === selected ? ' selected' : ''}" data-index="${index}"><a href="${context.link(path)}">${name}</a></li>`,
  )}
  </ul></div>
</div>`;
}

function row(label: string, action: Html | false, value: Html | string): Html {
  return html`
    <li class="account_setting_item">
      <h4>${label}</h4>
      <div class="meta_opr">${action}</div>
      <div class="meta_content">${value}</div>
    </li>`;
}

const link = (id: string, text: string) => html`<a href="javascript:;" id="${id}">${text}</a>`;

function rows({ account, link: to }: Context): Html[] {
  const individual = account.subjectType === 'individual';
  const rename = account.pendingRename
    ? html`<p class="tips">名称“${account.pendingRename.name}”等待生效，<span class="js_name_deadline">${isoMinute(account.pendingRename.deadline)}</span> 前可撤销 <a href="javascript:;" id="js_btn_rename_cancel">撤销修改</a></p>`
    : '';
  return [
    row('名称', link('js_btn_rename', '修改'), html`${account.nickname}${rename}`),
    row('头像', link('changeHeadImg', '修改'), html`<img class="avatar" src="/mpres/avatar.svg" alt="">`),
    row(
      '登录邮箱',
      html`<a href="${to('/acct/updateboundemail?t=setting/bind-email&action=bind&step=1')}" class="js_change_email">修改</a>`,
      account.loginEmail,
    ),
    row('原始ID', link('deleteAccount', '注销帐号'), account.ghid),
    row('微信号', link('setWeChatID', '修改'), account.alias),
    row(
      '类型',
      account.serviceType === 'subscription' &&
        html`<a href="javascript:;" class="js_turn_to_service">升级为服务号</a>`,
      accountKind(account),
    ),
    row(
      '认证情况',
      html`<a href="${to('/merchant/store?action=detail&t=wxverify/detail&info=verify')}">详情</a>`,
      account.verified ? '微信认证' : '未认证',
    ),
    row(
      '主体信息',
      html`<a href="${to('/acct/contractorinfo?t=setting/owner-setting&action=info')}">详情</a> <a href="javascript:;" class="js_transfer">帐号迁移</a>${!individual && html` ${account.legalPersonBound ? link('unbindLegalPerson', '解绑法定代表人') : link('bindLegalPerson', '绑定法定代表人')}`}`,
      html`${account.subjectName}<span class="mini_tips">（${subjectKind(account)}）</span>`,
    ),
    row('介绍', link('modifyUserInfo', '修改'), account.intro),
    row('客服电话', link('js_customerServicePhone', '设置'), '未设置'),
    row('所在地址', false, account.region),
    row(
      '二维码',
      html`<a href="javascript:;" class="js_qrcode_download">下载更多尺寸</a>`,
      html`<img class="qrcode" src="/mpres/qr.svg" alt="">`,
    ),
  ];
}

function cgiData(context: Context): string {
  const { account, token } = context;
  const individual = account.subjectType === 'individual';
  return `{
  ${kindFields(context)},
  nickname:${js(account.nickname)},
  alias:${js(account.alias)},
  principal_name:${js(account.subjectName)},
  realname_type:"${individual ? 0 : 1}"*1, // 0 individual
  realname_status:"${account.registered ? 1 : 0}"*1,
  wx_alias:${js(account.administrator?.maskedId ?? '')},
  can_write_off:"${account.canClose ? 1 : 0}"*1,
  is_writeoff_timeout:"${account.closing.stage === 'payment' ? 0 : 1}"*1,
  can_apply_acct_transfer:${account.subjectType === 'overseas' ? 0 : 1},
  can_not_apply_acct_transfer_reason:${account.subjectType === 'overseas' ? 1 : 0},
  is_overseas:${account.subjectType === 'overseas' ? 1 : 0},
  can_modify_nickname:1,
  nickname_mod_list:[],
  modify_alias_info:{ can_modify:1, quota:1||0 },
  operator_mobile:"138****0000",
  links:{ verify:"/merchant/store?action=detail&t=wxverify/detail&info=verify&token=${token}&lang=zh_CN" }
};
window.cgiData = wx.cgiData`;
}

export function classicSettings(context: Context): Page {
  return {
    kind: 'settings',
    title: '公众号设置',
    menu: '10041',
    scripts: ['settings', 'closing-dialog'],
    cgiData: cgiData(context),
    content: html`${settingsTabs(context, 'index')}
<div class="main_bd">
  <div id="settingArea" class="account_setting_area"><ul>${rows(context)}
  </ul></div>
  <p class="mini_tips page_tips">如需注销帐号，请先处理完未结算的收入，并阅读<a href="${context.link('/cgi-bin/readtemplate?t=faq/closing')}">注销帐号说明</a>。</p>
</div>
${closingDialogCopy(context)}`,
  };
}
