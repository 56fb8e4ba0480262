/** The widgets that pages of both layouts are put together from, each in the family of its layout. */
import { type Html, html, island } from '../html.ts';
import type { Context } from './page.ts';

const isClassic = (context: Context) => context.world.settings.layout === 'classic';

function heading(context: Context, title: string): Html {
  return isClassic(context)
    ? html`<div class="main_hd"><h2>${title}</h2></div>`
    : html`<h2 class="weui-desktop-page__title">${title}</h2>`;
}

/** A page's main part: sections beneath a heading. */
export function sheet(context: Context, title: string, ...sections: Html[]): Html {
  return isClassic(context)
    ? html`${heading(context, title)}
<div class="main_bd">${sections}</div>`
    : html`${heading(context, title)}
${sections}`;
}

/** One section; on the desktop its content is an island, drawn late and redrawn. */
export function section(context: Context, title: string, content: Html): Html {
  if (isClassic(context)) {
    return html`
  <div class="page_section"><h3 class="section_title">${title}</h3>${content}</div>`;
  }
  return html`
<div class="weui-desktop-panel"><div class="weui-desktop-panel__hd"><h3 class="weui-desktop-panel__title">${title}</h3></div>${island(html`class="weui-desktop-panel__bd"`, content)}</div>`;
}

export function note(context: Context, content: Html | string): Html {
  return isClassic(context)
    ? html`<p class="mini_tips">${content}</p>`
    : html`<p class="weui-desktop-form__tips">${content}</p>`;
}

export function table(
  context: Context,
  headers: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
): Html {
  if (isClassic(context)) {
    return html`<div class="table_wrp"><table class="table" cellspacing="0"><thead class="thead"><tr>${headers.map(
      (name) => html`<th class="table_cell">${name}</th>`,
    )}</tr></thead><tbody class="tbody">${
      rows.length === 0
        ? html`<tr class="empty_item"><td class="empty_tips" colspan="${headers.length}">暂无数据</td></tr>`
        : rows.map((cells) => html`<tr>${cells.map((cell) => html`<td class="table_cell">${cell}</td>`)}</tr>`)
    }</tbody></table></div>`;
  }
  if (rows.length === 0) {
    return html`<div class="weui-desktop-empty"><p class="weui-desktop-tips">暂无数据</p></div>`;
  }
  return html`<table class="weui-desktop-table"><thead><tr>${headers.map((name) => html`<th>${name}</th>`)}</tr></thead><tbody>${rows.map(
    (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>`;
}

interface ControlLook {
  /** Attributes that the classic console knows the control by, such as `id="js_resetkey"`. */
  classic: Html;
  /** What the page's script binds on the desktop. */
  hook: string;
  text: string;
  /** Handed to the handler; on the classic page as `data-id`. */
  value?: string | undefined;
}

export function control(context: Context, { classic, hook, text, value }: ControlLook): Html {
  return isClassic(context)
    ? html`<a href="javascript:;" ${classic}${value !== undefined && html` data-id="${value}"`}>${text}</a>`
    : html`<a class="weui-desktop-link" href="javascript:;" data-hook="${hook}"${value !== undefined && html` data-value="${value}"`}>${text}</a>`;
}

export function button(context: Context, { classic, hook, text }: ControlLook, primary = true): Html {
  return isClassic(context)
    ? html`<a href="javascript:;" class="btn ${primary ? 'btn_primary' : 'btn_default'}" ${classic}>${text}</a>`
    : html`<button type="button" class="weui-desktop-btn ${primary ? 'weui-desktop-btn_primary' : 'weui-desktop-btn_default'}" data-hook="${hook}">${text}</button>`;
}

/** Labels with values, and what can be done about each. */
export function facts(
  context: Context,
  rows: readonly { label: string; value: Html | string; action?: Html | false | undefined }[],
): Html {
  if (isClassic(context)) {
    return html`<ul class="account_setting_area">${rows.map(
      ({ label, value, action }) => html`
    <li class="account_setting_item"><h4>${label}</h4><div class="meta_opr">${action}</div><div class="meta_content">${value}</div></li>`,
    )}</ul>`;
  }
  return html`<ul class="weui-desktop-setting__list">${rows.map(
    ({ label, value, action }) => html`
    <li class="weui-desktop-setting__item"><div class="weui-desktop-setting__item__label">${label}</div><div class="weui-desktop-setting__item__main"><div class="weui-desktop-setting__item__info">${value}</div>${action}</div></li>`,
  )}</ul>`;
}
