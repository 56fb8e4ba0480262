import type { IncomingMessage } from 'node:http';
import { type Answer, json, page, redirect } from './answer.ts';
import { operate } from './api.ts';
import { asset } from './assets.ts';
import { control } from './control.ts';
import { consoleDocument } from './pages/document.ts';
import { loginExpired, loginPage, notFound } from './pages/login.ts';
import { outsidePage } from './pages/outside.ts';
import { contextOf } from './pages/page.ts';
import { findPage, isConsolePath } from './pages/registry.ts';
import { isReplayed, replayDocument } from './replay/replay-page.ts';
import { takeSettings, UnknownSetting, type Worlds } from './worlds.ts';

/** One request as the server met it, without its token. */
export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
}

/** The names that this server answers to; anything else that a browser resolves to it is not here. */
const HOSTS = /^(?:mp\.weixin\.qq\.com|127\.0\.0\.1|localhost)(?::\d+)?$/;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function withoutToken(url: URL): string {
  const rest = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !/^(?:token=|$)/.test(pair));
  return rest.length === 0 ? url.pathname : `${url.pathname}?${rest.join('&')}`;
}

/** A console page for a token: sandbox parameters are applied and taken out of the address, then the page is drawn. */
function consolePage(worlds: Worlds, url: URL): Answer {
  const token = url.searchParams.get('token') ?? '';
  if (!/^\d+$/.test(token) || token === '0') return page(loginExpired());
  const { own, rest } = takeSettings(url.search);
  if (own.size > 0) {
    worlds.adjust(token, own);
    return redirect(`${url.pathname}?${rest}`);
  }
  const world = worlds.open(token);
  if (world.replay && isReplayed(world.replay, url)) {
    return page(replayDocument(world.replay, url, token, world.clock.now()));
  }
  const found = findPage(world, url);
  if (found === null) return page(notFound(url.pathname), { status: 404 });
  if (found === 'expired') return page(loginExpired());
  if ('redirect' in found) return redirect(found.redirect);
  const context = contextOf(world, url.searchParams);
  return page(consoleDocument(context, found.draw(context)), { csp: world.settings.csp, token });
}

function cspReport(worlds: Worlds, url: URL, body: string): Answer {
  const world = worlds.find(url.searchParams.get('token') ?? '');
  world?.cspReports.push(body.slice(0, 2_000));
  return json({ ret: 0 });
}

function route(worlds: Worlds, log: readonly LoggedRequest[], url: URL, method: string, body: string): Answer {
  const { pathname } = url;
  if (pathname === '/favicon.ico') return asset('favicon.svg') ?? page(notFound(pathname), { status: 404 });
  if (pathname.startsWith('/mpres/'))
    return asset(pathname.slice('/mpres/'.length)) ?? page(notFound(pathname), { status: 404 });
  if (pathname === '/__sandbox' || pathname.startsWith('/__sandbox/')) return control(worlds, log, url, method, body);
  if (pathname === '/mp/fereport' && method === 'POST') return cspReport(worlds, url, body);
  const outside = outsidePage(worlds, url);
  if (outside) return outside;
  if (pathname === '/') {
    const token = url.searchParams.get('token');
    return token ? redirect(`/cgi-bin/home?t=home/index&token=${token}&lang=zh_CN`) : page(loginPage());
  }
  if (pathname === '/cgi-bin/logout') return redirect('/');
  if (!isConsolePath(pathname)) return page(notFound(pathname), { status: 404 });
  if (method === 'POST') return operate(worlds, url, new URLSearchParams(body));
  return consolePage(worlds, url);
}

/** Answers one request, and notes that it was made. */
export async function answer(worlds: Worlds, log: LoggedRequest[], request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'https://mp.weixin.qq.com');
  const method = request.method ?? 'GET';
  log.push({ method, host: request.headers.host ?? '', path: withoutToken(url) });
  const body = await bodyOf(request);
  if (!HOSTS.test(request.headers.host ?? '')) return page(notFound(url.pathname), { status: 404 });
  try {
    return route(worlds, log, url, method, body);
  } catch (error) {
    if (error instanceof UnknownSetting)
      return { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: error.message };
    throw error;
  }
}
