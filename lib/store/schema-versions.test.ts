import { describe, expect, it } from 'vitest';
import second from '../../tests/unit/fixtures/schema-2.json';
import third from '../../tests/unit/fixtures/schema-3.json';
import fourth from '../../tests/unit/fixtures/schema-4.json';
import { listAccounts } from './accounts.ts';
import { listRuleFiles, readBook } from './book.ts';
import { listChanges } from './changes.ts';
import { StewardDatabase, VERSIONS } from './database.ts';
import { openDeregistration } from './deregistrations.ts';
import { readEntries } from './entries.ts';
import { listItems } from './items.ts';
import { appendJournal, journalAfter } from './journal.ts';
import { checkJournal } from './journal-check.ts';
import { listOverrides } from './overrides.ts';
import { openReminders } from './reminders.ts';
import { check, sweep } from './rows.ts';
import { SCHEMAS, type TableName } from './schema.ts';
import { readReminderPreferences } from './settings.ts';
import { accountState } from './states.ts';
import { FIXTURES, RELEASED, upgraded } from './versions.fixture.ts';

/** What a later version adds to the rows of a table. */
const ADDED: Record<string, string[]> = {
  operators: ['boundAfter', 'boundBefore', 'invitedAfter', 'invitedBefore', 'doubtful'],
  journal: ['seq', 'previous', 'hash', 'address', 'chainedAt'],
};

it('versions follow each other without a gap, none is changed, and each has its frozen database', () => {
  expect(VERSIONS).toEqual(RELEASED);
  expect(FIXTURES.map(({ schema }) => schema)).toEqual(VERSIONS.map((_, index) => index + 1));
  expect(new StewardDatabase(crypto.randomUUID()).verno).toBe(VERSIONS.length);
});

