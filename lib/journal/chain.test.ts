import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstHead, BEGINNING, canonical, type Head, type Link, sealed, verifyChain } from './chain.ts';

type Entry = Record<string, string | number | boolean | null> & Link;

const value = fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
const own = fc.record({ id: fc.uuid(), at: fc.nat(), kind: fc.string(), accountId: value, subject: value });
const chainOf = (rows: readonly object[], head: Head = BEGINNING): Entry[] => {
  let last = head;
  return rows.map((row) => {
    const link = sealed(row, last);
    last = link;
    return link as Entry;
  });
};
const chain = fc.array(own, { minLength: 1, maxLength: 12 }).map((rows) => chainOf(rows));
/** A chain, and a place in it. */
const placed = chain.chain((entries) => fc.tuple(fc.constant(entries), fc.nat({ max: entries.length - 1 })));
const firstBroken = (entries: readonly unknown[]) => {
  const verdict = verifyChain(entries);
  return verdict.ok ? null : { seq: verdict.firstBroken.seq, why: verdict.firstBroken.why };
};
const bySeq = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.seq - b.seq);

describe('the form that is hashed', () => {
  it('is JSON in order, without blanks and without the hash', () => {
    expect(canonical({ b: 1, a: 'ä"\n', hash: 'x', B: null })).toBe('{"B":null,"a":"ä\\"\\n","b":1}');
  });

  it('gives the hashes that were ever written', () => {
    const first = sealed({ id: 'a', at: 1_795_320_000_000, kind: '勾选', accountId: null }, BEGINNING);
    // Taken with `printf … | sha256sum`.
    expect(first.hash).toBe('ff003ee22e8f870012f81342459512e6d26aac552a0f7034be7173d0f13b7a7b');
    expect(sealed({ id: 'b', at: 1 }, first).hash).toBe(
      'ef040a67fa8c3aa82075c83bae7f75bbea613e3426929e4bbaf8d1c2331fe7e8',
    );
  });

  it.each([[undefined], [NaN], [1.5], [Infinity], [2 ** 53], [{}], [[]], [new Date(0)], [1n]])('refuses %s', (odd) => {
    expect(() => canonical({ odd })).toThrow(TypeError);
  });
});

