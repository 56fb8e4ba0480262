import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../time/day.ts';
import { type Attempt, paced, whenMore } from './pace.ts';
import type { PageReading } from './types.ts';

const today = '2026-11-22' as Day;
const NONE: Omit<PageReading, 'notes'> = {
  identity: null,
  roster: null,
  followers: null,
  settings: null,
  closing: null,
  listed: null,
  thirdParties: null,
  invite: null,
  loginExpired: false,
};

/** Milliseconds on the clock; every question of it takes one. */
let clock = 0;
let again = 0;

/** Reads by asking of the body so many times whether it can be seen; what was asked for once is not asked for again. */
function reader(asks: number) {
  const asked = new Set<number>();
  let runs = 0;
  return {
    runs: () => runs,
    read: ({ page, run }: Attempt) => ({
      ...NONE,
      followers: run('followers', () => {
        runs++;
        for (let i = 0; i < asks; i++) {
          if (asked.has(i)) continue;
          page.sees(document.body);
          asked.add(i);
        }
        return asks;
      }),
    }),
  };
}

const read = (by: { read: (attempt: Attempt) => Omit<PageReading, 'notes'> }) =>
  paced(document, 'home', null, today, by.read);
/** Lets the slices that wait for an idle moment run. */
const rest = () => vi.waitFor(() => expect(again).toBeGreaterThan(0));

beforeEach(() => {
  document.body.innerHTML = '<p>一</p>';
  clock = 1_000_000 * Math.ceil(clock / 1_000_000 + 1);
  again = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => ++clock);
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue({ width: 1280 } as DOMRect);
});
afterEach(() => vi.restoreAllMocks());
whenMore(() => again++);

describe('a page that is read at its own pace', () => {
  it('is read at once where that is soon done', () => {
    expect(read(reader(100))).toMatchObject({ followers: 100, notes: { page: 'home', why: {} } });
    expect(again).toBe(0);
  });

  it('says what it has until it has been read in idle moments, and then tells', async () => {
    const long = reader(32 * 300);
    expect(read(long)).toMatchObject({ followers: null, notes: { why: {} } });
    expect(read(long)).toMatchObject({ followers: null });
    await rest();
    expect(read(long).followers).toBe(32 * 300);
    const runs = long.runs();
    expect(read(long).followers).toBe(32 * 300);
    expect(long.runs()).toBe(runs);
  });

  it('keeps showing what it said while it is read anew', async () => {
    const first = reader(32 * 300);
    read(first);
    await rest();
    expect(read(first).followers).toBe(32 * 300);
    document.body.append('二');
    const second = reader(32 * 400);
    expect(read(second).followers).toBe(32 * 300);
    again = 0;
    await rest();
    expect(read(second).followers).toBe(32 * 400);
  });

  it('is given up where it is too much, and tried again later', async () => {
    const endless = reader(32 * 100_000);
    read(endless);
    await rest();
    expect(read(endless)).toMatchObject({
      followers: null,
      notes: { why: { followers: 'too-large', roster: 'too-large' } },
    });
    clock += 11_000;
    expect(read(reader(10)).followers).toBe(10);
  });

  it('takes nothing of ours for a change', async () => {
    const long = reader(32 * 300);
    read(long);
    const mark = document.createElement('i');
    mark.setAttribute('data-mp-steward', 'operator');
    document.body.append(mark);
    mark.setAttribute('data-term', 'long');
    await rest();
    expect(read(long).followers).toBe(32 * 300);
  });

  it('loses no reader to another that fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const reading = paced(document, 'home', null, today, ({ run }) => ({
      ...NONE,
      roster: run('roster', () => {
        throw new TypeError('what a page');
      }),
      followers: run('followers', () => 7),
    }));
    expect(reading).toMatchObject({ followers: 7, roster: null, notes: { why: { roster: 'failed' } } });
  });
});
