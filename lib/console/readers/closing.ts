import { addDays, type Day } from '../../time/day.ts';
import { plausibleUnixDay, readDays } from '../../time/read-date.ts';
import { controlOf } from '../clickable.ts';
import { findDeep } from '../layouts/deep.ts';
import type { PageData } from '../page-data.ts';
import { plain, type Words } from '../words.ts';
import * as say from './closing-words.ts';
import { leavesOf } from './leaves.ts';
import { type Line, linesOf } from './lines.ts';
import { type Look, OUTSIDE } from './look.ts';
import type { ClosingReading, Sure } from './types.ts';

/** How far from today, in days, the end of a freeze is believed: sources know waiting times of up to two months. */
const FREEZE_WINDOW = { before: 366, after: 366 } as const;

/** What each ground for a freeze weighs; from `FREEZES` on the page is believed to tell of one that is. */
const WEIGHT = {
  state: 0.4,
  plainly: 0.15,
  revocable: 0.25,
  ends: 0.3,
  ahead: 0.2,
  counts: 0.25,
  short: 0.1,
  explains: -0.35,
};
const FREEZES = 0.5;
const FREEZE = /冻结|解冻|冷静期|等待期|freez|frozen|cooling/i;
/** More texts about it than a page has that only tells how one account stands. */
const MOST_TEXTS = 60;
const MANY_TEXTS = 9;
const SHORT = { lines: 30, line: 24 } as const;
const LEVELS = 4;

type Meaning = Omit<ClosingReading, 'via'>;

/** A visible, enabled control with these words. */
const hasControl = (page: Look, pattern: RegExp): boolean =>
  page.texts(say.ABOUT).some(({ plain: words, element }) => {
    const control = pattern.test(words) && page.isContent(element) && page.sees(element) && controlOf(element, words);
    return control && !control.matches(':disabled,[aria-disabled="true"],[class*="disabled"]');
  });

/** The parts of the page that speak of closing or freezing, each with what stands right around it. */
function partsOf(said: readonly Element[], page: Look): Element[] {
  const parts = said.map((element) => {
    let part = element;
    for (let level = 0; level < LEVELS; level++) {
      const outer: Element | null = part.parentElement;
      if (!outer || outer.localName === 'html') break;
      const leaves = leavesOf(outer, page.sees, OUTSIDE);
      if (!leaves || leaves.length > SHORT.lines * 2) break;
      part = outer;
    }
    return part;
  });
  return [...new Set(parts)].filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}

/** Lines without those of parts that explain; how many lines explain. */
function toldIn(lines: readonly Line[]): { told: Line[]; explained: number } {
  const told: Line[] = [];
  let explained = 0;
  let section: Element | null = null;
  for (const line of lines) {
    const head = line.isHeading || line.plain.length <= 16;
    const isOther = line.isHeading && say.HEADS_OTHERS.test(line.plain);
    const explains = say.ASKED.test(line.plain) || (line.isHeading && say.EXPLAINS.test(line.plain));
    if (head && !line.isControl && (isOther || explains)) {
      section = line.element.parentElement;
      explained++;
    } else if (line.isHeading || !section?.contains(line.element)) {
      section = null;
    }
    if (!section && line.element.closest('details,article')) explained++;
    else if (section) explained += say.SPEAKS.test(line.plain) ? 1 : 0;
    else if (!say.OF_OTHERS.test(line.lead + line.plain)) told.push(line);
  }
  return { told, explained };
}

/** The sentences of a line, each in plain words; `账号冻结中，至2026-12-20` is one. */
const sentencesOf = (lines: readonly Line[]): string[] =>
  lines
    .filter((line) => !line.isControl)
    .flatMap((line) => (line.lead + line.plain).split(/[。；;!！]|\.(?=[A-Z])/))
    .filter(Boolean);

type Named = 'end' | 'deadline' | 'start' | null;

/** The days that lines name, each with what it is said to be: by its own line, or by one that is nothing but its label. */
function daysIn(lines: readonly Line[], today: Day): Array<{ readonly day: Day; readonly named: Named }> {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const above = before && readDays(before.text, today).length === 0 ? before.plain : '';
    return line.text.split(/[。；;!！]/).flatMap((sentence, place) => {
      const days = readDays(sentence, today);
      const day = days.at(-1);
      const words = plain(sentence);
      return day ? [{ day, named: nameOf((place === 0 && isBare(words) ? above : '') + words, days.length > 1) }] : [];
    });
  });
}

/** Whether words are a day and a time of day, and hardly anything else. */
const isBare = (words: string): boolean =>
  words.replace(/[\d年月日号时分秒:：/.()（）\-~至到]/g, '').replace(/[a-z]{3,9}/i, '').length <= 4;

function nameOf(words: string, isRange: boolean): Named {
  if (say.DEADLINE.test(words)) return 'deadline';
  const begins = say.START.test(words) && !/(?:结束|到期|截止|解冻|届满|end|until)/i.test(words);
  if (begins && !isRange) return 'start';
  return isRange || say.END.test(words) ? 'end' : null;
}

/** Whole days that are left by the figures on the page, also by figures in boxes of their own. */
function daysLeft(lines: readonly Line[]): { readonly days: number; readonly ofFreeze: boolean } | null {
  const find = (words: string): number | null => {
    for (const pattern of say.DAYS_LEFT) {
      const days = pattern.exec(words)?.[1];
      if (days) return Number(days);
    }
    return null;
  };
  for (const line of lines) {
    const days = line.isControl ? null : find(line.plain);
    if (days !== null && !/如果|一般|通常|usually/.test(line.plain)) return { days, ofFreeze: FREEZE.test(line.plain) };
  }
  const whole = lines
    .filter((line) => !line.isControl)
    .map((line) => line.plain)
    .join('');
  const days = find(whole);
  return days === null ? null : { days, ofFreeze: false };
}