describe.each(FIXTURES)('a database of version $schema', (fixture) => {
  it('opens at the latest version with every row as it was, but for what a later version adds', async () => {
    const db = await upgraded(fixture);
    for (const [table, rows] of Object.entries(fixture.tables)) {
      // What became of ticks is looked at below.
      if (table === 'ticks') continue;
      const byId = (list: object[]) => list.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
      const kept = (await db.table(table).toArray()).map((row: Record<string, unknown>) => {
        const known = rows.find((old) => 'id' in old && old.id === row.id) ?? {};
        const fields = Object.entries(row).filter(([name]) => name in known || !ADDED[table]?.includes(name));
        return Object.fromEntries(fields);
      });
      const order = (list: object[]) => byId(list.map((row) => Object.fromEntries(Object.entries(row).sort())));
      expect(order(kept), table).toEqual(order(rows));
      if (table in SCHEMAS)
        expect(check(table as TableName, await db.table(table).toArray()).broken, table).toEqual([]);
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
    const run = await openDeregistration(db, account?.id ?? '');
    const items = await listItems(db, run?.id ?? '');
    expect(items.find(({ itemId }) => itemId === 'confirm-administrator')?.state).toBe('done');
    expect(items.find(({ itemId }) => itemId === 'apply')?.state).toBe('todo');
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

describe('a database of version 2', () => {
  const [account] = second.tables.accounts;
  const [, , row] = second.tables.operators;
  if (!account || !row) throw new Error('the fixture has both');
  const accountId = account.id;
  const people = { lin: '林晓', zhou: '周舟', wang: '王芳' };
  const person = (name: keyof typeof people, status: 'bound' | 'invited' = 'bound', term = 'short') =>
    ({ openid: name, wechatId: null, nickname: people[name], term, status, expires: null, basis: 'unknown' }) as const;
  const sighting = (seenAt: number, lastSeenAt: number, ...list: ReturnType<typeof person>[]) => ({
    ...{ id: `s${seenAt}`, accountId, page: 'people', via: 'page-data', seenAt, lastSeenAt, updatedAt: lastSeenAt },
    deletedAt: null,
    roster: { administrator: 'qi***he', people: list },
  });
  const operator = (
    id: string,
    what: ReturnType<typeof person>,
    firstSeenAt: number,
    goneAt: number | null = null,
  ) => ({
    ...{ ...row, ...what, id, firstSeenAt, lastSeenAt: 900, goneAt },
  });
  const filled = async (operators: object[], sightings: object[]) => {
    const tables = { ...second.tables, operators, sightings };
    const db = await upgraded({ schema: 2, tables });
    return { db, of: async (id: string) => db.operators.get(id) };
  };

  it('says between which sightings bindings and invitations began', async () => {
    const sightings = [
      sighting(100, 200, person('lin')),
      sighting(300, 400, person('lin'), person('zhou', 'invited')),
      sighting(500, 600, person('zhou', 'invited'), person('lin', 'bound', 'long')),
      sighting(700, 900, person('wang', 'invited'), person('zhou'), person('lin', 'bound', 'long')),
    ];
    const { db, of } = await filled(
      [
        operator('a', person('lin', 'bound', 'long'), 100),
        operator('b', person('zhou'), 300),
        operator('c', person('wang', 'invited'), 700),
      ],
      sightings,
    );
    expect(await of('a')).toMatchObject({ boundAfter: 400, boundBefore: 500, invitedBefore: null, doubtful: false });
    expect(await of('b')).toMatchObject({ boundAfter: 600, boundBefore: 700, invitedAfter: null, invitedBefore: null });
    expect(await of('c')).toMatchObject({ boundAfter: 900, boundBefore: null, invitedAfter: 600, invitedBefore: 700 });
    const roster = await db.rosters.get(accountId);
    expect(roster).toMatchObject({ administrator: 'qi***he', seenAt: 900, pending: null });
    expect(roster?.people.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('does not claim to know when who was there from the first began, nor who was known before', async () => {
    const { of } = await filled(
      [operator('a', person('lin'), 100), operator('b', person('zhou'), 50)],
      [sighting(100, 200, person('lin'), person('zhou')), sighting(300, 400, person('lin'), person('zhou'))],
    );
    expect(await of('a')).toMatchObject({ boundAfter: null, boundBefore: 100 });
    expect(await of('b')).toMatchObject({ boundAfter: null, boundBefore: 50 });
  });

  it('marks who is known by nothing but a name that somebody else had', async () => {
    const nameless = { ...person('lin'), openid: null };
    const { of } = await filled(
      [
        operator('a', nameless as never, 100),
        operator('b', nameless as never, 100, 300),
        operator('c', person('lin'), 100),
      ],
      [sighting(100, 200, nameless as never)],
    );
    expect((await of('a'))?.doubtful).toBe(true);
    expect((await of('c'))?.doubtful).toBe(false);
  });

  it('opens even where rows make no sense, and sets those aside', async () => {
    const broken = { ...operator('x', person('lin'), 100), firstSeenAt: 'once' };
    const { db } = await filled([broken, operator('a', person('zhou'), 100)], [sighting(100, 200, person('zhou'))]);
    expect((await db.rosters.get(accountId))?.people).toHaveLength(1);
    expect(await sweep(db)).toBe(1);
  });
});

it('a database of version 3 keeps entries, marks, changes, reminders and a doubtful reading', async () => {
  const db = await upgraded(third);
  const [account] = await listAccounts(db);
  const state = await accountState(db, account?.id ?? '', 1795320000000);
  expect(state).toMatchObject({
    marks: { role: 'short', ownExpiry: '2026-12-10', colour: 'teal', label: '读书会' },
    askRole: false,
    doubt: { before: 3, after: 1 },
  });
  expect((await listChanges(db, account?.id ?? '', 10)).map(({ kind }) => kind).sort()).toEqual(['invited', 'unbound']);
  expect([...(await readEntries(db)).keys()]).toEqual(['o1']);
  expect((await openReminders(db)).map(({ kind, missed }) => [kind, missed])).toEqual([['invitation-lapse', true]]);
  expect(await readReminderPreferences(db)).toMatchObject({ days: [7, 1, 0], hour: '10:00', desktop: true });
});

it('the journal of a database of version 3 is chained in the order of writing, with when that was done', async () => {
  const broken = { id: 'broken', at: 'once', kind: 'guard-shown' };
  const before = Date.now();
  const db = await upgraded({ schema: 3, tables: { ...third.tables, journal: [...third.tables.journal, broken] } });
  const entries = await journalAfter(db, 0);
  const moments = third.tables.journal.map(({ at, id }) => [at, id] as const);
  moments.sort(([a, one], [b, two]) => a - b || (one < two ? -1 : 1));
  expect(entries.map(({ at, id }) => [at, id])).toEqual(moments);
  expect(entries.every(({ chainedAt }) => chainedAt !== null && chainedAt >= before)).toBe(true);
  expect(await sweep(db)).toBe(1);
  await appendJournal(db, { kind: 'ticked', accountId: null, subject: 'apply', page: null });
  expect((await journalAfter(db, entries.length))[0]?.chainedAt).toBeNull();
  expect(await checkJournal(db)).toMatchObject({ ok: true, checked: entries.length + 1 });
});

it('a database of version 4 has a chain that holds, with its head, and how the person wants to be warned', async () => {
  const db = await upgraded(fourth);
  expect(await checkJournal(db)).toEqual({
    ok: true,
    checked: fourth.tables.journal.length,
    head: { seq: fourth.tables.journal.length, hash: fourth.tables.journalHead[0]?.hash },
  });
  expect((await journalAfter(db, 0)).map(({ kind }) => kind).slice(-4)).toEqual([
    'guard-shown',
    'guard-snoozed',
    'guards-set',
    'accounts-joined',
  ]);
  const settings = (await db.settings.toArray()).map(({ value }) => value.guards);
  expect(settings).toMatchObject([{ preset: 'quiet', own: { deregister: 'always' }, snoozed: [{ page: 'settings' }] }]);
});
