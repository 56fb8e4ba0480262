import { describe, expect, it } from 'vitest';
import { MORE_LOOKALIKES, MORE_PEOPLE } from '../../../lib/console/fixtures/more-people.ts';
import { PAGE_FIXTURES } from '../../../lib/console/fixtures/pages.ts';
import { LOOKALIKES, PEOPLE } from '../../../lib/console/fixtures/people.ts';
import type { PageId } from '../../../lib/console/pages.ts';
import { DEEP_READERS } from '../../../lib/console/readers/deep.ts';
import { type PageReading, readPage } from '../../../lib/console/readers/index.ts';
import { buildReport } from '../../../lib/console/report/build.ts';
import { type Day, startOfDay } from '../../../lib/time/day.ts';
import { CORPUS } from '../../corpus/index.ts';
import { replayDocument, replayPath } from './replay-page.ts';
import { readReport } from './report-file.ts';

const TODAY = '2026-11-22' as Day;
const TOKEN = '1000000001';

type Drawn = [tag: string, attributes: Record<string, string>, ...parts: (string | Drawn)[]];

/** As the page's own script draws it; a test DOM has no style sheet, so what is not seen is said by style. */
function draw([tag, attributes, ...parts]: Drawn): Element {
  const element = tag === 'body' ? document.body : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const style = { none: 'display:none', away: 'display:none', hidden: 'visibility:hidden', clear: 'opacity:0' }[
    attributes.look ?? ''
  ];
  if (style) element.setAttribute('style', style);
  element.replaceChildren(...parts.map((part) => (typeof part === 'string' ? part : draw(part))));
  return element;
}

const read = (page: PageId): PageReading => readPage(page, document, null, TODAY, DEEP_READERS);

/** What a reading says but for the texts and days themselves. */
function gist({ roster, settings, closing, identity, followers, thirdParties, loginExpired }: PageReading) {
  return {
    identity: identity && { ...identity, ghid: Boolean(identity.ghid), nickname: Boolean(identity.nickname) },
    roster: roster && {
      via: roster.via,
      complete: roster.complete,
      people: roster.roster.people.map(({ wechatId, nickname, term, status, expires, basis }) => ({
        id: wechatId !== null,
        name: nickname !== '',
        term,
        status,
        expires: expires === null ? null : expires < TODAY ? 'past' : 'ahead',
        basis,
      })),
    },
    settings: settings && { ...settings, administrator: Boolean(settings.administrator), sure: 0 },
    closing: closing && { phase: closing.phase, via: closing.via, dated: closing.date !== null },
    followers: followers !== null,
    thirdParties: thirdParties?.length ?? null,
    loginExpired,
  };
}

function replayOf(page: PageId): { text: string; body: Drawn } {
  const text = buildReport({
    doc: document,
    page,
    health: { page, results: [], selectors: {}, nodes: 0 },
    data: null,
    today: TODAY,
    version: '0.1.0',
    browser: '',
  });
  const report = readReport(text);
  const url = new URL(replayPath(report, TOKEN), 'https://mp.weixin.qq.com');
  const html = replayDocument(report, url, TOKEN, startOfDay(TODAY)).text;
  const json = /<script type="application\/json" id="replay">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return { text, body: JSON.parse(json) as Drawn };
}

const PAGES: readonly { name: string; page: PageId; html: string }[] = [
  ...[...PEOPLE, ...MORE_PEOPLE, ...LOOKALIKES, ...MORE_LOOKALIKES].map(({ name, html }) => ({
    name,
    page: 'people' as const,
    html,
  })),
  ...PAGE_FIXTURES.map(({ name, html }) => ({
    name,
    html,
    page:
      (['home', 'settings', 'closing'] as const).find((id) => name.includes(id)) ?? ('settings-authorisation' as const),
  })),
  // A third of the corpus: each page is read twice and written once.
  ...CORPUS.filter(({ html }, index) => index % 3 === 0 && html.length < 40_000).map(({ id, kind, html }) => ({
    name: id,
    page: kind,
    html,
  })),
];

describe('a replayed report', () => {
  it.each(PAGES)('is read as the page was: $name', ({ html, page }) => {
    document.body.innerHTML = html;
    const before = gist(read(page));
    const { body } = replayOf(page);
    draw(body);
    expect(gist(read(page))).toEqual(before);
  });
});
