import { type Answer, page } from './answer.ts';
import { html } from './html.ts';
import { SCENARIOS } from './scenarios.ts';
import { LAYOUTS, type Worlds } from './worlds.ts';

const PEOPLE = '/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&lang=zh_CN';

export function controlPage(_worlds: Worlds, token: string): Answer {
  const shown = token || '1000000001';
  return page(html`<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>演练环境 · sandbox</title><link rel="stylesheet" href="/mpres/desktop.css"></head>
<body><ul>${Object.entries(SCENARIOS).map(([id, { zh, en }]) => html`<li>${zh} · ${en} ${LAYOUTS.map((layout) => html`<a href="${PEOPLE}&token=${shown}&scenario=${id}&layout=${layout}">${layout}</a> `)}</li>`)}</ul></body></html>`);
}
