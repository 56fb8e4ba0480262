/** 基本配置: AppSecret, server configuration, IP list, open platform. The warnings are the console's own. */
import { tip } from './dialog.js';
import { wire } from './flow.js';

const operate =
  (what, more = {}) =>
  () => ({ path: '/advanced/advanced?action=operate', form: { do: what, ...more } });

wire({
  name: 'enableServerConfig',
  classic: '#openBt',
  title: '启用服务器配置',
  text: '启用后，用户消息将转发到该服务器地址，在公众平台设置的自动回复和自定义菜单将失效，确定启用？',
  send: operate('open'),
});
wire({
  name: 'disableServerConfig',
  classic: '#closeBt',
  title: '停用服务器配置',
  text: '停用后，用户消息将不再转发到该服务器地址，确定停用？',
  send: operate('close'),
});
wire({
  name: 'editServerConfig',
  classic: '#js_edit_server',
  title: '修改配置',
  text: '修改服务器配置需要管理员扫码验证。',
});
wire({
  name: 'viewAppsecret',
  classic: '#js_showkey',
  title: '查看AppSecret',
  text: '请先完成身份确认，再验证登录密码。密码输错5次，当天将不能再操作。',
});
wire({
  name: 'resetAppsecret',
  classic: '#js_resetkey',
  title: '重置AppSecret',
  text: '重置后，所有使用旧AppSecret的接口将立即失效，确定重置？',
  send: operate('reset'),
  done: (answer) => tip(`新的AppSecret：${answer.secret}`, true),
});
wire({
  name: 'editIpWhitelist',
  classic: '#js_show_IP_whitelist',
  title: 'IP白名单设置',
  text: '只有名单中的IP可以获取access_token。修改后几分钟内生效。',
  send: operate('ip', { value: '203.0.113.10' }),
});
wire({
  name: 'unbindOpenPlatform',
  classic: '#js_unbindopen',
  title: '解绑开放平台帐号',
  text: '解绑后，将不能再获得UnionID。须由管理员扫码，并验证帐号密码。',
  send: operate('unbindopen'),
});
