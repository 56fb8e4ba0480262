import { createContext } from 'react';
import type { RuleSearch } from '@/lib/platform/search.ts';

/** What the person is looking for, for whoever shows a text in which it may stand. */
export interface Looking {
  readonly search: RuleSearch;
  readonly query: string;
}

export const LookingFor = createContext<Looking | null>(null);
