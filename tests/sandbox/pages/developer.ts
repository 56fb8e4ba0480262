import { type Html, html, js } from '../html.ts';
import { fakeSecretOf } from '../identity.ts';
import type { Context, Page } from './page.ts';
import { button, control, facts, note, section, sheet, table } from './widgets.ts';

const MENU = '10051';

function cgiData({ account, token }: Context): string {
  const { developer, protection } = account;
  return `{
  app_id:${js(developer.appid)},
  app_key:${js(fakeSecretOf(token, 'app-key'))}, // shown only after verification
  strategy_status:{ protect_status:${protection.appSecret ? 8 : 0} },
  reset_appsecret_status:0,
  view_appsecret_status:0,
  has_app_secret:${developer.hasSecret ? 1 : 0},
  operation_seq:${js(`2${token}`)}
}`;
}

/** The rows of 基本配置, in either layout. */
function developerRows(context: Context): Html[] {
  const { developer } = context.account;
  const toggle = developer.serverConfigOn
    ? button(context, { classic: html`id="closeBt"`, hook: 'disableServerConfig', text: '停用' }, false)
    : button(context, { classic: html`id="openBt"`, hook: 'enableServerConfig', text: '启用' });
  const edit = button(
    context,
    { classic: html`id="js_edit_server"`, hook: 'editServerConfig', text: '修改配置' },
    false,
  );
  return [
    section(
      context,
      '公众号开发信息',
      facts(context, [
        { label: '开发者ID(AppID)', value: developer.appid },
        {
          label: '开发者密码(AppSecret)',
          value: developer.hasSecret ? '已启用' : '未启用',
          action: html`${control(context, { classic: html`id="js_showkey"`, hook: 'viewAppsecret', text: '查看' })} ${control(context, { classic: html`id="js_resetkey"`, hook: 'resetAppsecret', text: '重置' })}`,
        },
        {
          label: 'IP白名单',
          value: developer.ipWhitelist.join('、') || '未设置',
          action: control(context, {
            classic: html`id="js_show_IP_whitelist"`,
            hook: 'editIpWhitelist',
            text: '修改',
          }),
        },
        {
          label: '开放平台帐号',
          value: developer.openPlatform ?? '未绑定',
          action:
            developer.openPlatform !== null &&
            control(context, {
              classic: html`id="js_unbindopen"`,
              hook: 'unbindOpenPlatform',
              text: '解绑开放平台帐号',
            }),
        },
      ]),
    ),
    section(
      context,
      `服务器配置（${developer.serverConfigOn ? '已启用' : '未启用'}）`,
      html`${facts(context, [
        { label: '服务器地址(URL)', value: developer.serverUrl },
        { label: '令牌(Token)', value: '********' },
        { label: '消息加解密方式', value: '安全模式' },
      ])}${toggle} ${edit}`,
    ),
  ];
}

export function developerSettings(context: Context): Page {
  return {
    title: '基本配置',
    menu: MENU,
    scripts: ['developer'],
    cgiData: cgiData(context),
    content: sheet(context, '基本配置', ...developerRows(context)),
  };
}

/**
 * Who may use the web debugger: people who are bound to the account, and no operators. The console has such a list; its
 * address and markup are invented.
 */
export function webDebuggers(context: Context): Page {
  const rows = context.account.developer.debuggers.map(({ nickname, username }) => [
    nickname,
    username,
    '已绑定',
    control(context, {
      classic: html`class="js_dev_unbind"`,
      hook: 'unbindDebugger',
      text: '解除绑定',
      value: username,
    }),
  ]);
  return {
    title: '开发者工具',
    menu: MENU,
    scripts: ['harmless'],
    cgiData: '',
    content: sheet(
      context,
      'web开发者工具',
      section(
        context,
        '已绑定的开发者微信号',
        html`${table(context, ['开发者', '微信号', '状态', '操作'], rows)}${button(context, { classic: html`id="js_dev_bind"`, hook: 'bindDebugger', text: '绑定web开发者微信号' })}`,
      ),
    ),
  };
}

export function interfacePermissions(context: Context): Page {
  return {
    title: '接口权限',
    menu: MENU,
    scripts: [],
    cgiData: '',
    content: sheet(
      context,
      '接口权限',
      section(
        context,
        '接口权限',
        table(
          context,
          ['类目', '功能', '每日实时调用量/上限（次）', '接口状态'],
          [
            ['对话服务', '基础支持', '12 / 2000', '已获得'],
            ['功能服务', '智能接口', '0 / 5000', '已获得'],
          ],
        ),
      ),
    ),
  };
}

/** The newer console is said to hold only a notice that this moved to the developer platform; for some the rows are still there. */
export function developerMoved(context: Context): Page {
  const { keptHere } = context.account.developer;
  return {
    title: '开发接口管理',
    menu: MENU,
    scripts: keptHere ? ['developer'] : [],
    cgiData: '',
    content: sheet(
      context,
      '开发接口管理',
      section(
        context,
        '开发接口管理已迁移',
        note(
          context,
          html`开发密钥、IP白名单、消息推送等功能已迁移至<a href="https://developers.weixin.qq.com/console/" target="_blank" rel="noopener">微信开发者平台</a>，请前往查看和修改。`,
        ),
      ),
      ...(keptHere ? developerRows(context) : []),
    ),
  };
}
