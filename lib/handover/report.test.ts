import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { BLANK_COURSE } from '../deregistration/course.ts';
import type { Course } from '../deregistration/types.ts';
import { toCalendar } from '../export/calendar.ts';
import { toCsv } from '../export/csv.ts';
import type { Day } from '../time/day.ts';
import { dossier, item, MADE_AT, NASTY, piece } from './dossier.fixture.ts';
import { itemsTable } from './items-table.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from './report-markdown.ts';
import { runEvents } from './run-calendar.ts';

const TODAY = '2026-11-27' as Day;
/** What is allowed to stand in the report: nothing that runs, nothing that fetches from anywhere. */
const ELEMENTS = new Set(
  'html head meta title style body main h1 h2 h3 h4 p section article header dl dt dd ul li b span div a img table thead tbody tr th td'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('lang charset name content http-equiv class id data-state href src alt loading'.split(' '));

const open = (source: string): Document => new DOMParser().parseFromString(source, 'text/html');

describe('the report', () => {
  const page = open(reportHtml(dossier()));

  it('holds what people wrote as text, and nothing else of it', () => {
    for (const element of page.querySelectorAll('*')) {
      expect(ELEMENTS).toContain(element.localName);
      for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
    }
    for (const place of ['.item .keep', '.piece .keep', 'section dd']) {
      const text = page.querySelector(place)?.textContent ?? '';
      for (const line of NASTY.slice(0, -1)) expect(text, place).toContain(line);
      expect(text).toContain('txt.exe');
    }
    const source = reportHtml(dossier());
    expect(source).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0]/);
    expect(source).not.toMatch(/<script|<img src=x/);
  });

  it('stands alone: no script, and no address but of what lies beside it', () => {
    const addresses = [...page.querySelectorAll('[href],[src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^evidence\/[^/:]+$/);
    expect(decodeURIComponent(addresses[0] ?? '')).toBe(`evidence/${NASTY[2]} 回执#1?.png`);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    expect(page.documentElement.lang).toBe('zh-CN');
  });

  it('says whatever is wrong with evidence first, with both digests', () => {
    const bad = [
      piece({ id: '1', name: 'changed.png', check: 'changed', actual: 'd'.repeat(64) }),
      piece({ id: '2', name: 'missing.png', check: 'missing', path: null, isPicture: false }),
      piece({ id: '3', name: 'fine.png' }),
    ];
    const told = open(reportHtml(dossier({ problems: [], evidence: bad })));
    expect([...told.querySelectorAll('.trouble li')].map((line) => line.textContent)).toEqual([
      'changed.png: label-check_changed',
      'missing.png: label-check_missing',
    ]);
    expect(told.querySelectorAll('.piece')).toHaveLength(3);
    expect(told.querySelectorAll('.piece')[0]?.textContent).toContain('d'.repeat(64));
    expect(told.querySelectorAll('.piece')[0]?.textContent).toContain('a'.repeat(64));
    expect(told.querySelectorAll('.piece')[1]?.querySelectorAll('a,img')).toHaveLength(0);
    const markdown = reportMarkdown(dossier({ evidence: bad }));
    for (const words of ['check\\_changed', 'check\\_missing', 'd'.repeat(64)]) expect(markdown).toContain(words);
  });

  it('names every item once, below the heading of its section', () => {
    const items = [item(), item({ id: 'pay-transfer', title: '打款' }), item({ id: 'tell-partners', section: '其他' })];
    const told = open(reportHtml(dossier({ items })));
    expect([...told.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(['提交申请', '其他']);
    expect([...told.querySelectorAll('article.item')].map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });
});

describe('the Markdown', () => {
  it('holds what people wrote as text: no link, no tag, no heading of theirs', () => {
    const text = reportMarkdown(dossier());
    const bare = text.replace(/\\[\s\S]/g, '');
    expect(bare).not.toMatch(/<|\]\((?!evidence)|:\/\//);
    // Nothing of theirs begins a line as markup does.
    const nasty = reportMarkdown(dossier({ items: [item({ note: '# a\n- b\n1. c\n===\n> d' })] }));
    for (const line of ['> \\# a', '> \\- b', '> 1\\. c', '> \\===', '> \\> d']) expect(nasty).toContain(line);
    const links = [...bare.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => decodeURIComponent(address ?? ''));
    expect(links).toEqual([`evidence/${NASTY[2]} 回执#1?.png`]);
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0]/);
  });
});

describe('the table', () => {
  it('has every item and part, and no formula of anybody', () => {
    const rows: string[][] = parseCsv(toCsv(itemsTable(dossier())), { bom: true, record_delimiter: '\r\n' });
    expect(rows.map((row) => row[1])).toEqual(['label-id', 'apply', 'apply/x', 'close-cards']);
    expect(rows[1]?.slice(8, 13)).toEqual(['管理员', '2026-12-03', '2026-12-18', '1', '1']);
    expect(rows[2]?.[3]).toBe('apply');
    const formula = toCsv(itemsTable(dossier({ items: [item({ note: '=1+1', assignee: '@x', reason: '-2' })] })));
    expect(formula).toContain("'=1+1");
    expect(formula).toContain("'@x");
  });
});

describe('the calendar', () => {
  const words = { calendar: '注销', between: (earlier: Day, latest: Day) => `${earlier}–${latest}` };
  const write = (of = dossier(), at = MADE_AT, course: Course = BLANK_COURSE): Map<string, ICAL.Component> => {
    const events = runEvents(of, { id: 'run-1', course }, TODAY);
    const file = toCalendar(events, words, { days: [1], hour: '09:00' }, at);
    const read = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    return new Map(read.map((event) => [String(event.getFirstPropertyValue('uid')), event]));
  };
  const value = (event: ICAL.Component | undefined, name: string): string => String(event?.getFirstPropertyValue(name));
  const APPLY = 'deregistration-item.run-1.apply@mp-steward';

  it('has an event an item and a date, named for good', () => {
    const events = write();
    expect([...events.keys()].sort()).toEqual([
      'deregistration-date.run-1.confirm-last@mp-steward',
      APPLY,
      'deregistration-item.run-1.close-cards@mp-steward',
    ]);
    const apply = events.get(APPLY);
    expect([value(apply, 'dtstart'), value(apply, 'summary')]).toEqual(['2026-12-03', '提交申请']);
    expect(value(apply, 'description')).toContain('2026-12-03–2026-12-18');
    expect(apply?.getAllSubcomponents('valarm')).toHaveLength(1);
  });

  it('reminds of no confirmation once it is confirmed, and strikes out what is open once it was revoked', () => {
    const LAST = 'deregistration-date.run-1.confirm-last@mp-steward';
    const with2 = dossier({ items: [item(), item({ id: 'done', state: 'done' })] });
    const alarms = (events: Map<string, ICAL.Component>) => events.get(LAST)?.getAllSubcomponents('valarm').length;
    expect(alarms(write(with2))).toBe(1);
    expect(alarms(write(with2, MADE_AT, { ...BLANK_COURSE, phase: 'confirm' }))).toBe(1);
    const closed = write(with2, MADE_AT, { ...BLANK_COURSE, phase: 'closed' });
    expect([alarms(closed), value(closed.get(LAST), 'status')]).toEqual([0, 'CONFIRMED']);
    const revoked = write(with2, MADE_AT, { ...BLANK_COURSE, phase: 'frozen', ended: 'revoked' });
    const states = [LAST, APPLY, 'deregistration-item.run-1.done@mp-steward'].map((uid) =>
      value(revoked.get(uid), 'status'),
    );
    expect(states).toEqual(['CANCELLED', 'CANCELLED', 'CONFIRMED']);
  });

  it('moves what has moved, strikes out what is left out, and reminds of nothing that is done', () => {
    const later = MADE_AT + 60_000;
    const moved = item({ due: { ...item().due, earlier: '2026-12-10' as Day }, state: 'done', stateName: '已完成' });
    const apply = write(dossier({ items: [moved] }), later).get(APPLY);
    expect(value(apply, 'dtstart')).toBe('2026-12-10');
    expect(value(apply, 'summary')).toBe('已完成 · 提交申请');
    expect(Number(value(apply, 'sequence'))).toBeGreaterThan(Number(value(write().get(APPLY), 'sequence')));
    expect(value(apply, 'last-modified')).toBe('2026-11-27T01:06:00Z');
    expect(apply?.getAllSubcomponents('valarm')).toEqual([]);
    const out = write().get('deregistration-item.run-1.close-cards@mp-steward');
    expect(value(out, 'status')).toBe('CANCELLED');
    expect(out?.getAllSubcomponents('valarm')).toEqual([]);
  });
});
