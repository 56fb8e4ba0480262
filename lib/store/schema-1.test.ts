import { expect, it } from 'vitest';
import fixture from '../../tests/unit/fixtures/schema-1.json';
import { listAccounts } from './accounts.ts';
import { StewardDatabase } from './database.ts';
import { check } from './rows.ts';
import { SCHEMAS, type TableName } from './schema.ts';
import { accountState } from './sightings.ts';
import { listTicks } from './ticks.ts';

/** The fixture is a database as version 1 wrote it. It is frozen: a later version must read it, not change it. */
it('a database of schema version 1 is read in full', async () => {
  const db = new StewardDatabase(crypto.randomUUID());
  for (const [table, rows] of Object.entries(fixture.tables)) {
    await db.table(table).bulkAdd(rows as object[]);
    if (table in SCHEMAS) expect(check(table as TableName, rows as object[]).broken, table).toEqual([]);
  }
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
});
