import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MARKS_MIRROR, NO_MARKS } from '../account-marks.ts';
import type { Day } from '../time/day.ts';
import { noteRoleAsked, setMarks } from './account-settings.ts';
import { StewardDatabase } from './database.ts';
import { recordSighting } from './sightings.ts';
import { sight } from './sights.fixture.ts';
import { accountState } from './states.ts';

let db: StewardDatabase;
let id: string;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
  id = (await recordSighting(db, sight()))?.account.id ?? '';
});
const mirror = async () => (await fakeBrowser.storage.local.get(MARKS_MIRROR))[MARKS_MIRROR];
const day = '2026-12-10' as Day;

describe('marks of an account', () => {
  it('are kept one by one, mirrored by the account’s key, and can be undone', async () => {
    expect((await accountState(db, id))?.marks).toEqual(NO_MARKS);
    expect(await setMarks(db, id, { label: ' 读书会 ', colour: 'teal' })).toEqual(NO_MARKS);
    const before = await setMarks(db, id, { role: 'short', ownExpiry: day });
    expect(before).toEqual({ label: '读书会', colour: 'teal', role: null, ownExpiry: null });
    const marks = { label: '读书会', colour: 'teal', role: 'short', ownExpiry: day };
    expect(await mirror()).toEqual({ gh_1: marks });
    expect((await accountState(db, id))?.marks).toEqual(marks);
    await setMarks(db, id, before);
    expect((await accountState(db, id))?.marks).toEqual(before);
  });

  it('have no end of access for whoever is not short-term', async () => {
    await setMarks(db, id, { role: 'short', ownExpiry: day });
    await setMarks(db, id, { role: 'administrator' });
    expect((await accountState(db, id))?.marks.ownExpiry).toBeNull();
    await setMarks(db, id, { role: 'long', ownExpiry: day });
    expect((await accountState(db, id))?.marks.ownExpiry).toBeNull();
  });

  it('take a label of twenty characters as people count them, and refuse a longer one', async () => {
    const family = '👨‍👩‍👧‍👦'.repeat(20);
    await setMarks(db, id, { label: family });
    expect((await accountState(db, id))?.marks.label).toBe(family);
    await expect(setMarks(db, id, { label: '字'.repeat(21) })).rejects.toThrow(RangeError);
    expect((await accountState(db, id))?.marks.label).toBe(family);
    await setMarks(db, id, { label: '  ' });
    expect((await accountState(db, id))?.marks.label).toBeNull();
  });

  it('ask for the role once', async () => {
    expect((await accountState(db, id))?.askRole).toBe(true);
    await noteRoleAsked(db, id);
    expect((await accountState(db, id))?.askRole).toBe(false);
    await setMarks(db, id, { role: 'unsure' });
    await setMarks(db, id, { role: null });
    expect((await accountState(db, id))?.askRole).toBe(false);
    expect((await db.journal.toArray()).map(({ kind, subject }) => [kind, subject])).toEqual([['role-told', 'unsure']]);
  });
});
