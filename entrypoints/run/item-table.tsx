import { Fragment } from 'react';
import { itemTitle, ownerName, stateName } from '@/components/deregistration/item-words.ts';
import type { Way } from '@/components/deregistration/use-deregistration.ts';
import { SECTION_IDS, type SectionId } from '@/lib/deregistration/checklist.ts';
import type { PlannedItem } from '@/lib/deregistration/types.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { sayPlannedDay } from '@/lib/plan-words.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';

interface Props {
  way: Way;
  pieces: readonly EvidenceRow[];
}

/** Every item with all that was said of it, by section. */
export function ItemTable({ way, pieces }: Props) {
  return (
    <table className="run-table">
      <thead>
        <tr>
          <th scope="col">{t('run_page_state')}</th>
          <th scope="col">{t('run_page_item')}</th>
          <th scope="col">{t('run_page_due')}</th>
          <th scope="col">{t('run_page_who')}</th>
        </tr>
      </thead>
      {SECTION_IDS.map((section) => (
        <Section key={section} section={section} way={way} pieces={pieces} />
      ))}
    </table>
  );
}

function Section({ section, way, pieces }: Props & { section: SectionId }) {
  const items = way.plan.items.filter((item) => item.section === section);
  if (items.length === 0) return null;
  const number = SECTION_IDS.indexOf(section) + 1;
  return (
    <tbody>
      <tr className="run-section">
        <th scope="rowgroup" colSpan={4}>
          {number}. {t(`section_${number}` as MessageKey)}
        </th>
      </tr>
      {items.map((item) => (
        <Row key={item.id} item={item} way={way} pieces={pieces} />
      ))}
    </tbody>
  );
}

function Row({ item, way, pieces }: Props & { item: PlannedItem }) {
  const state = way.states.get(item.id);
  const subItems = way.subItems.get(item.id) ?? [];
  const count = pieces.filter(({ itemId }) => itemId === item.id || itemId.startsWith(`${item.id}/`)).length;
  return (
    <tr data-item={item.id} data-state={state?.state ?? 'todo'}>
      <td className="run-state">{stateName(state?.state ?? 'todo')}</td>
      <td>
        {itemTitle(item)}
        {item.blocking && <span className="tag run-tag">{t('item_blocking')}</span>}
        {state?.reason && <p className="small run-said">{state.reason}</p>}
        {state?.note && <p className="small run-said">{state.note}</p>}
        {subItems.length > 0 && (
          <p className="small run-said">
            {subItems.map(({ id, title }, index) => (
              <Fragment key={id}>
                {index > 0 && t('words_and')}
                <bdi>{title}</bdi>（{stateName(way.states.get(id)?.state ?? 'todo')}）
              </Fragment>
            ))}
          </p>
        )}
        {count > 0 && <p className="small">{t('run_page_pieces', count)}</p>}
      </td>
      <td className="run-due">{sayPlannedDay(item.due, way.today)}</td>
      <td className="run-who">
        {ownerName(item.owner)}
        {state?.assignee && <p className="small run-said">{state.assignee}</p>}
      </td>
    </tr>
  );
}
