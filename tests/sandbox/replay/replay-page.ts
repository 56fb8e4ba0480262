/** A report as a page of the console: its structure, made-up texts in the place of those taken out, and the page's own data if it had any. */
import { PAGES, type PageId } from '../../../lib/console/pages.ts';
import type { Attributes, Report, ReportData, ReportElement, ReportNode } from '../../../lib/console/report/shape.ts';
import { dayOf } from '../../../lib/time/day.ts';
import { type Html, html, js, raw } from '../html.ts';
import { type MadeUp, makeUp } from './made-up.ts';

/** In the address of a frame's content: which frame of the report it is. */
const FRAME = 'replay_frame';

/** An address of the console at which a page of this kind is met, without a token. */
function pathOf(page: PageId, address: string): string {
  const example = PAGES.find(({ id }) => id === page)?.examples[0];
  const own = address.split('?')[0] ?? '';
  return example ?? (/^\/(?:cgi-bin|misc|advanced|acct|merchant|promotion)\/\w+$/.test(own) ? own : '/cgi-bin/replay');
}

const withToken = (path: string, token: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}token=${token}&lang=zh_CN`;

/** Where a report is shown, with a token: the address of its page. */
export const replayPath = ({ page, address }: Report, token: string): string => {
  const path = pathOf(page, address);
  return /[?&]lang=/.test(path) ? `${path}&token=${token}` : withToken(path, token);
};

/** Whether a URL is where a report, or a frame of it, is shown. */
export function isReplayed(report: Report, url: URL): boolean {
  const [path, query = ''] = pathOf(report.page, report.address).split('?');
  if (url.searchParams.has(FRAME)) return true;
  const wanted = [...new URLSearchParams(query)];
  return url.pathname === path && wanted.every(([name, value]) => url.searchParams.get(name) === value);
}

const isAttributes = (part: unknown): part is Attributes =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

/** The bodies of the frames of a report, in document order, nested ones after the one they are in. */
function framesOf(element: ReportElement): ReportElement[] {
  return element.slice(1).flatMap((part) => {
    if (typeof part === 'string' || isAttributes(part)) return [];
    const own = /^i?frame$/.test(element[0]) && part[0] === 'body' ? [part] : [];
    return [...own, ...framesOf(part)];
  });
}

/** An element with everything filled, ready to be drawn; a frame has got an address. */
function filled(
  element: ReportElement,
  made: MadeUp,
  frame: (body: ReportElement, page: string) => string,
): ReportElement {
  const [tag, ...parts] = element;
  const given = isAttributes(parts[0]) ? parts[0] : {};
  const { frame: page = 'other', ...rest } = given;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest)) attributes[name] = made.text(value);
  const inside: ReportNode[] = [];
  for (const part of parts) {
    if (typeof part === 'string') inside.push(made.text(part));
    else if (isAttributes(part)) continue;
    else if (/^i?frame$/.test(tag)) attributes.src = frame(part, page);
    else inside.push(filled(part, made, frame));
  }
  return [tag, attributes, ...inside];
}

/** The literal of the page's data, as the console writes it, so far as the report says what was there. */
function dataScript(data: ReportData, made: MadeUp, token: string, now: number): string {
  const textOf = (own: string | null): string | null => own && made.text(own);
  const number = (own: boolean | null): number | undefined => (own === null ? undefined : own ? 1 : 0);
  const ends = (own: string): unknown =>
    made.unix(own) ?? { long: 0, short: 1, absent: undefined, odd: null }[own] ?? undefined;
  const peopleOf = (status: 'bound' | 'invited') =>
    data.people?.list
      .filter((person) => person.status === status)
      .map((person) => ({
        openid: textOf(person.openid) ?? undefined,
        username: textOf(person.id) ?? undefined,
        nickname: made.text(person.name),
        expire_time: ends(person.ends),
      }));
  const { settings, closing, people } = data;
  const cgiData = {
    service_type: data.type === null ? undefined : data.type === 'service' ? 2 : 1,
    is_wx_verify: number(data.verified),
    total_friend_cnt: data.followers === null ? undefined : Number('1'.padEnd(data.followers, '2')),
    realname_type: settings?.subject == null ? undefined : settings.subject === 'individual' ? 0 : 1,
    realname_status: number(settings?.registered ?? null),
    can_write_off: number(settings?.canClose ?? null),
    can_apply_acct_transfer: number(settings?.canTransfer ?? null),
    is_overseas: number(settings?.overseas ?? null),
    status: closing?.status,
    timestamp: closing?.ends ? made.unix(closing.ends) : undefined,
    send_admins: data.listed === null ? undefined : Array(Math.min(data.listed, 100)).fill({}),
    info: {
      strategy_resp: { strategy_status: { wx_alias: textOf(data.administrator) ?? undefined } },
      seconde_amin: people ? peopleOf('bound') : undefined,
      // Where one of the two lists was missing, or made no sense, it is missing here too.
      item_list: people?.complete ? { item_list: peopleOf('invited') } : undefined,
    },
  };
  const commonData = {
    data: {
      t: token,
      uin_base64: data.biz ? 'MzAwMDAwMDAwMA==' : undefined,
      user_name: textOf(data.ghid) ?? undefined,
      nick_name: textOf(data.nickname) ?? undefined,
      time: Math.floor(now / 1000),
    },
  };
  return `<script>window.wx = window.wx || {}; wx.commonData = ${js(commonData)}; wx.cgiData = ${js(cgiData)};</script>`;
}

/**
 * Draws a report, or one of its frames. The elements are made by a script of the page, not by the parser: a framework may have nested
 * them in ways that no parser does.
 * @param now the world's clock, milliseconds since 1970
 */
export function replayDocument(report: Report, url: URL, token: string, now: number): Html {
  const made = makeUp(report.dates, dayOf(now));
  const frames = framesOf(report.document);
  const frame = (body: ReportElement, page: string): string =>
    `${withToken(pathOf(page as PageId, ''), token)}&${FRAME}=${frames.indexOf(body)}`;
  const asked = url.searchParams.get(FRAME);
  const body = asked === null ? report.document : frames[Number(asked)];
  const data = asked === null && report.data ? dataScript(report.data, made, token, now) : '';
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>公众号</title>
<link rel="stylesheet" href="/mpres/replay.css">
<link rel="shortcut icon" type="image/svg+xml" href="/mpres/favicon.svg">
${raw(data)}<script type="application/json" id="replay">${raw(js(body ? filled(body, made, frame) : ['body', {}]))}</script>
<script type="module" src="/mpres/replay.js"></script>
</head>
<body></body>
</html>
`;
}
