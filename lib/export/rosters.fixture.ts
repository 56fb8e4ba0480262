import fc from 'fast-check';
import type { Day } from '../time/day.ts';
import type { ExportedAccount, ExportedPerson } from './types.ts';

/** Friday 27 November 2026, five past nine in the morning in Shanghai. */
export const MADE_AT = Date.parse('2026-11-27T09:05:00+08:00');

export const person = (id: string, changes: Partial<ExportedPerson> = {}): ExportedPerson => ({
  id,
  name: '张三',
  wechatId: 'zhang***san',
  term: 'short',
  status: 'bound',
  expiry: { day: '2026-12-10' as Day, latest: null, basis: 'exact' },
  firstSeenAt: Date.parse('2026-11-10T23:30:00+08:00'),
  lastSeenAt: Date.parse('2026-11-27T00:10:00+08:00'),
  ...changes,
});

export const account = (id: string, changes: Partial<ExportedAccount> = {}): ExportedAccount => ({
  id,
  name: '甲公司',
  ghid: 'gh_0123456789ab',
  label: '主号',
  seats: { long: { taken: 3, limit: 5 }, short: { taken: 12, limit: 20 } },
  people: [],
  ...changes,
});

const NASTY = [
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '⁺', '−'],
  ...['\t', '\r', '\n', '\r\n', '\0', '\v', '\u0085', '\u2028', ' ', '\u00A0', '\u3000', '\uFEFF', '\u200B'],
  ...["'", '"', '""', '“', '”', '’', '`', ',', ';', '；', '|', '\\', '\\n', '/', ':', '%'],
  ...['\u202E', '\u2066', '\u200F', '\u200D', '\uFE0F', '\u0301', '\uD83D', '\uDE00', '\uFFFF', '\u00AD'],
  ...['甲', '😀', '👨‍👩‍👧', '𠮷', 'A1', 'HYPERLINK("x")', 'cmd|', 'BEGIN:VEVENT', 'CON', '..', 'مرحبا'],
];

/** Nicknames as nobody should have them: what breaks lines, cells, folding and directories, among any other characters. */
export const nickname: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: 'binary', maxLength: 1 })),
  maxLength: 60,
});
