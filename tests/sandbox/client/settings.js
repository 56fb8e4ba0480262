/** 公众号设置: each row's action, in both layouts. */
import { consoleLink, count, delegate, el, hook, isClassic, post } from './core.js';
import { accepted, ask, confirmed, tip } from './dialog.js';
import { verified } from './verify.js';

const inputClass = isClassic ? 'frm_input' : 'weui-desktop-form__input';

/** Asks for one line of text; null if the person thought better of it. */
function askText(title, label, value = '') {
  const input = el('input', { type: 'text', class: inputClass, value });
  return ask({
    title,
    body: el(
      'div',
      { class: isClassic ? 'frm_control_group' : 'weui-desktop-form__control-group' },
      el('label', {}, label),
      input,
    ),
    buttons: [
      { text: '确定', primary: true, value: () => input.value },
      { text: '取消', primary: false, value: null },
    ],
  });
}

async function rename() {
  count('renameOpened');
  if (
    !(await confirmed('修改名称', '个人帐号一年可修改两次名称；提交后在截止时间前可以撤销，撤销后他人可使用该名称。', {
      ok: '同意并下一步',
    }))
  )
    return;
  if (!(await verified())) return;
  const name = await askText('修改名称', '新名称（3-30个字符）');
  if (name === null) return;
  count('rename');
  if (accepted(await post('/cgi-bin/settingpage?action=rename', { name }))) location.reload();
}

async function cancelRename() {
  if (!(await confirmed('撤销修改', '撤销后，该名称可能被其他帐号使用，确定撤销？'))) return;
  count('renameCancelled');
  if (accepted(await post('/cgi-bin/settingpage?action=cancel_rename'))) location.reload();
}

async function changeText(counter, title, label, field) {
  count(`${counter}Opened`);
  const value = await askText(title, label);
  if (value === null || !(await verified())) return;
  count(counter);
  if (accepted(await post('/cgi-bin/settingpage?action=change_text', { field, value }))) location.reload();
}

const changeAlias = () => changeText('changeAlias', '修改微信号', '微信号（6-20个字母、数字、下划线或减号）', 'alias');
const changeIntro = () => changeText('changeIntro', '修改介绍', '介绍（4-120个字）', 'intro');

function plain(counter, title, text, operation) {
  return async () => {
    count(`${counter}Opened`);
    if (!(await confirmed(title, text)) || !(await verified())) return;
    count(counter);
    if (!operation) tip('已提交', true);
    else if (accepted(await post(`/cgi-bin/settingpage?action=${operation}`))) location.reload();
  };
}

const changeAvatar = plain('changeAvatar', '修改头像', '请选择 2M 以内的图片，头像每月可修改5次。');
const upgradeToService = plain('upgradeToService', '升级为服务号', '升级为服务号后不可恢复为订阅号。');
const bindLegalPerson = plain('bindLegalPerson', '绑定法定代表人', '请法定代表人扫码确认。', 'bind_legal');
const unbindLegalPerson = plain(
  'unbindLegalPerson',
  '解绑法定代表人',
  '解绑后，法定代表人将不能再为本帐号确认操作，确定解绑？',
  'unbind_legal',
);

function transferAccount() {
  count('transferAccount');
  location.href = consoleLink('/acct/biztransferorder?action=index');
}

if (isClassic) {
  delegate('click', '#js_btn_rename', rename);
  delegate('click', '#js_btn_rename_cancel', cancelRename);
  delegate('click', '#changeHeadImg', changeAvatar);
  delegate('click', '#modifyUserInfo', changeIntro);
  delegate('click', '#setWeChatID', changeAlias);
  delegate('click', '#bindLegalPerson', bindLegalPerson);
  delegate('click', '#unbindLegalPerson', unbindLegalPerson);
  delegate('click', '.js_turn_to_service', upgradeToService);
  delegate('click', '.js_transfer', transferAccount);
  delegate('click', '.js_change_email', () => count('changeLoginEmail'));
} else {
  hook('rename', rename);
  hook('cancelRename', cancelRename);
  hook('changeAvatar', changeAvatar);
  hook('changeIntro', changeIntro);
  hook('changeAlias', changeAlias);
  hook('bindLegalPerson', bindLegalPerson);
  hook('unbindLegalPerson', unbindLegalPerson);
  hook('upgradeToService', upgradeToService);
  hook('transferAccount', transferAccount);
  hook('changeLoginEmail', () => count('changeLoginEmail'));
}
