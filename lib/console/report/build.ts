import type { PageHealth, ReaderResult } from '../../health.ts';
import { READERS } from '../../health.ts';
import type { Day } from '../../time/day.ts';
import { documentsHere, pageOf } from '../frames.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import { sayAddress } from './address.ts';
import { sayData } from './data.ts';
import { Ledger } from './ledger.ts';
import { ownNames, type ReadNames } from './own-names.ts';
import { printReport } from './print.ts';
import { FORM, FORMAT } from './shape.ts';
import { walk } from './walk.ts';

/** More elements than this are not looked at: what a page is like shows in far fewer. */
const MOST_ELEMENTS = 30_000;

const ABOUT = [
  'How a page of the WeChat Official Account console is built, made by MP Steward. Nothing was sent anywhere: read it first, and send it yourself if you wish.',
  '微信公众号后台某个页面的结构，由 MP Steward 生成，没有发往任何地方。请先看一遍，再决定要不要自己发给别人。',
  'Only words of the console stand here as they are. {name 1} {latin 1} {id 1} {masked 1} {ghid 1} {openid 1} {appid 1}: something that may be somebody’s, the same number for the same. {words×9} {digits×6}: how long. {date 1 YYYY-MM-DD} {days 1} {time} {url} {email} {sign}: what it was.',
  '只有后台本身的用语原样保留；名字、编号、日期、网址、邮箱、数字都只写明种类。编号相同的是同一个。',
];

const VIA = /^(?:page-data|layout:classic|layout:desktop|by-meaning|taught)$/;
const WHY = /^(?:too-large|doubtful|failed)$/;

/** The readers' results once more, field by field: nothing in them is taken over unread. */
const sayResult = ({ reader, expected, found, via, sure, took, why }: ReaderResult): ReaderResult => ({
  reader,
  expected: expected === true,
  found: Math.trunc(Number(found)) || 0,
  via: via !== null && VIA.test(via) ? via : null,
  sure: Math.round(Number(sure) * 100) / 100 || 0,
  took: took === null ? null : Math.round(Number(took) * 10) / 10,
  why: why !== null && WHY.test(why) ? why : null,
});

const saySelectors = (selectors: PageHealth['selectors']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(selectors).flatMap(([name, hits]) =>
      /^(?:classic|desktop):[A-Za-z]{1,30}:\d{1,2}$/.test(name) && Number.isSafeInteger(hits) ? [[name, hits]] : [],
    ),
  );

export interface Asked {
  readonly doc: Document;
  readonly page: PageId;
  readonly health: PageHealth;
  /** The page's own data, validated; null where it gave none. */
  readonly data: PageData | null;
  /** What the readers made of the page; its names and IDs are taken out wherever they stand. */
  readonly reading?: ReadNames | null;
  /** Shanghai day. */
  readonly today: Day;
  readonly version: string;
  readonly browser: string;
}

/** Browser and system by name and main version; what else a user agent tells is nobody's business. */
function sayBrowser(userAgent: string): string {
  const [, name = 'browser', version = ''] = /(Firefox|Edg|Chrome)\/(\d{1,4})/.exec(userAgent) ?? [];
  const [system = ''] = /Windows|Macintosh|Android|Linux|CrOS/.exec(userAgent) ?? [];
  return [name, version, system].filter((part) => part !== '').join(' ');
}

/**
 * Makes the report of a page: how it is built, what the readers made of it, and nothing personal. Redaction is by allow-list; the
 * document is not changed.
 * @returns indented JSON, at most 2 MB
 */
export function buildReport({ doc, page, health, data, reading = null, today, version, browser }: Asked): string {
  const ledger = new Ledger(today, ownNames(data, reading, today));
  const documents = new Set(documentsHere(doc));
  const frameOf = (frame: Element): { page: PageId; doc: Document } | null => {
    const inner = innerOf(frame);
    return inner && documents.has(inner) ? { page: pageOf(inner, page), doc: inner } : null;
  };
  const { body, leftOut } = walk(doc, ledger, frameOf, MOST_ELEMENTS);
  const said = data && sayData(data, ledger);
  return printReport(
    {
      format: FORMAT,
      form: FORM,
      about: ABOUT,
      version: /^[\d.]{1,20}$/.test(version) ? version : '',
      browser: sayBrowser(browser),
      made: today,
      page,
      address: sayAddress(doc.URL, doc.URL),
      readers: health.results.filter(({ reader }) => READERS.includes(reader)).map(sayResult),
      selectors: saySelectors(health.selectors),
      nodes: Math.trunc(Number(health.nodes)) || 0,
      dates: ledger.dates(),
      data: said,
    },
    body,
    leftOut,
  );
}

function innerOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
