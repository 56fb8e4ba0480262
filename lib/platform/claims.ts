import type { EffectiveRule, RuleBook } from './book.ts';
import type { Judgement, Source, Words } from './rule.ts';
import { leavingDocument, rolesDocument } from './sources/fillers.ts';
import { LEAVING_STATEMENTS } from './sources/leaving-document.ts';
import { ROLES_STATEMENTS } from './sources/roles-document.ts';

/** One of the two documents that this product was asked to be built from. */
export interface ClaimsDocument {
  readonly id: 'a' | 'b';
  /** As the document bears it. */
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly date: Source['date'];
  /** null where the copy bears none. */
  readonly address: Source['address'];
}

export const DOCUMENTS: readonly ClaimsDocument[] = [
  {
    id: 'a',
    title: '微信公众号运营者与管理者区别是什么？',
    publisher: '蚁小二 yixiaoer',
    date: rolesDocument.date,
    address: rolesDocument.address,
  },
  {
    id: 'b',
    title: '怎么退出微信公众号（退出公众号）',
    publisher: '路由通 nctoro',
    date: leavingDocument.date,
    address: leavingDocument.address,
  },
];

/** One statement of a document, or what it leaves out. */
export interface Claim {
  /** `a1`…`a17`, `b1`…`b40`. */
  readonly id: string;
  readonly document: ClaimsDocument['id'];
  /** What the document says, in our words, right or wrong. */
  readonly says: Words;
}

const claimsOf = (document: ClaimsDocument['id'], statements: Readonly<Record<string, Words>>): readonly Claim[] =>
  Object.entries(statements).map(([id, says]) => ({ id, document, says }));

/** Every statement of both documents, in the order in which they make them. */
export const CLAIMS: readonly Claim[] = [...claimsOf('a', ROLES_STATEMENTS), ...claimsOf('b', LEAVING_STATEMENTS)];

/** How a claim stands up, and the rule that says what is known instead. */
export interface Answer {
  readonly rule: EffectiveRule;
  readonly judgement: Judgement;
  /** One sentence. */
  readonly why: Words;
}

/**
 * The answers to the claims, by claim id, as the rules of this book give them. A claim that no rule answers is absent; should two
 * rules answer one, the one that comes first in the book is taken.
 */
export function answersOf(book: RuleBook): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const rule of book.values()) {
    for (const { id, judgement, why } of rule.claims) {
      if (!answers.has(id)) answers.set(id, { rule, judgement, why });
    }
  }
  return answers;
}
