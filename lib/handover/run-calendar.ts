import { type Course, PHASES, type Phase } from '../deregistration/types.ts';
import type { DatedEvent } from '../export/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Dossier } from './dossier.ts';

/**
 * The days of a run as events for a calendar: one an item, and those on which something begins or ends. Each keeps its name for good, so
 * that a later file moves what a calendar has; what has come to be left out is struck out there, and so is all that is open once the run
 * was ended. What is done or behind reminds of nothing.
 * @param run which one, by whose id the events are known, and how far it has come
 * @param today what is left out has no day of its own
 */
export function runEvents(
  { labels, items, leftOut, dates, title }: Dossier,
  { id: runId, course }: { readonly id: string; readonly course: Course },
  today: Day,
): DatedEvent[] {
  const of = { accountId: runId };
  const ended = course.ended !== null;
  const isBehind = (id: string): boolean => {
    const last = LAST_PHASE[id];
    return last !== undefined && PHASES.indexOf(course.phase) > PHASES.indexOf(last);
  };
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
        cancelled: state === 'na' || (ended && !over),
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
        ...{ title: name, lines: [title, ...day.why], cancelled: ended, quiet: isBehind(id) },
      }),
    ),
  ];
}

/** The last phase in which somebody has to mind a date. */
const LAST_PHASE: Readonly<Record<string, Phase>> = {
  'earliest-apply': 'prepare',
  'last-apply': 'prepare',
  'last-revoke': 'frozen',
  'confirm-first': 'frozen',
  'confirm-last': 'confirm',
};
