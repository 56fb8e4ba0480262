import { Search } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { CONFIDENCES, TOPICS } from '@/lib/platform/rule.ts';
import { sureHint, sureWord, topicName } from '@/lib/rule-words.ts';
import { Icon } from '../icon.tsx';
import { type Filter, isFiltered, NO_FILTER } from './filter.ts';

interface BoxProps {
  query: string;
  /** Where there is little room. */
  short?: boolean;
  onQuery: (query: string) => void;
}

/** The box that a person types into. */
export function RuleSearchBox({ query, short = false, onQuery }: BoxProps) {
  return (
    <label className="rules-search">
      <Icon node={Search} size={16} />
      <input
        type="search"
        aria-label={t('rules_search')}
        placeholder={t(short ? 'rules_search_short' : 'rules_search')}
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}

interface Props {
  book: RuleBook;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Which topic, how sure, and whether only the person's own. */
export function RuleFilters({ book, filter, onFilter }: Props) {
  const topics = TOPICS.filter((topic) => [...book.values()].some((rule) => rule.topic === topic));
  return (
    <div className="rules-filters">
      <select
        aria-label={t('rules_topic')}
        value={filter.topic ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onFilter({ ...filter, topic: topics.find((topic) => topic === chosen) ?? null });
        }}
      >
        <option value="">{t('rules_topic_all')}</option>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {topicName(topic)}
          </option>
        ))}
      </select>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and needs a legend that is seen */}
      <div className="chips" role="group" aria-label={t('rules_sure')}>
        {CONFIDENCES.map((confidence) => {
          const on = filter.sure.includes(confidence);
          const others = filter.sure.filter((one) => one !== confidence);
          return (
            <button
              key={confidence}
              type="button"
              className="chip"
              data-sure={confidence}
              aria-pressed={on}
              title={sureHint(confidence)}
              onClick={() => onFilter({ ...filter, sure: on ? others : [...others, confidence] })}
            >
              <b>{confidence}</b> {sureWord(confidence)}
            </button>
          );
        })}
      </div>
      <button
        type="button"
        className="chip"
        data-own-only
        aria-pressed={filter.own}
        onClick={() => onFilter({ ...filter, own: !filter.own })}
      >
        {t('rules_own')}
      </button>
      {isFiltered(filter) && (
        <button type="button" className="text-button small" onClick={() => onFilter(NO_FILTER)}>
          {t('rules_clear')}
        </button>
      )}
    </div>
  );
}
