import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import first from '../../tests/unit/fixtures/schema-1.json';
import second from '../../tests/unit/fixtures/schema-2.json';
import { listAccounts } from './accounts.ts';
import { listRuleFiles, readBook } from './book.ts';
import { StewardDatabase, VERSIONS } from './database.ts';
import { listOverrides } from './overrides.ts';
import { check, sweep } from './rows.ts';
import { SCHEMAS, type TableName } from './schema.ts';
import { accountState } from './states.ts';
import { listTicks } from './ticks.ts';

/** Databases as each version wrote them. They are frozen: a later version must read them, not change them. */
const FIXTURES: readonly { schema: number; tables: Record<string, object[]> }[] = [first, second];
/** What each released version declared; as frozen as the fixtures. */
const RELEASED = [
  {
    accounts: 'id, ghid, biz, lastSeenAt',
    sightings: 'id, accountId, [accountId+seenAt]',
    operators: 'id, accountId',
    ticks: 'id, &[accountId+itemId], accountId',
    journal: 'id, at, [accountId+at]',
    settings: 'id',
    setAside: 'id, table',
  },
  { overrides: 'id, &ruleId', ruleFiles: 'id, appliedAt' },
];

/** A database as that version left it, opened by this one. */
async function upgraded(fixture: (typeof FIXTURES)[number]): Promise<StewardDatabase> {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  for (const [index, tables] of RELEASED.slice(0, fixture.schema).entries()) old.version(index + 1).stores(tables);
  for (const [table, rows] of Object.entries(fixture.tables)) await old.table(table).bulkAdd(rows);
  expect(old.verno).toBe(fixture.schema);
  old.close();
  return new StewardDatabase(name);
}

it('versions follow each other without a gap, none is changed, and each has its frozen database', () => {
  expect(VERSIONS).toEqual(RELEASED);
  expect(FIXTURES.map(({ schema }) => schema)).toEqual(VERSIONS.map((_, index) => index + 1));
  expect(new StewardDatabase(crypto.randomUUID()).verno).toBe(VERSIONS.length);
});

describe.each(FIXTURES)('a database of version $schema', (fixture) => {
  it('opens at the latest version with every row as it was', async () => {
    const db = await upgraded(fixture);
    for (const [table, rows] of Object.entries(fixture.tables)) {
      const byId = (list: object[]) => list.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
      expect(byId(await db.table(table).toArray()), table).toEqual(byId(rows));
      if (table in SCHEMAS) expect(check(table as TableName, rows).broken, table).toEqual([]);
    }
    expect(db.verno).toBe(VERSIONS.length);
    expect(await sweep(db)).toBe(0);
  });

  it('is read in full', async () => {
    const db = await upgraded(fixture);
    const [account] = await listAccounts(db);
    expect(account).toMatchObject({ ghid: 'gh_7c1d2e3f4a5b', nickname: '青禾读书' });
    const state = await accountState(db, account?.id ?? '');
    expect(state?.roster?.people.map(({ nickname }) => nickname)).toEqual([
      '林晓',
      '周舟',
      '<img src=x onerror=alert(1)>',
    ]);
    const ticks = await listTicks(db, account?.id ?? '');
    expect(ticks.filter(({ done }) => done).map(({ itemId }) => itemId)).toEqual(['confirm-administrator']);
    expect((await readBook(db)).size).toBeGreaterThan(0);
  });
});

it('a database of version 2 keeps own values and files of rules, withdrawn ones as tombstones', async () => {
  const db = await upgraded(second);
  expect((await listOverrides(db)).map(({ ruleId }) => ruleId)).toEqual(['long-term-seats', 'freeze-period']);
  expect((await listRuleFiles(db)).map(({ title }) => title)).toEqual(['2026 年 11 月更新']);
  const book = await readBook(db);
  expect(book.get('long-term-seats')).toMatchObject({ value: { count: 8 }, stated: { count: 5 } });
  expect(book.get('approval-lifetime')?.override).toBeNull();
  expect(book.get('a-rule-of-a-file')).toMatchObject({ origin: 'file', value: { count: 3 } });
});
