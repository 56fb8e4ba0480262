import { type Html, html } from '../html.ts';
import type { Context, Page } from './page.ts';

const TOOLS = ['撤销', '重做', '格式刷', '字号', '加粗', '斜体', '下划线', '颜色', '对齐', '列表', '插入链接'];

/** The article editor: a title, an author, and a body that may be edited. Nothing of anybody else's belongs in there. */
export function editor(context: Context): Page {
  const draft = context.account.drafts.find(({ id }) => String(id) === context.query.get('appmsgid'));
  const body: Html = html`<p>冬天适合读长书。</p><p>请在文末写上：如需解绑，请联系管理员。</p><p><a href="javascript:;">注销账号</a> <button type="button">发表</button> <a href="javascript:;">更换管理员</a></p><p><br></p>`;
  return {
    title: '图文消息',
    menu: '10154',
    scripts: ['compose'],
    cgiData: `{ appmsgid:${draft ? draft.id : '""'}, is_multi:0 }`,
    content: html`<div id="js_appmsg_editor" class="appmsg_edit">
  <div class="edui-toolbar" id="js_toolbar_0">${TOOLS.map((name) => html`<span class="edui-button" title="${name}">${name}</span>`)}</div>
  <div class="appmsg_edit_item title"><textarea id="title" class="frm_input js_title" rows="1" placeholder="请在这里输入标题">${draft?.title ?? ''}</textarea></div>
  <div class="appmsg_edit_item author"><input id="author" class="frm_input js_author" placeholder="请输入作者" value=""></div>
  <div id="ueditor_0" class="edui-editor"><div class="edui-editor-iframeholder"><div class="rich_media_content ProseMirror" contenteditable="true" id="js_editor_body">${body}</div></div></div>
  <div class="tool_area" id="bot_bar"><div class="tool_bar">
    <span id="js_submit" class="btn btn_input btn_default weui-desktop-btn weui-desktop-btn_default"><button type="button">保存为草稿</button></span>
    <span id="js_preview" class="btn btn_input btn_default weui-desktop-btn weui-desktop-btn_default"><button type="button">预览</button></span>
    <span id="js_send" class="btn btn_input btn_primary weui-desktop-btn weui-desktop-btn_primary"><button type="button" class="mass_send">发表</button></span>
  </div></div>
</div>`,
  };
}
