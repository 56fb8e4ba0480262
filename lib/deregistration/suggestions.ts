import { type Day, dayOf, startOfDay } from '../time/day.ts';
import { earliest, latest } from './days.ts';
import { type ParentId, SUB_ITEMS_OF } from './sub-items.ts';
import type { Course, ItemState } from './types.ts';

/** What console pages showed, and when (milliseconds since 1970); null: never seen. */
interface Seen {
  readonly roster: { readonly people: readonly { readonly id: string }[]; readonly seenAt: number } | null;
  readonly thirdParties: { readonly names: readonly string[]; readonly seenAt: number } | null;
  /** null: a page told that it is off (`lib/store/closing.ts`); undefined: no page ever said. */
  readonly closing:
    | {
        readonly phase: 'frozen' | 'confirm';
        readonly freezeEnd: Day | null;
        readonly confirmBy: Day | null;
        readonly seenAt: number;
      }
    | null
    | undefined;
  /** When any page of the account was seen last. */
  readonly lastSeenAt: number;
}

export interface SuggestionInput extends Seen {
  readonly course: Course;
  readonly states: ReadonlyMap<string, ItemState>;
}

type DoneReason = 'roster-empty' | 'person-gone' | 'no-third-parties' | 'third-party-gone' | 'told';
type PhaseReason =
  | 'frozen-seen'
  | 'freeze-end-seen'
  | 'window-seen'
  | 'window-end-seen'
  | 'freeze-gone'
  | 'apply-ticked'
  | 'verified-ticked'
  | 'confirmed-ticked';

/** Something that the console showed, or that a tick says of the phase, and that the person may accept; never applied by itself. */
export type Suggestion =
  | {
      readonly kind: 'done';
      readonly itemId: string;
      /** Of a sub-item; '' of a whole item. */
      readonly title: string;
      readonly why: DoneReason;
      readonly seenAt: number;
    }
  | { readonly kind: 'phase'; readonly course: Course; readonly why: PhaseReason; readonly seenAt: number };

/** What the person may be asked because of what the console showed since they last had their say. */
export function suggestions(input: SuggestionInput): readonly Suggestion[] {
  const { roster, thirdParties, states } = input;
  const phase = phaseSuggestion(input) ?? tickedSuggestion(input);
  return [
    ...(phase ? [phase] : []),
    ...(roster
      ? doneSuggestions('unbind-operators', new Set(roster.people.map(({ id }) => id)), roster.seenAt, states)
      : []),
    ...(thirdParties
      ? doneSuggestions('revoke-third-party', new Set(thirdParties.names), thirdParties.seenAt, states)
      : []),
    ...toldSuggestions(input),
  ];
}

/** The items that are done once the course has come so far. */
const TOLD: readonly (readonly [keyof Pick<Course, 'appliedOn' | 'verifiedOn' | 'confirmedOn'>, readonly string[]])[] =
  [
    ['appliedOn', ['apply']],
    ['verifiedOn', ['pay-transfer', 'subject-verified']],
    ['confirmedOn', ['freeze-running', 'confirm-deregistration']],
  ];

/** What the person said of the course may be ticked as well; of items that do not apply the list shows none. */
function toldSuggestions({ course, states }: SuggestionInput): readonly Suggestion[] {
  if (course.ended !== null) return [];
  return TOLD.flatMap(([fact, ids]) => {
    const day = course[fact];
    if (day === null) return [];
    const open = ids.filter((id) => !['done', 'na'].includes(states.get(id)?.state ?? 'todo'));
    return open.map(
      (itemId): Suggestion => ({ kind: 'done', itemId, title: '', why: 'told', seenAt: startOfDay(day) }),
    );
  });
}

const REASONS: Readonly<
  Record<(typeof SUB_ITEMS_OF)[ParentId], { readonly none: DoneReason; readonly gone: DoneReason }>
> = {
  people: { none: 'roster-empty', gone: 'person-gone' },
  thirdParties: { none: 'no-third-parties', gone: 'third-party-gone' },
};

