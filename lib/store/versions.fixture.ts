import { Dexie } from 'dexie';
import { expect } from 'vitest';
import first from '../../tests/unit/fixtures/schema-1.json';
import second from '../../tests/unit/fixtures/schema-2.json';
import third from '../../tests/unit/fixtures/schema-3.json';
import fourth from '../../tests/unit/fixtures/schema-4.json';
import fifth from '../../tests/unit/fixtures/schema-5.json';
import sixth from '../../tests/unit/fixtures/schema-6.json';
import { StewardDatabase } from './database.ts';

/** Databases as each version wrote them. They are frozen: a later version must read them, not change them. */
export const FIXTURES: readonly { schema: number; tables: Record<string, object[]> }[] = [
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
];
/** What each released version declared; as frozen as the fixtures. */
export const RELEASED = [
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
  {
    rosters: 'id',
    changes: 'id, accountId, [accountId+at]',
    entries: 'id, &operatorId',
    reminders: 'id, accountId, dueAt, openSince',
    accountSettings: 'id',
  },
  { journal: 'id, &seq, at', journalHead: 'id' },
  {
    deregistrations: 'id, accountId',
    items: 'id, &[deregistrationId+itemId], deregistrationId, accountId',
    evidence: 'id, deregistrationId, accountId',
    blobs: 'id',
    texts: 'id, &[deregistrationId+textId], deregistrationId',
    templates: 'id',
    shares: 'id, deregistrationId',
    ticks: null,
  },
  { layouts: 'id, page', health: 'id' },
];
/** A database as that version left it, opened by this one. */
export async function upgraded(
  fixture: Pick<(typeof FIXTURES)[number], 'schema' | 'tables'>,
): Promise<StewardDatabase> {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  for (const [index, tables] of RELEASED.slice(0, fixture.schema).entries()) old.version(index + 1).stores(tables);
  for (const [table, rows] of Object.entries(fixture.tables)) await old.table(table).bulkAdd(rows);
  expect(old.verno).toBe(fixture.schema);
  old.close();
  return new StewardDatabase(name);
}
