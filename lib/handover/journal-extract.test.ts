import { describe, expect, it } from 'vitest';
import { BEGINNING, sealed, verifyChain } from '../journal/chain.ts';
import { entriesOfRun, journalExtractJson } from './journal-extract.ts';

const note = (accountId: string | null, at: number, kind = 'ticked', subject = 'apply') => ({
  kind,
  accountId,
  at,
  subject,
});

describe('the extract of the journal', () => {
  it('has what was done about the account while the run went on, also under the id it had before', () => {
    const entries = [
      note('a', 1),
      note('old', 5),
      note('b', 6),
      note(null, 7),
      note('a', 8, 'accounts-joined', 'old'),
      note('a', 10),
      note('a', 11),
    ].map((entry, seq) => ({ ...entry, seq }));
    const run = { accountId: 'a', createdAt: 5, archivedAt: 10 };
    expect(entriesOfRun(entries, run).map(({ seq }) => seq)).toEqual([1, 4, 5]);
    expect(entriesOfRun(entries, { ...run, archivedAt: null }).map(({ seq }) => seq)).toEqual([1, 4, 5, 6]);
  });

  it('has each entry so that its digest can be taken anew, and neighbours still fit', () => {
    const first = sealed(note('a', 5), BEGINNING);
    const second = sealed(note('b', 6), first);
    const third = sealed(note('b', 7), second);
    const file = JSON.parse(journalExtractJson([second, third], third, ['about'], 9));
    expect(file).toMatchObject({ format: 'mp-steward-journal-extract', head: { seq: 3, hash: third.hash } });
    expect(verifyChain(file.entries, first)).toMatchObject({ ok: true });
  });
});
