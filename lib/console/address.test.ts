import { expect, it } from 'vitest';
import { addressOf } from './address.ts';

it.each([
  [
    'https://mp.weixin.qq.com/cgi-bin/settingpage?t=setting/index&action=index&token=123&lang=zh_CN',
    '/cgi-bin/settingpage?t=setting/index&action=index',
  ],
  ['https://mp.weixin.qq.com/acct/ban?ticket_id=gh_0123456789ab&token=1', '/acct/ban'],
  [
    'https://mp.weixin.qq.com/cgi-bin/frame?t1=publisher/x&not_t=secret&token=1&t=a',
    '/cgi-bin/frame?t1=publisher/x&t=a',
  ],
  ['https://mp.weixin.qq.com/misc/x?mytoken=9#action=token', '/misc/x'],
])('keeps of an address what tells the page, and no token: %s', (address, kept) => {
  expect(addressOf(new URL(address))).toBe(kept);
});
