import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BLANK_COURSE } from '../deregistration/course.ts';
import { BLANK_PROFILE } from '../deregistration/profile.ts';
import type { ExtraItem } from '../deregistration/types.ts';
import type { Day } from '../time/day.ts';
import { StewardDatabase } from './database.ts';
import {
  AnotherOpen,
  archiveDeregistration,
  changeCourse,
  changeExtras,
  changeProfile,
  listDeregistrations,
  openDeregistration,
  renameDeregistration,
  reopenDeregistration,
  startDeregistration,
} from './deregistrations.ts';
import { type ItemChange, listItems, setItem } from './items.ts';
import { checkJournal } from './journal-check.ts';
import { sweep } from './rows.ts';
import { listTemplates, removeTemplate, restoreTemplate, saveTemplate } from './templates.ts';

const ACCOUNT = 'account';
const BEGINNING = { route: null, profile: BLANK_PROFILE, anchor: null, answered: true };

let name: string;
let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  name = crypto.randomUUID();
  db = new StewardDatabase(name);
});

const set = (itemId: string, change: ItemChange, now = 1000, of = db, deregistrationId: string | null = null) =>
  setItem(of, { accountId: ACCOUNT, deregistrationId, itemId }, change, now);
const journal = async () =>
  (await db.journal.orderBy('seq').toArray()).map(({ kind, subject }) => `${kind} ${subject}`);

describe('an item', () => {
  it('begins a run if there is none, which nobody was asked about', async () => {
    const id = await set('apply', { state: 'done' });
    expect(await openDeregistration(db, ACCOUNT)).toMatchObject({ id, answered: false, profile: BLANK_PROFILE });
    expect(await listItems(db, id)).toMatchObject([
      { itemId: 'apply', state: 'done', accountId: ACCOUNT, changedAt: 1000 },
    ]);
    expect(await set('route', { note: '…' })).toBe(id);
    expect(await journal()).toEqual([`deregistration-started ${id}`, 'ticked apply', 'item-changed note route']);
  });

  it('keeps what was not given, and the journal says what was changed and nothing where nothing was', async () => {
    const id = await set('apply', { state: 'done', note: '好' }, 1000);
    await set('apply', { state: 'done', note: '好' }, 2000);
    await set('apply', { assignee: '周舟', dueOn: '2026-12-03' as Day }, 3000);
    await set('apply', { state: 'blocked', reason: '余额' }, 4000);
    await set('apply', { state: 'todo' }, 5000);
    await set('apply', { title: '微盟' }, 6000);
    expect(await listItems(db, id)).toMatchObject([
      {
        state: 'todo',
        note: '好',
        assignee: '周舟',
        dueOn: '2026-12-03',
        reason: '余额',
        title: '微盟',
        changedAt: 6000,
      },
    ]);
    expect((await journal()).slice(1)).toEqual([
      'ticked apply',
      'item-changed note apply',
      'item-changed assignee,due apply',
      'unticked apply',
      'item-changed state:blocked,reason apply',
      'item-changed state:todo apply',
    ]);
  });

  it('changed in two windows at once has what both changed, and of one field the later', async () => {
    const other = new StewardDatabase(name);
    await Promise.all([
      set('apply', { state: 'doing' }, 1000, db),
      set('apply', { note: '财务先' }, 1001, other),
      set('apply', { assignee: '林晓' }, 1002, db),
      set('apply', { assignee: '周舟' }, 1003, other),
      set('route', { state: 'done' }, 1004, other),
    ]);
    const runs = await listDeregistrations(db, ACCOUNT);
    expect(runs).toHaveLength(1);
    const items = await listItems(db, runs[0]?.id ?? '');
    expect(items.find(({ itemId }) => itemId === 'apply')).toMatchObject({
      ...{ state: 'doing', note: '财务先', assignee: '周舟', changedAt: 1003 },
    });
    expect(items).toHaveLength(2);
    expect((await journal()).toSorted().map((line) => line.split(' ', 2).join(' '))).toEqual([
      expect.stringMatching(/^deregistration-started /),
      'item-changed assignee',
      'item-changed assignee',
      'item-changed note',
      'item-changed state:doing',
      'ticked route',
    ]);
    expect(await checkJournal(db)).toMatchObject({ ok: true });
  });

  it('that was ticked in many windows at once is ticked once', async () => {
    const windows = [db, new StewardDatabase(name), new StewardDatabase(name)];
    await Promise.all(windows.map((one, index) => set('apply', { state: 'done' }, 1000 + index, one)));
    expect((await journal()).filter((line) => line === 'ticked apply')).toHaveLength(1);
    expect(await db.items.count()).toBe(1);
  });

  it('takes no text beyond its bounds, no day that is none and no run that is none, and then keeps nothing', async () => {
    await expect(set('apply', { note: 'x'.repeat(10_001) })).rejects.toThrow(RangeError);
    await expect(set('apply', { assignee: 'x'.repeat(201) })).rejects.toThrow(RangeError);
    await expect(set('apply', { dueOn: '2026-02-30' as Day })).rejects.toThrow(RangeError);
    await expect(set('apply', { state: 'done' }, 1000, db, 'nobody')).rejects.toThrow('no such run');
    expect([await db.items.count(), await db.journal.count(), await db.deregistrations.count()]).toEqual([0, 0, 0]);
  });

  it('whose row cannot be read makes way, and is set aside as it was', async () => {
    const id = await set('apply', { note: '好' });
    await db.table('items').update((await listItems(db, id))[0]?.id ?? '', { state: 'perhaps' });
    await set('apply', { state: 'done' });
    expect(await listItems(db, id)).toMatchObject([{ state: 'done' }]);
    expect((await db.setAside.toArray()).map(({ table, json }) => [table, json.includes('好')])).toEqual([
      ['items', true],
    ]);
  });
});

