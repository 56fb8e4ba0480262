import { type Html, html, island } from '../../html.ts';
import { seatsLeft } from '../../machine.ts';
import type { Context, Page } from '../page.ts';
import { kindFields, rosterFields } from '../pagedata.ts';

function administrator({ account }: Context): Html {
  const admin = account.administrator;
  if (!admin) {
    return html`<div class="weui-desktop-empty"><p class="weui-desktop-tips">尚未绑定管理员</p><button type="button" class="weui-desktop-btn weui-desktop-btn_primary" data-hook="bindAdministrator">绑定管理员微信号</button></div>`;
  }
  return html`<div class="people-admin">
      <img class="people-admin__avatar" src="/mpres/face-3.svg" alt="">
      <div class="people-admin__info"><strong class="people-admin__name">${admin.nickname}</strong><p class="weui-desktop-tips">微信号 ${admin.maskedId}　姓名 ${admin.name}　手机 138****0000</p></div>
      <a class="weui-desktop-link" href="javascript:;" data-hook="changeAdministrator">修改</a>
    </div>`;
}

function toolbar({ account }: Context): Html {
  const left = seatsLeft(account);
  return html`<div class="people-toolbar">
      <button type="button" class="weui-desktop-btn weui-desktop-btn_primary${left.all === 0 ? ' weui-desktop-btn_disabled' : ''}"${left.all === 0 && html` disabled`} data-hook="invite">绑定运营者微信号</button>
      <span class="weui-desktop-tips">最多可绑定 5 个长期运营者和 20 个短期运营者</span>
      <select class="weui-desktop-form__select people-filter" aria-label="筛选" data-hook="filter"><option>全部</option><option>长期</option><option>短期</option><option>已解除</option></select>
    </div>`;
}

function inviteDialog(): Html {
  return html`<div class="weui-desktop-dialog__wrp weui-desktop-hidden" data-dialog="invite">
  <div class="weui-desktop-dialog">
    <div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">绑定运营者微信号</h3><button type="button" class="weui-desktop-icon-btn weui-desktop-dialog__close-btn" data-step="cancel" aria-label="关闭"></button></div>
    <div class="weui-desktop-dialog__bd">
      <form class="weui-desktop-form">
        <div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">类型</label><div class="weui-desktop-form__controls">
          <label class="weui-desktop-form__check-label" data-term="long"><input type="radio" class="weui-desktop-form__radio" name="term" value="long"><span class="weui-desktop-form__check-content">长期（剩余 <em></em> 个）</span></label>
          <label class="weui-desktop-form__check-label" data-term="short"><input type="radio" class="weui-desktop-form__radio" name="term" value="short"><span class="weui-desktop-form__check-content">短期，一个月（剩余 <em></em> 个）</span></label>
        </div></div>
        <div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">微信号</label><div class="weui-desktop-form__controls">
          <input type="text" class="weui-desktop-form__input" placeholder="请输入运营者微信号" name="keyword"><button type="button" class="weui-desktop-btn weui-desktop-btn_default" data-step="search">搜索</button>
          <p class="weui-desktop-form__msg weui-desktop-form__msg_error weui-desktop-hidden" data-field="error"></p>
          <div class="people-found weui-desktop-hidden" data-field="found"><img class="people-admin__avatar" src="/mpres/face-3.svg" alt=""><span data-field="nickname"></span></div>
        </div></div>
      </form>
    </div>
    <div class="weui-desktop-dialog__ft"><button type="button" class="weui-desktop-btn weui-desktop-btn_primary weui-desktop-btn_disabled" data-step="invite">邀请绑定</button><button type="button" class="weui-desktop-btn weui-desktop-btn_default" data-step="cancel">取消</button></div>
  </div>
</div>`;
}

/** What an earlier unbinding left behind: hidden, yet it names a person, a term and the word 解绑. */
function leftoverDialog({ account }: Context): Html {
  const [first] = account.operators;
  if (!first) return html``;
  return html`<div class="weui-desktop-dialog__wrp weui-desktop-hidden">
  <div class="weui-desktop-dialog">
    <div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">解绑运营者</h3></div>
    <div class="weui-desktop-dialog__bd"><p>${first.nickname}（${first.username}）</p><p>${first.term === 'long' ? '长期' : '短期'}运营者，解绑后将无法登录</p></div>
    <div class="weui-desktop-dialog__ft"><button type="button" class="weui-desktop-btn weui-desktop-btn_primary">解绑</button><button type="button" class="weui-desktop-btn weui-desktop-btn_default">取消</button></div>
  </div>
</div>`;
}

/** Only the words of this page are known; the markup is invented, with the roster drawn by the page's script. */
export function desktopPeople(context: Context): Page {
  const withData = context.world.settings.variant === 'table-with-data';
  return {
    kind: 'people',
    title: '人员设置',
    menu: '10044',
    scripts: ['people-desktop'],
    cgiData: `{
    ${kindFields(context)},
    ${withData ? rosterFields(context) : 'operator_mobile: "138****0000",\n    operator_id_card: "1101**********002X"'}
  }`,
    content: html`<h2 class="weui-desktop-page__title">人员设置</h2>
<div class="weui-desktop-panel">
  <div class="weui-desktop-panel__hd"><h3 class="weui-desktop-panel__title">管理员信息</h3></div>
  ${island(html`class="people-section"`, administrator(context))}
</div>
<div class="weui-desktop-panel">
  <div class="weui-desktop-panel__hd"><h3 class="weui-desktop-panel__title">运营者管理</h3></div>
  ${island(html`class="people-section"`, toolbar(context))}
  <div class="people-roster" id="people_roster"></div>
</div>
${inviteDialog()}${leftoverDialog(context)}`,
  };
}
