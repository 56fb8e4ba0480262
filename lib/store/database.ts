import { Dexie, type EntityTable } from 'dexie';
import type { Account, JournalEntry, Operator, SetAside, SettingRow, Sighting, Tick } from './schema.ts';

/**
 * The extension's own IndexedDB. Opened only in the background and in our own pages: a content script that opened one
 * would get the site's database, which the site can read and wipe.
 */
export class StewardDatabase extends Dexie {
  declare accounts: EntityTable<Account, 'id'>;
  declare sightings: EntityTable<Sighting, 'id'>;
  declare operators: EntityTable<Operator, 'id'>;
  declare ticks: EntityTable<Tick, 'id'>;
  declare journal: EntityTable<JournalEntry, 'id'>;
  declare settings: EntityTable<SettingRow, 'id'>;
  declare setAside: EntityTable<SetAside, 'id'>;

  constructor(name = 'mp-steward') {
    super(name);
    // Version 1. `tests/unit/fixtures/schema-1.json` is a frozen database of this version: never change either.
    this.version(1).stores({
      accounts: 'id, ghid, biz, lastSeenAt',
      sightings: 'id, accountId, [accountId+seenAt]',
      operators: 'id, accountId',
      ticks: 'id, &[accountId+itemId], accountId',
      journal: 'id, at, [accountId+at]',
      settings: 'id',
      setAside: 'id, table',
    });
  }
}

let shared: StewardDatabase | undefined;

/** The one connection of this context. */
export function database(): StewardDatabase {
  shared ??= new StewardDatabase();
  return shared;
}
