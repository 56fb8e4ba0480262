import type { Article } from '../account.ts';
import { type Answer, page } from '../answer.ts';
import { chineseDay } from '../clock.ts';
import { html } from '../html.ts';
import type { World, Worlds } from '../worlds.ts';
import { articleSlug } from './published.ts';

/** Whose article a public address shows; an address that no world knows is somebody else's article. */
function findArticle(worlds: Worlds, slug: string): { world: World; found: Article } | null {
  for (const token of worlds.tokens()) {
    const world = worlds.open(token);
    const found = world.account.articles.find((item) => articleSlug(token, item) === slug);
    if (found) return { world, found };
  }
  return null;
}

function article(worlds: Worlds, url: URL): Answer {
  const { world, found } = findArticle(worlds, url.pathname.replace('/s/', '')) ?? {};
  const gone =
    world?.account.closing.stage === 'closed'
      ? '此帐号已自主注销,内容无法查看'
      : found?.deleted
        ? '该内容已被发布者删除'
        : null;
  const title = found?.title ?? '山里的第三天';
  return page(
    html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${gone ? '' : title}</title>
<link rel="stylesheet" href="/mpres/outside.css">
</head>
${
  gone
    ? html`<body class="zh_CN wx_wap_page"><div class="weui-msg"><div class="weui-msg__text-area"><h2 class="weui-msg__title">${gone}</h2></div></div></body>`
    : html`<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg">
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary">
  <h1 class="rich_media_title" id="activity-name">${title}</h1>
  <div id="meta_content" class="rich_media_meta_list"><a class="rich_media_meta rich_media_meta_link" id="js_name" href="javascript:;">${world?.account.nickname ?? '青岚读书会'}</a> <em id="publish_time" class="rich_media_meta">${chineseDay(found?.publishedAt ?? 1_700_000_000_000)}</em></div>
  <div class="rich_media_content" id="js_content"><p>有人问：怎么才能注销帐号？我说，先把书还了。</p><p>长期读一本书，短期写一行字。</p></div>
</div></div></div>
</body>`
}
</html>
`,
  );
}

function miniProgramConsole(): Answer {
  return page(html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>小程序</title>
<link rel="stylesheet" href="/mpres/outside.css">
</head>
<body class="wxa">
<div class="weui-desktop-layout"><div class="weui-desktop-layout__main__hd"><a class="weui-desktop-account__nickname" href="javascript:;">青岚书单</a></div>
<div class="main_bd"><h2>成员管理</h2>
<table class="weui-desktop-table"><tbody><tr><td>林晚晴</td><td>长期</td><td>运营者</td><td><a href="javascript:;">解绑</a></td></tr></tbody></table>
<p>剩余冻结期 12 天 <a href="javascript:;">取消注销</a></p><a href="javascript:;">注销账号</a></div></div>
</body>
</html>
`);
}

/** Pages of the same host that are not the console: articles, public readers, the mini-program console. */
export function outsidePage(worlds: Worlds, url: URL): Answer | null {
  const { pathname } = url;
  if (pathname === '/s' || pathname.startsWith('/s/')) return article(worlds, url);
  if (/^\/mp\/(?:appmsgalbum|profile_ext|homepage|readtemplate)$/.test(pathname)) return article(worlds, url);
  if (/^\/(?:wxamp|wxopen|publicpoc\/wxa[^/]*)(?:\/|$)/.test(pathname)) return miniProgramConsole();
  return null;
}
