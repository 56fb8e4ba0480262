import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { LARGEST, refusalOf, roomOf, saySize } from './limits.ts';
import { apart, safeName } from './names.ts';
import { pictureSize } from './picture-size.ts';
import { isDrawn, sniff } from './sniff.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what may be kept', () => {
  it('is neither empty nor too large, and has room', () => {
    expect(refusalOf(0, null)).toEqual({ kind: 'empty' });
    expect(refusalOf(1, null)).toBeNull();
    expect(refusalOf(LARGEST, null)).toBeNull();
    expect(refusalOf(300_000_000, null)).toEqual({ kind: 'too-large', size: 300_000_000, limit: LARGEST });
    expect(refusalOf(1001, 1000)).toEqual({ kind: 'no-room', size: 1001, room: 1000 });
    // What is too large anywhere is told so first.
    expect(refusalOf(300_000_000, 1000)?.kind).toBe('too-large');
  });

  it('leaves some of the disk free, and never says that there is less than nothing', () => {
    expect(roomOf({ quota: 1_000_000_000, usage: 100_000_000 })).toBe(850_000_000);
    expect(roomOf({ quota: 1000, usage: 2000 })).toBe(0);
    expect(roomOf({})).toBeNull();
  });

  it('has its size said as people say it, never more than it is', () => {
    expect([0, 940, 1000, 1250, 999_999, 300_000_000, LARGEST, 12_300_000_000].map(saySize)).toEqual([
      '0 B',
      '940 B',
      '1 kB',
      '1.2 kB',
      '999 kB',
      '300 MB',
      '200 MB',
      '12 GB',
    ]);
  });
});

describe('a file’s type', () => {
  it('is what its bytes say, whatever it calls itself', () => {
    expect(sniff(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png');
    expect(sniff(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
    expect(sniff(bytes('%PDF-1.7'))).toBe('application/pdf');
    expect(sniff(bytes('RIFF0000WEBP'))).toBe('image/webp');
    expect(sniff(Uint8Array.of(0, 1, 2))).toBe('application/octet-stream');
  });

  it('is plain text for pages and drawings that could run', () => {
    for (const text of ['<!doctype html><script>alert(1)</script>', '<svg onload="x()">', '合同', '\uFEFF<?xml?>']) {
      expect(sniff(bytes(text))).toBe('text/plain');
    }
    expect(['text/plain', 'text/html', 'image/svg+xml', 'application/pdf'].some(isDrawn)).toBe(false);
  });

  it('is not mistaken where a letter is cut in two at the end of what was read', () => {
    expect(sniff(bytes('合同').slice(0, 4))).toBe('text/plain');
  });
});

describe('a file’s name', () => {
  it.each([
    ['合同.pdf', 'application/pdf', '合同.pdf'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\x\\截图 1.PNG', 'image/png', '截图 1.PNG'],
    ['a\u202Egnp.exe', 'image/png', 'agnp.exe'],
    ['first\nsecond.txt', 'text/plain', 'first second.txt'],
    ['', 'image/png', 'picture.png'],
    ['///', 'image/jpeg', 'picture.jpg'],
    ['...', 'application/pdf', 'picture.pdf'],
    ['.htaccess', 'text/plain', 'htaccess.txt'],
    ['no ending', 'application/zip', 'no ending.zip'],
    ['a.unknown-long-ending', 'application/octet-stream', 'a.unknown-long-ending.bin'],
    ['<b>x</b>.png', 'image/png', 'b_.png'],
  ])('%j is kept as a name that can be shown and saved', (raw, type, expected) => {
    expect(safeName(raw, type, 'picture')).toBe(expected);
  });

  it('is a name on every system, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (raw) => {
        const name = safeName(raw, 'image/png', 'picture');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(name).toMatch(/^[^.\s].*\.[^.]+$/su);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is told apart from others', () => {
    expect(apart('a.png', new Set(['b.png']))).toBe('a.png');
    expect(apart('a.png', new Set(['A.PNG', 'a (2).png']))).toBe('a (3).png');
  });
});

describe('a digest', () => {
  it('is what sha256sum says, also of what is read in pieces', async () => {
    expect(await digest(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const large = new Blob([new Uint8Array(3_000_000).fill(7)]);
    const whole = await crypto.subtle.digest('SHA-256', await large.arrayBuffer());
    const hex = [...new Uint8Array(whole)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(await digest(large)).toBe(hex);
  });
});

describe('how large a picture is', () => {
  it('is read from its first bytes', () => {
    const png = new Uint8Array(24);
    png.set([0x89, 0x50, 0x4e, 0x47]);
    new DataView(png.buffer).setUint32(16, 30_000);
    new DataView(png.buffer).setUint32(20, 40_000);
    expect(pictureSize(png)).toEqual({ width: 30_000, height: 40_000 });
    const jpeg = [
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0x01, 0x00, 0x02, 0x00, 3, 0, 0, 0, 0, 0, 0,
    ];
    expect(pictureSize(Uint8Array.from(jpeg))).toEqual({ width: 512, height: 256 });
    expect(pictureSize(bytes('not a picture, but long enough'))).toBeNull();
    expect(pictureSize(new Uint8Array(3))).toBeNull();
  });
});
