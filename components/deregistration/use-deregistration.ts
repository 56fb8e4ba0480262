import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import { BLANK_COURSE } from '@/lib/deregistration/course.ts';
import { makePlan } from '@/lib/deregistration/plan.ts';
import { BLANK_PROFILE } from '@/lib/deregistration/profile.ts';
import { SUB_ITEMS_OF, type SubItem, subItems } from '@/lib/deregistration/sub-items.ts';
import { type Suggestion, suggestions } from '@/lib/deregistration/suggestions.ts';
import type { ItemState, Plan } from '@/lib/deregistration/types.ts';
import { database } from '@/lib/store/database.ts';
import { listDeregistrations } from '@/lib/store/deregistrations.ts';
import { listItems } from '@/lib/store/items.ts';
import type { Account, Deregistration } from '@/lib/store/schema.ts';
import type { AccountState } from '@/lib/store/states.ts';
import type { Day } from '@/lib/time/day.ts';
import { useRuleBook } from '../use-rules.ts';
import { useToday } from '../use-today.ts';
import { statesOf, useUnkept } from './item-changes.ts';
import { same, samePlan } from './same-plan.ts';

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
