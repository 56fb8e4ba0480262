import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { EmptyState } from '../notice.tsx';
import { arrange, type Filter, isFiltered, NO_FILTER, readFilter, writeFilter } from './filter.ts';
import { RuleGroups } from './rule-groups.tsx';
import { RuleFilters, RuleSearchBox } from './rule-search-bar.tsx';
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
  const list = useRef<HTMLDivElement>(null);
  const search = useRuleSearch(book);
  const shown = useDeferredValue(filter);
  const groups = useMemo(() => arrange(book, search, shown), [book, search, shown]);
  const looking = useMemo(() => ({ search, query: shown.query }), [search, shown.query]);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);

  // The address keeps what is looked for, a moment later: browsers refuse an address that changes with every key.
  useEffect(() => {
    if (location.hash.startsWith('#rules/') && !isFiltered(filter)) return;
    const timer = setTimeout(() => {
      const params = writeFilter(filter);
      history.replaceState(history.state, '', params ? `#rules?${params}` : '#rules');
    }, 400);
    return () => clearTimeout(timer);
  }, [filter]);

  const arrived = useRef<string | null>(null);
  // Our own writing of the address goes unheard; a link or the way back does not, nor a link to where the address is already.
  useEffect(() => {
    const follow = (): void => {
      const [path, query] = location.hash.split('?', 2);
      if (!/^#rules(\/|$)/.test(path ?? '')) return;
      arrived.current = null;
      setFilter(readFilter(new URLSearchParams(query)));
    };
    const press = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('a')?.hash === location.hash) follow();
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('click', press);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('click', press);
    };
  }, []);

  useEffect(() => {
    if (ruleId === null || arrived.current === ruleId || shown !== filter) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(ruleId)}"]`);
    if (!card) return;
    arrived.current = ruleId;
    card.querySelector<HTMLElement>('.rule-says')?.focus({ preventScroll: true });
    card.scrollIntoView();
  });

  return (
    <section className="rules" aria-labelledby="rules-title">
      <h2 id="rules-title" tabIndex={-1}>
        {t('rules_title')}
      </h2>
      <p className="small">{t('rules_hint')}</p>
      <search className="rules-bar">
        <RuleSearchBox query={filter.query} onQuery={(query) => setFilter({ ...filter, query })} />
      </search>
      <RuleFilters book={book} filter={filter} onFilter={setFilter} />
      <div className="rules-summary">
        <p className="small" role="status" data-count={count}>
          {isFiltered(shown) ? t('rules_found_of', count, book.size) : t('rules_found', book.size)}
        </p>
        <SureLegend />
      </div>
      <div ref={list} className="rules-groups">
        <LookingFor value={looking}>
          <RuleGroups groups={groups} book={book} target={ruleId} />
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
