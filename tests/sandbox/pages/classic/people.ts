import { type Html, html } from '../../html.ts';
import { seatsLeft } from '../../machine.ts';
import type { Context, Page } from '../page.ts';
import { rosterFields } from '../pagedata.ts';

function administrator({ account }: Context): Html {
  const admin = account.administrator;
  if (!admin) {
    return html`<div class="js_admin_area"><div class="js_admin_empty empty_tips"><p>尚未绑定管理员微信号</p><a href="javascript:;" class="btn btn_primary" id="js_admin_bind">绑定管理员微信号</a></div></div>`;
  }
  return html`<div class="js_admin_area"><div class="js_admin_empty dn"></div>
    <div class="admin_info"><img class="avatar" src="/mpres/face-3.svg" alt=""><div class="admin_meta"><strong class="nickname_s">${admin.nickname}</strong><p class="desc">微信号：${admin.maskedId}</p><p class="desc">姓名：${admin.name}</p></div>
    <div class="opr"><a href="javascript:;" class="btn btn_default" id="js_admin_change">修改</a></div></div></div>`;
}

/** The invite dialog lies hidden in the page; opening shows it, closing hides it again. */
function inviteDialog({ account }: Context): Html {
  const left = seatsLeft(account);
  return html`<div class="dialog_wrp dn" id="js_add_user">
  <div class="dialog">
    <div class="dialog_hd"><h3>绑定运营者微信号</h3><a href="javascript:;" class="pop_closed js_close">关闭</a></div>
    <div class="dialog_bd">
      <div class="frm_control_group"><label class="frm_label">类型</label><div class="frm_controls frm_vertical_lh">
        <label class="frm_radio_label${left.long === 0 ? ' dn' : ' selected'}"><input type="radio" class="frm_radio" name="term" id="js_radio_long" value="long"${left.long > 0 && html` checked`}><span class="lbl_content">长期（还可添加<em id="js_long_num">${left.long}</em>个）</span></label>
        <label class="frm_radio_label${left.short === 0 ? ' dn' : ''}"><input type="radio" class="frm_radio" name="term" id="js_radio_temp" value="short"${left.long === 0 && html` checked`}><span class="lbl_content">短期（一个月，还可添加<em id="js_temp_num">${left.short}</em>个）</span></label>
      </div></div>
      <div class="frm_control_group"><label class="frm_label">微信号</label><div class="frm_controls">
        <span class="frm_input_box search append"><input type="text" class="frm_input js_keyword" placeholder="请输入运营者微信号"><a href="javascript:;" class="frm_input_append js_search">搜索</a></span>
        <p class="frm_tips">运营者须已关注该公众号，并已绑定银行卡</p>
        <p class="frm_msg fail dn js_invite_error"></p>
        <div class="js_search_result dn"><img class="avatar" src="/mpres/face-3.svg" alt=""><span class="js_nickname"></span></div>
      </div></div>
    </div>
    <div class="dialog_ft"><span class="btn btn_primary btn_input btn_disabled js_invite"><button type="button">邀请绑定</button></span><span class="btn btn_default btn_input js_invite_cancel"><button type="button">取消</button></span></div>
  </div>
</div>`;
}

export function classicPeople(context: Context): Page {
  const left = seatsLeft(context.account);
  return {
    kind: 'people',
    title: '人员设置',
    menu: '10044',
    scripts: ['people-classic'],
    cgiData: `{
  ${rosterFields(context)}
}`,
    content: html`<div class="main_hd"><h2>人员设置</h2></div>
<div class="main_bd safe_admins">
  <div class="page_section">
    <h3 class="section_title">管理员信息</h3>
    ${administrator(context)}
  </div>
  <div class="page_section">
    <h3 class="section_title">运营者管理</h3>
    <p class="mini_tips">运营者可直接登录、群发消息，无需管理员确认。可绑定5个长期运营者和20个短期运营者，短期运营者一个月后自动过期。</p>
    <div class="table_wrp"><table class="table" cellspacing="0">
      <thead class="thead"><tr><th class="table_cell">运营者</th><th class="table_cell">类型</th><th class="table_cell">状态</th><th class="table_cell tr">操作</th></tr></thead>
      <tbody class="tbody" id="js_helper_list"></tbody>
    </table></div>
    <div class="tool_bar"><a href="javascript:;" class="btn btn_primary${left.all === 0 ? ' btn_disabled' : ''}" id="js_helper_bind">绑定运营者微信号</a><span class="tips">还可绑定<span id="js_helper_left">${left.all}</span>个运营者微信号</span></div>
  </div>
</div>
${inviteDialog(context)}`,
  };
}
