import type { Source } from '../rule.ts';

/** Answers and articles by people who are not the platform. */
export const overseasClosing: Source = {
  title: '境外主体公众号注销方法',
  address: 'https://m.yw-jz.com/h-nd-3644.html',
  date: null,
  kind: 'community',
};

export const individualClosing: Source = {
  title: '个人类型公众号注销步骤',
  address: 'http://uianet.net/dictionary/b2752949.html',
  date: null,
  kind: 'community',
};

export const closingCautions: Source = {
  title: '公众号注销注意问题',
  address: 'https://m.bjhwtx.com/h-nd-42229.html',
  date: '2023-12-12',
  kind: 'community',
};

export const closingArticle: Source = {
  title: '微信开放社区文章：小程序公众号干货运营之注销篇',
  address: 'https://developers.weixin.qq.com/community/develop/article/doc/00026e618049a07906cd3c71151c13',
  date: null,
  kind: 'community',
};

export const governmentClosingAnswer: Source = {
  title: '微信开放社区回答：政府主体注销不需打款',
  address: 'https://developers.weixin.qq.com/community/personal/oCJUsw4ADtqel1syZEXT8wQPCDjc/answer?page=13',
  date: '2021-08-17',
  kind: 'community',
};

export const communityAnswers: Source = {
  title: '微信开放社区回答集：操作频繁、管理员唯一、注销自动解绑',
  address: 'https://developers.weixin.qq.com/community/personal/oCJUswwXU-Lcls2NbW2v7XYy1-UU/answer?page=346',
  date: '2024-07-19',
  kind: 'community',
};

export const operatorRefused: Source = {
  title: '微信开放社区回答：你无权限进行绑定运营者微信号的操作',
  address: 'https://developers.weixin.qq.com/community/personal/oCJUsw8k1auN76jo0ncd7QmfNq5o/answer?page=4',
  date: '2023-08-29',
  kind: 'community',
};

export const rolesCompared: Source = {
  title: '管理员与运营者的区别',
  address: 'https://thjunshi.com/keji/202407/2151604.html',
  date: '2024-07-10',
  kind: 'community',
};

export const rolesXiumi: Source = {
  title: '秀米帮助：管理员与运营者',
  address: 'https://jnlyseo.com/349910.html',
  date: null,
  kind: 'community',
};

export const roles600zi: Source = {
  title: '管理员对运营者的部分权限设置',
  address: 'https://600zi.400zi.cn/e/15/717/YKoxk3eMmv.html',
  date: '2019-02-08',
  kind: 'community',
};

export const bindingFailures: Source = {
  title: '壹伴：运营者绑定失败的原因',
  address: 'https://huanglong-casting.com/5bdd3ed12c2274cc/41baabd5e27b5a3c.html',
  date: null,
  kind: 'community',
};

export const inactive90Days: Source = {
  title: '三言财经：运营规范 3.5 连续 90 日未登录',
  address: 'http://outofmemory.cn/tougao/594072.html',
  date: null,
  kind: 'press',
};

export const migrationWalkthrough: Source = {
  title: 'CSDN：迁移流程与 openid 转换',
  address: 'https://blog.csdn.net/qq_44978139/article/details/144292750',
  date: '2024-12',
  kind: 'community',
};

export const migrationFlow2017: Source = {
  title: '迁移流程说明',
  address: 'http://www.hishop.com.cn/wsgh/show_37736.html',
  date: '2017-06-26',
  kind: 'community',
};

export const migrationSteps: Source = {
  title: '迁移步骤：双方 15 天内确认',
  address: 'http://277762.cc/ba/slzxfiqf.html',
  date: null,
  kind: 'community',
};

export const aliasChange2017: Source = {
  title: '公众平台微信号可以修改了',
  address: 'https://wsa.jianshu.io/p/885ec9fbeb2c',
  date: '2017-07-25',
  kind: 'community',
};

export const messageRetention: Source = {
  title: '粉丝消息保存 5 天',
  address: 'https://m.wendahu.com/ask/s/si1206083.htm',
  date: null,
  kind: 'community',
};

export const merchantUnbindReview: Source = {
  title: '商户号解绑审核 1–2 个工作日（小程序迁移说明）',
  address: 'https://slackerblud.com/Miniprogramdevelopment/idbwvtiefx.html',
  date: null,
  kind: 'community',
};

export const merchantUnbind2019: Source = {
  title: '商户号暂不支持解绑（旧规）',
  address: 'http://cannabisplanter.com/experience/2019/04-07/484.html',
  date: '2019-04-07',
  kind: 'community',
};

export const closingAndMiniPrograms: Source = {
  title: '公众号注销不影响关联小程序',
  address: 'http://www.shanxizhongtai.com/10375.html',
  date: null,
  kind: 'community',
};

export const linkLimits2017: Source = {
  title: '公众号关联小程序上限',
  address: 'https://www.csdndocs.com/article/11225990',
  date: '2017',
  kind: 'community',
};

export const linkLimitsMonthly: Source = {
  title: '每月新增关联上限',
  address: 'http://m.573732.com/7851.html',
  date: null,
  kind: 'community',
};

export const miniProgramQuotas: Source = {
  title: '小程序基本信息接口示例：名称 2 次、头像 5 次',
  address: 'https://developers.weixin.qq.com/community/develop/doc/000c8c9af804c0f443b2b759466800',
  date: '2025-01-10',
  kind: 'community',
};

export const upgradeClosed: Source = {
  title: '订阅号升级服务号入口下线',
  address: 'https://www.superweb999.com/article/2085559.html',
  date: '2023-11-04',
  kind: 'community',
};

/** @param title what was asked or told @param date as exactly as known @param address null where only the thread's date is known */
export function communityThread(title: string, date: string | null, address: string | null = null): Source {
  return { title: `微信开放社区：${title}`, address, date, kind: 'community' };
}
