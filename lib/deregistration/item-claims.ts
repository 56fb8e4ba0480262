import type { RuleBook } from '../platform/book.ts';
import { type Answer, answersOf, CLAIMS, type Claim } from '../platform/claims.ts';

/** A statement of the second document, and how it stands up. */
export interface MetClaim {
  readonly claim: Claim;
  /** null where the rules of this book answer it no longer. */
  readonly answer: Answer | null;
}

/** The statements that a person meets at an item (“often said: … · what we found: …”), in the document's order. */
export function claimsAt(book: RuleBook, ids: readonly string[]): readonly MetClaim[] {
  const answers = answersOf(book);
  return CLAIMS.filter(({ id }) => ids.includes(id)).map((claim) => ({ claim, answer: answers.get(claim.id) ?? null }));
}
