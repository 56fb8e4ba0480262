import { inBook, type RuleBook } from '../book.ts';
import type { Subject, Words } from '../rule.ts';
import { accountsPerIdCard, accountsPerPhone } from '../rules/accounts-per-person.ts';
import * as administrator from '../rules/administrator.ts';
import * as change from '../rules/administrator-change.ts';

/** How many administrators an account has. */
export function administratorsPerAccount(book: RuleBook): number {
  return inBook(book, administrator.administratorsPerAccount).value.count;
}

/** Of how many accounts one ID number, and one phone number, may be the administrator's. Not the registration quota. */
export function accountsPerAdministrator(book: RuleBook): { readonly idCard: number; readonly phone: number } {
  return {
    idCard: inBook(book, accountsPerIdCard).value.count,
    phone: inBook(book, accountsPerPhone).value.count,
  };
}

/** How an account of this subject comes by another administrator. */
export type AdministratorChange =
  /** By these steps; the present administrator must take part. */
  | { readonly kind: 'another-person'; readonly steps: readonly Words[]; readonly path: Words }
  /** Never by another person: only these can be exchanged. */
  | { readonly kind: 'same-person'; readonly exchangeable: readonly Words[] }
  /** No source tells of this subject. */
  | { readonly kind: 'unknown' };

/** @param subject null where it is not known */
export function administratorChange(book: RuleBook, subject: Subject | null): AdministratorChange {
  if (subject === 'individual' && !inBook(book, change.individualAdministrator).value.yes) {
    return {
      kind: 'same-person',
      exchangeable: inBook(book, change.individualAdministratorSwap).value.items,
    };
  }
  const { value, rule } = inBook(book, change.administratorChange);
  const holdsFor = (rule ?? change.administratorChange).conditions.subjects ?? [];
  if (subject === null || (subject !== 'individual' && !holdsFor.includes(subject))) return { kind: 'unknown' };
  return {
    kind: 'another-person',
    steps: value.items,
    path: inBook(book, change.administratorChangePath).value.text,
  };
}
