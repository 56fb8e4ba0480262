import { useId } from 'react';
import { t } from '@/lib/i18n.ts';
import { JOURNAL_GROUPS, type JournalGroup } from '@/lib/journal/kinds.ts';
import { isDay } from '@/lib/time/day.ts';
import { type Filter, isFiltered, NO_FILTER } from './filter.ts';
import { actionName, groupName, kindName } from './journal-words.ts';
import type { JournalLine } from './line.ts';

const GROUPS = Object.keys(JOURNAL_GROUPS) as JournalGroup[];
const GUARDS: readonly string[] = JOURNAL_GROUPS.guards;

interface Props {
  lines: readonly JournalLine[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Whose entries, about what, and since when. Only what the journal holds can be chosen. */
export function FilterBar({ lines, filter, onFilter }: Props) {
  const id = useId();
  const accounts = new Map(lines.flatMap(({ account }) => (account ? [[account.id, account]] : [])));
  const kinds = new Set(lines.map(({ entry }) => entry.kind));
  const actions = new Set(lines.flatMap(({ entry }) => (GUARDS.includes(entry.kind) ? [entry.subject] : [])));
  return (
    <search className="journal-filters">
      <label>
        <span className="small">{t('journal_account')}</span>
        <select
          className="field"
          name="account"
          value={filter.account ?? 'all'}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, account: value === 'all' ? null : value === 'none' ? '' : value })
          }
        >
          <option value="all">{t('journal_account_all')}</option>
          {[...accounts.values()].map(({ id: value, name, label }) => (
            <option key={value} value={value}>
              {label ? `${label} · ${name}` : name}
            </option>
          ))}
          <option value="none">{t('journal_account_none')}</option>
        </select>
      </label>
      <label>
        <span className="small">{t('journal_what')}</span>
        <select
          className="field"
          name="what"
          value={filter.what ?? ''}
          onChange={({ currentTarget: { value } }) => onFilter({ ...filter, what: value || null })}
        >
          <option value="">{t('journal_what_all')}</option>
          {GROUPS.filter((group) => JOURNAL_GROUPS[group].some((kind) => kinds.has(kind))).map((group) => (
            <optgroup key={group} label={groupName(group)}>
              <option value={`group:${group}`}>{t('journal_group_whole', groupName(group))}</option>
              {JOURNAL_GROUPS[group]
                .filter((kind) => kinds.has(kind))
                .map((kind) => (
                  <option key={kind} value={`kind:${kind}`}>
                    {kindName(kind)}
                  </option>
                ))}
            </optgroup>
          ))}
          {actions.size > 0 && (
            <optgroup label={t('journal_actions')}>
              {[...actions].map((action) => (
                <option key={action} value={`action:${action}`}>
                  {actionName(action)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} htmlFor={`${id}${end}`}>
          <span className="small">{t(`journal_${end}`)}</span>
          <input
            id={`${id}${end}`}
            className="field"
            type="date"
            name={end}
            value={filter[end] ?? ''}
            onChange={({ currentTarget: { value } }) => onFilter({ ...filter, [end]: isDay(value) ? value : null })}
          />
        </label>
      ))}
      {isFiltered(filter) && (
        <button type="button" className="text-button small" data-does="clear" onClick={() => onFilter(NO_FILTER)}>
          {t('journal_clear')}
        </button>
      )}
    </search>
  );
}
