/** What an account is tied to: mini-programs and merchant numbers. The addresses of the first are as old tools use them. */
import { type Html, html } from '../html.ts';
import type { Context, Page } from './page.ts';
import { button, control, section, sheet, table } from './widgets.ts';

function linkedPage(context: Context, title: string, menu: string, content: Html): Page {
  return {
    title,
    menu,
    scripts: ['linked'],
    cgiData: '',
    content: sheet(context, title, section(context, title, content)),
  };
}

export function miniPrograms(context: Context): Page {
  const rows = context.account.miniprograms.map(({ appid, name }) => [
    name,
    appid,
    control(context, {
      classic: html`class="js_wxa_unlink"`,
      hook: 'unlinkMiniprogram',
      text: '解除关联',
      value: appid,
    }),
  ]);
  return linkedPage(
    context,
    '小程序管理',
    '10046',
    html`${table(context, ['小程序', 'AppID', '操作'], rows)}${button(context, { classic: html`id="js_wxa_link"`, hook: 'linkMiniprogram', text: '添加关联小程序' })}`,
  );
}

export function payment(context: Context): Page {
  const rows = context.account.merchants.map(({ id, name }) => [
    id,
    name,
    '已关联',
    html`<a href="https://pay.weixin.qq.com/index.php/extend/merchant_appid/mapay_platform/account_manage" target="_blank" rel="noopener">查看</a>`,
  ]);
  return linkedPage(
    context,
    '微信支付',
    '10033',
    html`${table(context, ['商户号', '主体', '状态', '操作'], rows)}${button(context, { classic: html`id="js_bind_merchant"`, hook: 'bindMerchant', text: '关联更多商户号' })}`,
  );
}
