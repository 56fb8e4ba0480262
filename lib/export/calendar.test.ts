import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import { type Alarms, type DatedEvent, toCalendar } from './calendar.ts';
import { readable } from './readable.ts';
import { MADE_AT, nickname } from './rosters.fixture.ts';

const WORDS = {
  calendar: '运营者到期, 全部; 公众号',
  between: (earlier: Day, latest: Day) => `${earlier} 至 ${latest} 之间，按较早的一天提醒`,
};
const ALARMS: Alarms = { days: [7, 3, 1], hour: '09:00' };
const HOUR_MS = 3_600_000;

const event = (changes: Partial<DatedEvent> = {}): DatedEvent => ({
  kind: 'operator-expiry',
  accountId: 'a1',
  subjectId: 'p1',
  day: '2026-12-10' as Day,
  latest: null,
  title: '张三到期',
  lines: ['甲公司'],
  cancelled: false,
  ...changes,
});

const write = (events: readonly DatedEvent[], madeAt = MADE_AT, alarms = ALARMS): string =>
  toCalendar(events, WORDS, alarms, madeAt);

/** A second library's reading of a file. */
const open = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file));
const eventsOf = (file: string): ICAL.Component[] => open(file).getAllSubcomponents('vevent');
const value = (component: ICAL.Component | undefined, name: string): string =>
  String(component?.getFirstPropertyValue(name));

/** As a calendar imports: known by UID; a higher sequence wins, then the later stamp (RFC 5546, 2.1.5). */
class Calendar {
  readonly kept = new Map<string, ICAL.Component>();
  import(file: string): { added: number; updated: number } {
    const count = { added: 0, updated: 0 };
    for (const read of eventsOf(file)) {
      const before = this.kept.get(value(read, 'uid'));
      const rank = (one: ICAL.Component) => [Number(value(one, 'sequence')), value(one, 'dtstamp')] as const;
      if (before) {
        const [was, is] = [rank(before), rank(read)];
        if (is[0] < was[0] || (is[0] === was[0] && is[1] <= was[1])) continue;
        count.updated += 1;
      } else count.added += 1;
      this.kept.set(value(read, 'uid'), read);
    }
    return count;
  }
}

