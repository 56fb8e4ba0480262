import { useCallback, useDeferredValue, useState } from 'react';
import type { RuleBook } from '@/lib/platform/book.ts';
import { topicName } from '@/lib/rule-words.ts';
import type { Group } from './filter.ts';
import { RuleCard } from './rule-card.tsx';

/** As many cards as fill any screen: the others come once those can be seen. */
const FIRST = 24;

interface Props {
  groups: readonly Group[];
  book: RuleBook;
  compact?: boolean;
  /** The rule that the person was sent to; it is open. */
  target?: string | null;
}

/** Rules by topic, each to be opened and folded. */
export function RuleGroups({ groups, book, compact = false, target = null }: Props) {
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map(target === null ? [] : [[target, true]]));
  // The rule that a person is sent to opens, and stays open when they go on from there.
  const [sentTo, setSentTo] = useState(target);
  if (target !== sentTo) {
    setSentTo(target);
    if (target !== null) setFolds(new Map(folds).set(target, true));
  }
  const fold = useCallback((id: string, open: boolean) => setFolds((before) => new Map(before).set(id, open)), []);
  const most = useDeferredValue(Number.POSITIVE_INFINITY, target === null ? FIRST : Number.POSITIVE_INFINITY);
  let left = most;
  return groups.map(({ topic, rules }) => {
    const now = rules.slice(0, left);
    left -= now.length;
    if (now.length === 0) return null;
    return (
      <section key={topic} className="rules-group" data-topic={topic} aria-labelledby={`topic-${topic}`}>
        <h3 id={`topic-${topic}`}>
          {topicName(topic)} <span className="rules-group-count">{rules.length}</span>
        </h3>
        <ul className="card rules-list">
          {now.map((rule) => (
            <RuleCard
              key={rule.id}
              rule={rule}
              book={book}
              open={folds.get(rule.id) ?? false}
              target={rule.id === target}
              compact={compact}
              onFold={fold}
            />
          ))}
        </ul>
      </section>
    );
  });
}
