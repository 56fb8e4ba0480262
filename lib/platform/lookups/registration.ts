import { inBook, type RuleBook } from '../book.ts';
import type { Subject } from '../rule.ts';
import * as registration from '../rules/registration.ts';

/**
 * How many accounts a subject may register, as last told in 2018; more only on application, where the subject may apply at all.
 * @returns null where no source tells of the subject
 */
export function registrationQuota(book: RuleBook, subject: Subject): number | null {
  const held = [
    registration.registrationsIndividual,
    registration.registrationsEnterprise,
    registration.registrationsGovernmentMedia,
  ].find((known) => known.conditions.subjects?.includes(subject));
  return held ? inBook(book, held).value.count : null;
}