describe('a run', () => {
  const start = (now = 1000) => startDeregistration(db, ACCOUNT, BEGINNING, now);

  it('is the only open one; the others are archived and may come back', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(AnotherOpen);
    await archiveDeregistration(db, first.id, 2000);
    const second = await start(3000);
    await expect(reopenDeregistration(db, first.id)).rejects.toThrow(AnotherOpen);
    expect((await listDeregistrations(db, ACCOUNT)).map(({ id }) => id)).toEqual([second.id, first.id]);
    await archiveDeregistration(db, second.id, 4000);
    await reopenDeregistration(db, first.id, 5000);
    expect((await openDeregistration(db, ACCOUNT))?.id).toBe(first.id);
    expect((await journal()).map((line) => line.split(' ')[0])).toEqual([
      ...['deregistration-started', 'archived', 'deregistration-started', 'archived', 'reopened'],
    ]);
  });

  it('is not begun twice by two windows', async () => {
    const other = new StewardDatabase(name);
    const both = await Promise.allSettled([start(), startDeregistration(other, ACCOUNT, BEGINNING, 1000)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.deregistrations.count()).toBe(1);
  });

  it('keeps its items whatever becomes of the profile, and counts as answered then', async () => {
    const id = await set('unbind-payment', { state: 'done' });
    await changeProfile(db, id, { route: 'migrate' }, 2000);
    expect((await openDeregistration(db, ACCOUNT))?.answered).toBe(false);
    const profile = { ...BLANK_PROFILE, features: { ...BLANK_PROFILE.features, payment: 'no' as const } };
    await changeProfile(db, id, { profile }, 3000);
    await changeProfile(db, id, { profile }, 4000);
    expect(await openDeregistration(db, ACCOUNT)).toMatchObject({ answered: true, route: 'migrate', updatedAt: 3000 });
    expect(await listItems(db, id)).toHaveLength(1);
    expect((await journal()).filter((line) => line.startsWith('profile-changed'))).toHaveLength(2);
    await expect(changeProfile(db, id, { profile: { ...profile, followers: -1 } })).rejects.toThrow(RangeError);
  });

  it('has every step of its course in the journal, by name and day', async () => {
    const { id } = await start();
    const now = Date.parse('2026-12-20T10:00:00+08:00');
    const day = (text: string) => text as Day;
    const applied = { ...BLANK_COURSE, phase: 'verify', appliedOn: day('2026-11-30') } as const;
    const verified = { ...applied, phase: 'frozen', verifiedOn: day('2026-12-01') } as const;
    for (const course of [
      applied,
      verified,
      verified,
      { ...verified, phase: 'confirm', freezeEnd: day('2026-12-16') } as const,
      { ...verified, ended: 'revoked' } as const,
    ])
      await changeCourse(db, id, course, now);
    expect((await journal()).slice(1)).toEqual([
      'phase-told applied 2026-11-30',
      'phase-told verified 2026-12-01',
      'phase-told freeze-over 2026-12-16',
      'phase-told revoked',
    ]);
  });

  it('whose row is broken keeps what is sound of it, and what hangs on it', async () => {
    const id = await set('apply', { state: 'done' });
    await changeProfile(db, id, { profile: { ...BLANK_PROFILE, followers: 800, type: 'service' } });
    await db.table('deregistrations').update(id, { 'profile.type': 'radio', accountId: 7, course: 'far', title: null });
    expect(await openDeregistration(db, ACCOUNT)).toBeNull();
    expect(await sweep(db, 'small')).toBe(1);
    expect(await openDeregistration(db, ACCOUNT)).toMatchObject({
      ...{ id, title: '', course: BLANK_COURSE, profile: { followers: 800, type: null } },
    });
    expect(await listItems(db, id)).toHaveLength(1);
  });

  it('that a later version knew more uses of, or an earlier one fewer, is read all the same', async () => {
    const { id } = await start();
    const { payment: _payment, ...features } = BLANK_PROFILE.features;
    await db.table('deregistrations').update(id, { 'profile.features': { ...features, teleport: 'yes' } });
    expect((await openDeregistration(db, ACCOUNT))?.profile.features).toEqual(BLANK_PROFILE.features);
  });
});

describe('own items', () => {
  const own: ExtraItem = {
    ...{ id: 'own-1', section: 'law', title: '通知董事会', hint: '', owner: 'legal', blocking: false },
  };

  it('are kept in a run and as a template, which can be taken back and brought back', async () => {
    const { id } = await startDeregistration(db, ACCOUNT, BEGINNING, 1000);
    await changeExtras(db, id, [own], 2000);
    await renameDeregistration(db, id, '总部', 2000);
    expect(await openDeregistration(db, ACCOUNT)).toMatchObject({ extras: [own], title: '总部' });
    const saved = await saveTemplate(db, '集团', [own], 3000);
    expect((await saveTemplate(db, '集团', [own, { ...own, id: 'own-2' }], 4000)).id).toBe(saved.id);
    await removeTemplate(db, saved.id, 5000);
    await removeTemplate(db, saved.id, 5000);
    expect(await listTemplates(db)).toEqual([]);
    await restoreTemplate(db, saved.id, 6000);
    expect((await listTemplates(db)).map(({ name: called, items }) => [called, items.length])).toEqual([['集团', 2]]);
    expect((await journal()).slice(3)).toEqual([
      ...['template-saved 集团', 'template-saved 集团', 'template-removed 集团', 'template-saved 集团'],
    ]);
    await expect(saveTemplate(db, '', [own])).rejects.toThrow(RangeError);
  });
});
