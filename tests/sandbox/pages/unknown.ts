/**
 * `unknown-markup`: the people, settings and closing pages as after a redesign that nobody has seen.
 * English words, letters in pieces, text in pictures; classes that say nothing.
 * `strange-words`: the same three as after another: all of it can be read, and none of it is called what it was.
 */
import { isoDay } from '../clock.ts';
import { type Html, html, raw } from '../html.ts';
import type { Context, Page } from './page.ts';

/** Each character in an element of its own. */
function pieces(text: string): Html {
  return html`${[...text].map((character) => html`<b class="k9">${character}</b>`)}`;
}

function picture(lines: readonly string[]): Html {
  const text = lines.map((line, index) => `<text x="12" y="${30 + index * 32}" font-size="15">${line}</text>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="${20 + lines.length * 34}">${text}</svg>`;
  return html`<img class="k4" src="data:image/svg+xml,${encodeURIComponent(svg)}" alt="">`;
}

function row(label: string, value: string, action: Html | false = false): Html {
  return html`<div class="k2"><i>${pieces(label)}</i><u>${pieces(value)}</u>${action}</div>`;
}

function settings({ account }: Context): Html {
  return html`<div class="k1">${[
    row('Display name', account.nickname),
    row(
      'Original identifier',
      account.ghid,
      html`<s class="k3" data-hook="deregister">${pieces('Close this account')}</s>`,
    ),
    row('Owner', account.subjectName),
  ]}</div>`;
}

function people(): Html {
  return html`<div class="k1"><div class="k2"><i>${pieces('Team')}</i></div><div id="k_roster"></div></div>`;
}

function closing({ account }: Context): Html {
  const { closing: state } = account;
  const end = state.stage === 'frozen' ? isoDay(state.endsAt) : '';
  return html`<div class="k1">${picture(['This account is on its way out.', `Cooling off until ${end}`, 'Undo'])}</div>`;
}

const CONTENT = { settings, people, closing };

const line = (label: string, value: string, action: Html | false = false): Html =>
  html`<div class="k2"><i>${label}</i><u>${value}</u>${action}</div>`;

/** Another list in the very same markup stands before the one that matters, and a copy of that one, hidden, after it. */
function strangePeople(): Html {
  const devices = ['办公室台式机', '会议室平板', '值班手机'];
  return html`<section class="k1"><h3>设备</h3>${devices.map(
    (device) => html`<div class="k5"><p>${device}</p><p>已登记</p><p>无</p><p></p></div>`,
  )}</section>
<section class="k1"><h3>同事</h3><div id="k_people_9f3"></div></section>
<section class="k1" hidden><div class="k5"><p>样例</p><p>甲类</p><p>无</p><p></p></div></section>`;
}

function strangeSettings({ account }: Context): Html {
  const leave = html`<s class="k3" role="button" tabindex="0" data-hook="deregister">离开平台</s>`;
  return html`<section class="k1">${[
    line('称呼', account.nickname),
    line('编号', account.ghid, leave),
    line('归属', account.subjectName),
  ]}</section>`;
}

function strangeClosing({ account }: Context): Html {
  const end = account.closing.stage === 'frozen' ? isoDay(account.closing.endsAt) : '';
  return html`<section class="k1">${line('到', end)}</section>`;
}

const STRANGE = { settings: strangeSettings, people: strangePeople, closing: strangeClosing };

/** The same page in a markup that cannot be known, or null if this page keeps its own. */
export function unknownMarkup(context: Context, page: Page): Page | null {
  const { sabotage } = context.world.settings;
  if (!page.kind) return null;
  if (sabotage.has('strange-words')) return { ...page, scripts: ['strange'], content: STRANGE[page.kind](context) };
  if (sabotage.has('unknown-markup')) return { ...page, scripts: ['unknown'], content: CONTENT[page.kind](context) };
  return null;
}

/** The shell of such a page: no class, id or order that is known. */
export function unknownBody(context: Context, page: Page): Html {
  const { account, token, link } = context;
  return html`<body class="k0">
<main><div class="k6"><em>${pieces(account.nickname)}</em></div>
${page.content}
<nav class="k7"><a href="${link('/cgi-bin/home?t=home/index')}">${pieces('Start')}</a> <a href="${link('/cgi-bin/settingpage?t=setting/index&action=index')}">${pieces('Setup')}</a></nav>
<p><a class="sandbox_entry" href="/__sandbox?token=${token}">${raw('演练环境 · sandbox')}</a></p></main>
</body>`;
}
