import type { DatedEvent } from '../export/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Dossier } from './dossier.ts';

/**
 * The days of a run as events for a calendar: one an item, and those on which something begins or ends. Each keeps its name for good, so
 * that a later file moves what a calendar has; what has come to be left out is struck out there, and what is done reminds of nothing.
 * @param runId the run that the events are known by
 * @param today what is left out has no day of its own
 */
export function runEvents({ labels, items, leftOut, dates, title }: Dossier, runId: string, today: Day): DatedEvent[] {
  const of = { accountId: runId };
  return [
    ...items.map((item): DatedEvent => {
      const { id, state, stateName, due, owner, assignee, reason, note } = item;
      const over = state === 'done' || state === 'na';
      return {
        ...of,
        kind: 'deregistration-item',
        subjectId: id,
        day: due.earlier,
        latest: due.later,
        title: over ? `${stateName} · ${item.title}` : item.title,
        lines: [
          title,
          `${labels.state} ${stateName}`,
          `${labels.owner} ${owner}`,
          ...(assignee === '' ? [] : [`${labels.assignee} ${assignee}`]),
          ...due.why,
          ...[reason, note].filter((text) => text !== ''),
        ],
        cancelled: state === 'na',
        quiet: over,
      };
    }),
    ...leftOut.map(
      ({ id, title: name, why }): DatedEvent => ({
        ...{ ...of, kind: 'deregistration-item', subjectId: id, day: today, latest: null },
        ...{ title: name, lines: [title, why], cancelled: true },
      }),
    ),
    ...dates.map(
      ({ id, name, day }): DatedEvent => ({
        ...{ ...of, kind: 'deregistration-date', subjectId: id, day: day.earlier, latest: day.later },
        ...{ title: name, lines: [title, ...day.why], cancelled: false },
      }),
    ),
  ];
}
