import { addDays, type Day } from '../../time/day.ts';
import { plausibleUnixDay, readDays } from '../../time/read-date.ts';
import { controlOf } from '../clickable.ts';
import { findDeep } from '../layouts/deep.ts';
import type { PageData } from '../page-data.ts';
import { plain } from '../words.ts';
import { leavesOf } from './leaves.ts';
import { type Look, OVERLAYS } from './look.ts';
import type { ClosingReading } from './types.ts';

/** How far from today, in days, the end of a freeze is believed: sources know waiting times of up to two months. */
const FREEZE_WINDOW = { before: 366, after: 366 } as const;

/** A count of days; the 日 of a calendar date is none. */
const DAYS_LEFT = /(?:剩余?|还有)[^月\d]{0,8}(\d{1,3})[天日]/;
/** A sentence about what is; one about what will be after the freeze, or would be, is none. */
const FROZEN = /^(?!.*(?:结束|满|到期)后|.*将.{0,3}进入|.*如果).*(?:冻结[期中]|已被?冻结|处于冻结)/;
const OVER = /冻结期?.{0,4}已.{0,2}(?:结束|满|过|到期)/;
const CONFIRM = /^确[认定](?:继续)?注销(?:账号|公众号)?$/;
const REVOKE = /^(?:撤销|取消|撤回)(?:账号|公众号)?注销/;

/** A visible, enabled control with these words. */
const hasControl = (page: Look, pattern: RegExp): boolean =>
  page.words.some(({ plain: words, element }) => {
    const control = pattern.test(words) && page.isContent(element) && page.sees(element) && controlOf(element, words);
    return control && !control.matches(':disabled,[aria-disabled="true"],[class*="disabled"]');
  });

/** What the visible words of closing and freezing say. */
function byMeaning(page: Look): { phase: ClosingReading['phase']; date: Day | null } | null {
  const textIn = (element: Element): string =>
    (leavesOf(element, page.sees, OVERLAYS) ?? [])
      .map((leaf) => leaf.text)
      .join(' ')
      .slice(0, 400);
  const said = page.words.filter(
    ({ plain: words, element }) => /冻结|注销/.test(words) && page.isContent(element) && page.sees(element),
  );
  const sentences = said.flatMap(({ element }) => textIn(element).split(/[。；;!！]/)).map(plain);
  const around = [...new Set(said.map(({ element }) => element.parentElement ?? element))].map(textIn).join(' ');
  const left = DAYS_LEFT.exec(plain(around))?.[1];
  const date = left ? addDays(page.today, Number(left)) : (readDays(around, page.today).sort().at(-1) ?? null);
  const ahead = date !== null && date >= page.today;

  const over = sentences.some((text) => OVER.test(text));
  const frozen = sentences.some((text) => FROZEN.test(text) && !OVER.test(text));
  const button = hasControl(page, CONFIRM);
  const asked = over && sentences.some((text) => /确认.{0,6}注销/.test(text));
  if ((asked || button) && (over || !(frozen && ahead))) return { phase: 'confirm', date };
  const revocable =
    hasControl(page, REVOKE) || findDeep(page.doc, 'revokeClosing').some(({ element }) => page.sees(element));
  if (frozen && !date) return { phase: 'frozen', date };
  if (ahead && (frozen || revocable)) return { phase: 'frozen', date };
  return said.length > 0 ? { phase: 'unknown', date } : null;
}

/**
 * Reads the page on which a deregistration stands. Of the page's own states only 1, frozen, is documented (console script,
 * about 2017), and only until its date: what the page means afterwards nobody has shown, so the markup must say it.
 */
export function readClosing(page: Look, data: PageData | null): ClosingReading | null {
  const given = data?.closing;
  const stamped = given ? plausibleUnixDay(given.timestamp, page.today, FREEZE_WINDOW) : null;
  const field = findDeep(page.doc, 'closingDate').find(({ element }) => page.sees(element));
  const shown = readDays(field?.element.textContent ?? '', page.today)[0] ?? null;
  const meaning = byMeaning(page);
  const date = stamped ?? shown ?? meaning?.date ?? null;
  const passed = date !== null && date < page.today;
  if (given?.status === 1 && date && !passed) return { phase: 'frozen', date, via: 'page-data', sure: 1 };
  if (!given && !date && !meaning) return null;
  const via = given ? 'page-data' : shown ? 'layout:classic' : 'by-meaning';
  const phase = meaning?.phase ?? 'unknown';
  return { phase: phase === 'frozen' && passed ? 'unknown' : phase, date, via, sure: given ? 1 : 0.8 };
}