describe('a calendar file', () => {
  afterEach(() => {
    process.env.TZ = zone;
  });
  const zone = process.env.TZ;

  it('says what it is', () => {
    const file = write([event()]);
    const calendar = open(file);
    expect(value(calendar, 'version')).toBe('2.0');
    expect(value(calendar, 'prodid')).toBe('-//MP Steward//Dates//ZH');
    expect(value(calendar, 'method')).toBe('PUBLISH');
    // The second library takes a calendar's name as it stands, as a text of RFC 7986 must be written.
    for (const name of ['NAME', 'X-WR-CALNAME']) expect(file).toContain(`\r\n${name}:运营者到期\\, 全部\\; 公众号\r\n`);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
    expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(open(write([])).getAllSubcomponents()).toEqual([]);
  });

  it('has whole days that end where the next begins and keep nobody from anything', () => {
    const [read] = eventsOf(write([event({ day: '2026-12-31' as Day })]));
    const start = read?.getFirstProperty('dtstart');
    expect([start?.type, value(read, 'dtstart'), value(read, 'dtend')]).toEqual(['date', '2026-12-31', '2027-01-01']);
    expect(value(read, 'transp')).toBe('TRANSPARENT');
    expect(value(read, 'status')).toBe('CONFIRMED');
  });

  it('is the same on a machine far from Shanghai', () => {
    const offsets = new Set<number>();
    const files = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name;
      offsets.add(new Date(MADE_AT).getTimezoneOffset());
      return write([event()]);
    });
    expect(offsets.size).toBe(3);
    expect(new Set(files).size).toBe(1);
  });

  it('reminds on the days asked for, at the hour asked for, and never of what is past', () => {
    const alarmsOf = (file: string) =>
      eventsOf(file)[0]
        ?.getAllSubcomponents('valarm')
        .map((alarm) => `${value(alarm, 'action')} ${value(alarm, 'trigger')} ${value(alarm, 'description')}`);
    expect(alarmsOf(write([event()]))).toEqual([
      'DISPLAY -P6DT15H 张三到期',
      'DISPLAY -P2DT15H 张三到期',
      'DISPLAY -PT15H 张三到期',
    ]);
    const onTheDay = { days: [1, 0], hour: '08:30' };
    expect(alarmsOf(write([event()], MADE_AT, onTheDay))).toEqual([
      'DISPLAY -PT15H30M 张三到期',
      'DISPLAY PT8H30M 张三到期',
    ]);
    // On the day itself, and not on the one after: counted from where the day begins.
    expect(write([event()], MADE_AT, onTheDay)).not.toContain('RELATED=END');
    expect(alarmsOf(write([event()], MADE_AT, { days: [], hour: '09:00' }))).toEqual([]);
    const threeBefore = Date.parse('2026-12-07T09:00:00+08:00');
    expect(alarmsOf(write([event()], threeBefore - 1))).toHaveLength(2);
    expect(alarmsOf(write([event()], threeBefore))).toHaveLength(1);
    expect(alarmsOf(write([event({ cancelled: true })]))).toEqual([]);
    for (const hour of ['24:00', '9:00', '', '09:60'])
      expect(() => write([event()], MADE_AT, { days: [1], hour }), hour).toThrow(RangeError);
  });

  it('dates a range by its earlier end and says so', () => {
    const [read] = eventsOf(write([event({ latest: '2026-12-12' as Day })]));
    expect(value(read, 'dtstart')).toBe('2026-12-10');
    expect(value(read, 'dtend')).toBe('2026-12-11');
    expect(value(read, 'description')).toBe('2026-12-10 至 2026-12-12 之间，按较早的一天提醒\n甲公司');
    expect(value(eventsOf(write([event({ latest: '2026-12-10' as Day })]))[0], 'description')).toBe('甲公司');
  });

  it('gives every text back, in lines of 75 octets at most that part no character', () => {
    fc.assert(
      fc.property(nickname, nickname, nickname, (title, line, id) => {
        const file = write([event({ title: `甲${title}`, lines: [line, `乙${title}`], subjectId: `x${id}` })]);
        const [read, ...others] = eventsOf(file);
        expect(others).toEqual([]);
        expect(value(read, 'summary')).toBe(`甲${readable(title)}`);
        expect(value(read, 'description')).toBe([line, `乙${title}`].map(readable).join('\n'));
        expect(value(read, 'uid')).toMatch(/^[A-Za-z0-9_.-]+@mp-steward$/);
        const decoder = new TextDecoder('utf-8', { fatal: true });
        for (const physical of file.split('\r\n')) {
          const octets = new TextEncoder().encode(physical);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(decoder.decode(octets)).toBe(physical);
          expect(physical).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in whatever order the days come', () => {
    const events = ['p3', 'p1', 'p2'].map((subjectId) => event({ subjectId }));
    expect(write(events.toReversed())).toBe(write(events));
  });
});

describe('importing a second time', () => {
  const later = MADE_AT + HOUR_MS;

  it('moves and renames what is there, adds what is new and doubles nothing', () => {
    const calendar = new Calendar();
    const first = [event(), event({ subjectId: 'p2', title: '李四到期' })];
    expect(calendar.import(write(first))).toEqual({ added: 2, updated: 0 });
    const second = [
      event({ day: '2027-01-10' as Day, title: '张三（改名）到期' }),
      event({ subjectId: 'p2', title: '李四到期' }),
      event({ subjectId: 'p3' }),
    ];
    expect(calendar.import(write(second, later))).toEqual({ added: 1, updated: 2 });
    expect(
      [...calendar.kept.values()].map((one) => `${value(one, 'summary')} ${value(one, 'dtstart')}`).sort(),
    ).toEqual(['张三到期 2026-12-10', '张三（改名）到期 2027-01-10', '李四到期 2026-12-10']);
  });

  it('changes nothing where the file is the same or older', () => {
    const calendar = new Calendar();
    calendar.import(write([event({ day: '2027-01-10' as Day })], later));
    expect(calendar.import(write([event({ day: '2027-01-10' as Day })], later))).toEqual({ added: 0, updated: 0 });
    expect(calendar.import(write([event()]))).toEqual({ added: 0, updated: 0 });
  });

  it('updates within a second, and its number fits 31 bits for decades', () => {
    const sequence = (madeAt: number) => Number(value(eventsOf(write([event()], madeAt))[0], 'sequence'));
    expect(sequence(MADE_AT + 1000)).toBe(sequence(MADE_AT) + 1);
    expect(sequence(Date.UTC(2080, 0, 1))).toBeLessThan(2 ** 31);
    expect(sequence(0)).toBe(0);
    const [read] = eventsOf(write([event()]));
    expect(value(read, 'last-modified')).toBe('2026-11-27T01:05:00Z');
    expect(value(read, 'dtstamp')).toBe('2026-11-27T01:05:00Z');
  });

  it('strikes out what no longer holds', () => {
    const calendar = new Calendar();
    calendar.import(write([event()]));
    expect(calendar.import(write([event({ cancelled: true })], later))).toEqual({ added: 0, updated: 1 });
    expect([...calendar.kept.values()].map((one) => value(one, 'status'))).toEqual(['CANCELLED']);
  });

  it('tells apart every account, subject and kind', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '.', '_', '2', 'e', '-', '甲', '@'), maxLength: 4 });
    const name = fc.record({ kind: part, accountId: part, subjectId: part });
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [first, second] = [one, other].map((key) => value(eventsOf(write([event(key)]))[0], 'uid'));
        expect(first === second).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
