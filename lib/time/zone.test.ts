import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, startOfDay } from './day.ts';

/** What the far zones of the test configuration read on their clocks at one moment. This file runs in them alone. */
const MOMENT = Date.parse('2026-12-02T16:30:00Z');
const CLOCKS = new Map([
  ['America/Los_Angeles', { date: 2, hours: 8 }],
  ['Pacific/Kiritimati', { date: 3, hours: 6 }],
]);

describe('a machine far from Shanghai', () => {
  it('is what this run is on', () => {
    expect(CLOCKS.has(process.env.TZ ?? '')).toBe(true);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
    const local = new Date(MOMENT);
    expect({ date: local.getDate(), hours: local.getHours() }).toEqual(CLOCKS.get(process.env.TZ ?? ''));
  });

  it('has the same days', () => {
    expect(dayOf(MOMENT)).toBe('2026-12-03');
    expect(startOfDay('2026-12-03' as Day)).toBe(Date.parse('2026-12-02T16:00:00Z'));
    // Clocks change in Los Angeles on 8 March 2026, and Kiritimati never had 1 January 1995.
    expect(addDays('2026-03-07' as Day, 2)).toBe('2026-03-09');
    expect(addDays('1994-12-31' as Day, 1)).toBe('1995-01-01');
  });
});
