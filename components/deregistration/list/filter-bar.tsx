import { t } from '@/lib/i18n.ts';
import type { Filter } from './shown.ts';

const KINDS = ['all', 'open', 'due'] as const;

interface Props {
  filter: Filter;
  /** Everybody who was given something to do. */
  names: readonly string[];
  /** Whether the plan has days that the person asked for: without them nothing is due. */
  dated: boolean;
  onChoose: (filter: Filter) => void;
}

/** What of the list is shown. Always there: were it to come with the first name, it would push the list from under the hand. */
export function FilterBar({ filter, names, dated, onChoose }: Props) {
  return (
    <p className="item-filter">
      <label>
        <span className="small">{t('item_show')}</span>{' '}
        <select
          className="field"
          data-does="filter"
          value={filter.kind === 'assignee' ? `who ${filter.name}` : filter.kind}
          onChange={({ currentTarget: { value } }) =>
            onChoose(
              value.startsWith('who ')
                ? { kind: 'assignee', name: value.slice(4) }
                : { kind: KINDS.find((kind) => kind === value) ?? 'all' },
            )
          }
        >
          <option value="all">{t('item_show_all')}</option>
          <option value="open">{t('item_show_open')}</option>
          {dated && <option value="due">{t('item_show_due')}</option>}
          {names.map((name) => (
            <option key={name} value={`who ${name}`}>
              {t('item_show_who', name)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
