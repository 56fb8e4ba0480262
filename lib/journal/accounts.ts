/** What of an entry tells that two accounts have become one. */
interface Joined {
  readonly kind: string;
  readonly accountId: string | null;
  readonly subject: string;
}

/**
 * Whose entries are whose today: entries stay as they were written, so those of an account that was joined with another still bear
 * its old id.
 * @param entries all of the journal
 * @returns for the id that an entry bears, the id by which the account goes now
 */
export function accountsNow(entries: readonly Joined[]): (id: string) => string {
  const joined = new Map(
    entries.flatMap(({ kind, accountId, subject }): [string, string][] =>
      kind === 'accounts-joined' && accountId !== null && accountId !== subject ? [[subject, accountId]] : [],
    ),
  );
  return (id) => {
    const seen = new Set<string>();
    let now = id;
    for (let next = joined.get(now); next !== undefined && !seen.has(next); next = joined.get(now)) {
      seen.add(now);
      now = next;
    }
    return now;
  };
}
