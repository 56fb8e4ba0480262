import type { Source } from '../rule.ts';

/** Laws and regulations, as reprinted, and what is written about them. */
export const eCommerceLaw: Source = {
  title: '《电子商务法》第三十一、三十二条文本',
  address: 'https://www.lawdun.com/lawn/d106678.html',
  date: '2020-03-23',
  kind: 'reprint',
};

export const closingNotice30Days: Source = {
  title: '终止经营提前 30 日公示',
  address: 'http://www.ycwblaw.com/shcs/202505/76804.html',
  date: '2025-05',
  kind: 'press',
};

export const closingNoticeMislabelled: Source = {
  title: '终止经营公示（条号有误）',
  address: 'https://www.jjcmw.cn/shucs/202508/463472.html',
  date: '2025-08-06',
  kind: 'press',
};

export const publicAccountRules2017: Source = {
  title: '《互联网用户公众账号信息服务管理规定》2017 年文本',
  address: 'http://3g.china.com/act/news/11038989/20170907/31313596_2.html',
  date: '2017-09-07',
  kind: 'reprint',
};

export const publicAccountRules2021: Source = {
  title: '《公众账号信息服务管理规定》2021 年修订',
  address: 'https://zscq.366861.com/zscqwd/xun2zq7bfc.html',
  date: null,
  kind: 'reprint',
};

export const publicAccountRulesDraft: Source = {
  title: '2020 年修订草案：账号转让条款',
  address: 'https://www.tmtpost.com/nictation/4796497.html',
  date: '2020-10-15',
  kind: 'press',
};

export const publicAccountRulesInForce: Source = {
  title: '修订规定 2021 年 2 月 22 日施行',
  address: 'http://anquan419.com/knews/24/574.html',
  date: '2021-02-22',
  kind: 'press',
};
