import { inBook, type RuleBook } from '../book.ts';
import * as thirdParties from '../rules/third-parties.ts';
import { type Quota, quotaOf } from './quota.ts';

/** How many mini-programs an account may link, of its own subject and of others, and how many new ones a month; told in 2017. */
export function miniProgramLinks(book: RuleBook): {
  readonly sameSubject: number;
  readonly otherSubjects: number;
  readonly added: Quota;
} {
  return {
    sameSubject: inBook(book, thirdParties.miniProgramsOfSameSubject).value.count,
    otherSubjects: inBook(book, thirdParties.miniProgramsOfOtherSubjects).value.count,
    added: quotaOf(book, thirdParties.miniProgramLinksPerMonth),
  };
}
