import { MapPin } from 'lucide';
import { lazy, Suspense, useId } from 'react';
import type { ItemState, PlannedItem } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { Icon } from '../../icon.tsx';
import { useRuleBook } from '../../use-rules.ts';
import { knownItem, ownerName } from '../item-words.ts';
import { OpenPage } from '../open-page.tsx';
import { useWay } from '../way-context.ts';
import { WhyDay } from '../why-day.tsx';
import { Basis, Claims, Hint, whereOf } from './item-basis.tsx';
import { ItemFields } from './item-fields.tsx';
import { SubItems } from './sub-items.tsx';

const ItemWords = lazy(() => import('../words/item-words.tsx'));
const ItemEvidence = lazy(() => import('../../evidence/item-evidence.tsx'));

interface Props {
  item: PlannedItem;
  state: ItemState | undefined;
  readOnly: boolean;
  /** Whether the plan has days that the person asked for. */
  dated: boolean;
}

/** All of an item: why, by when and why then, what it rests on, what is often said of it; and what the person says of it. */
export function ItemDetails({ item, state, readOnly, dated }: Props) {
  const { way, onChange } = useWay();
  const book = useRuleBook();
  const known = knownItem(item.id);
  const where = known && whereOf(known);
  const id = useId();
  const parts = way.subItems.get(item.id);
  return (
    <>
      <div className="item-hint">
        {known ? (
          <Hint item={known} book={book} />
        ) : (
          item.extra?.hint && <p className="item-own-hint">{item.extra.hint}</p>
        )}
        <p>{t('item_for', ownerName(item.owner))}</p>
        {where && (
          <p className="item-where">
            <Icon node={MapPin} size={14} />
            {where}
          </p>
        )}
      </div>
      <OpenPage way={way} item={item} />
      <Suspense fallback={null}>
        <ItemWords way={way} itemId={item.id} />
      </Suspense>
      {parts && parts.length > 0 && (
        <SubItems parts={parts} states={way.states} readOnly={readOnly} onChange={onChange} />
      )}
      {(dated || item.moved) && <WhyDay day={item.due} />}
      {known && <Basis item={known} book={book} />}
      {known?.claims && <Claims ids={known.claims} book={book} />}
      <ItemFields item={item} state={state} readOnly={readOnly} onChange={onChange} />
      <section aria-labelledby={id}>
        <h4 id={id} className="item-part">
          {t('item_evidence')}
        </h4>
        <Suspense fallback={<p className="small">{t('loading')}</p>}>
          <ItemEvidence way={way} itemId={item.id} />
        </Suspense>
      </section>
    </>
  );
}
