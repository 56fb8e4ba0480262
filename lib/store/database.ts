import { Dexie, type EntityTable, type Transaction } from 'dexie';
import type {
  Account,
  AccountSettingsRow,
  BlobRow,
  ChangeRow,
  Deregistration,
  EntryRow,
  EvidenceRow,
  HealthRow,
  ItemRow,
  JournalEntry,
  JournalHead,
  LayoutRow,
  Operator,
  OverrideRow,
  ReminderRow,
  RosterRow,
  RuleFileRow,
  SetAside,
  SettingRow,
  ShareRow,
  Sighting,
  TemplateRow,
  TextRow,
} from './schema.ts';
import { fillRosters } from './upgrade-3.ts';
import { chainJournal } from './upgrade-4.ts';
import { ticksToRuns } from './upgrade-5.ts';

/**
 * The versions of the database, without a gap, each with the tables it adds or indexes anew; null where it gives one up. A version that was
 * once released is never changed: `tests/unit/fixtures/schema-<version>.json` is a frozen database of each.
 */
export const VERSIONS: readonly Readonly<Record<string, string | null>>[] = [
  // Version 1.
  {
    accounts: 'id, ghid, biz, lastSeenAt',
    sightings: 'id, accountId, [accountId+seenAt]',
    operators: 'id, accountId',
    ticks: 'id, &[accountId+itemId], accountId',
    journal: 'id, at, [accountId+at]',
    settings: 'id',
    setAside: 'id, table',
  },
  // Version 2: the person's own values, and files of rules that they applied. Rows of version 1 stay as they are.
  { overrides: 'id, &ruleId', ruleFiles: 'id, appliedAt' },
  // Version 3: what is known of operators through all sightings, what the person said of them and of accounts, and reminders.
  {
    rosters: 'id',
    changes: 'id, accountId, [accountId+at]',
    entries: 'id, &operatorId',
    reminders: 'id, accountId, dueAt, openSince',
    accountSettings: 'id',
  },
  // Version 4: the journal is a chain. `seq` is nobody else's, so that two windows cannot write one link each.
  { journal: 'id, &seq, at', journalHead: 'id' },
  // Version 5: runs of a deregistration, with what was done with each item of one. Ticks, which belonged to the account, are part of them.
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
  // Version 6: layouts that the person taught, and how the readers of the console fare.
  { layouts: 'id, page', health: 'id' },
];

/** What rows of an earlier version need beside new tables, by the version that needs it. */
const UPGRADES: Readonly<Record<number, (transaction: Transaction) => Promise<void>>> = {
  3: fillRosters,
  4: chainJournal,
  5: ticksToRuns,
};

/**
 * The extension's own IndexedDB. Opened only in the background and in our own pages: a content script that opened one
 * would get the site's database, which the site can read and wipe.
 */
export class StewardDatabase extends Dexie {
  declare accounts: EntityTable<Account, 'id'>;
  declare sightings: EntityTable<Sighting, 'id'>;
  declare operators: EntityTable<Operator, 'id'>;
  declare journal: EntityTable<JournalEntry, 'id'>;
  declare journalHead: EntityTable<JournalHead, 'id'>;
  declare settings: EntityTable<SettingRow, 'id'>;
  declare overrides: EntityTable<OverrideRow, 'id'>;
  declare ruleFiles: EntityTable<RuleFileRow, 'id'>;
  declare rosters: EntityTable<RosterRow, 'id'>;
  declare changes: EntityTable<ChangeRow, 'id'>;
  declare entries: EntityTable<EntryRow, 'id'>;
  declare reminders: EntityTable<ReminderRow, 'id'>;
  declare accountSettings: EntityTable<AccountSettingsRow, 'id'>;
  declare deregistrations: EntityTable<Deregistration, 'id'>;
  declare items: EntityTable<ItemRow, 'id'>;
  declare evidence: EntityTable<EvidenceRow, 'id'>;
  declare blobs: EntityTable<BlobRow, 'id'>;
  declare texts: EntityTable<TextRow, 'id'>;
  declare templates: EntityTable<TemplateRow, 'id'>;
  declare shares: EntityTable<ShareRow, 'id'>;
  declare layouts: EntityTable<LayoutRow, 'id'>;
  declare health: EntityTable<HealthRow, 'id'>;
  declare setAside: EntityTable<SetAside, 'id'>;

  constructor(name = 'mp-steward') {
    super(name);
    for (const [index, tables] of VERSIONS.entries()) {
      const version = this.version(index + 1).stores(tables);
      const upgrade = UPGRADES[index + 1];
      if (upgrade) version.upgrade(upgrade);
    }
  }
}

let shared: StewardDatabase | undefined;

/** The one connection of this context. */
export function database(): StewardDatabase {
  shared ??= new StewardDatabase();
  return shared;
}
