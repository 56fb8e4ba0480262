// @vitest-environment node
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StewardDatabase } from './database.ts';
import { archiveDeregistration, listDeregistrations, openDeregistration } from './deregistrations.ts';
import {
  addEvidence,
  blobOf,
  changeEvidence,
  listEvidence,
  purgeEvidence,
  removeEvidence,
  restoreEvidence,
  thumbnailOf,
} from './evidence.ts';
import { journalAfter } from './journal.ts';
import { readTexts, setText } from './texts.ts';

vi.mock('@/lib/i18n.ts', () => import('../texts.fixture.ts'));

const NOW = Date.parse('2026-11-27T09:05:00+08:00');
let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const give = (data: Blob, changes = {}) => ({
  ...{
    accountId: 'a1',
    deregistrationId: null,
    itemId: 'apply',
    data,
    name: 'a/b\u202E.html',
    source: 'file' as const,
  },
  ...changes,
});
const kinds = async (): Promise<string[]> => (await journalAfter(db, 0)).map(({ kind }) => kind);

async function added(data: Blob, changes = {}, now = NOW): Promise<string> {
  const result = await addEvidence(db, give(data, changes), now);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.id;
}

describe('evidence', () => {
  it('begins a run where there is none, and keeps what it is by its bytes', async () => {
    const id = await added(new Blob(['<script>'], { type: 'text/html' }));
    const run = await openDeregistration(db, 'a1');
    expect(await listEvidence(db, run?.id ?? '')).toEqual([
      expect.objectContaining({
        id,
        accountId: 'a1',
        itemId: 'apply',
        name: 'b.html',
        type: 'text/plain',
        size: 8,
        sha256: createHash('sha256').update('<script>').digest('hex'),
        addedAt: NOW,
        note: '',
      }),
    ]);
    const data = await blobOf(db, id);
    expect(data?.type).toBe('text/plain');
    expect(await data?.text()).toBe('<script>');
    expect(await thumbnailOf(db, id)).toBeNull();
    expect(await kinds()).toEqual(['deregistration-started', 'evidence-added']);
  });

  it('of 0 bytes or too many is refused before anything is written', async () => {
    expect(await addEvidence(db, give(new Blob([])))).toEqual({ ok: false, refusal: { kind: 'empty' } });
    const huge = Object.defineProperty(new Blob(['x']), 'size', { value: 300_000_000 });
    expect(await addEvidence(db, give(huge))).toMatchObject({ ok: false, refusal: { kind: 'too-large' } });
    expect(await listDeregistrations(db, 'a1')).toEqual([]);
    expect(await kinds()).toEqual([]);
  });

  it('leaves nothing behind where the disk is full in the middle', async () => {
    const full = vi.spyOn(db.evidence, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(addEvidence(db, give(new Blob(['abc'])))).rejects.toThrow();
    full.mockRestore();
    expect([await db.blobs.count(), await db.evidence.count(), await db.deregistrations.count()]).toEqual([0, 0, 0]);
    expect(await kinds()).toEqual([]);
  });

  it('that is taken away can be had back, until its bytes are given up', async () => {
    const id = await added(new Blob(['abc']));
    const run = (await openDeregistration(db, 'a1'))?.id ?? '';
    expect(await removeEvidence(db, id, NOW)).toBe(true);
    expect(await removeEvidence(db, id, NOW)).toBe(false);
    expect(await listEvidence(db, run)).toEqual([]);
    expect(await purgeEvidence(db, NOW + 1000)).toBe(0);
    expect(await restoreEvidence(db, id, NOW)).toBe(true);
    expect(await listEvidence(db, run)).toHaveLength(1);
    await removeEvidence(db, id, NOW);
    expect(await purgeEvidence(db, NOW + 2 * 86_400_000)).toBe(1);
    expect(await blobOf(db, id)).toBeNull();
    expect(await restoreEvidence(db, id, NOW)).toBe(false);
    expect((await kinds()).slice(1)).toEqual([
      ...['evidence-added', 'evidence-removed', 'evidence-added', 'evidence-removed'],
    ]);
  });

  it('of others is not touched when what was removed is given up', async () => {
    const [kept, gone] = [await added(new Blob(['kept'])), await added(new Blob(['gone']))];
    await removeEvidence(db, gone, NOW);
    await purgeEvidence(db, NOW + 2 * 86_400_000);
    expect(await (await blobOf(db, kept))?.text()).toBe('kept');
  });

  it('is put under another item, and something said of it', async () => {
    const id = await added(new Blob(['abc']));
    await changeEvidence(db, id, { itemId: 'pay-transfer', note: '转账回单' });
    expect(await db.evidence.get(id)).toMatchObject({ itemId: 'pay-transfer', note: '转账回单' });
  });

  it('goes to the run that is named, also where it is not the open one', async () => {
    await added(new Blob(['first']));
    const run = (await openDeregistration(db, 'a1'))?.id ?? '';
    await archiveDeregistration(db, run);
    await added(new Blob(['second']), { deregistrationId: run });
    expect(await listEvidence(db, run)).toHaveLength(2);
    await expect(addEvidence(db, give(new Blob(['x']), { deregistrationId: 'nowhere' }))).rejects.toThrow();
    expect(await db.blobs.count()).toBe(2);
  });
});

describe('what is too long to be read again', () => {
  it('is refused, and leaves what was there', async () => {
    const added = await addEvidence(db, give(new Blob(['a'])), NOW);
    if (!added.ok) throw new Error('not kept');
    await changeEvidence(db, added.id, { note: '柜台回执' }, NOW);
    await expect(changeEvidence(db, added.id, { note: '长'.repeat(200_000) }, NOW)).rejects.toThrow(RangeError);
    const [run] = await db.deregistrations.toArray();
    expect((await listEvidence(db, run?.id ?? '')).map(({ note }) => note)).toEqual(['柜台回执']);
    await setText(db, run?.id ?? '', 'menu', '新号在此', NOW);
    await expect(setText(db, run?.id ?? '', 'menu', '长'.repeat(200_000), NOW)).rejects.toThrow(RangeError);
    expect((await readTexts(db, run?.id ?? '')).get('menu')).toBe('新号在此');
  });
});

describe('a text to copy', () => {
  it('is kept as the person wrote it, told from others, and given up for ours', async () => {
    expect(await setText(db, 'r1', 'announce-1', '再见')).toBeNull();
    expect(await setText(db, 'r1', 'announce-1', '再见！')).toBe('再见');
    await setText(db, 'r1', 'announce-1.en', 'Bye');
    await setText(db, 'r2', 'announce-1', '别的');
    expect(await readTexts(db, 'r1')).toEqual(
      new Map([
        ['announce-1', '再见！'],
        ['announce-1.en', 'Bye'],
      ]),
    );
    expect(await setText(db, 'r1', 'announce-1', null)).toBe('再见！');
    expect((await readTexts(db, 'r1')).has('announce-1')).toBe(false);
    await setText(db, 'r1', 'announce-1', '再见！');
    expect((await readTexts(db, 'r1')).get('announce-1')).toBe('再见！');
  });
});
