/** 小程序管理 and 微信支付: tying the account to others, and untying it. */
import { wire } from './flow.js';

wire({
  name: 'linkMiniprogram',
  classic: '#js_wxa_link',
  title: '添加关联小程序',
  text: '关联后，公众号可使用该小程序；须由管理员扫码，并由小程序管理员确认。',
});
wire({
  name: 'unlinkMiniprogram',
  classic: '.js_wxa_unlink',
  title: '解除关联',
  text: '解除后，文章和菜单中的该小程序将无法打开，确定解除关联？',
  send: (appid) => ({ path: '/cgi-bin/wxopen?action=unlink', form: { appid } }),
});
wire({
  name: 'bindMerchant',
  classic: '#js_bind_merchant',
  title: '关联商户号',
  text: '须由商户平台和公众号管理员双方确认。',
});
