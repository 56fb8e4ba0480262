import { BLANK_PROFILE } from '@/lib/deregistration/profile.ts';
import type { Course } from '@/lib/deregistration/types.ts';
import { database } from '@/lib/store/database.ts';
import { changeCourse, startDeregistration } from '@/lib/store/deregistrations.ts';
import type { Way } from './use-deregistration.ts';

/** Keeps how far a deregistration has come; of an account without a run in one that this begins. */
export async function sayCourse({ account, run }: Pick<Way, 'account' | 'run'>, course: Course): Promise<void> {
  const beginning = { route: null, profile: BLANK_PROFILE, anchor: null, answered: false };
  const { id } = run ?? (await startDeregistration(database(), account.id, beginning));
  await changeCourse(database(), id, course);
}
