import type { RuleBook } from '../platform/book.ts';
import { type Day, dayOf, isDay } from '../time/day.ts';
import { CHECKLIST, type ChecklistItem } from './checklist.ts';
import { earliest, type Length, type Reckoner } from './days.ts';
import type { ExtraItem, ItemState, LeftOut, Owner, Phase, Profile } from './types.ts';
import { leadOf, type Wait, waitsOf } from './waits.ts';

/** One item of a plan before it has any day. */
export interface Work {
  readonly id: string;
  readonly section: ChecklistItem['section'];
  readonly phase: Phase;
  readonly owner: Owner;
  readonly blocking: boolean;
  /** Ids of items of the same plan. */
  readonly after: readonly string[];
  readonly maybe: boolean;
  readonly extra: ExtraItem | null;
  /** Working days of our own reckoning. */
  readonly effort: Length;
  readonly waits: readonly Wait[];
  /** The waits run from the end of what comes first, without anybody doing anything. */
  readonly runsByItself: boolean;
  /** How long it must have been done before the application. */
  readonly lead: Wait | null;
  /** The day on which it was done; null while it is open. */
  readonly done: Day | null;
  /** The person says that it does not apply: nothing waits for it. */
  readonly skipped: boolean;
  /** The day that the person set; null: the plan's. */
  readonly own: Day | null;
}

/** What an item of the company's own is reckoned to take. */
const EXTRA_EFFORT = 1;
const PHASE_OF_EXTRAS: Readonly<Partial<Record<ChecklistItem['section'], Phase>>> = {
  freeze: 'frozen',
  after: 'aftercare',
};

interface WorkInput {
  readonly profile: Profile;
  readonly book: RuleBook;
  readonly today: Day;
  readonly extras: readonly ExtraItem[];
  readonly states: ReadonlyMap<string, ItemState>;
}

/** The items that apply, each after those that come first and otherwise as the checklist orders them; and those that do not. */
export function workOf(
  { profile, book, today, extras, states }: WorkInput,
  reckoner: Reckoner,
): { readonly work: readonly Work[]; readonly leftOut: readonly LeftOut[] } {
  const applies = CHECKLIST.map((item) => ({ item, applies: item.applies?.(profile) ?? ('yes' as const) }));
  const leftOut = applies.flatMap(({ item, applies: does }) =>
    typeof does === 'string' ? [] : [{ id: item.id, why: does.why }],
  );
  const ours = applies.filter(({ applies: does }) => typeof does === 'string');
  const taken = new Set<string>(CHECKLIST.map(({ id }) => id));
  const theirs = extras.filter(({ id }) => !taken.has(id) && taken.add(id));
  const blockers = [
    ...ours.flatMap(({ item }) => (item.blocking && item.id !== 'final-check' ? [item.id] : [])),
    ...theirs.flatMap(({ id, blocking, section }) => (blocking && !PHASE_OF_EXTRAS[section] ? [id] : [])),
  ];
  const present = new Set<string>([...ours.map(({ item }) => item.id), ...theirs.map(({ id }) => id)]);
  const said = (id: string) => saidOf(states.get(id), today);
  const work = [
    ...ours.map(({ item, applies: does }): Work => {
      const { id, section, phase, owner, blocking = false, after = [] } = item;
      const { done, skipped, own } = said(id);
      return {
        id,
        section,
        phase,
        owner,
        blocking,
        after: id === 'final-check' ? blockers : after.filter((first) => present.has(first)),
        maybe: does === 'maybe',
        extra: null,
        effort: workingDays(item.effort),
        waits: waitsOf(id, book, reckoner),
        runsByItself: id === 'withdraw-publisher-ads',
        lead: leadOf(id, book, reckoner),
        done,
        skipped,
        own,
      };
    }),
    ...theirs.map((extra): Work => {
      const { id, section, owner, blocking } = extra;
      const phase = PHASE_OF_EXTRAS[section] ?? 'prepare';
      const effort = workingDays(EXTRA_EFFORT);
      return { id, section, phase, owner, blocking, extra, effort, ...NOTHING_FIRST, ...said(id) };
    }),
  ];
  return { work: inOrder(work), leftOut };
}

const NOTHING_FIRST = { after: [], maybe: false, waits: [], runsByItself: false, lead: null } as const;
const workingDays = (days: number): Length => ({ from: days, to: days, unit: 'working-day' });

/** What the person said of an item, as far as it moves days. */
function saidOf(state: ItemState | undefined, today: Day): Pick<Work, 'done' | 'skipped' | 'own'> {
  if (!state) return UNTOUCHED;
  return {
    done: state.state === 'done' ? doneOn(state.changedAt, today) : null,
    skipped: state.state === 'na',
    own: isDay(state.dueOn) ? state.dueOn : null,
  };
}
const UNTOUCHED = { done: null, skipped: false, own: null };

/** The day on which an item was ticked, never after today: another machine's clock may be ahead. */
function doneOn(changedAt: number, today: Day): Day {
  if (!(changedAt >= 0 && changedAt <= Date.parse(`${today}T23:59:59+08:00`))) return today;
  return earliest(dayOf(changedAt), today);
}

/** What comes first is put first; where nothing says which, the order of the checklist holds. */
function inOrder(work: readonly Work[]): readonly Work[] {
  const byId = new Map(work.map((one) => [one.id, one]));
  const ordered = new Set<Work>();
  const place = (one: Work): void => {
    if (ordered.has(one)) return;
    for (const id of one.after) {
      const first = byId.get(id);
      if (first) place(first);
    }
    ordered.add(one);
  };
  for (const one of work) place(one);
  return [...ordered];
}
