/** Where content scripts may run: the console's own paths, and nothing else of the host (articles and the mini-program console are other products). */
export const CONSOLE_MATCHES = [
  'https://mp.weixin.qq.com/cgi-bin/*',
  'https://mp.weixin.qq.com/misc/*',
  'https://mp.weixin.qq.com/advanced/*',
  'https://mp.weixin.qq.com/acct/*',
  'https://mp.weixin.qq.com/merchant/*',
  'https://mp.weixin.qq.com/promotion/*',
];
