import { ArrowLeft } from 'lucide';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import { Icon } from '../icon.tsx';
import { EmptyState } from '../notice.tsx';
import { useRuleBook } from '../use-rules.ts';
import { arrange, NO_FILTER } from './filter.ts';
import { RuleGroups } from './rule-groups.tsx';
import { RuleSearchBox } from './rule-search-bar.tsx';
import { LookingFor } from './search-context.ts';
import { useRuleSearch } from './use-rule-search.ts';
import './rules.css';
import './panel-rules.css';

/** The rules beside the console: one box to search them, and small cards. What is worked on there waits behind it. */
export default function PanelRules({ onBack }: { onBack: () => void }) {
  const book = useRuleBook();
  const search = useRuleSearch(book);
  const [query, setQuery] = useState('');
  const shown = useDeferredValue(query);
  const groups = useMemo(() => arrange(book, search, { ...NO_FILTER, query: shown }), [book, search, shown]);
  const looking = useMemo(() => ({ search, query: shown }), [search, shown]);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    bar.current?.querySelector('input')?.focus();
  }, []);
  return (
    <section
      className="rules panel-rules"
      aria-labelledby="panel-rules-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && query === '' && !event.nativeEvent.isComposing) onBack();
      }}
    >
      <search className="rules-bar" ref={bar}>
        <div className="panel-rules-head">
          <button type="button" className="panel-rules-back" data-does="close-rules" onClick={onBack}>
            <Icon node={ArrowLeft} />
            {t('panel_rules_back')}
          </button>
          <h2 id="panel-rules-title">{t('rules_title')}</h2>
          <p className="small" role="status" data-count={count}>
            {t('rules_found', count)}
          </p>
        </div>
        <RuleSearchBox short query={query} onQuery={setQuery} />
      </search>
      <LookingFor value={looking}>
        <RuleGroups groups={groups} book={book} compact />
      </LookingFor>
      {count === 0 && (
        <div className="card">
          <EmptyState title={t('rules_none')} hint={t('rules_none_hint')} />
        </div>
      )}
      <p className="panel-rules-foot">
        <a href="/options.html#rules" target="_blank" rel="noopener">
          {t('panel_rules_all')}
        </a>
      </p>
    </section>
  );
}
