import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BLANK_COURSE } from '../deregistration/course.ts';
import { ANSWERS } from '../deregistration/types.ts';
import { compareShare, type Side } from '../handover/merge.ts';
import { SHARE_LIMIT, type ShareFile, shareFileSchema } from '../handover/share-file.ts';
import { checkShareFile, isOfAccount } from '../handover/share-file-check.ts';
import { UNASKED } from './beginning.ts';
import { StewardDatabase } from './database.ts';
import {
  archiveDeregistration,
  changeCourse,
  changeExtras,
  changeProfile,
  listDeregistrations,
  openDeregistration,
  startDeregistration,
} from './deregistrations.ts';
import { addEvidence } from './evidence.ts';
import { type ItemChange, listItems, setItem } from './items.ts';
import { checkJournal } from './journal-check.ts';
import type { Account } from './schema.ts';
import { applyShare, makeShare, previewShare } from './share.ts';
import { lastShare } from './share-told.ts';
import { undoShare } from './share-undo.ts';
import { readTexts, setText } from './texts.ts';

/** A colleague's browser and one's own; times in minutes since the beginning. */
const at = (minute: number): number => Date.UTC(2026, 10, 27) + minute * 60_000;
const GHID = 'gh_0123456789ab';
const NO_CHOICE: ReadonlyMap<string, Side> = new Map();

let ours: Desk;
let theirs: Desk;

/** One person's database with the account in it, under an id of its own. */
class Desk {
  readonly db = new StewardDatabase(crypto.randomUUID());
  constructor(readonly accountId: string) {}

  async account(more: Partial<Account> = {}): Promise<void> {
    await this.db.accounts.put({
      ...{ id: this.accountId, ghid: GHID, biz: null, nickname: '甲公司', type: null, verified: null, subject: null },
      ...{ followers: null, firstSeenAt: 0, lastSeenAt: 0, updatedAt: 0, deletedAt: null },
      ...more,
    });
  }
  set(itemId: string, change: ItemChange, minute: number): Promise<string> {
    return setItem(this.db, { accountId: this.accountId, deregistrationId: null, itemId }, change, at(minute));
  }
  async run() {
    const run = await openDeregistration(this.db, this.accountId);
    if (!run) throw new Error('no run is open');
    return run;
  }
  async states(): Promise<Record<string, string>> {
    const items = await listItems(this.db, (await this.run()).id);
    return Object.fromEntries(items.map(({ itemId, state, note }) => [itemId, note ? `${state} ${note}` : state]));
  }
  /** As it comes out of the one browser and into the other. */
  async file(minute: number, from = '小王'): Promise<ShareFile> {
    const text = JSON.stringify(await makeShare(this.db, (await this.run()).id, from, at(minute)));
    const checked = checkShareFile(text, at(minute));
    if (!checked.ok) throw new Error(`${checked.why} ${checked.place}`);
    return checked.file;
  }
  async take(file: ShareFile, minute: number, choices = NO_CHOICE): Promise<string[]> {
    const { comparison } = await previewShare(this.db, this.accountId, file);
    await applyShare(this.db, this.accountId, file, choices, at(minute));
    return comparison.differences.filter(({ conflict }) => conflict).map(({ key }) => key);
  }
  async undo(minute: number): Promise<number> {
    const [run] = await listDeregistrations(this.db, this.accountId);
    const share = run && (await lastShare(this.db, run.id));
    if (!share) throw new Error('nothing to undo');
    return undoShare(this.db, share.id, at(minute));
  }
  /** Everything that a person sees of what is kept, whatever the order of rows. */
  async seen(): Promise<string> {
    const runs = await listDeregistrations(this.db, this.accountId);
    const parts = runs.map(async (run) => ({
      run,
      items: (await listItems(this.db, run.id)).sort((a, b) => (a.itemId < b.itemId ? -1 : 1)),
      texts: [...(await readTexts(this.db, run.id))].sort(),
    }));
    return JSON.stringify(await Promise.all(parts));
  }
}

