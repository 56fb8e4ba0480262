import { type Html, html } from '../../html.ts';
import { CLOSING_TERMS } from '../classic/closing-dialog.ts';
import type { Context } from '../page.ts';

const BANK_FIELDS = ['对公账户户名', '开户银行', '开户支行', '银行账号'];

/**
 * The closing dialog in the desktop widget family. Its markup today is not known; the steps and words are the old
 * script's, with 账号 for 帐号 as the desktop pages write it.
 */
export function desktopClosingDialog({ account }: Context): Html {
  const individual = account.subjectType === 'individual';
  const steps = ['同意协议', '主体验证', ...(individual ? [] : ['小额打款'])];
  return html`<div class="weui-desktop-dialog__wrp weui-desktop-hidden" data-dialog="closing">
  <div class="weui-desktop-dialog">
    <div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">注销账号</h3><button type="button" class="weui-desktop-icon-btn weui-desktop-dialog__close-btn" data-step="close" aria-label="关闭"></button></div>
    <div class="weui-desktop-dialog__bd">
      <ul class="weui-desktop-steps">${steps.map((name, index) => html`<li class="weui-desktop-step${index === 0 ? ' weui-desktop-step_current' : ''}"><span class="weui-desktop-step__num">${index + 1}</span>${name}</li>`)}</ul>
      <div data-panel="agree">
        <h4 class="weui-desktop-dialog__subtitle">注销协议</h4>
        <ol class="close-agreement">${CLOSING_TERMS.map((term) => html`<li>${term.replaceAll('帐号', '账号')}</li>`)}</ol>
      </div>
      <div class="weui-desktop-hidden" data-panel="person">
        <p>请使用主体本人的微信扫码验证身份，确认后将直接提交注销申请</p>
        <div class="weui-desktop-qrcheck"><img class="weui-desktop-qrcheck__img" src="/mpres/qr.svg" alt=""><p class="weui-desktop-qrcheck__status">请用管理员微信扫描</p></div>
      </div>
      <form class="weui-desktop-form weui-desktop-hidden" data-panel="bank">${BANK_FIELDS.map(
        (label, index) => html`
        <div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">${label}</label><div class="weui-desktop-form__controls"><input type="text" class="weui-desktop-form__input" name="bank_${index}"${index === 0 && html` value="${account.subjectName}" readonly`}></div></div>`,
      )}
      </form>
      <div class="weui-desktop-hidden" data-panel="payment">
        <p>请在 <strong data-field="date"></strong> 前，用上述对公账户向下列账户汇入 <strong data-field="money"></strong> 元，并在备注中填写 <strong data-field="code"></strong></p>
        <dl class="payee"><dt>收款户名</dt><dd>（演练）财付通支付科技有限公司</dd><dt>收款账号</dt><dd>0000 0000 0000 0000</dd></dl>
      </div>
    </div>
    <div class="weui-desktop-dialog__ft">
      <button type="button" class="weui-desktop-btn weui-desktop-btn_default weui-desktop-hidden" data-step="prev">上一步</button>
      <button type="button" class="weui-desktop-btn weui-desktop-btn_primary" data-step="agree">同意并下一步</button>
      <button type="button" class="weui-desktop-btn weui-desktop-btn_primary weui-desktop-hidden" data-step="next">下一步</button>
      <button type="button" class="weui-desktop-btn weui-desktop-btn_default" data-step="cancel">取消</button>
      <button type="button" class="weui-desktop-btn weui-desktop-btn_default weui-desktop-hidden" data-step="close">关闭</button>
    </div>
  </div>
</div>`;
}
