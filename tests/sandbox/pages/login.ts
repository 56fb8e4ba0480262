import { type Html, html } from '../html.ts';

/** What the console answers when the session has run out; the address stays as it was. */
export function loginExpired(): Html {
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>公众平台</title>
<link rel="stylesheet" href="/mpres/classic.css">
<link rel="stylesheet" href="/mpres/classic-widgets.css">
</head>
<body class="zh_CN page_error">
<div class="head" id="header"><div class="head_box"><div class="inner wrp"><h1 class="logo"><a href="/" title="微信公众平台">微信公众平台</a></h1></div></div></div>
<div id="body" class="body"><div class="page_msg large default"><div class="inner">
  <span class="msg_icon_wrp"><i class="icon80_smile"></i></span>
  <div class="msg_content"><h2>请重新<a id="jumpUrl" href="/">登录</a></h2></div>
</div></div></div>
</body>
</html>
`;
}

/** The public front page: nobody is logged in. */
export function loginPage(): Html {
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>公众号</title>
<link rel="stylesheet" href="/mpres/desktop.css">
</head>
<body class="zh_CN page_login">
<div class="login__type__container"><h2>登录公众号</h2>
  <div class="login__qrcode"><img class="login__type__container__scan__qrcode" src="/mpres/qr.svg" alt=""></div>
  <p>请使用微信扫描二维码登录</p>
  <p><a href="/cgi-bin/home?t=home/index&amp;lang=zh_CN&amp;token=1000000001">模拟扫码（演练环境）</a> · <a class="sandbox_entry" href="/__sandbox">演练环境 · sandbox</a></p>
</div>
</body>
</html>
`;
}

export function notFound(path: string): Html {
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>404 Not Found</title>
</head>
<body><h1>404 Not Found</h1><p>${path}</p></body>
</html>
`;
}