beforeEach(async () => {
  fakeBrowser.reset();
  ours = new Desk('our-account');
  theirs = new Desk('their-account');
  await Promise.all([ours.account(), theirs.account()]);
});

describe('a share file', () => {
  it('takes a colleague who has nothing all the way to where one is', async () => {
    await ours.set('apply', { state: 'done', note: '<img src=x onerror=alert(1)>', assignee: '老李' }, 1);
    await ours.set('unbind-operators/p1', { state: 'done', title: '张三' }, 2);
    const run = await ours.run();
    const profile = { ...run.profile, followers: 8230, sells: ANSWERS[0] };
    await changeProfile(ours.db, run.id, { route: 'deregister', profile }, at(3));
    await changeCourse(ours.db, run.id, { ...BLANK_COURSE, phase: 'verify' }, at(4));
    await setText(ours.db, run.id, 'announce-1', '再见', at(5));
    const file = await ours.file(10);
    expect(shareFileSchema.safeParse(file).success).toBe(true);
    expect((await previewShare(theirs.db, theirs.accountId, file)).into).toBeNull();
    expect(await theirs.take(file, 20)).toEqual([]);

    const taken = await theirs.run();
    expect(taken).toMatchObject({ id: run.id, accountId: theirs.accountId, exchangedAt: at(10) });
    expect(taken.profile.followers).toBe(8230);
    expect(taken.course.phase).toBe('verify');
    expect(await theirs.states()).toEqual({
      apply: 'done <img src=x onerror=alert(1)>',
      'unbind-operators/p1': 'done',
    });
    expect([...(await readTexts(theirs.db, run.id))]).toEqual([['announce-1', '再见']]);
    expect(await checkJournal(theirs.db)).toMatchObject({ ok: true });
  });

  it('names evidence and does not carry it', async () => {
    const data = new Blob(['0123456789']);
    const given = { accountId: ours.accountId, deregistrationId: null, itemId: 'apply', data, name: '回执.txt' };
    await addEvidence(ours.db, { ...given, source: 'file' }, at(1));
    const { evidence } = await ours.file(2);
    expect(evidence).toMatchObject([{ itemId: 'apply', name: '回执.txt', size: 10 }]);
    await theirs.take(await ours.file(2), 3);
    expect(await theirs.db.evidence.count()).toBe(0);
  });

  it('brings back what a colleague did, item by item the later word, without asking', async () => {
    await ours.set('apply', { state: 'doing' }, 1);
    await ours.set('tell-partners', { state: 'doing' }, 1);
    await theirs.take(await ours.file(10), 11);
    await theirs.set('apply', { state: 'done' }, 12);
    await ours.set('tell-partners', { note: '已发函' }, 13);
    await ours.set('reuse-name', { state: 'na' }, 14);
    expect(await ours.take(await theirs.file(20), 21)).toEqual([]);
    expect(await ours.states()).toEqual({ apply: 'done', 'tell-partners': 'doing 已发函', 'reuse-name': 'na' });
    // And back again: nothing of it is a conflict for anybody.
    expect(await theirs.take(await ours.file(30), 31)).toEqual([]);
    expect(await theirs.states()).toEqual(await ours.states());
    await theirs.set('apply', { note: '凭条已收' }, 40);
    expect(await ours.take(await theirs.file(41), 42)).toEqual([]);
    expect((await ours.states()).apply).toBe('done 凭条已收');
  });

  it('asks where both changed one thing, and takes mine where nobody answers', async () => {
    await ours.set('apply', { state: 'doing' }, 1);
    await theirs.take(await ours.file(10), 11);
    await theirs.set('apply', { state: 'done' }, 20);
    await ours.set('apply', { state: 'blocked', reason: '公章在外地' }, 15);
    const file = await theirs.file(30);
    expect(await ours.take(file, 31)).toEqual(['item:apply']);
    expect(await ours.states()).toEqual({ apply: 'blocked' });
    // What was decided is the later word now: the same file, and the colleague's next one, do not ask again.
    expect((await previewShare(ours.db, ours.accountId, file)).comparison.differences[0]?.newer).toBe('mine');
    expect(await theirs.take(await ours.file(40), 41)).toEqual([]);
    expect(await theirs.states()).toEqual({ apply: 'blocked' });
  });

  it('takes the side that was chosen', async () => {
    await ours.set('apply', { state: 'doing' }, 1);
    await theirs.set('apply', { state: 'done' }, 2);
    // Two runs that began each on their own: whatever differs was said by both.
    const choices = new Map<string, Side>([['item:apply', 'theirs']]);
    expect(await ours.take(await theirs.file(3), 4, choices)).toEqual(['item:apply']);
    expect(await ours.states()).toEqual({ apply: 'done' });
    expect(await listDeregistrations(ours.db, ours.accountId)).toHaveLength(1);
  });

  it('asks about a change that the other could not know of, though it is older than the last exchange', async () => {
    await ours.set('apply', { state: 'todo', note: 'a' }, 1);
    await theirs.take(await ours.file(10), 11);
    await ours.set('apply', { note: 'ours' }, 12);
    await ours.take(await theirs.file(13), 14);
    await theirs.set('apply', { note: 'theirs' }, 15);
    expect(await ours.take(await theirs.file(16), 17)).toEqual(['item:apply']);
  });

  it('asks about profile and course of runs, never about what nobody has said', async () => {
    await theirs.take(await startedFile(), 11);
    const run = await theirs.run();
    await changeProfile(theirs.db, run.id, { profile: { ...run.profile, followers: 12 } }, at(12));
    expect(await ours.take(await theirs.file(13), 14)).toEqual([]);
    expect((await ours.run()).profile.followers).toBe(12);
    const mine = await ours.run();
    await changeCourse(ours.db, mine.id, { ...mine.course, phase: 'verify' }, at(20));
    await changeProfile(theirs.db, run.id, { profile: { ...run.profile, followers: 13 } }, at(21));
    expect(await ours.take(await theirs.file(22), 23, new Map([['run:plan', 'theirs']]))).toEqual(['run:plan']);
    expect((await ours.run()).course.phase).toBe('verify');
    expect((await ours.run()).profile.followers).toBe(13);
  });

  it('adds a company’s own items and takes none away', async () => {
    const extra = (id: string) =>
      ({ id, section: 'law', title: id, hint: '', owner: 'legal', blocking: false }) as const;
    await theirs.take(await startedFile(), 11);
    await changeExtras(ours.db, (await ours.run()).id, [extra('own-1')], at(12));
    await changeExtras(theirs.db, (await theirs.run()).id, [extra('own-2')], at(13));
    await ours.take(await theirs.file(14), 15);
    expect((await ours.run()).extras.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
  });

  it('goes into the archived run that it tells of', async () => {
    await theirs.take(await startedFile(), 11);
    await theirs.set('apply', { state: 'done' }, 12);
    const file = await theirs.file(13);
    const { id } = await ours.run();
    await archiveDeregistration(ours.db, id, at(14));
    await ours.take(file, 15);
    expect((await listItems(ours.db, id)).map(({ itemId }) => itemId).sort()).toEqual(['apply', 'read-agreement']);
    expect(await openDeregistration(ours.db, ours.accountId)).toBeNull();
  });

  it('that tells of another run, put away, does not go into the one that is open', async () => {
    const file = await startedFile();
    await theirs.set('apply', { state: 'doing' }, 2);
    const open = await theirs.run();
    const course = { ...file.run.course, phase: 'frozen', ended: 'revoked' } as const;
    await theirs.take({ ...file, run: { ...file.run, course, archivedAt: at(5) } }, 11);
    expect(await theirs.states()).toEqual({ apply: 'doing' });
    expect((await theirs.run()).course).toEqual(open.course);
    const runs = await listDeregistrations(theirs.db, theirs.accountId);
    expect(runs.map(({ id, archivedAt }) => [id, archivedAt]).sort()).toEqual(
      [
        [open.id, null],
        [file.run.id, at(5)],
      ].sort(),
    );
  });

  it('leaves nothing of a file that cannot be kept whole', async () => {
    const file = await startedFile();
    await theirs.set('apply', { state: 'doing' }, 2);
    const before = await theirs.seen();
    const broken = { ...file, run: { ...file.run, title: 'x'.repeat(5000) } };
    await expect(
      applyShare(theirs.db, 'their-account', broken, new Map([['run:plan', 'theirs']]), at(20)),
    ).rejects.toThrow(RangeError);
    expect(await theirs.seen()).toBe(before);
    expect(await theirs.db.shares.count()).toBe(0);
  });
});

describe('taking a file back', () => {
  it('restores exactly what was there', async () => {
    await ours.set('apply', { state: 'doing', note: 'n', dueOn: null }, 1);
    await setText(ours.db, (await ours.run()).id, 'menu', '旧', at(2));
    await theirs.take(await ours.file(10), 11);
    await theirs.set('apply', { state: 'done' }, 12);
    await theirs.set('reuse-name', { state: 'done' }, 12);
    await setText(theirs.db, (await theirs.run()).id, 'menu', '新', at(13));
    const run = await theirs.run();
    await changeProfile(theirs.db, run.id, { profile: { ...run.profile, contact: '小王' } }, at(14));
    const before = await ours.seen();
    const file = await theirs.file(20);
    await ours.take(file, 21);
    expect(await ours.seen()).not.toBe(before);
    expect(await ours.undo(22)).toBe(0);
    expect(await ours.seen()).toBe(before);
    // And it may be taken in again, after second thoughts.
    await ours.take(file, 23);
    expect(await ours.states()).toEqual({ apply: 'done n', 'reuse-name': 'done' });
    const kinds = (await ours.db.journal.orderBy('seq').toArray()).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual(['share-applied', 'share-undone', 'share-applied']);
  });

  it('takes a run away that came with the file, and brings it again', async () => {
    const file = await startedFile();
    await theirs.take(file, 11);
    expect(await theirs.undo(12)).toBe(0);
    expect(await listDeregistrations(theirs.db, theirs.accountId)).toEqual([]);
    await theirs.take(file, 13);
    expect(await theirs.states()).toEqual({ 'read-agreement': 'done' });
  });

  it('leaves alone what was changed since', async () => {
    await theirs.take(await startedFile(), 11);
    await theirs.set('read-agreement', { note: 'mine' }, 12);
    expect(await theirs.undo(13)).toBe(1);
    expect(await theirs.states()).toEqual({ 'read-agreement': 'done mine' });
  });

  it('keeps a run that was taken over if anything was begun in it', async () => {
    await theirs.take(await startedFile(), 11);
    await theirs.set('apply', { state: 'doing' }, 12);
    expect(await theirs.undo(13)).toBe(1);
    expect(await theirs.states()).toEqual({ apply: 'doing' });
  });

  it('keeps it also if nothing but words were written in it', async () => {
    await theirs.take(await startedFile(), 11);
    const { id } = await theirs.run();
    await setText(theirs.db, id, 'announce-1', '再见', at(12));
    expect(await theirs.undo(13)).toBe(1);
    expect((await theirs.run()).id).toBe(id);
    expect([...(await readTexts(theirs.db, id))]).toEqual([['announce-1', '再见']]);
  });
});

describe('a file is refused', () => {
  const checkOf = (data: unknown) => checkShareFile(JSON.stringify(data), at(99));
  const why = (checked: ReturnType<typeof checkShareFile>): string =>
    checked.ok ? 'taken' : `${checked.why} ${checked.place}`;

  it('that is none, broken, newer, too large, or says one thing twice', async () => {
    const file = await startedFile();
    expect(why(checkOf(file))).toBe('taken');
    expect(why(checkShareFile(`\uFEFF${JSON.stringify(file)}`, at(99)))).toBe('taken');
    expect(why(checkShareFile(JSON.stringify(file).slice(0, -20), at(99)))).toBe('not-json ');
    expect(why(checkShareFile('[['.repeat(400_000), at(99)))).toBe('not-json ');
    for (const none of [null, 3, [], {}, { ...file, format: 'mp-steward-rules' }])
      expect(why(checkOf(none))).toBe('format ');
    expect(why(checkOf({ ...file, version: 2, more: 1 }))).toBe('newer-version 2');
    expect(why(checkOf({ ...file, version: 0 }))).toBe('broken version');
    expect(why(checkOf({ ...file, more: 1 }))).toBe('broken ');
    expect(why(checkOf({ ...file, items: [{ ...file.items[0], state: 'gone' }] }))).toBe('broken items.0.state');
    expect(why(checkOf({ ...file, items: [file.items[0], file.items[0]] }))).toBe('broken items.1');
    const poisoned = JSON.stringify(file).replace('"run":{', '"run":{"__proto__":{"x":1},');
    expect(why(checkShareFile(poisoned, at(99)))).toBe('broken run');
    expect(why(checkShareFile(' '.repeat(SHARE_LIMIT + 1), at(99)))).toBe('too-large ');
    expect(why(checkShareFile('字'.repeat(SHARE_LIMIT / 2), at(99)))).toBe('too-large ');
  });

  it('that is of another account, by either key', async () => {
    const file = await startedFile();
    const of = (ghid: string | null, biz: string | null): ShareFile => ({ ...file, account: { ghid, biz, name: '' } });
    expect(isOfAccount(of('gh_a', null), { ghid: 'gh_a', biz: 'b' })).toBe(true);
    expect(isOfAccount(of('gh_a', 'b'), { ghid: null, biz: 'b' })).toBe(true);
    expect(isOfAccount(of('gh_a', null), { ghid: 'gh_b', biz: 'b' })).toBe(false);
    expect(isOfAccount(of('gh_a', 'b'), { ghid: 'gh_a', biz: 'c' })).toBe(false);
    expect(isOfAccount(of('gh_a', null), { ghid: null, biz: 'b' })).toBe(false);
    expect(isOfAccount(of(null, null), { ghid: null, biz: null })).toBe(false);
  });

  it('never for a clock set wrong: moments to come count as now', async () => {
    const file = await startedFile();
    const ahead = at(9_000_000);
    const item = {
      itemId: 'apply',
      state: 'done',
      reason: '',
      note: '',
      assignee: '',
      dueOn: null,
      title: '',
    } as const;
    const checked = checkOf({ ...file, madeAt: ahead, items: [{ ...item, changedAt: ahead, own: true }] });
    expect(checked.ok && [checked.file.madeAt, checked.file.items[0]?.changedAt]).toEqual([at(99), at(99)]);
    const archived = checkOf({ ...file, run: { ...file.run, archivedAt: ahead } });
    expect(archived.ok && archived.file.run.archivedAt).toBe(file.madeAt);
  });

  it('compares without a run here as all new', async () => {
    const file = await startedFile();
    const nothing = { run: null, items: [], texts: [], exchangedAt: null };
    expect(compareShare(file, nothing)).toMatchObject({ same: 0, differences: [{ newer: 'theirs', conflict: false }] });
  });
});

/** A run in which the agreement was read. */
async function startedFile(): Promise<ShareFile> {
  if (!(await openDeregistration(ours.db, ours.accountId))) {
    await startDeregistration(ours.db, ours.accountId, UNASKED, at(0));
    await ours.set('read-agreement', { state: 'done' }, 1);
  }
  return ours.file(10);
}
