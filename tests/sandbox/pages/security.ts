import type { AlertedAction, ProtectedAction } from '../account.ts';
import { isoMinute } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { seatsLeft } from '../machine.ts';
import type { Context, Page } from './page.ts';
import { rosterFields } from './pagedata.ts';
import { button, control, facts, note, section, sheet, table } from './widgets.ts';

const MENU = '10043';

/** On the classic pages the status is there, on the desktop nothing is known; older pages nest it once more. */
function statusData(context: Context): string {
  const admins = context.account.operators.map(({ expiresAt }) => ({
    expire_time: expiresAt ? Math.floor(expiresAt / 1000) : 0,
  }));
  return context.world.settings.layout === 'classic'
    ? `{ ${rosterFields(context)}, send_admins:${JSON.stringify(admins)} }`
    : '';
}

const to = (context: Context, path: string, text: string) => html`<a href="${context.link(path)}">${text}</a>`;

export function securityCentre(context: Context): Page {
  const { account } = context;
  const left = seatsLeft(account);
  const admins = '/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins';
  return {
    title: '安全中心',
    menu: MENU,
    scripts: ['security'],
    cgiData: statusData(context),
    content: sheet(
      context,
      '安全中心',
      section(
        context,
        '帐号安全',
        facts(context, [
          {
            label: '管理员微信号',
            value: account.administrator?.maskedId ?? '未绑定',
            action: to(context, admins, '详情'),
          },
          { label: '运营者微信号', value: `已绑定和邀请 ${25 - left.all} 人`, action: to(context, admins, '详情') },
          {
            label: '风险操作保护',
            value: '登录、群发、修改服务器配置、查看和重置AppSecret',
            action: to(context, '/cgi-bin/safecenterstatus?action=protect&t=setting/safe-protect', '详情'),
          },
          {
            label: '风险操作提醒',
            value: Object.values(account.alerts).some(Boolean) ? '已开启' : '未开启',
            action: to(context, '/cgi-bin/safecenterstatus?action=notify&t=setting/safe-notify', '详情'),
          },
          {
            label: '安全操作记录',
            value: '查看最近的登录和敏感操作',
            action: to(context, '/cgi-bin/safecenter_operrecord?action=login&day=7', '查看'),
          },
          {
            label: '修改密码',
            value: '定期修改登录密码，保障帐号安全',
            action: to(context, '/cgi-bin/safecenterchangepwd?action=verify&t=safe/change_pwd', '修改'),
          },
          {
            label: '公众平台安全助手',
            value: '关注安全助手，接收登录和操作提醒',
            action: to(context, '/misc/safeassistant?action=view&t=setting/safe-mphelper', '详情'),
          },
        ]),
      ),
    ),
  };
}

const PROTECTED: readonly { key: ProtectedAction; name: string; text: string }[] = [
  { key: 'login', name: '登录保护', text: '登录时须由管理员或运营者微信扫码' },
  { key: 'massSend', name: '群发保护', text: '群发消息时须由管理员或运营者微信扫码' },
  { key: 'serverConfig', name: '修改服务器配置保护', text: '修改服务器配置时须由管理员微信扫码' },
  { key: 'appSecret', name: '查看和重置AppSecret保护', text: '查看和重置AppSecret时须由管理员微信扫码' },
];

/** A link that says what it does; on the desktop a switch, and no word in it. */
function onOff(context: Context, { name, key, on }: { name: 'Protection' | 'Alert'; key: string; on: boolean }): Html {
  if (context.world.settings.layout === 'classic') {
    const classic = name === 'Protection' ? html`class="js_protect_switch"` : html`class="js_notify_switch"`;
    return control(context, { classic, hook: '', text: on ? '关闭' : '开启', value: key });
  }
  return html`<label class="weui-desktop-switch"><input type="checkbox" class="weui-desktop-switch__input" data-hook="toggle${name}" data-value="${key}"${on && html` checked`}><span class="weui-desktop-switch__box"></span></label>`;
}