function doneSuggestions(
  parent: ParentId,
  listed: ReadonlySet<string>,
  seenAt: number,
  states: ReadonlyMap<string, ItemState>,
): readonly Suggestion[] {
  const why = REASONS[SUB_ITEMS_OF[parent]];
  // What was said after the page was seen is the person's last word on it.
  const isOpen = (state: ItemState | undefined): boolean =>
    !state || (state.state !== 'done' && state.state !== 'na' && state.changedAt < seenAt);
  const whole: Suggestion = { kind: 'done', itemId: parent, title: '', why: why.none, seenAt };
  const parts = [...states.values()].flatMap((state): Suggestion[] => {
    const { itemId, title } = state;
    const key = itemId.startsWith(`${parent}/`) ? itemId.slice(parent.length + 1) : null;
    if (key === null || listed.has(key) || !isOpen(state)) return [];
    return [{ kind: 'done', itemId, title: title || key, why: why.gone, seenAt }];
  });
  return [...(listed.size === 0 && isOpen(states.get(parent)) ? [whole] : []), ...parts];
}

/** The items whose tick says that the next phase has begun, in the order of the way. */
const TICKED: readonly (readonly [Course['phase'], string, PhaseReason, (course: Course, day: Day) => Course])[] = [
  ['prepare', 'apply', 'apply-ticked', (course, appliedOn) => ({ ...course, phase: 'verify', appliedOn })],
  ['verify', 'subject-verified', 'verified-ticked', (course, day) => ({ ...course, phase: 'frozen', verifiedOn: day })],
  [
    'confirm',
    'confirm-deregistration',
    'confirmed-ticked',
    (course, confirmedOn) => ({ ...course, phase: 'closed', confirmedOn }),
  ],
];

/** A tick alone moves no phase: the day may be another one. Asked about as from the day of the tick. */
function tickedSuggestion({ course, states }: SuggestionInput): Suggestion | null {
  if (course.ended !== null) return null;
  for (const [phase, itemId, why, said] of TICKED) {
    const state = states.get(itemId);
    if (course.phase !== phase || state?.state !== 'done') continue;
    const day = [course.appliedOn, course.verifiedOn, course.freezeEnd].reduce<Day>(
      (last, known) => (known === null ? last : latest(last, known)),
      dayOf(state.changedAt),
    );
    return { kind: 'phase', course: said(course, day), why, seenAt: state.changedAt };
  }
  return null;
}

function phaseSuggestion({ closing, course, lastSeenAt }: SuggestionInput): Suggestion | null {
  if (course.ended !== null || course.confirmedOn !== null) return null;
  if (closing === undefined) return null;
  if (closing === null) {
    if (course.phase !== 'frozen') return null;
    return { kind: 'phase', course: { ...course, ended: 'revoked' }, why: 'freeze-gone', seenAt: lastSeenAt };
  }
  const { seenAt } = closing;
  const suggest = (why: PhaseReason, said: Partial<Course>): Suggestion => ({
    kind: 'phase',
    course: { ...course, ...said },
    why,
    seenAt,
  });
  const isBefore = course.phase === 'prepare' || course.phase === 'verify';
  if (closing.phase === 'frozen') {
    const { freezeEnd } = closing;
    if (isBefore)
      return suggest('frozen-seen', { phase: 'frozen', verifiedOn: frozenSince(course, closing), freezeEnd });
    const isNews = course.phase === 'frozen' && freezeEnd !== null && freezeEnd !== course.freezeEnd;
    return isNews && freezeEnd >= (course.verifiedOn ?? freezeEnd) ? suggest('freeze-end-seen', { freezeEnd }) : null;
  }
  const { confirmBy } = closing;
  if (isBefore || course.phase === 'frozen') {
    return suggest('window-seen', {
      phase: 'confirm',
      freezeEnd: thawedBy(course, closing),
      confirmBy: confirmBy ?? course.confirmBy,
    });
  }
  return course.phase === 'confirm' && confirmBy !== null && confirmBy !== course.confirmBy
    ? suggest('window-end-seen', { confirmBy })
    : null;
}

/** The day on which it was seen, unless that cannot be: a freeze that is over by then began some day before. */
function frozenSince(
  { appliedOn }: Course,
  { freezeEnd, seenAt }: { freezeEnd: Day | null; seenAt: number },
): Day | null {
  const day = dayOf(seenAt);
  const since = appliedOn === null ? day : latest(appliedOn, day);
  return freezeEnd !== null && since > freezeEnd ? null : since;
}

/**
 * The end of the freeze, once the window was seen: no later than that day. null where the verification tells it better: the window may
 * have been open for days.
 */
function thawedBy(
  { freezeEnd: told, verifiedOn }: Course,
  { freezeEnd: named, seenAt }: { freezeEnd: Day | null; seenAt: number },
): Day | null {
  const end = told ?? named;
  if (end === null && verifiedOn !== null) return null;
  const seen = dayOf(seenAt);
  const by = end === null ? seen : earliest(end, seen);
  return verifiedOn === null ? by : latest(by, verifiedOn);
}
