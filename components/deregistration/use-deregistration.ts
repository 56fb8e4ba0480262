import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import { BLANK_COURSE } from '@/lib/deregistration/course.ts';
import { makePlan, type PlanInput } from '@/lib/deregistration/plan.ts';
import { BLANK_PROFILE } from '@/lib/deregistration/profile.ts';
import { SUB_ITEMS_OF, type SubItem, subItems } from '@/lib/deregistration/sub-items.ts';
import { type Suggestion, suggestions } from '@/lib/deregistration/suggestions.ts';
import type { ItemState, Plan, Profile } from '@/lib/deregistration/types.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { database } from '@/lib/store/database.ts';
import { listDeregistrations } from '@/lib/store/deregistrations.ts';
import { listItems } from '@/lib/store/items.ts';
import type { Account, Deregistration } from '@/lib/store/schema.ts';
import type { AccountState } from '@/lib/store/states.ts';
import type { Day } from '@/lib/time/day.ts';
import { useRuleBook } from '../use-rules.ts';
import { useToday } from '../use-today.ts';
import { statesOf, useUnkept } from './item-changes.ts';
import { same, samePlan, sameValues } from './same-plan.ts';

/** The way of one account out, as all is known of it. Parts that say the same after a change are the same objects. */
export interface Way {
  readonly account: Account;
  /** The run that is shown: the one that was chosen, else the open one; null where there is none. */
  readonly run: Deregistration | null;
  /** All of the account's, newest first. */
  readonly runs: readonly Deregistration[];
  readonly plan: Plan;
  /** By item and sub-item; what is not there is to do. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** By the item that they are parts of. */
  readonly subItems: ReadonlyMap<string, readonly SubItem[]>;
  readonly suggestions: readonly Suggestion[];
  readonly today: Day;
}

/** What the plan of a way is made from. */
export function planInput(
  { run, account, states, today }: Pick<Way, 'run' | 'account' | 'states' | 'today'>,
  book: RuleBook,
): PlanInput {
  return {
    profile: run?.answered ? run.profile : guess(run?.profile ?? BLANK_PROFILE, account),
    book,
    anchor: run?.anchor ?? null,
    today,
    course: run?.course ?? BLANK_COURSE,
    extras: run?.extras ?? [],
    states,
  };
}

/** Before anybody was asked nothing is left out; but the freeze is no longer than the followers that were read make it. */
function guess(profile: Profile, { followers }: Account): Profile {
  return { ...profile, followers: profile.followers ?? followers };
}

/**
 * The way of an account out, live across windows and with what this window changed at once.
 * @param chosenRunId the run to show; null: the open one
 * @returns undefined until it is read
 */
export function useDeregistration(
  { account, roster, rosterSeenAt }: AccountState,
  chosenRunId: string | null = null,
): Way | undefined {
  const today = useToday();
  const book = useRuleBook();
  const read = useLiveQuery(() => readWay(account.id, chosenRunId), [account.id, chosenRunId]);
  const { pending } = useUnkept(account.id);
  const run = useSame(read?.run ?? null);
  const runs = useSame(read?.runs ?? NO_RUNS);
  const known = useSame(account);
  const people = useSame(roster?.people ?? null);
  const thirdParties = known.thirdParties ?? null;
  const items = read?.items;
  const lastStates = useRef<Way['states']>(undefined);
  const states = useMemo(() => {
    lastStates.current = sameValues(lastStates.current, statesOf(items ?? [], pending, run?.id ?? null));
    return lastStates.current;
  }, [items, pending, run]);

  const last = useRef<Plan>(undefined);
  const plan = useMemo(() => {
    last.current = samePlan(last.current, makePlan(planInput({ run, account: known, states, today }, book)));
    return last.current;
  }, [run, known, states, today, book]);
  const subs = useSame(
    useMemo(
      () =>
        Object.keys(SUB_ITEMS_OF).map(
          (parent) =>
            [parent, subItems(parent, { people, thirdParties: thirdParties?.names ?? null }, states)] as const,
        ),
      [people, thirdParties, states],
    ),
  );
  const subItemsOf = useMemo(() => new Map<string, readonly SubItem[]>(subs), [subs]);
  const told = useSame(
    useMemo(
      () =>
        suggestions({
          roster: people && rosterSeenAt !== null ? { people, seenAt: rosterSeenAt } : null,
          thirdParties,
          // A page that cannot be had in a freeze tells of one that is gone only if it was loaded after the person spoke of it.
          closing: closingSince(known, runs) ?? (run && (known.openSeenAt ?? 0) > run.updatedAt ? null : undefined),
          lastSeenAt: known.lastSeenAt,
          course: run?.course ?? BLANK_COURSE,
          states,
        }),
      [known, people, rosterSeenAt, thirdParties, run, runs, states],
    ),
  );
  const way = useMemo(
    () => ({ account: known, run, runs, plan, states, subItems: subItemsOf, suggestions: told, today }),
    [known, run, runs, plan, states, subItemsOf, told, today],
  );
  // While another run is read, the one before stays.
  return read?.accountId === account.id ? way : undefined;
}

const NO_RUNS: readonly Deregistration[] = [];

/** All in one reading: a run and its items belong together. */
async function readWay(accountId: string, chosenRunId: string | null) {
  const runs = await listDeregistrations(database(), accountId);
  const run = runs.find(({ id, archivedAt }) => (chosenRunId ? id === chosenRunId : archivedAt === null)) ?? null;
  return { accountId, runs, run, items: run ? await listItems(database(), run.id) : [] };
}

/** What was given last time where it says the same. */
function useSame<T>(value: T): T {
  const kept = useRef<T>(undefined);
  kept.current = same(kept.current, value);
  return kept.current;
}

/** What the closing page said; nothing where that was of an application whose run has been archived since. */
function closingSince({ closing }: Account, runs: readonly Deregistration[]): Account['closing'] {
  return closing && runs.some(({ archivedAt }) => archivedAt !== null && archivedAt > closing.seenAt) ? null : closing;
}
