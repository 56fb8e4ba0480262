/** The QR dialog 微信验证. Somebody with a phone scans after a moment and allows it, as nobody here has one. */
import { el, isClassic, page } from './core.js';
import { ask } from './dialog.js';

const SCAN = 1_500;
const ALLOW = 900;

function scanner() {
  const status = el('p', { class: isClassic ? 'js_status' : 'weui-desktop-qrcheck__status' }, '请用管理员微信扫描');
  const image = el('img', {
    class: isClassic ? 'js_qrcode' : 'weui-desktop-qrcheck__img',
    src: '/mpres/qr.svg',
    alt: '',
  });
  const box = isClassic
    ? el('div', { class: 'qrcode_scan' }, image, status, el('p', { class: 'js_nb_tip' }))
    : el('div', { class: 'weui-desktop-qrcheck' }, image, status);
  return { box, status };
}

/** True when the administrator has allowed it; false if the dialog was closed or the request only forwarded. */
export async function verified(reason = '为保障帐号安全，请用管理员微信扫码验证身份') {
  const { box, status } = scanner();
  const body = el('div', {}, el('p', { class: 'verify_reason' }, reason), box);
  const result = await ask({
    title: '微信验证',
    body,
    buttons: [],
    onopen(end, root) {
      const here = () => root.isConnected && root.checkVisibility();
      setTimeout(() => {
        if (!here()) return;
        if (page.session === 'operator') {
          status.textContent = '已发送操作申请给管理员，等待管理员验证，此申请在30分钟后过期';
          return;
        }
        status.textContent = '扫描成功，请在微信中轻触允许';
        setTimeout(() => here() && end(true), ALLOW);
      }, SCAN);
    },
  });
  return result === true;
}
