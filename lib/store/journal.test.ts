import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { verifyChain } from '../journal/chain.ts';
import { StewardDatabase } from './database.ts';
import { appendJournal, journalAfter, readHead } from './journal.ts';
import { checkJournal } from './journal-check.ts';
import { sweep } from './rows.ts';
import type { JournalEntry } from './schema.ts';

const ACCOUNT = 'an-account';
const at = (seq: number): number => 1_795_320_000_000 + seq * 1000;

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const note = (subject: string, now?: number, on = db): Promise<void> =>
  appendJournal(on, { kind: 'guard-shown', accountId: ACCOUNT, subject, page: 'settings' }, now);
const fill = async (count: number): Promise<void> => {
  for (let seq = 1; seq <= count; seq += 1) await note(`action-${seq}`, at(seq));
};
const idAt = async (seq: number): Promise<string> => (await db.journal.where('seq').equals(seq).first())?.id ?? '';
const change = async (seq: number, to: object): Promise<void> => {
  await db.table('journal').update(await idAt(seq), to);
};
const fault = async () => {
  const result = await checkJournal(db);
  return result.ok ? null : result.firstBroken;
};

describe('the journal', () => {
  it('is a chain in the order of writing, whatever the clock says', async () => {
    await note('b', at(2));
    await note('a', at(1));
    await appendJournal(db, { kind: 'ticked', accountId: ACCOUNT, subject: 'apply', page: null }, at(0));
    const entries = await journalAfter(db, 0);
    expect(entries.map(({ seq, subject }) => [seq, subject])).toEqual([
      [1, 'b'],
      [2, 'a'],
      [3, 'apply'],
    ]);
    expect(verifyChain(entries)).toMatchObject({ ok: true, checked: 3 });
    expect(await readHead(db)).toMatchObject({ seq: 3, hash: entries[2]?.hash });
    expect(await journalAfter(db, 2)).toHaveLength(1);
    expect(await checkJournal(db)).toEqual({ ok: true, checked: 3, head: { seq: 3, hash: entries[2]?.hash } });
  });

  it('does not fork where windows write at one moment', async () => {
    const windows = [db, new StewardDatabase(db.name), new StewardDatabase(db.name)];
    await Promise.all(Array.from({ length: 30 }, (_, index) => note(`${index}`, at(1), windows[index % 3])));
    expect(await checkJournal(db)).toMatchObject({ ok: true, checked: 30 });
  });

  it('notes nothing of what is not kept', async () => {
    await note('one', at(1));
    const half = db.transaction('rw', db.journal, db.journalHead, async () => {
      await note('two', at(2));
      throw new Error('disk full');
    });
    await expect(half).rejects.toThrow('disk full');
    await note('three', at(3));
    expect((await journalAfter(db, 0)).map(({ subject }) => subject)).toEqual(['one', 'three']);
    expect(await checkJournal(db)).toMatchObject({ ok: true, checked: 2 });
  });

  it('is no chain at all as long as it is empty, which is in order', async () => {
    expect(await checkJournal(db)).toMatchObject({ ok: true, checked: 0 });
  });
});

describe('a check', () => {
  it('goes through in slices, and names what was changed in the last of them', async () => {
    await fill(600);
    const told: number[] = [];
    expect(await checkJournal(db, (count) => told.push(count))).toMatchObject({ ok: true, checked: 600 });
    expect(told).toEqual([250, 500]);
    await change(577, { subject: 'another' });
    expect(await fault()).toMatchObject({ seq: 577, why: 'changed', entry: { subject: 'another' } });
    await change(101, { at: 1 });
    expect(await fault()).toMatchObject({ seq: 101, why: 'changed' });
  });

  it('names two that changed places across slices', async () => {
    await fill(300);
    const [one, two] = [await idAt(3), await idAt(290)];
    await db.table('journal').update(one, { seq: 1000 });
    await db.table('journal').update(two, { seq: 3 });
    await db.table('journal').update(one, { seq: 290 });
    expect(await fault()).toMatchObject({ seq: 3, why: 'reordered', entry: { subject: 'action-290' } });
  });

  it('names what is missing, and what was put in', async () => {
    await fill(5);
    const third = await db.journal.get(await idAt(3));
    await db.journal.delete(third?.id ?? '');
    expect(await fault()).toEqual({ seq: 3, why: 'missing', entry: null });
    await db.journal.add({ ...(third as JournalEntry), seq: 2.5 });
    expect(await fault()).toMatchObject({ seq: 3, why: 'inserted' });
    await db.journal.put(third as JournalEntry);
    expect(await fault()).toBeNull();
    await db.table('journal').add({ ...third, id: 'x', seq: 'text' });
    expect(await fault()).toMatchObject({ seq: 6, why: 'inserted' });
  });

  it('names an entry that could not be read and was set aside', async () => {
    await fill(4);
    await change(2, { kind: 'something', page: 7 });
    expect(await sweep(db)).toBe(1);
    expect(await fault()).toMatchObject({ seq: 2, why: 'set-aside', entry: { subject: 'action-2' } });
    // The rest can be read, and goes on.
    await note('more', at(5));
    expect((await journalAfter(db, 0)).map(({ seq }) => seq)).toEqual([1, 3, 4, 5]);
  });

  it('names newest entries that were removed, also after more was written', async () => {
    await fill(5);
    await db.journal.bulkDelete([await idAt(4), await idAt(5)]);
    expect(await fault()).toMatchObject({ seq: 4, why: 'missing' });
    await note('more', at(6));
    expect((await journalAfter(db, 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 6]);
    expect(await fault()).toMatchObject({ seq: 4, why: 'missing' });
  });

  it('names the newest entry where it was written anew, also after more was written', async () => {
    await fill(3);
    const [before, old] = await journalAfter(db, 1);
    const forged = new StewardDatabase(crypto.randomUUID());
    for (const entry of await journalAfter(db, 0)) if (entry.seq < 3) await forged.journal.add(entry);
    await note('another', at(3), forged);
    const [anew] = await journalAfter(forged, 2);
    expect(anew).toMatchObject({ seq: 3, previous: before?.hash });
    await db.journal.put({ ...(anew as JournalEntry), id: old?.id ?? '' });
    expect(await fault()).toMatchObject({ seq: 3, why: 'changed' });
    await db.journal.delete(old?.id ?? '');
    await db.journal.put(anew as JournalEntry);
    expect(await fault()).toMatchObject({ seq: 3, why: 'forged', entry: { subject: 'another' } });
    await note('more', at(4));
    expect(await fault()).toMatchObject({ seq: 3, why: 'forged', entry: { subject: 'another' } });
  });

  it('holds where the head was lost: the chain goes on from its last entry', async () => {
    await fill(3);
    await db.journalHead.clear();
    expect(await fault()).toBeNull();
    await note('more', at(4));
    expect(await checkJournal(db)).toMatchObject({ ok: true, checked: 4 });
  });
});