/** What the visible words of closing and freezing say. */
function byMeaning(page: Look): Meaning | null {
  const said: Words[] = [];
  for (const one of page.texts(say.ABOUT)) {
    if (said.length > MOST_TEXTS) break;
    if (say.SPEAKS.test(one.plain) && page.isContent(one.element) && page.sees(one.element)) said.push(one);
  }
  if (said.length === 0) return null;
  if (said.length > MOST_TEXTS) return { phase: 'unknown', date: null, sure: 0 };
  const parts = partsOf(
    said.map(({ element }) => element),
    page,
  );
  const lines = parts.flatMap((part) => linesOf(part, page, OUTSIDE) ?? []);
  const { told, explained } = toldIn(lines);
  const sentences = sentencesOf(told);

  const named = daysIn(told, page.today);
  const pick = (kind: Named): Day | null => {
    const days = new Set(named.filter((one) => one.named === kind).map(({ day }) => day));
    return days.size === 1 ? ([...days][0] ?? null) : kind === null ? null : ([...days].sort().at(-1) ?? null);
  };
  const left = daysLeft(told);
  const counted = left && left.days <= FREEZE_WINDOW.after ? addDays(page.today, left.days) : null;
  const end = pick('end');
  const plainDay = pick(null);

  const over = sentences.some((text) => say.OVER.test(text) && !/如果|若|当|if|once|when|after/i.test(text));
  const states = sentences.filter((text) => say.FROZEN.test(text) && !say.GENERAL.test(text) && !say.OVER.test(text));
  const beginning = sentences.some((text) => say.BEGINNING.test(text));
  const asked = over && sentences.some((text) => say.ASKS.test(text));
  const button = !beginning && hasControl(page, say.CONFIRM);
  const classic = findDeep(page.doc, 'revokeClosing').some(({ element }) => page.sees(element));
  const revocable = classic || hasControl(page, say.REVOKE);

  const until = end ?? counted ?? (plainDay && plainDay >= page.today ? plainDay : null);
  const ahead = until !== null && until >= page.today;
  const explains = explained > 2 || said.length > MANY_TEXTS || sentences.some((text) => text.length > 120);
  const grounds = {
    state: states.length > 0,
    plainly: states.some((text) => text.length <= SHORT.line),
    revocable,
    ends:
      ahead && end !== null && named.some((one) => one.named === 'end' && one.day === end) && speaksOfEnd(told, page),
    ahead: ahead && end === null && counted === null,
    counts: counted !== null,
    short: lines.length <= SHORT.lines,
    explains,
    punished: !revocable && lines.some(({ plain: words }) => say.PUNISHED.test(words)),
  };
  const score = Object.entries(grounds).reduce(
    (sum, [ground, holds]) => {
      return holds ? sum + WEIGHT[ground as keyof typeof WEIGHT] : sum;
    },
    left?.ofFreeze ? WEIGHT.ends - WEIGHT.counts + 0.15 : 0,
  );
  const sure = Math.min(0.95, Math.max(0.5, Math.round(score * 100) / 100));

  const isFrozen = score >= FREEZES && (grounds.state || grounds.ends || left?.ofFreeze || (revocable && ahead));
  if ((asked || button) && (over || !((isFrozen && ahead) || explains || grounds.punished))) {
    return { phase: 'confirm', date: pick('deadline') ?? (over ? plainDay : null), sure: over ? 0.9 : 0.7 };
  }
  if (isFrozen && !over && (until === null || ahead)) return { phase: 'frozen', date: until, sure };
  const isOfThis = !explains && !grounds.punished && told.some(({ plain: words }) => say.SPEAKS.test(words));
  return { phase: 'unknown', date: isOfThis ? (end ?? (left?.ofFreeze ? counted : null)) : null, sure: 0 };
}

/** Whether a line that names the end speaks of freezing, or stands in a part of the page that does. */
const speaksOfEnd = (lines: readonly Line[], page: Look): boolean =>
  lines.some((line) => FREEZE.test(line.plain) && !say.GENERAL.test(line.plain)) &&
  lines.some((line) => readDays(line.text, page.today).length > 0);

/**
 * Reads the page on which a deregistration stands. Of the page's own states only 1, frozen, is documented (console script,
 * about 2017), and only until its date: what the page means afterwards nobody has shown, so the markup must say it.
 */
export function readClosing(page: Look, data: PageData | null): ClosingReading | null {
  const given = data?.closing;
  const stamped = given ? plausibleUnixDay(given.timestamp, page.today, FREEZE_WINDOW) : null;
  const field = findDeep(page.doc, 'closingDate').find(({ element }) => page.sees(element));
  const shown = readDays(plain(field?.element.textContent ?? ''), page.today)[0] ?? null;
  const meaning = byMeaning(page);
  const date = stamped ?? shown ?? meaning?.date ?? null;
  const passed = date !== null && date < page.today;
  if (given?.status === 1 && date && !passed) return { phase: 'frozen', date, via: 'page-data', sure: 1 };
  if (!given && !date && !meaning) return null;
  const via = given ? 'page-data' : shown ? 'layout:classic' : 'by-meaning';
  const said = meaning?.phase ?? 'unknown';
  const phase = said === 'frozen' && passed ? 'unknown' : said;
  const sure: Sure = phase === 'unknown' ? 0 : given || shown ? 0.95 : (meaning?.sure ?? 0);
  return { phase, date, via, sure };
}
