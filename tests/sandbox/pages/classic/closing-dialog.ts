import { type Html, html } from '../../html.ts';
import type { Context } from '../page.ts';

/** The agreement that both layouts show in the first step. */
export const CLOSING_TERMS = [
  '帐号注销后，将无法登录和使用，帐号内的全部内容、数据和关注用户都将被清除，且不可恢复。',
  '提交申请并通过主体验证后，帐号进入冻结期。冻结期内不可使用任何功能，可撤销注销。',
  '冻结期结束后，须由管理员再次确认，帐号方可注销。',
  '请先结清收入、停用微信支付和第三方服务，并告知关注用户。',
];

const BANK_FIELDS = ['对公账户户名', '开户银行', '开户支行', '银行账号'];

/** The closing dialog as it lies hidden in the page; the script copies it each time it opens one. */
export function closingDialogCopy({ account }: Context): Html {
  const individual = account.subjectType === 'individual';
  const steps = ['同意协议', '主体验证', ...(individual ? [] : ['小额打款'])];
  return html`<div class="dialog_wrp dn" id="tpl_close_dialog">
  <div class="dialog">
    <div class="dialog_hd"><h3>注销帐号</h3><a href="javascript:;" class="pop_closed js_close">关闭</a></div>
    <div class="dialog_bd">
      <ul class="js_step_bar processor_bar grid_line">${steps.map((name, index) => html`<li class="step grid_item size1of${steps.length}${index === 0 ? ' current' : ''}"><h4>${index + 1} ${name}</h4></li>`)}</ul>
      <div class="js_step_1">
        <h4>注销协议</h4>
        <ol class="agreement">${CLOSING_TERMS.map((term) => html`<li>${term}</li>`)}</ol>
      </div>
      <div class="js_step_person dn">
        <p>请使用 ${account.administrator?.maskedId ?? '主体本人'} 的微信扫码验证主体身份，确认后将直接提交注销申请</p>
        <div class="qrcode_scan"><img class="js_qrcode" src="/mpres/qr.svg" alt=""><p class="js_status">请用管理员微信扫描</p></div>
      </div>
      <div class="js_step_other_2 dn">${BANK_FIELDS.map(
        (label, index) => html`
        <div class="frm_control_group"><label class="frm_label">${label}</label><div class="frm_controls"><span class="frm_input_box"><input type="text" class="frm_input" name="bank_${index}"${index === 0 && html` value="${account.subjectName}" readonly`}></span></div></div>`,
      )}
      </div>
      <div class="js_step_other_3 dn">
        <p>请在 <strong class="js_date"></strong> 前，用上述对公账户向下列账户汇入 <strong class="js_money"></strong> 元，并在备注中填写 <strong class="js_code"></strong></p>
        <dl class="payee"><dt>收款户名</dt><dd>（演练）财付通支付科技有限公司</dd><dt>收款账号</dt><dd>0000 0000 0000 0000</dd></dl>
      </div>
    </div>
    <div class="dialog_ft">
      <span class="btn btn_default btn_input js_btn_p dn" data-step="prev"><button type="button">上一步</button></span>
      <span class="btn btn_primary btn_input js_btn_p" data-step="agree"><button type="button">同意并下一步</button></span>
      <span class="btn btn_primary btn_input js_btn_p dn" data-step="next"><button type="button">下一步</button></span>
      <span class="btn btn_default btn_input js_btn_p" data-step="cancel"><button type="button">取消</button></span>
      <span class="btn btn_default btn_input js_btn_p dn" data-step="close"><button type="button">关闭</button></span>
    </div>
  </div>
</div>`;
}
