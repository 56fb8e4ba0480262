import type { Source } from './rule.ts';

/** The sources that more than one rule rests on. */
export const S1: Source = {
  title: '微信开放社区：如何绑定长期/短期运营者微信号？（官方）',
  address: 'https://developers.weixin.qq.com/community/develop/doc/0008c2e940c2c0c1d679e0fb95b409',
  date: null,
  kind: 'official',
};
export const S9: Source = {
  title: '微信派通知「公众号可以自主注销」转载',
  address: 'http://www.vshouce.com/wechat-cancelled-public.html',
  date: '2017-04-12',
  kind: 'reprint',
};
export const S10: Source = {
  title: '腾讯客服「组织类公众号注销方法」转载',
  address: 'http://www.tengxunqiyeyou.com/forum/forum.php?mod=viewthread&tid=1941',
  date: '2017-06-26',
  kind: 'reprint',
};
export const S11: Source = {
  title: '境外主体公众号注销方法',
  address: 'https://m.yw-jz.com/h-nd-3644.html',
  date: null,
  kind: 'community',
};
export const S12: Source = {
  title: '个人类型公众号注销步骤',
  address: 'http://uianet.net/dictionary/b2752949.html',
  date: null,
  kind: 'community',
};
export const S19: Source = {
  title: '短期运营者与踢下线功能上线',
  address: 'https://www.sailingyun.com/forum.php?mod=viewthread&tid=459',
  date: '2016-10-24',
  kind: 'reprint',
};

/** @param page which of the console's own served scripts says so */
export function consoleScript(page: string): Source {
  return { title: `公众平台页面脚本：${page}`, address: null, date: '2017', kind: 'console-script' };
}
