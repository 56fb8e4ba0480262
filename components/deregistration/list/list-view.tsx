import { Fragment, useMemo, useState } from 'react';
import { progressOf, SECTION_IDS, type SectionId } from '@/lib/deregistration/checklist.ts';
import type { Suggestion } from '@/lib/deregistration/suggestions.ts';
import type { ItemState, PlannedItem } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { EmptyState } from '../../notice.tsx';
import { useUnkept } from '../item-changes.ts';
import { itemTitle, knownItem } from '../item-words.ts';
import { useWay } from '../way-context.ts';
import { ASSIGNEES_ID, assigneesOf } from './assignees.ts';
import { FilterBar } from './filter-bar.tsx';
import { ItemRow } from './item-row.tsx';
import { LeftOutItems } from './left-out.tsx';
import { ListSection } from './list-section.tsx';
import { bySection, type Filter, isSettled, passes } from './shown.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import './list.css';

/** Which sections are open, by the person's hand. */
type Folds = Readonly<Record<string, unknown>>;
export const readFolds = (kept: unknown): Folds => (typeof kept === 'object' && kept !== null ? { ...kept } : {});
const NONE: readonly PlannedItem[] = [];

/** The first section that still has something to do: where a person left off. */
function firstOpen(items: readonly PlannedItem[], states: ReadonlyMap<string, ItemState>): SectionId | null {
  return items.find(({ id }) => !isSettled(states.get(id)))?.section ?? null;
}

interface Props {
  folds: Folds;
  onFold: (folds: Folds) => void;
  /** What the console showed and the person has not waved away. */
  suggestions: readonly Suggestion[];
  onNotNow: (suggestion: Suggestion) => void;
  /** Takes in what the plan left out. */
  onTakeIn: (id: string) => void;
}

/** The way out, section by section. */
export function ListView({ folds, onFold, suggestions, onNotNow, onTakeIn }: Props) {
  const { way, onChange } = useWay();
  const { account, plan, states, today, run, subItems } = way;
  const { problems } = useUnkept(account.id);
  const [filter, setFilter] = useState<Filter>({ kind: 'all' });
  // Decided once: a section must not fold itself away under the hand that ticks its last item.
  const [start] = useState(() => firstOpen(plan.items, states));
  const sections = useMemo(() => bySection(plan.items), [plan.items]);
  const names = useMemo(() => assigneesOf(states), [states]);

  const readOnly = run !== null && run.archivedAt !== null;
  const dated = run?.answered === true;
  const suggestionOf = (id: string): Suggestion | undefined =>
    suggestions.find((each) => each.kind === 'done' && (each.itemId === id || each.itemId.startsWith(`${id}/`)));
  const partsOf = (id: string): string => {
    const parts = subItems.get(id) ?? [];
    if (parts.length === 0) return '';
    const done = parts.filter((part) => states.get(part.id)?.state === 'done').length;
    return t('item_parts', done, parts.length);
  };
  // Once it was applied for, or ended, nothing of before is due any more.
  const hasApplied = run !== null && run.course.phase !== 'prepare';
  const isPast = ({ phase }: PlannedItem): boolean => Boolean(run?.course.ended) || (hasApplied && phase === 'prepare');
  const taken = new Set(run?.extras.map(({ title }) => title));
  const shown = plan.items.filter((item) => passes(filter, item, states.get(item.id), today)).length;
  return (
    <div data-view="list">
      <datalist id={ASSIGNEES_ID}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <FilterBar filter={filter} names={names} dated={dated} onChoose={setFilter} />
      {shown === 0 && <EmptyState title={t('item_none_shown')} hint={t('item_none_shown_hint')} />}
      {SECTION_IDS.map((id) => {
        const items = sections.get(id) ?? NONE;
        const visible = items.filter((item) => passes(filter, item, states.get(item.id), today));
        const left = plan.leftOut.filter((out) => knownItem(out.id)?.section === id && !taken.has(itemTitle(out)));
        if (visible.length === 0 && (filter.kind !== 'all' || left.length === 0)) return null;
        return (
          <ListSection
            key={id}
            id={id}
            progress={progressOf(items, states)}
            suggested={visible.filter((item) => suggestionOf(item.id)).length}
            open={filter.kind !== 'all' || (id in folds ? folds[id] === true : id === start)}
            onFold={(open) => onFold({ ...folds, [id]: open })}
            foot={filter.kind === 'all' && <LeftOutItems items={left} onTakeIn={readOnly ? null : onTakeIn} />}
          >
            {visible.map((item) => {
              const suggestion = readOnly ? undefined : suggestionOf(item.id);
              return (
                <Fragment key={item.id}>
                  {suggestion?.kind === 'done' && (
                    <li>
                      <SuggestionCard
                        suggestion={suggestion}
                        today={today}
                        onAccept={() =>
                          onChange(suggestion.itemId, {
                            state: 'done',
                            ...(suggestion.title ? { title: suggestion.title } : {}),
                          })
                        }
                        onNotNow={() => onNotNow(suggestion)}
                      />
                    </li>
                  )}
                  <ItemRow
                    item={item}
                    state={states.get(item.id)}
                    parts={partsOf(item.id)}
                    today={today}
                    dated={dated && !isPast(item)}
                    past={isPast(item)}
                    readOnly={readOnly}
                    problem={problems.get(item.id) ?? null}
                    onChange={onChange}
                  />
                </Fragment>
              );
            })}
          </ListSection>
        );
      })}
    </div>
  );
}
