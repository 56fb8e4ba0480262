import type { Source } from '../rule.ts';

/** Pages of the platform itself, and what its console's own scripts say. */
export const operatorFaq: Source = {
  title: '微信开放社区官方：如何绑定长期 / 短期运营者微信号',
  address: 'https://developers.weixin.qq.com/community/develop/doc/0008c2e940c2c0c1d679e0fb95b409',
  date: null,
  kind: 'official',
};

export const administratorFaq: Source = {
  title: '腾讯客服：公众号管理员信息如何填写',
  address: 'https://kf.qq.com/faq/120911VrYVrA1510137JRRZr.html',
  date: null,
  kind: 'official',
};

export const developerPlatform: Source = {
  title: '微信开发者平台：公众号与服务号',
  address: 'https://developers.weixin.qq.com/doc/oplatform/developers/product/subscription_service/',
  date: null,
  kind: 'official',
};

export const apiCalling: Source = {
  title: '微信开发者平台：服务端 API 调用说明',
  address: 'https://developers.weixin.qq.com/doc/oplatform/developers/dev/api',
  date: null,
  kind: 'official',
};

export const changeOpenid: Source = {
  title: '公众号文档：转换 openid',
  address: 'https://developers.weixin.qq.com/doc/service/api/usermanage/changeopenid/api_changeopenid.html',
  date: null,
  kind: 'official',
};

export const unlinkMiniProgram: Source = {
  title: '开放平台文档：公众号解除关联小程序',
  address:
    'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/unlinkMiniprogram.html',
  date: null,
  kind: 'official',
};

export const settlementApi: Source = {
  title: '开放平台文档：获取服务商结算收入数据',
  address: 'https://developers.weixin.qq.com/doc/oplatform/openApi/ams/settlement/api_getagencysettlement',
  date: null,
  kind: 'official',
};

export const apiQuotas: Source = {
  title: '公众号文档：API 调用频率',
  address: 'https://developers.weixin.qq.com/doc/service/Message_Management/API_Call_Limits.html',
  date: null,
  kind: 'official',
};

export const helpIndex: Source = {
  title: '腾讯客服：公众平台帮助（只有入口）',
  address: 'https://kf.qq.com/',
  date: null,
  kind: 'official',
};

/** Pages of the help centre and the community worth opening: their address is known, their words are not. */
export const renameHelp: Source = {
  title: '腾讯客服：公众号改名（只有入口）',
  address: 'https://kf.qq.com/faq/120911VrYVrA160722nURN7r.html',
  date: null,
  kind: 'official',
};

export const openidHelp: Source = {
  title: '腾讯客服：迁移后转换 openid（只有入口）',
  address: 'https://kf.qq.com/faq/1901177NrqMr190117nqYJze.html',
  date: null,
  kind: 'official',
};

export const governmentClosingHelp: Source = {
  title: '腾讯客服：政府主体注销（只有入口）',
  address: 'https://kf.qq.com/faq/190531qyuuiY190531BjyyEv.html',
  date: null,
  kind: 'official',
};

export const frozenHelp: Source = {
  title: '腾讯客服：帐号冻结（只有入口）',
  address: 'https://kf.qq.com/faq/180306JVvii2180306RvmEzy.html',
  date: null,
  kind: 'official',
};

export const migrationHelp: Source = {
  title: '微信开放社区：主体迁移（只有入口）',
  address: 'https://developers.weixin.qq.com/community/develop/doc/0008087e46015893ce79f67fa58c09',
  date: null,
  kind: 'official',
};

export const merchantSettlementHelp: Source = {
  title: '腾讯客服：微信支付结算周期（只有入口）',
  address: 'https://kf.qq.com/faq/140225MveaUz1501077rEfqI.html',
  date: null,
  kind: 'official',
};

/** @param page which of the console's own served scripts says so; they are of the classic generation */
export function consoleScript(page: string): Source {
  return { title: `公众平台页面脚本：${page}`, address: null, date: '2017', kind: 'console-script' };
}
