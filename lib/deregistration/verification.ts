import type { RuleBook } from '../platform/book.ts';
import { type SubjectCheck, subjectChecks } from '../platform/lookups/deregistration.ts';
import { SUBJECTS, type Subject } from '../platform/rule.ts';
import type { Length } from './days.ts';
import type { DateReason, Profile } from './types.ts';
import { ruleReason } from './waits.ts';

/** How long a subject takes to prove itself from the day of the application, for each way that may be its. */
export interface Verification {
  readonly lengths: readonly Length[];
  readonly reasons: readonly DateReason[];
}

const AT_ONCE: Length = { from: 0, to: 0, unit: 'day' };

/**
 * The ways of a subject that the profile leaves open. An organisation's transfer has a deadline: it may be verified the same day. What
 * an overseas subject hands in has to be waited for. Where nothing says how long a way takes, the longest of all is planned for.
 */
export function verificationOf(book: RuleBook, profile: Profile): Verification {
  const every = checksIn(book);
  const all = profile.subject === null ? [...every.values()].flat() : (every.get(profile.subject) ?? []);
  const open = all.filter(({ check }) => isOpen(check, profile));
  const told = open.flatMap(({ timed }) => timed ?? []);
  if (open.length > 0 && told.length === open.length) return unique(told);
  const unsure = open.find(({ timed }) => timed === null)?.check;
  const reason: DateReason = {
    kind: 'guess',
    of: 'apply',
    ...(unsure && { ruleId: unsure.ruleId, confidence: unsure.confidence }),
  };
  const guesses = [...every.values()]
    .flat()
    .flatMap(({ timed }) => (timed ? [{ length: { ...timed.length, from: 0 }, reason }] : []));
  return unique([...told, ...guesses]);
}

/** A way of a subject, and how long it takes; null where no source says. */
interface Check {
  readonly check: SubjectCheck;
  readonly timed: Timed | null;
}

/** A book never changes, and a plan asks for the same ways several times. */
const known = new WeakMap<RuleBook, ReadonlyMap<Subject, readonly Check[]>>();

function checksIn(book: RuleBook): ReadonlyMap<Subject, readonly Check[]> {
  const found = known.get(book);
  if (found) return found;
  const checks = new Map(
    SUBJECTS.map((subject) => {
      const ways = subjectChecks(book, subject).map((check) => ({ check, timed: timeOf(book, check) }));
      return [subject, ways] as const;
    }),
  );
  known.set(book, checks);
  return checks;
}

/** Documents by work order are for those for whom no transfer works. */
function isOpen({ route, needsBankAccount }: SubjectCheck, { bankAccount, subjectChange, subject }: Profile): boolean {
  if (needsBankAccount && bankAccount === 'no') return false;
  if (route === 'no-transfer') return bankAccount !== 'yes';
  if (route !== 'work-order') return true;
  return subject !== null && (bankAccount === 'no' || subjectChange === 'dissolving' || subjectChange === 'renamed');
}

interface Timed {
  readonly length: Length;
  readonly reason: DateReason;
}

function timeOf(book: RuleBook, { time, ruleId, confidence }: SubjectCheck): Timed | null {
  if (time === 'unknown') return null;
  if (time === 'at-once') {
    return { length: AT_ONCE, reason: { kind: 'rule', of: 'apply', amount: AT_ONCE, ruleId, confidence } };
  }
  const isDeadline = ruleId === 'subject-check-transfer';
  return {
    length: { from: isDeadline ? 0 : time.from, to: time.to, unit: time.unit },
    reason: ruleReason(book, time, 'apply'),
  };
}

function unique(timed: readonly Timed[]): Verification {
  const key = ({ kind, ruleId, amount }: DateReason): string => `${kind} ${ruleId} ${amount?.from}`;
  const lengths = new Map(timed.map(({ length }) => [`${length.from} ${length.to} ${length.unit}`, length]));
  const reasons = new Map(timed.map(({ reason }) => [key(reason), reason]));
  return { lengths: [...lengths.values()], reasons: [...reasons.values()] };
}
