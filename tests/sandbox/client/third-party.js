/** 授权管理: giving a third-party platform its rights, and taking them back. */
import { consoleLink } from './core.js';
import { wire } from './flow.js';

wire({
  name: 'authoriseThirdParty',
  classic: '#js_auth_new',
  title: '授权第三方平台',
  text: '请使用管理员微信扫描第三方平台提供的二维码完成授权。',
});

wire({
  name: 'revokeThirdParty',
  classic: '#js_unauth',
  title: '取消授权',
  text: '取消授权后，该第三方平台将无法继续为你提供服务，确定取消授权？',
  verify: false,
  send: (appid) => ({ path: '/cgi-bin/component_unauthorize?action=unauth', form: { appid } }),
  done: () => {
    location.href = consoleLink('/cgi-bin/component_unauthorize?action=list&t=service/auth_plugins');
  },
});
