import { beforeEach, expect, it } from 'vitest';
import { findInviteDialog, type Refused } from './invite-dialog.ts';

const dialog = (message: string, more = ''): string =>
  `<div class="weui-desktop-dialog__wrp" ${more}><div class="weui-desktop-dialog">
  <h3 class="weui-desktop-dialog__title">绑定运营者微信号</h3>
  <input type="text" placeholder="请输入运营者微信号"><p class="tips">运营者须已关注该公众号，并已绑定银行卡</p>
  <p class="error">${message}</p><button>邀请绑定</button><button>取消</button></div></div>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

it('is the panel around its title, its field and its button, and says nothing of what the dialog always shows', () => {
  document.body.innerHTML = `<button>绑定运营者微信号</button>${dialog('')}`;
  const found = findInviteDialog(document);
  expect(found?.panel.className).toBe('weui-desktop-dialog');
  expect(found?.refused).toBeNull();
});

it('is found in markup that nobody knows, where it lies over the page', () => {
  document.body.innerHTML = `<div style="position:fixed"><section><b>邀请运营者</b><input><span role="button">发送邀请</span></section></div>`;
  expect(findInviteDialog(document)?.panel.localName).toBe('section');
  document.body.innerHTML = `<div><section><b>邀请运营者</b><input><span role="button">发送邀请</span></section></div>`;
  expect(findInviteDialog(document)).toBeNull();
});

it('is not there while it is hidden, or is another dialog', () => {
  document.body.innerHTML = dialog('', 'style="display:none"');
  expect(findInviteDialog(document)).toBeNull();
  document.body.innerHTML = dialog('').replace('绑定运营者微信号</h3>', '绑定开发者</h3>');
  expect(findInviteDialog(document)).toBeNull();
});

it('hears a refusal that passes over the page while it is open, and nothing that merely stands in the page', () => {
  const words = '操作过于频繁，请稍后再试';
  document.body.innerHTML = `<p>${words}</p>${dialog('')}`;
  expect(findInviteDialog(document)).toMatchObject({ refused: null, isPassing: false });
  document.body.innerHTML = `<div style="position:fixed"><div class="inner">${words}</div></div>${dialog('')}`;
  expect(findInviteDialog(document)).toMatchObject({ refused: 'too-frequent', isPassing: true });
  document.body.innerHTML = `<div style="position:fixed">${words}</div>${dialog('')}`;
  expect(findInviteDialog(document)).toMatchObject({ refused: 'too-frequent', isPassing: true });
  document.body.innerHTML = `<div style="position:fixed">${words}</div>${dialog('对方的微信未绑定银行卡')}`;
  expect(findInviteDialog(document)).toMatchObject({ refused: 'no-bank-card', isPassing: false });
});

const SAID: [Refused, string][] = [
  ['hidden-id', '该微信号不存在，或对方设置了不可被搜索，请核对后重试'],
  ['not-following', '该微信号未关注本公众号，请关注后重试'],
  ['person-full', '该微信号已绑定或管理5个公众号，无法再绑定'],
  ['person-full', '该微信号已绑定5个公众号，需法定代表人授权后才可绑定更多帐号'],
  ['person-full', '该微信号已绑定5个公众号。本帐号未绑定法定代表人，无法授权'],
  ['person-full-for-good', '该微信号已绑定50个公众号，达到上限'],
  ['already-invited', '已向该微信号发送过邀请，请等待对方确认'],
  ['already-bound', '该微信号已绑定为本公众号的运营者'],
  ['too-frequent', '操作过于频繁，请稍后再试'],
  ['no-administrator', '该公众号尚未绑定管理员，请先绑定管理员微信号'],
  ['seats-full', '已绑定或已邀请的运营者微信号达到25个上限'],
  ['seats-full', '已绑定或已邀请的长期运营者达到5个上限'],
  ['not-administrator', '你无权限进行绑定运营者微信号的操作'],
  ['no-bank-card', '对方的微信未绑定银行卡'],
  ['account-protection-off', '对方没有开启帐号保护'],
];
it.each(SAID)('knows a refusal: %s, %s', (refused, words) => {
  document.body.innerHTML = dialog(words);
  expect(findInviteDialog(document)?.refused).toBe(refused);
});