describe('a chain', () => {
  it('that nobody touched holds, also a stretch at a time', () => {
    fc.assert(
      fc.property(placed, ([entries, place]) => {
        const whole = verifyChain(entries);
        expect(whole).toMatchObject({ ok: true, checked: entries.length });
        const start = verifyChain(entries.slice(0, place));
        if (!start.ok) throw new Error('it holds');
        expect(verifyChain(entries.slice(place), start.head)).toEqual(whole);
      }),
    );
    expect(verifyChain([])).toEqual({ ok: true, checked: 0, head: BEGINNING });
  });

  it('names the entry of which any field was changed, added or taken away', () => {
    const change = placed.chain(([entries, place]) =>
      fc.tuple(
        fc.constant(entries),
        fc.constant(place),
        fc.oneof(fc.constantFrom(...Object.keys(entries[place] ?? {}).filter((name) => name !== 'seq')), fc.string()),
        fc.oneof(value, fc.anything()),
      ),
    );
    fc.assert(
      fc.property(change, ([entries, place, field, to]) => {
        const entry = entries[place] as Entry;
        fc.pre(
          field !== '__proto__' && field !== 'seq' && !Object.is(entry[field], to) && !(to === 0 && entry[field] === 0),
        );
        const changed = [...entries];
        changed[place] = { ...entry, [field]: to } as Entry;
        expect(firstBroken(changed)).toEqual({ seq: place + 1, why: 'changed' });
      }),
    );
    fc.assert(
      fc.property(placed, fc.nat(), ([entries, place], which) => {
        const names = Object.keys(entries[place] ?? {}).filter((name) => name !== 'seq');
        const { [names[which % names.length] ?? '']: _gone, ...rest } = entries[place] as Entry;
        expect(firstBroken(entries.with(place, rest as Entry))).toEqual({ seq: place + 1, why: 'changed' });
      }),
    );
  });

  it('names the place of an entry whose number was changed', () => {
    fc.assert(
      fc.property(placed, fc.oneof(fc.maxSafeInteger(), fc.double(), fc.anything()), ([entries, place], to) => {
        fc.pre(to !== place + 1);
        const changed = entries.with(place, { ...entries[place], seq: to } as Entry);
        expect(firstBroken(changed)?.seq).toBe(place + 1);
      }),
    );
  });

  it('names the first entry that is missing, unless it is the newest', () => {
    fc.assert(
      fc.property(placed, fc.integer({ min: 1, max: 3 }), ([entries, place], count) => {
        const left = entries.toSpliced(place, count);
        const atEnd = place + count >= entries.length;
        expect(firstBroken(left)).toEqual(atEnd ? null : { seq: place + 1, why: 'missing' });
      }),
    );
  });

  it('names an entry that was put in between, in whatever way', () => {
    fc.assert(
      fc.property(placed, own, ([entries, place], row) => {
        const before = entries[place - 1] ?? BEGINNING;
        const forged = sealed(row, before) as object as Entry;
        fc.pre(forged.hash !== entries[place]?.hash);
        // With a number that another has too, with one between two, with none, or with all that follow numbered anew.
        expect(firstBroken(entries.toSpliced(place + 1, 0, forged))).toEqual({ seq: place + 2, why: 'inserted' });
        expect(firstBroken([...entries, { ...forged, seq: place + 0.5 }])).toMatchObject({ why: 'inserted' });
        expect(firstBroken([...entries, { ...forged, seq: undefined }])).toMatchObject({ why: 'inserted' });
        const moved = entries.slice(place).map((entry) => ({ ...entry, seq: entry.seq + 1 }));
        const anew = firstBroken([...entries.slice(0, place), forged, ...moved]);
        expect(anew).toEqual({ seq: place + 2, why: 'reordered' });
      }),
    );
  });

  it('names the first of two entries that changed places', () => {
    fc.assert(
      fc.property(placed, fc.nat(), ([entries, one], other) => {
        const two = other % entries.length;
        fc.pre(one !== two);
        const [a, b] = [entries[one] as Entry, entries[two] as Entry];
        const expected = { seq: Math.min(one, two) + 1, why: 'reordered' };
        expect(firstBroken(entries.with(one, b).with(two, a))).toEqual(expected);
        // As a database does it, which gives them out by their number.
        const renumbered = entries.with(one, { ...a, seq: b.seq }).with(two, { ...b, seq: a.seq });
        expect(firstBroken(bySeq(renumbered))).toEqual(expected);
      }),
    );
  });

  it('names an entry that was written anew with a hash of its own, unless it is the newest', () => {
    fc.assert(
      fc.property(placed, own, ([entries, place], row) => {
        const forged = sealed(row, entries[place - 1] ?? BEGINNING) as object as Entry;
        fc.pre(forged.hash !== entries[place]?.hash);
        const isNewest = place === entries.length - 1;
        expect(firstBroken(entries.with(place, forged))).toEqual(isNewest ? null : { seq: place + 1, why: 'forged' });
      }),
    );
  });

  it('whose beginning was cut off and numbered anew does not hold', () => {
    const entries = chainOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    const cut = entries.slice(1).map((entry, place) => {
      const { hash: _hash, seq: _seq, previous, ...rest } = entry;
      return sealed(rest, { seq: place, hash: previous });
    });
    expect(firstBroken(cut)).toEqual({ seq: 1, why: 'inserted' });
  });

  it.each([[null], [undefined], [7], ['text'], [[]], [{}]])('names %s, which is no entry at all', (odd) => {
    expect(firstBroken([...chainOf([{ id: 'a' }]), odd])).toEqual({ seq: 2, why: 'inserted' });
  });

  it('of which the newest entries were removed, or the newest was written anew, is found by a head that was noted', () => {
    fc.assert(
      fc.property(placed, own, ([entries, place], row) => {
        const noted = entries.at(-1) as Entry;
        const left = verifyChain(entries.slice(0, place));
        if (!left.ok) throw new Error('without a head nobody can tell');
        expect(againstHead(left.head, noted, undefined)).toMatchObject({ seq: place + 1, why: 'missing' });

        const forged = sealed(row, entries.at(-2) ?? BEGINNING);
        fc.pre(forged.hash !== noted.hash);
        expect(againstHead(forged, noted, forged.hash)).toMatchObject({ seq: noted.seq, why: 'forged' });

        const grown = chainOf([row], noted).at(-1) as Entry;
        expect(againstHead(grown, noted, noted.hash)).toBeNull();
      }),
    );
  });
});