export function riskProtection(context: Context): Page {
  const { protection } = context.account;
  return {
    title: '风险操作保护',
    menu: MENU,
    scripts: ['security'],
    cgiData: statusData(context),
    content: sheet(
      context,
      '风险操作保护',
      section(
        context,
        '风险操作保护',
        html`${note(context, '开启后，进行下列操作时须由管理员微信验证。帐号存在风险时，登录保护不可关闭。')}
        ${facts(
          context,
          PROTECTED.map(({ key, name, text }) => ({
            label: name,
            value: html`${text} · ${protection[key] ? '已开启' : '未开启'}`,
            action: onOff(context, { name: 'Protection', key, on: protection[key] }),
          })),
        )}`,
      ),
    ),
  };
}

const ALERTED: readonly { key: AlertedAction; name: string }[] = [
  { key: 'login', name: '登录提醒' },
  { key: 'massSend', name: '群发提醒' },
];

export function riskAlert(context: Context): Page {
  const { alerts } = context.account;
  return {
    title: '安全提醒',
    menu: MENU,
    scripts: ['security'],
    cgiData: '',
    content: sheet(
      context,
      '风险操作提醒',
      section(
        context,
        '风险操作提醒',
        facts(
          context,
          ALERTED.map(({ key, name }) => ({
            label: name,
            value: `通过安全助手提醒管理员 · ${alerts[key] ? '已开启' : '未开启'}`,
            action: onOff(context, { name: 'Alert', key, on: alerts[key] }),
          })),
        ),
      ),
    ),
  };
}

export function operationRecord(context: Context): Page {
  return {
    title: '安全操作记录',
    menu: MENU,
    scripts: [],
    cgiData: '',
    content: sheet(
      context,
      '安全操作记录',
      section(
        context,
        '最近7天',
        table(
          context,
          ['时间', '操作', '操作人', 'IP'],
          context.account.records.map(({ at, what, who, ip }) => [isoMinute(at), what, who, ip]),
        ),
      ),
    ),
  };
}

export function securityAssistant(context: Context): Page {
  return {
    title: '安全助手',
    menu: MENU,
    scripts: [],
    cgiData: '',
    content: sheet(
      context,
      '公众平台安全助手',
      section(
        context,
        '公众平台安全助手',
        html`<img class="qrcode" src="/mpres/qr.svg" alt="">${note(context, '微信扫码关注“公众平台安全助手”，接收提醒，并可在“绑定查询”中查询和解绑本人绑定的公众号。')}`,
      ),
    ),
  };
}

export function changePassword(context: Context): Page {
  return {
    title: '修改密码',
    menu: MENU,
    scripts: ['security'],
    cgiData: '',
    content: sheet(
      context,
      '修改密码',
      section(
        context,
        '1 身份验证',
        html`${note(context, '请使用管理员微信扫码验证身份后修改密码。')}${button(context, { classic: html`id="js_change_pwd"`, hook: 'changePassword', text: '下一步' })}`,
      ),
    ),
  };
}

export function changeLoginEmail(context: Context): Page {
  return {
    title: '修改登录邮箱',
    menu: '10041',
    scripts: ['security'],
    cgiData: '',
    content: sheet(
      context,
      '修改登录邮箱',
      section(
        context,
        '1 验证身份',
        html`${note(context, html`当前登录邮箱 ${context.account.loginEmail}`)}${button(context, { classic: html`id="js_bind_email"`, hook: 'changeLoginEmail', text: '下一步' })}`,
      ),
    ),
  };
}

/** The page where an administrator is bound or replaced; forced, it is the same under another address. */
export function bindAdministrator(context: Context): Page {
  const { administrator } = context.account;
  return {
    title: '绑定管理员',
    menu: '10044',
    scripts: ['security'],
    cgiData: '',
    content: sheet(
      context,
      administrator ? '更换管理员' : '绑定管理员',
      section(
        context,
        '管理员信息',
        html`${facts(context, [
          { label: '管理员姓名', value: html`<input type="text" name="operator_name" autocomplete="off">` },
          { label: '管理员身份证号', value: html`<input type="text" name="operator_id_card" autocomplete="off">` },
          { label: '管理员手机', value: html`<input type="tel" name="operator_mobile" autocomplete="off">` },
          { label: '短信验证码', value: html`<input type="text" name="verify_code" autocomplete="off">` },
          { label: '管理员身份验证', value: '请新管理员使用绑定了本人银行卡的微信扫码' },
        ])}
        ${note(context, '请勿填写非公司人员（如第三方运营）为管理员。')}
        ${button(context, { classic: html`id="js_bind_admin_submit"`, hook: 'bindAdministrator', text: '继续' })}`,
      ),
    ),
  };
}
