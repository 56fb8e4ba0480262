import { useLiveQuery } from 'dexie-react-hooks';
import { progressOf } from '@/lib/deregistration/checklist.ts';
import { BLANK_COURSE } from '@/lib/deregistration/course.ts';
import { BLANK_PROFILE } from '@/lib/deregistration/profile.ts';
import { type Draft, type TextId, type TextLanguage, type WordsFacts, writeText } from '@/lib/deregistration-words.ts';
import { sayPlannedDay } from '@/lib/plan-words.ts';
import { database } from '@/lib/store/database.ts';
import { listEvidence } from '@/lib/store/evidence.ts';
import { readTexts } from '@/lib/store/texts.ts';
import { useRuleBook } from '../../use-rules.ts';
import { itemTitle } from '../item-words.ts';
import type { Way } from '../use-deregistration.ts';

export interface Words {
  /** What the person made of our texts, by `textKey`. */
  readonly own: ReadonlyMap<string, string>;
  /** Our own version of a text, written for this way as it is now. */
  draft(id: TextId, language: TextLanguage): Draft;
}

/** The words to copy for one way out, live. @returns undefined until they are read */
export function useWords(way: Way): Words | undefined {
  const { account, run, plan, states, today } = way;
  const book = useRuleBook();
  const runId = run?.id ?? null;
  const kept = useLiveQuery(
    async () => ({
      own: runId === null ? new Map<string, string>() : await readTexts(database(), runId),
      evidence: runId === null ? 0 : (await listEvidence(database(), runId)).length,
    }),
    [runId],
  );
  if (!kept) return undefined;
  const isOpen = (id: string): boolean => !['done', 'na'].includes(states.get(id)?.state ?? 'todo');
  const facts: WordsFacts = {
    accountName: account.nickname,
    profile: run?.profile ?? BLANK_PROFILE,
    plan,
    course: run?.course ?? BLANK_COURSE,
    book,
    today,
    open: plan.items
      .filter(({ id }) => isOpen(id))
      .map((item) => ({
        title: itemTitle(item),
        due: sayPlannedDay(item.due, today),
        assignee: states.get(item.id)?.assignee ?? '',
        isBlocking: item.blocking,
      })),
    counts: { ...progressOf(plan.items, states), evidence: kept.evidence },
  };
  return { own: kept.own, draft: (id, language) => writeText(id, language, facts) };
}
