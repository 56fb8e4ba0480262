import type { SubItem } from '@/lib/deregistration/sub-items.ts';
import type { ItemState } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import type { ItemChange } from '@/lib/store/items.ts';

interface Props {
  parts: readonly SubItem[];
  /** What was done with each, by id. */
  states: ReadonlyMap<string, ItemState>;
  readOnly: boolean;
  onChange: (itemId: string, change: ItemChange) => void;
}

/** The parts of an item, one for each person or platform that the console lists, each with a box of its own. */
export function SubItems({ parts, states, readOnly, onChange }: Props) {
  return (
    <ul className="sub-items">
      {parts.map(({ id, title, gone }) => {
        const done = states.get(id)?.state === 'done';
        return (
          <li key={id} className="sub-item" data-sub-item={id} data-done={done} data-gone={gone || undefined}>
            <input
              id={`box-${id}`}
              type="checkbox"
              className="item-box"
              checked={done}
              disabled={readOnly}
              onChange={(event) => onChange(id, { state: event.currentTarget.checked ? 'done' : 'todo', title })}
            />
            <label htmlFor={`box-${id}`}>
              <bdi title={title}>{title}</bdi>
              {gone && <span className="tag">{t('item_part_gone')}</span>}
            </label>
          </li>
        );
      })}
    </ul>
  );
}
