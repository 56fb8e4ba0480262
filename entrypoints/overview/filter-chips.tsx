import { Bell, ClockAlert, EyeOff, type IconNode, UserX } from 'lucide';
import { Icon } from '@/components/icon.tsx';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { FILTERS, type Filter } from './filters.ts';

const FACES: Readonly<Record<Filter, { readonly icon: IconNode; readonly title: MessageKey }>> = {
  soon: { icon: ClockAlert, title: 'filter_soon' },
  full: { icon: UserX, title: 'filter_full' },
  stale: { icon: EyeOff, title: 'filter_stale' },
  reminders: { icon: Bell, title: 'filter_reminders' },
};

interface Props {
  chosen: ReadonlySet<Filter>;
  counts: Readonly<Record<Filter, number>>;
  onChange: (chosen: ReadonlySet<Filter>) => void;
}

/** What the list can be narrowed to, each with how many accounts it would keep. */
export function FilterChips({ chosen, counts, onChange }: Props) {
  const toggle = (filter: Filter): void => {
    const next = new Set(chosen);
    if (!next.delete(filter)) next.add(filter);
    onChange(next);
  };
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{t('filters')}</legend>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          className="chip"
          data-filter={filter}
          aria-pressed={chosen.has(filter)}
          onClick={() => toggle(filter)}
        >
          <Icon node={FACES[filter].icon} size={14} />
          {t(FACES[filter].title, WARNING_DAYS)}
          <span className="chip-count">{counts[filter]}</span>
        </button>
      ))}
    </fieldset>
  );
}
