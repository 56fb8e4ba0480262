import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADDRESS_LENGTH, journalAddress } from './address.ts';

const HOST = 'https://mp.weixin.qq.com';

it.each([
  [
    `${HOST}/cgi-bin/settingpage?t=setting/index&action=index&token=1234567890&lang=zh_CN`,
    '/cgi-bin/settingpage?action=index&t=setting/index',
  ],
  ['/cgi-bin/settingpage?token=1234567890&t=setting/index', '/cgi-bin/settingpage?t=setting/index'],
  [`${HOST}/acct/acctclose?ticket=abc&action=page#token=1`, '/acct/acctclose?action=page'],
  [`${HOST}/cgi-bin/appmsg?action=a%20b&t=%3Cscript%3E&type=77`, '/cgi-bin/appmsg?type=77'],
  ['https://name:secret@mp.weixin.qq.com/?token=1', '/'],
  [`${HOST}/${'a'.repeat(400)}`, `/${'a'.repeat(ADDRESS_LENGTH - 1)}`],
])('keeps of %s the page alone', (address, kept) => {
  expect(journalAddress(address)).toBe(kept);
});

it.each([
  [''],
  ['cgi-bin/home'],

  ['http://mp.weixin.qq.com/'],
  ['https://mp.weixin.qq.com.example/'],
  ['data:,x'],
])('knows that %j is no address of the console', (address) => {
  expect(journalAddress(address)).toBeNull();
});

it('lets no value through that is not a name, whatever the query', () => {
  const query = fc.dictionary(fc.oneof(fc.constantFrom('token', 'action', 't', 'ticket'), fc.string()), fc.string());
  fc.assert(
    fc.property(query, (parameters) => {
      const kept = journalAddress(`${HOST}/cgi-bin/home?${new URLSearchParams({ ...parameters, token: '987654' })}`);
      expect(kept).not.toContain('token');
      expect(kept).toMatch(/^\/cgi-bin\/home(\?[\w/.=&-]+)?$/);
    }),
  );
});
