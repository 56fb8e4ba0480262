import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { EmptyState } from '../notice.tsx';
import { arrange, type Filter, isFiltered, NO_FILTER, writeFilter } from './filter.ts';
import { RuleCard } from './rule-card.tsx';
import { RuleFilters, RuleSearchBox } from './rule-search-bar.tsx';
import { topicName } from './rule-words.ts';
import { LookingFor } from './search-context.ts';
import { SureLegend } from './sure.tsx';
import { useRuleSearch } from './use-rule-search.ts';
import './rules.css';

interface Props {
  book: RuleBook;
  /** What the address asks for. */
  start: Filter;
  /** The rule that the address names. */
  ruleId: string | null;
}

/** Every rule: to be searched, narrowed down, and opened one by one. */
export function RulesView({ book, start, ruleId }: Props) {
  const [filter, setFilter] = useState(start);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const search = useRuleSearch(book);
  const shown = useDeferredValue(filter);
  const groups = useMemo(() => arrange(book, search, shown), [book, search, shown]);
  const looking = useMemo(() => ({ search, query: shown.query }), [search, shown.query]);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);

  const fold = useCallback((id: string, open: boolean) => {
    setOpened((before) => {
      const after = new Set(before);
      if (open) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);

  // The address keeps what is looked for, a moment later: browsers refuse an address that changes with every key.
  const ownAddress = useRef(location.hash);
  useEffect(() => {
    if (ruleId !== null && !isFiltered(filter)) return;
    const timer = setTimeout(() => {
      const params = writeFilter(filter);
      ownAddress.current = params ? `#rules?${params}` : '#rules';
      if (location.hash !== ownAddress.current) history.replaceState(history.state, '', ownAddress.current);
    }, 400);
    return () => clearTimeout(timer);
  }, [filter, ruleId]);

  useEffect(() => {
    if (ruleId === null) return;
    fold(ruleId, true);
    setFilter(NO_FILTER);
  }, [ruleId, fold]);

  // Cards out of sight are not laid out until they come near, so the way there is measured once more on arrival.
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (ruleId === null || arrived.current === ruleId || !opened.has(ruleId)) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(ruleId)}"]`);
    if (!card) return;
    arrived.current = ruleId;
    card.scrollIntoView();
    card.querySelector<HTMLElement>('.rule-says')?.focus({ preventScroll: true });
    requestAnimationFrame(() => card.scrollIntoView());
  });

  return (
    <section className="rules" aria-labelledby="rules-title">
      <h2 id="rules-title" tabIndex={-1}>
        {t('rules_title')}
      </h2>
      <p className="small">{t('rules_hint')}</p>
      <search className="rules-bar">
        <RuleSearchBox query={filter.query} onQuery={(query) => setFilter({ ...filter, query })} />
        <RuleFilters book={book} filter={filter} onFilter={setFilter} />
      </search>
      <div className="rules-summary">
        <p className="small" role="status" data-count={count}>
          {isFiltered(shown) ? t('rules_found_of', count, book.size) : t('rules_found', book.size)}
        </p>
        <SureLegend />
      </div>
      <div ref={list} className="rules-groups">
        <LookingFor value={looking}>
          {groups.map(({ topic, rules }) => (
            <section key={topic} className="rules-group" data-topic={topic} aria-labelledby={`topic-${topic}`}>
              <h3 id={`topic-${topic}`}>
                {topicName(topic)} <span className="rules-group-count">{rules.length}</span>
              </h3>
              <ul className="card rules-list">
                {rules.map((rule) => (
                  <RuleCard
                    key={rule.id}
                    rule={rule}
                    book={book}
                    open={opened.has(rule.id)}
                    target={rule.id === ruleId}
                    compact={false}
                    heading="h4"
                    onFold={fold}
                  />
                ))}
              </ul>
            </section>
          ))}
        </LookingFor>
        {count === 0 && (
          <div className="card">
            <EmptyState title={t('rules_none')} hint={t('rules_none_hint')}>
              <button type="button" className="button button--small" onClick={() => setFilter(NO_FILTER)}>
                {t('rules_clear')}
              </button>
            </EmptyState>
          </div>
        )}
      </div>
    </section>
  );
}
