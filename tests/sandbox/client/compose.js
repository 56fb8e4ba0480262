/** Sending: 发表, a second question, then a scan. */
import { count, delegate, el, hook, isClassic } from './core.js';
import { ask, tip } from './dialog.js';
import { verified } from './verify.js';

async function send() {
  count('massSendOpened');
  const first = await ask({
    title: '发表',
    body: el('div', { class: 'new_mass_send_dialog' }, '群发通知：开启。发表后将通知全部用户。'),
    buttons: [
      { text: '发表', primary: true, value: true },
      { text: '取消', primary: false, value: false },
    ],
  });
  if (!first) return;
  const second = await ask({
    title: '提示',
    body: el('div', { class: 'double_check_dialog' }, '消息开始群发后无法撤销，是否继续？'),
    buttons: [
      { text: '继续发表', primary: true, value: true },
      { text: '取消', primary: false, value: false },
    ],
  });
  if (!second || !(await verified('请用管理员或运营者微信扫码验证'))) return;
  count('massSend');
  tip('已发表', true);
}

delegate('click', '#js_send button.mass_send', send);
if (!isClassic) hook('massSend', send);
