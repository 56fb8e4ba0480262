import type { Cell } from '../export/csv.ts';
import type { Dossier, ToldState } from './dossier.ts';
import { moment } from './moment.ts';

/** Everything that there is to do and what became of it, a row each below a row of headings; parts of an item come after it. */
export function itemsTable({ labels, items, leftOut, others }: Dossier): Cell[][] {
  const columns = [
    labels.section,
    labels.id,
    labels.item,
    labels.parent,
    labels.state,
    labels.reason,
    labels.note,
    labels.assignee,
    labels.owner,
    labels.due,
    labels.latest,
    labels.moved,
    labels.blocking,
    labels.changed_at,
  ];
  const said = ({ stateName, reason, note, assignee }: ToldState): Cell[] => [stateName, reason, note, assignee];
  const changed = ({ changedAt }: ToldState): Cell => (changedAt === null ? null : moment(changedAt));
  const none: Cell[] = [null, null, null, null, null];
  return [
    columns,
    ...items.flatMap((item): Cell[][] => {
      const { section, id, title, owner, due, moved, blocking, subItems } = item;
      const days: Cell[] = [owner, due.earlier, due.later, mark(moved), mark(blocking)];
      return [
        [section, id, title, null, ...said(item), ...days, changed(item)],
        ...subItems.map((sub) => [section, sub.id, sub.title, id, ...said(sub), ...none, changed(sub)]),
      ];
    }),
    ...leftOut.map(({ id, title, why, state }): Cell[] =>
      state
        ? [labels.left_out, id, title, null, ...said(state), ...none, changed(state)]
        : [labels.left_out, id, title, null, null, why, null, null, ...none, null],
    ),
    ...others.map((state) => [labels.others, state.id, state.title, null, ...said(state), ...none, changed(state)]),
  ];
}

/** Something to filter by in a spreadsheet, the same in every language. */
const mark = (is: boolean): Cell => (is ? 1 : null);
