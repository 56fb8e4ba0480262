// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKSUMS, makeArchive, type Piece, type PieceRead } from './archive.ts';
import { MADE_AT } from './dossier.fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const digest = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');
const piece = (file: string, bytes: string | null, more: Partial<Piece> = {}): Piece => ({
  id: file,
  path: `evidence/${file}`,
  addedAt: MADE_AT,
  sha256: digest(bytes ?? ''),
  open: async () => (bytes === null ? null : new Blob([bytes])),
  ...more,
});
const idle = { madeAt: MADE_AT, onProgress: () => {}, signal: new AbortController().signal };
const noTexts = async () => [];

/** Unpacks as a person would, with what the system has. */
async function unpack(archive: Blob): Promise<void> {
  const file = path.join(folder, 'archive.zip');
  writeFileSync(file, new Uint8Array(await archive.arrayBuffer()));
  const script = `import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    archive.extractall(sys.argv[2])`;
  execFileSync('python3', ['-c', script, file, folder]);
}
const check = (): string =>
  execFileSync('sha256sum', ['-c', CHECKSUMS], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('an archive', () => {
  it('is unpacked by any program, and sha256sum finds everything as it was', async () => {
    const names = ['回执 (1).png', '-n.txt', 'a b&c;d$(e).pdf', '名'.repeat(70), 'é\u0301🎉.txt'];
    const pieces = names.map((name, at) => piece(name, `${name}${'x'.repeat(at * 70_000)}`));
    let gone = 0;
    const seen: ReadonlyMap<string, PieceRead>[] = [];
    const archive = await makeArchive(
      pieces,
      async (read) => {
        seen.push(read);
        return [
          { path: 'report.html', text: '<p>报告</p>' },
          { path: 'journal.json', text: '' },
        ];
      },
      { ...idle, onProgress: (bytes) => (gone = bytes) },
    );
    expect(archive.type).toBe('application/zip');
    await unpack(archive);
    expect(readdirSync(path.join(folder, 'evidence')).sort()).toEqual([...names].sort());
    expect(readFileSync(path.join(folder, 'report.html'), 'utf8')).toBe('<p>报告</p>');
    expect(check().trim().split('\n').sort()).toEqual(
      [...pieces.map((one) => one.path), 'report.html', 'journal.json'].map((one) => `${one}: OK`).sort(),
    );
    expect([...(seen[0]?.values() ?? [])].map((one) => one.check)).toEqual(names.map(() => 'same'));
    expect(gone).toBe(pieces.reduce((sum, { id }, at) => sum + Buffer.byteLength(id) + at * 70_000, 0));
  });

  it('finds every file that was changed on the way', async () => {
    await unpack(await makeArchive([piece('a.txt', 'a'), piece('b.txt', 'b')], noTexts, idle));
    writeFileSync(path.join(folder, 'evidence', 'b.txt'), 'c');
    expect(check).toThrow(/1 computed checksum did NOT match/);
  });

  it('says of every piece what became of it, and leaves no other out', async () => {
    let sent = false;
    const tornStream = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent) controller.error(new DOMException('the disk gave up', 'NotReadableError'));
          else controller.enqueue(new TextEncoder().encode('abc'));
          sent = true;
        },
      });
    const pieces = [
      piece('whole', 'abcdef'),
      piece('changed', 'abcdef', { sha256: digest('something else') }),
      piece('gone', null),
      piece('locked', 'x', { open: () => Promise.reject(new Error('no')) }),
      piece('torn', 'abcdef', { open: async () => ({ size: 6, stream: tornStream }) as unknown as Blob }),
      piece('last', 'z'),
    ];
    let read: ReadonlyMap<string, PieceRead> = new Map();
    await unpack(
      await makeArchive(
        pieces,
        async (found) => {
          read = found;
          return [];
        },
        idle,
      ),
    );
    expect(Object.fromEntries(read)).toEqual({
      whole: { check: 'same', sha256: digest('abcdef') },
      changed: { check: 'changed', sha256: digest('abcdef') },
      gone: { check: 'missing', sha256: null },
      locked: { check: 'missing', sha256: null },
      torn: { check: 'cut-short', sha256: digest('abc') },
      last: { check: 'same', sha256: digest('z') },
    });
    // The list vouches for what is here; the report says what it should have been.
    expect(check().match(/: OK/g)).toHaveLength(4);
  });

  it('is given up at once when asked to', async () => {
    const giving = new AbortController();
    const onProgress = (): void => giving.abort();
    const pieces = [piece('a', 'a'), piece('b', 'b', { open: () => Promise.reject(new Error('never asked for')) })];
    await expect(makeArchive(pieces, noTexts, { ...idle, onProgress, signal: giving.signal })).rejects.toThrow();
  });

  it('holds its list alone where nothing is kept', async () => {
    await unpack(await makeArchive([], noTexts, idle));
    expect(readFileSync(path.join(folder, CHECKSUMS), 'utf8')).toBe('');
  });
});
