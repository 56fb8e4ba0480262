import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { BEGINNING, sealed } from '../journal/chain.ts';
import { toCsv } from './csv.ts';
import { toJournalJson } from './journal-json.ts';
import { journalTable, type ToldEntry } from './journal-table.ts';

const AT = Date.parse('2026-12-03T23:59:58+08:00');
const COLUMNS = {
  ...{ seq: '序号', at: '时间', what: '做了什么', about: '对象', subject: '对象标识', account: '公众号' },
  ...{ ghid: '原始 ID', page: '页面', address: '地址', chainedAt: '补入时间', hash: '哈希' },
};

it('as a table tells each entry in a row, by the clocks in Shanghai, and no formula gets through', () => {
  const told: ToldEntry = {
    ...{ seq: 7, at: AT, what: '取消', about: '=1+1', subject: 'deregister', account: '甲,"乙"\n丙', ghid: 'gh_1' },
    ...{ page: '设置', address: 'https://mp.weixin.qq.com/cgi-bin/home', chainedAt: null, hash: 'ab12' },
  };
  const csv = toCsv(journalTable([told, { ...told, seq: 6, about: null, chainedAt: AT + 1000 }], COLUMNS));
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [head, first, second] = parse(csv, { bom: true });
  expect(head).toEqual(Object.values(COLUMNS));
  expect(first?.slice(0, 4)).toEqual(['7', '2026-12-03 23:59:58', '取消', "'=1+1"]);
  expect(second?.slice(-2)).toEqual(['2026-12-03 23:59:59', 'ab12']);
});

it('as JSON can be checked by whoever does as the file says', () => {
  const entries: object[] = [];
  let head = BEGINNING;
  for (const subject of ['一', 'two', '👩‍👧\u2028"\\\n']) {
    const entry = sealed({ id: subject, at: AT, kind: 'ticked', subject, accountId: null }, head);
    entries.push(entry);
    head = entry;
  }
  const accounts = [{ id: 'a', name: '甲', ghid: null, secret: 'x' }];
  const file = JSON.parse(toJournalJson({ entries, head, accounts, about: ['说明'] }, AT));
  expect(file).toMatchObject({ format: 'mp-steward-journal', version: 1, madeAt: '2026-12-03T23:59:58+08:00' });
  expect(file.accounts).toEqual([{ id: 'a', name: '甲', ghid: null }]);
  // Written from what the file says alone, with another library.
  let previous = '0'.repeat(64);
  for (const [index, { hash, ...rest }] of file.entries.entries()) {
    expect(rest).toMatchObject({ seq: index + 1, previous });
    const text = JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));
    previous = createHash('sha256').update(text, 'utf8').digest('hex');
    expect(hash).toBe(previous);
  }
  expect(file.head).toEqual({ seq: 3, hash: previous });
});
