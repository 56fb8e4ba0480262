/** The plainest drawings: what a page says must tell its people, not how it is drawn. */
export const table = (heads: string[], rows: string[][]): string =>
  `<table class="weui-desktop-table"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
export const list = (rows: string[][], tag = 'li'): string =>
  `<ul class="ls">${rows.map((row) => `<${tag} class="ls__i">${row.map((part, at) => `<span class="p${at}">${part}</span>`).join('')}</${tag}>`).join('')}</ul>`;
export const cards = (rows: string[][]): string =>
  `<div class="gd">${rows.map((row) => `<div class="gd__c">${row.map((part) => `<div>${part}</div>`).join('')}</div>`).join('')}</div>`;
