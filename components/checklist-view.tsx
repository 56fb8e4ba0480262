import { useMemo, useState } from 'react';
import { CHECKLIST, itemsOf, progressOf, SECTION_IDS, type SectionId } from '@/lib/deregistration/checklist.ts';
import { t } from '@/lib/i18n.ts';
import { platformFacts } from '@/lib/platform/lookups.ts';
import type { Day } from '@/lib/time/day.ts';
import { ChecklistItemRow } from './checklist-item.tsx';
import { ChecklistSection } from './checklist-section.tsx';
import { useRuleBook } from './use-rules.ts';
import { useSession } from './use-session.ts';
import type { Ticks } from './use-ticks.ts';
import './checklist.css';

type Folds = Readonly<Record<string, unknown>>;
const readFolds = (kept: unknown): Folds => (typeof kept === 'object' && kept !== null ? { ...kept } : {});

/** The first section that still has something to do: where a person left off. */
function firstOpen(ticked: ReadonlySet<string>): SectionId | null {
  return SECTION_IDS.find((id) => itemsOf(id).some((item) => !ticked.has(item.id))) ?? null;
}

/** The way out of an account, section by section. */
export function ChecklistView({ accountId, ticks, today }: { accountId: string; ticks: Ticks; today: Day }) {
  const [folds, setFolds] = useSession(`folds:${accountId}`, readFolds);
  const ticked = new Set(ticks.doneAt.keys());
  // Decided once: a section must not fold itself away under the hand that ticks its last item.
  const [start] = useState(() => firstOpen(ticked));
  const book = useRuleBook();
  const facts = useMemo(() => platformFacts(book), [book]);
  const whole = progressOf(CHECKLIST, ticked);
  if (!folds) return null;
  return (
    <>
      <p className="checklist-summary small">
        {whole.blocking > 0 ? t('checklist_blocking', whole.blocking) : t('checklist_ready')}
        <br />
        {t('checklist_skip')}
      </p>
      {SECTION_IDS.map((id) => {
        const items = itemsOf(id);
        return (
          <ChecklistSection
            key={id}
            id={id}
            progress={progressOf(items, ticked)}
            open={id in folds ? folds[id] === true : id === start}
            onFold={(open) => setFolds({ ...folds, [id]: open })}
          >
            {items.map((item) => (
              <ChecklistItemRow
                key={item.id}
                item={item}
                doneAt={ticks.doneAt.get(item.id) ?? null}
                today={today}
                book={book}
                facts={facts}
                problem={ticks.problems.get(item.id) ?? null}
                onTick={ticks.tick}
              />
            ))}
          </ChecklistSection>
        );
      })}
    </>
  );
}
