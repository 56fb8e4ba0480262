import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';
import { MADE_AT, nickname } from './rosters.fixture.ts';

describe('the name of a file', () => {
  it.each([
    ['甲公司', '2026-11-27 甲公司 人员名单.csv'],
    [null, '2026-11-27 人员名单.csv'],
    ['a/b\\c:d*e?f"g<h>i|j', '2026-11-27 a_b_c_d_e_f_g_h_i_j 人员名单.csv'],
    ['../../etc/passwd', '2026-11-27 _.._etc_passwd 人员名单.csv'],
    ['..', '2026-11-27 _ 人员名单.csv'],
    ['CON', '2026-11-27 CON_ 人员名单.csv'],
    ['a\r\nb\u202Egpj.exe', '2026-11-27 a bgpj.exe 人员名单.csv'],
    ['甲'.repeat(300), `2026-11-27 ${'甲'.repeat(40)} 人员名单.csv`],
    ['', '2026-11-27 _ 人员名单.csv'],
  ])('for %j is %j', (account, wanted) => {
    expect(fileName(account, '人员名单', 'csv', MADE_AT)).toBe(wanted);
  });

  it("has Shanghai's day", () => {
    expect(fileName(null, 'x', 'ics', Date.parse('2026-11-27T16:30:00Z'))).toBe('2026-11-28 x.ics');
  });

  it('is taken by Windows, macOS and Linux, whatever the account and the content are called', () => {
    fc.assert(
      fc.property(fc.option(nickname), nickname, (account, what) => {
        const name = fileName(account, what.repeat(20), 'csv', MADE_AT);
        expect(name).toMatch(/^2026-11-27.*\.csv$/u);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]|[. ]$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 500 },
    );
  });
});
