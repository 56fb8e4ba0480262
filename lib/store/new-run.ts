import { type Anchor, type Course, FEATURES, type Feature, type Profile, type Route } from '../deregistration/types.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal } from './journal.ts';
import type { Deregistration } from './schema.ts';

/** What a run begins with. */
export interface Beginning {
  readonly route: Route | null;
  readonly profile: Profile;
  readonly anchor: Anchor | null;
  /** Whether the person was asked, or the profile is a guess. */
  readonly answered: boolean;
}

const BLANK_PROFILE: Profile = {
  type: null,
  subject: null,
  followers: null,
  verified: 'unknown',
  bankAccount: 'unknown',
  subjectChange: 'unknown',
  features: Object.fromEntries(FEATURES.map((feature) => [feature, 'unknown'])) as Record<Feature, 'unknown'>,
  sells: 'unknown',
  keepsFollowers: 'unknown',
  newAccount: '',
  organisation: '',
  contact: '',
};
export const BLANK_COURSE: Course = {
  phase: 'prepare',
  appliedOn: null,
  verifiedOn: null,
  freezeEnd: null,
  confirmBy: null,
  confirmedOn: null,
  ended: null,
};

/** Of a run that nobody was asked about. */
export const UNASKED: Beginning = { route: null, profile: BLANK_PROFILE, anchor: null, answered: false };

/** Adds a run, with its journal entry, inside the caller's transaction (deregistrations and the journal's tables). */
export async function addRun(
  db: StewardDatabase,
  accountId: string,
  { route, profile, anchor, answered }: Beginning,
  now: number,
): Promise<Deregistration> {
  const run: Deregistration = {
    id: crypto.randomUUID(),
    ...{ accountId, title: '', createdAt: now, route, answered, profile, anchor, course: BLANK_COURSE },
    ...{ extras: [], archivedAt: null, exchangedAt: null, updatedAt: now, deletedAt: null },
  };
  await db.deregistrations.add(run);
  await appendJournal(db, { kind: 'deregistration-started', accountId, subject: run.id, page: null }, now);
  return run;
}
