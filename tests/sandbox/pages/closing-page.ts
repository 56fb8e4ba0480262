import { calendarDays, chineseDay } from '../clock.ts';
import { type Html, html, island } from '../html.ts';
import { closingStatus } from '../machine.ts';
import type { Context, Page } from './page.ts';

/** End of the freeze, or of the time to confirm; milliseconds, 0 where the account is in neither. */
function deadline({ account }: Context): number {
  const { closing } = account;
  if (closing.stage === 'frozen') return closing.endsAt;
  return closing.stage === 'confirm' ? closing.deadline : 0;
}

function cgiData(context: Context): string {
  const { closing } = context.account;
  const id = closing.stage === 'frozen' || closing.stage === 'confirm' ? closing.id : 0;
  return `{
  status:"${closingStatus(closing)}"*1, // 1 frozen
  timestamp:"${Math.floor(deadline(context) / 1000)}"*1,
  acct_close_id:"${id}"
}`;
}

function classicContent(context: Context): Html {
  const { stage } = context.account.closing;
  const date = html`<strong class="js_date">${chineseDay(deadline(context))}</strong>`;
  const frame = (
    icon: string,
    title: string,
    text: Html,
    tools: Html,
  ) => html`<div class="main_hd"><h2>注销帐号</h2></div>
<div class="main_bd"><div class="page_msg large simple"><div class="inner group"><span class="msg_icon_wrp"><i class="icon_msg ${icon}"></i></span><div class="msg_content"><h4>${title}</h4><p>${text}</p><div class="tool_bar tc">${tools}</div></div></div></div></div>`;
  if (stage === 'frozen') {
    return frame(
      'waiting',
      '帐号冻结中',
      html`你已申请注销该帐号，帐号已进入冻结期，冻结期至 ${date}。冻结期内可撤销注销，冻结期结束后须由管理员再次确认。`,
      html`<a href="javascript:;" class="btn btn_default" id="js_cancel">撤销注销</a>`,
    );
  }
  if (stage === 'confirm') {
    return frame(
      'warn',
      '冻结期已结束，请确认注销',
      html`请管理员在 ${date} 前确认注销。确认后帐号将被注销且不可恢复，逾期未确认的，以页面提示为准。`,
      html`<a href="javascript:;" class="btn btn_primary" id="js_confirm">确认注销</a> <a href="javascript:;" class="btn btn_default" id="js_cancel">撤销注销</a>`,
    );
  }
  return frame('waiting', '处理中', html`正在查询帐号状态，请稍候`, html``);
}

function desktopContent(context: Context): Html {
  const { stage } = context.account.closing;
  const end = deadline(context);
  const days = Math.max(0, calendarDays(context.now, end));
  const revoke = html`<button type="button" class="weui-desktop-btn weui-desktop-btn_default" data-hook="revokeDeregistration">撤销注销</button>`;
  const states: Record<string, Html> = {
    frozen: html`<h3 class="close-state__title">账号已进入冻结期</h3><p class="close-state__desc">剩余冻结期 <em>${days}</em> 天，将于 <span>${chineseDay(end)}</span> 结束。冻结期内账号不可使用，可撤销注销。</p><div class="close-state__tools">${revoke}</div>`,
    confirm: html`<h3 class="close-state__title">冻结期已结束，待确认注销</h3><p class="close-state__desc">请管理员在 <span>${chineseDay(end)}</span> 前确认。确认后账号将被注销，且不可恢复。</p><div class="close-state__tools"><button type="button" class="weui-desktop-btn weui-desktop-btn_primary" data-hook="confirmDeregistration">确认注销</button> ${revoke}</div>`,
  };
  return html`<h2 class="weui-desktop-page__title">注销账号</h2>
<div class="weui-desktop-panel close-state">${island(html`class="close-state__bd"`, states[stage] ?? html`<p class="close-state__desc">正在查询账号状态，请稍候</p>`)}</div>`;
}

/** Where a frozen account lands whatever it asks for. The desktop markup of this page is invented. */
export function closingPage(context: Context): Page {
  const { layout, variant } = context.world.settings;
  const classic = layout === 'classic';
  return {
    kind: 'closing',
    title: '注销帐号',
    menu: '10041',
    scripts: ['closing-page'],
    cgiData: classic || variant === 'table-with-data' ? cgiData(context) : '',
    content: classic ? classicContent(context) : desktopContent(context),
  };
}
