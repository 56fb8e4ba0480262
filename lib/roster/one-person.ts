import { addDays, type Day, dayOf, startOfDay } from '../time/day.ts';
import type { Happening, Telling, Told } from './changes.ts';
import { expiryOf } from './expiry.ts';
import { lapsesBy } from './invitations.ts';
import type { Expiry, Known, Person } from './types.ts';

type Timing = Pick<Known, 'boundAfter' | 'boundBefore' | 'invitedAfter' | 'invitedBefore'>;
/** What a sighting changes in somebody who was listed before, beside what the page says of them. */
interface Turn {
  readonly changed: Partial<Known>;
  readonly happened: readonly Happening[];
}

/**
 * Somebody who stands there within so short a time after a sighting without them was hardly bound or invited in between: their row
 * came late. It is then not known when they were. This product's own choice.
 */
const LATE_ROWS_MS = 15_000;

const happening = (kind: Happening['kind'], what: Partial<Happening> = {}): Happening => ({
  kind,
  before: null,
  after: null,
  doubt: false,
  ...what,
});

/**
 * Somebody who was not there at the last sighting.
 * @param old who they were when they were there before, if anybody
 * @param mayBeAnother whether they may also be somebody known of the same name
 */
export function arrive(old: Known | null, person: Person, mayBeAnother: boolean, telling: Telling): Told {
  const { at, previousAt } = telling;
  const lateRow = previousAt !== null && Math.abs(at - previousAt) < LATE_ROWS_MS;
  const known: Known = {
    ...person,
    openid: person.openid ?? old?.openid ?? null,
    wechatId: person.wechatId ?? old?.wechatId ?? null,
    id: old?.id ?? telling.newId(),
    firstSeenAt: old?.firstSeenAt ?? at,
    lastSeenAt: at,
    goneAt: null,
    ...begun(person.status, lateRow ? null : previousAt, at),
    doubtful: mayBeAnother,
  };
  const kind = person.status === 'bound' ? 'joined' : 'invited';
  return { person: known, happened: [happening(kind, { doubt: lateRow })] };
}

/** Somebody who is listed as before. `unsure`: recognised by nothing but a name that several have. */
export function stay(old: Known, person: Person, unsure: boolean, telling: Telling): Told {
  const same: Known = {
    ...old,
    ...person,
    openid: person.openid ?? old.openid,
    wechatId: person.wechatId ?? old.wechatId,
    nickname: person.nickname || old.nickname,
    term: person.term ?? old.term,
    lastSeenAt: telling.at,
    doubtful: old.doubtful || unsure,
  };
  const turn = turnOf(old, same, telling);
  const renamed = happening('renamed', { before: old.nickname, after: same.nickname });
  return {
    person: { ...same, ...turn.changed },
    happened: same.nickname === old.nickname ? turn.happened : [renamed, ...turn.happened],
  };
}

/** Whether somebody was missing for so short a time that they had hardly left: the reading without them was half drawn. */
export function wasHardlyGone({ goneAt }: Known, { at }: Telling): boolean {
  return goneAt !== null && Math.abs(at - goneAt) < LATE_ROWS_MS;
}

/** Somebody who was taken for gone because their row came late: all that was known of them holds on. */
export function reappear(old: Known, person: Person, unsure: boolean, telling: Telling): Told {
  const told = stay({ ...old, goneAt: null }, person, unsure, { ...telling, previousAt: old.lastSeenAt });
  const back = happening(person.status === 'bound' ? 'joined' : 'invited', { doubt: true });
  return { person: told.person, happened: [back, ...told.happened] };
}

/** Somebody who is no longer listed. */
export function leave(old: Known, telling: Telling): Told {
  const end = old.status === 'invited' ? happening('withdrawn') : ended(old, telling);
  return { person: { ...old, goneAt: telling.at }, happened: [end] };
}

/** Whether somebody's known term is over on the day of a sighting. */
export function isOver(person: Known, { at, spans, entryOf }: Telling): boolean {
  const last = lastDay(expiryOf(person, entryOf(person.id), spans.shortTerm, dayOf(at)));
  return last !== null && last < dayOf(at);
}

