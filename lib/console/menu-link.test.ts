import { beforeEach, describe, expect, it } from 'vitest';
import { addressIn, holdsDraft, menuLinkTo } from './menu-link.ts';

const HERE = 'https://mp.weixin.qq.com/cgi-bin/home?t=home/index&lang=zh_CN&token=1001';
beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(HERE);
});
const linkTo = (html: string): string | null => {
  document.body.innerHTML = html;
  return menuLinkTo('people', document);
};
const PEOPLE = '/cgi-bin/safecenterstatus?action=admins&amp;t=setting/safe-admins&amp;token=';

describe('the console’s own link', () => {
  it.each([
    [
      'classic',
      `<div id="menuBar"><dl class="menu"><dd class="menu_item"><a href="${PEOPLE}1001">人员设置</a></dd></dl></div>`,
    ],
    [
      'desktop, folded',
      `<ul class="weui-desktop-menu"><li style="display:none"><a class="weui-desktop-menu__link" href="${PEOPLE}1001">x</a></li></ul>`,
    ],
    ['outside of the menu', `<div class="tabs"><a href="${PEOPLE}1001">人员设置</a></div>`],
  ])('is found: %s', (_name, html) => {
    expect(linkTo(html)).toBe(
      'https://mp.weixin.qq.com/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&token=1001',
    );
  });

  it('is taken from the menu before any other', () => {
    const found = linkTo(
      `<a href="${PEOPLE}1001&amp;from=content">a</a><div id="menuBar"><a href="${PEOPLE}1001&amp;from=menu">b</a></div>`,
    );
    expect(found).toContain('from=menu');
  });

  it.each([
    ['of another session', `<div id="menuBar"><a href="${PEOPLE}2002">人员设置</a></div>`],
    ['without a session', '<div id="menuBar"><a href="/cgi-bin/safecenterstatus?action=admins">人员设置</a></div>'],
    ['to another host', `<div id="menuBar"><a href="https://evil.example${PEOPLE}1001">人员设置</a></div>`],
    ['to another page', '<div id="menuBar"><a href="/cgi-bin/home?t=home/index&amp;token=1001">首页</a></div>'],
    ['in a script', '<div id="menuBar"><a href="javascript:alert(1)">人员设置</a></div>'],
    ['that is no address', '<div id="menuBar"><a href="http://[">人员设置</a></div>'],
    ['in what somebody writes', `<div contenteditable="true"><a href="${PEOPLE}1001">人员设置</a></div>`],
    ['of ours', `<div data-mp-steward="x"><a href="${PEOPLE}1001">人员设置</a></div>`],
  ])('is none: one %s', (_name, html) => {
    expect(linkTo(html)).toBeNull();
  });
});

describe('the address of a page without a link', () => {
  const here = new URL(HERE);
  it('is in the session of the page that is shown', () => {
    expect(addressIn('/cgi-bin/acctclose?action=page', 'closing', here)).toBe(
      'https://mp.weixin.qq.com/cgi-bin/acctclose?action=page&token=1001&lang=zh_CN',
    );
  });
  it.each([
    ['another page than was meant', '/cgi-bin/home?t=home/index'],
    ['no page of the console', '/s/abc'],
    ['another session', '/cgi-bin/acctclose?action=page&token=9'],
    ['another host', '//evil.example/cgi-bin/acctclose?action=page'],
    ['no address', '//['],
  ])('is none: %s', (_name, path) => {
    expect(addressIn(path, 'closing', here)).toBeNull();
  });
  it('is none where there is no session', () => {
    expect(addressIn('/cgi-bin/acctclose?action=page', 'closing', new URL('https://mp.weixin.qq.com/'))).toBeNull();
  });
});

describe('a draft', () => {
  const holds = (html: string, write = ''): boolean => {
    document.body.innerHTML = html;
    const area = document.querySelector('textarea');
    if (area && write) area.value = write;
    return holdsDraft('menu', document);
  };
  it('is an editor, and whatever else holds words that somebody wrote', () => {
    document.body.innerHTML = '';
    expect(holdsDraft('editor', document)).toBe(true);
    expect(holds('<textarea></textarea>', '大家好')).toBe(true);
    expect(holds('<div contenteditable="true"><p>大家好</p></div>')).toBe(true);
  });
  it('is not a field as the page made it, an empty one, or one of ours', () => {
    expect(holds('<textarea>介绍</textarea>')).toBe(false);
    expect(holds('<div contenteditable="true"><p><br></p></div><div contenteditable="false">x</div>')).toBe(false);
    expect(holds('<mp-steward data-mp-steward="x"><textarea></textarea></mp-steward>', '备注')).toBe(false);
  });
});
