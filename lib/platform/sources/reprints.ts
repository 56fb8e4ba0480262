import type { Source } from '../rule.ts';

/** Word-for-word reprints of official notices, and what programs show. */
export const selfClosingNotice: Source = {
  title: '微信派通知「公众号可以自主注销」转载',
  address: 'http://www.vshouce.com/wechat-cancelled-public.html',
  date: '2017-04-12',
  kind: 'reprint',
};

export const organisationClosingFaq: Source = {
  title: '腾讯客服「组织类公众号注销方法」转载',
  address: 'http://www.tengxunqiyeyou.com/forum/forum.php?mod=viewthread&tid=1941',
  date: '2017-06-26',
  kind: 'reprint',
};

export const registrationFaq2018: Source = {
  title: '注册与绑定上限说明转载',
  address: 'http://m.yczyjg.com/article/54963788_749515053.html',
  date: '2018-02-10',
  kind: 'reprint',
};

export const registrationCut2018: Source = {
  title: '注册数量调整：个人 1 个、企业 2 个',
  address: 'https://www.appsofter.com/news/11954.html',
  date: '2018-11-16',
  kind: 'reprint',
};

export const shortTermLaunch: Source = {
  title: '短期运营者与踢下线功能上线',
  address: 'https://www.sailingyun.com/forum.php?mod=viewthread&tid=459',
  date: '2016-10-24',
  kind: 'reprint',
};

export const protectionFaq2016: Source = {
  title: '腾讯客服「绑定管理员、开启保护」镜像',
  address: 'https://help-w.com/apple_en/1549318678.html',
  date: '2016-12-24',
  kind: 'reprint',
};

export const inactive210Days: Source = {
  title: '雷锋网「210 天未使用自动注销」转载',
  address: 'http://www.51baobao.cn/2018/03/18/59953',
  date: '2018-03-17',
  kind: 'reprint',
};

export const migrationConditions: Source = {
  title: '账号迁移条件说明转载',
  address: 'http://www.zhongyangkeji.com/89.html',
  date: null,
  kind: 'reprint',
};

export const migrationConditions2023: Source = {
  title: '账号迁移：目标号粉丝数调整',
  address: 'https://www.jrhz.info/tech/2008274.html',
  date: null,
  kind: 'reprint',
};

export const migrationBeta: Source = {
  title: '迁移功能公测通知转载',
  address: 'http://www.wffgtd.com/new/hangyezixun/77.html',
  date: '2017-02-28',
  kind: 'reprint',
};

export const migrationBetaNews: Source = {
  title: '迁移功能公测报道',
  address: 'http://www.ctsbw.com/article/12321.html',
  date: '2017-03-01',
  kind: 'reprint',
};

export const individualRename2019: Source = {
  title: '个人公众号改名规则',
  address: 'http://m.maguai.com/marketing/33532.html',
  date: '2019',
  kind: 'reprint',
};

export const individualRename2017: Source = {
  title: '个人公众号改名规则调整',
  address: 'https://www.yuanjingnet.com/index.php?m=Index&a=help1&iid=560',
  date: '2017-11-11',
  kind: 'reprint',
};

export const individualRenameUndated: Source = {
  title: '个人公众号改名规则（无日期）',
  address: 'https://3dmxku.com/daquan/zonghe/4480852.html',
  date: null,
  kind: 'reprint',
};

export const renameNotice2016: Source = {
  title: '2016 年改名公告',
  address: 'https://5iec.com/html/xwzx/inustry_news/4693.html',
  date: '2016-08-22',
  kind: 'reprint',
};

export const renameNotice2016b: Source = {
  title: '2016 年改名公告（另一转载）',
  address: 'https://www.micronet.com.cn/News/201609091029392.html',
  date: '2016-09-09',
  kind: 'reprint',
};

export const ipListScan: Source = {
  title: 'IP 白名单：管理员扫码确认保存',
  address: 'http://ytweimi.com/news.php?id=29',
  date: '2017',
  kind: 'reprint',
};

export const publisherSettlement2023: Source = {
  title: '流量主半月结算通知',
  address: 'http://www.xlanb.site/archiver/tid-4610.html',
  date: '2023-03-31',
  kind: 'reprint',
};

export const publisherSettlement: Source = {
  title: '流量主结算与开票（截图）',
  address: 'https://m.163.com/dy/article/KMCDUEDM0553YHXE.html',
  date: null,
  kind: 'reprint',
};

export const rewardAccounts: Source = {
  title: '微信派「喜欢作者」与赞赏账户转载',
  address: 'http://tech.163.com/18/0606/09/DJK00MN300097U7R.html',
  date: '2018-06-06',
  kind: 'reprint',
};

export const customerServiceWindow: Source = {
  title: '客服消息 48 小时 5 条（引官方公告）',
  address: 'https://docs.chatalog.ai/zh-cn/platform-setup/wechat/ke-fu-xiao-xi',
  date: '2023-06-12',
  kind: 'reprint',
};

export const deleteSendNote: Source = {
  title: '官方「删除群发」说明，见于 WxJava 注释',
  address: 'https://git.malls.iformall.com/server/wxJava-final/commit/3bc9dbd7958debc4f7f497c74142ecef3a3deac3',
  date: null,
  kind: 'reprint',
};

export const miniProgramClosingTerms: Source = {
  title: '小程序注销须知转载（110414.com）',
  address: null,
  date: '2021-11-16',
  kind: 'reprint',
};

/** What public crawlers' code shows: the words of pages, and where links lead. */
export const crawlers: Source = {
  title: '公开的爬虫代码：页面文案与跳转',
  address: null,
  date: null,
  kind: 'behaviour',
};
