/** Where content scripts may run: the console's own paths, and nothing else of the host (articles and the mini-program console are other products). */
export const CONSOLE_MATCHES = ['cgi-bin', 'misc', 'advanced', 'acct', 'merchant', 'promotion'].map(
  (folder) => `https://mp.weixin.qq.com/${folder}/*`,
);
