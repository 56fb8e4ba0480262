import type { LeftOut } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { sayWhyLeftOut } from '@/lib/plan-words.ts';
import { itemTitle } from '../item-words.ts';

interface Props {
  items: readonly LeftOut[];
  /** null: nothing can be changed here. */
  onTakeIn: ((id: string) => void) | null;
}

/** What of a section does not apply and why, folded; each can be taken in all the same. */
export function LeftOutItems({ items, onTakeIn }: Props) {
  if (items.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{t('item_left_out', items.length)}</summary>
      <ul>
        {items.map((left) => (
          <li key={left.id} data-left-out={left.id}>
            <span>
              {itemTitle(left)} <span className="small">{sayWhyLeftOut(left)}</span>
            </span>
            {onTakeIn && (
              <button type="button" className="text-button" data-does="take-in" onClick={() => onTakeIn(left.id)}>
                {t('item_take_in')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