function turnOf(old: Known, now: Known, telling: Telling): Turn {
  const { at, previousAt } = telling;
  const anew = begun(now.status, previousAt, at);
  const hasOtherTerm = old.term !== null && now.term !== old.term;
  const otherTerm = hasOtherTerm ? [happening('term-changed', { before: old.term, after: now.term })] : [];
  if (old.status === 'bound' && now.status === 'invited') {
    return { changed: anew, happened: [ended(old, telling), happening('invited')] };
  }
  if (old.status === 'invited' && now.status === 'bound') {
    return { changed: anew, happened: [happening('accepted'), ...otherTerm] };
  }
  if (hasOtherTerm) return { changed: anew, happened: otherTerm };
  return now.status === 'invited' ? stillInvited(old, anew, telling) : stillBound(old, now, anew, telling);
}

/** An invitation that outlived its time was sent anew in the meantime. */
function stillInvited(old: Known, anew: Timing, { at, spans }: Telling): Turn {
  const end = lapsesBy(old, spans.invitation);
  return end && at > end.latest
    ? { changed: anew, happened: [happening('invited', { doubt: true })] }
    : { changed: { boundAfter: at }, happened: [] };
}

/**
 * Somebody bound before and after. A later date than before is a new term. Where the page gives none, an earlier date holds on; and
 * who is still listed when their term is over by more than a day has been bound again since it ended, as terms end by themselves.
 * What the person entered is not refuted in this way: a slip of the hand would then hide itself.
 */
function stillBound(old: Known, now: Known, anew: Timing, telling: Telling): Turn {
  if (now.expires) {
    const leeway = old.basis === 'exact' && now.basis === 'exact' ? 0 : 1;
    const isLater = old.expires !== null && now.expires > addDays(old.expires, leeway);
    const renewed = happening('renewed', { before: old.expires, after: now.expires });
    return isLater ? { changed: anew, happened: [renewed] } : { changed: steadyEnd(old, now), happened: [] };
  }
  if (now.term === 'long') return { changed: {}, happened: [] };
  const { at, spans, entryOf } = telling;
  const end = expiryOf(old, entryOf(old.id), spans.shortTerm, dayOf(at));
  const last = lastDay(end);
  if (end.day && last && end.basis !== 'manual' && addDays(last, 1) < dayOf(at)) {
    const since = { ...anew, boundAfter: startOfDay(end.day), boundBefore: at };
    return { changed: since, happened: [happening('renewed', { before: last, doubt: true })] };
  }
  return { changed: { expires: old.expires, basis: old.basis }, happened: [] };
}

/**
 * A count of days, by which the same end seems a day later in the morning than in the evening, does not move a date that is known,
 * nor an earlier count: whoever was reminded would be reminded again.
 */
function steadyEnd(old: Known, now: Known): Partial<Known> {
  if (now.basis !== 'estimated' || !now.expires || !old.expires) return {};
  const isNear = addDays(now.expires, -1) <= old.expires && old.expires <= addDays(now.expires, 1);
  const holds = isNear && (old.basis === 'exact' || old.expires < now.expires);
  return holds ? { expires: old.expires, basis: old.basis } : {};
}

/** How a binding came to its end. */
function ended(old: Known, { at, spans, entryOf }: Telling): Happening {
  const expiry = expiryOf(old, entryOf(old.id), spans.shortTerm, dayOf(at));
  const last = lastDay(expiry);
  const today = dayOf(at);
  if (old.term === 'long') return happening('unbound');
  if (!expiry.day || !last) return happening('unbound', { doubt: true });
  if (expiry.day > today) return happening('unbound', { before: expiry.day });
  const outlived = addDays(last, 1) < dayOf(old.lastSeenAt);
  return happening('lapsed', { before: last, doubt: last >= today || outlived });
}

const lastDay = ({ day, latest }: Expiry): Day | null => latest ?? day;

/** What is known of the time of a binding or invitation that is seen for the first time. */
function begun(status: Person['status'], previousAt: number | null, at: number): Timing {
  // A clock that was set back gives no order: then both moments only bound what is in between.
  const after = previousAt === null ? null : Math.min(previousAt, at);
  const before = Math.max(previousAt ?? at, at);
  return status === 'bound'
    ? { boundAfter: after, boundBefore: before, invitedAfter: null, invitedBefore: null }
    : { boundAfter: at, boundBefore: null, invitedAfter: after, invitedBefore: before };
}
