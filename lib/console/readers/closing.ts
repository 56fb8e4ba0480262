import { addDays, type Day } from '../../time/day.ts';
import { plausibleUnixDay, readDays } from '../../time/read-date.ts';
import { controlOf } from '../clickable.ts';
import { findAll } from '../layouts/index.ts';
import type { PageData } from '../page-data.ts';
import { plain } from '../words.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { type Look, OVERLAYS } from './look.ts';
import type { ClosingReading } from './types.ts';

/** How far from today, in days, the end of a freeze is believed: sources know waiting times of up to two months. */
const FREEZE_WINDOW = { before: 366, after: 366 } as const;

const DAYS_LEFT = /(?:剩余|还剩|还有).{0,8}?(\d{1,3})[天日]|(\d{1,3})[天日]后.{0,6}(?:解冻|结束|注销)/;
const IN_FREEZE = /冻结期|冻结中|(?:已被?|处于|正在|进入|目前)冻结|剩余冻结/;
const IS_OVER = /冻结期.{0,4}(?:已|已经)(?:结束|满|过|届满|到期|期满)|已(?:过|满).{0,4}冻结期/;
const ASKS = /确认.{0,6}注销/;
const CONFIRM = /^(?:确认|确定)(?:继续)?注销(?:账号|公众号)?$/;
const REVOKE = /^(?:撤销|取消|撤回)(?:账号|公众号)?注销(?:账号|公众号|申请)?$/;
/** A sentence about what will be, or would be, is not one about what is. */
const CONDITIONAL = /(?:结束|届满|期满|到期|满)后|将(?:会)?进入|如果|若|届时/;

/** A visible, enabled control with these words. */
function hasControl(page: Look, words: RegExp): boolean {
  return page.words.some(({ plain: text, element }) => {
    if (!words.test(text) || !page.isContent(element) || !page.sees(element)) return false;
    const control = controlOf(element, text);
    return control !== null && !control.matches(':disabled,[aria-disabled="true"],[class*="disabled"]');
  });
}

/** Visible texts that speak of closing, each with its neighbours in the same block, so that label and date are one. */
function statements(page: Look): Leaf[] {
  const blocks = new Set<Element>();
  for (const { plain: words, element } of page.words) {
    if (/冻结|注销/.test(words) && page.isContent(element) && page.sees(element))
      blocks.add(element.parentElement ?? element);
  }
  return [...blocks].flatMap((block) => {
    const leaves = leavesOf(block, page.sees, OVERLAYS);
    if (!leaves || leaves.length > 12) return [];
    const text = leaves.map((leaf) => leaf.text).join(' ');
    return [{ text, plain: plain(text), element: block }];
  });
}

interface Meaning {
  readonly phase: 'frozen' | 'confirm' | 'unknown';
  readonly date: Day | null;
}

function byMeaning(page: Look): Meaning | null {
  const { today } = page;
  const said = statements(page);
  const sentences = said.flatMap(({ text }) => text.split(/[。；;!！]/));
  const over = sentences.some((text) => IS_OVER.test(plain(text)) && !/后/.test(plain(text)));
  const asks = hasControl(page, CONFIRM) || (over && sentences.some((text) => ASKS.test(plain(text))));
  const left = sentences.map((text) => DAYS_LEFT.exec(plain(text))).find((match) => match !== null);
  const days = [...new Set(sentences.flatMap((text) => readDays(text, today)))];
  const date = left
    ? addDays(today, Number(left[1] ?? left[2]))
    : days.length === 1
      ? (days[0] ?? null)
      : (days.sort().at(-1) ?? null);
  const frozen = sentences.some((text) => IN_FREEZE.test(plain(text)) && !CONDITIONAL.test(plain(text)));
  if (over && asks) return { phase: 'confirm', date };
  if (left && frozen) return { phase: 'frozen', date };
  const ahead = date !== null && date >= today;
  if (asks && !(frozen && ahead)) return { phase: 'confirm', date };
  const revocable =
    hasControl(page, REVOKE) || findAll(page.doc, 'revokeClosing').some(({ element }) => page.sees(element));
  if (frozen || (revocable && ahead)) return { phase: date && !ahead ? 'unknown' : 'frozen', date };
  return date || said.length > 0 ? { phase: 'unknown', date } : null;
}

/**
 * Reads the page on which a deregistration stands. Of the page's own states only 1, frozen, is documented (console script,
 * about 2017), and only until its date: what the page means afterwards nobody has shown, so the markup must say it.
 */
export function readClosing(page: Look, data: PageData | null): ClosingReading | null {
  const given = data?.closing;
  const stamped = given ? plausibleUnixDay(given.timestamp, page.today, FREEZE_WINDOW) : null;
  const field = findAll(page.doc, 'closingDate').find(({ element }) => page.sees(element));
  const shown = field ? (readDays(field.element.textContent ?? '', page.today)[0] ?? null) : null;
  const meaning = byMeaning(page);
  const date = stamped ?? shown ?? meaning?.date ?? null;
  if (given?.status === 1 && date && date >= page.today) return { phase: 'frozen', date, via: 'page-data' };
  const via = given ? 'page-data' : shown ? 'layout:classic' : 'by-meaning';
  if (meaning && meaning.phase !== 'unknown' && !(meaning.phase === 'frozen' && date && date < page.today)) {
    return { phase: meaning.phase, date, via: given || shown ? via : 'by-meaning' };
  }
  return given || date || meaning ? { phase: 'unknown', date, via } : null;
}
