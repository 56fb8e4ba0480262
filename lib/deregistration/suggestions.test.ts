import { describe, expect, it } from 'vitest';
import { addDays, type Day, startOfDay } from '../time/day.ts';
import { BLANK_COURSE } from './course.ts';
import { stateOf, statesOf, TODAY } from './plans.fixture.ts';
import { hasSubItems, subItems } from './sub-items.ts';
import { type SuggestionInput, suggestions } from './suggestions.ts';
import type { Course, ItemState } from './types.ts';

const NOW = startOfDay(TODAY) + 3_600_000;
const BEFORE = NOW - 60_000;
const suggest = (seen: Partial<SuggestionInput>) =>
  suggestions({
    roster: null,
    thirdParties: null,
    closing: undefined,
    lastSeenAt: NOW,
    course: BLANK_COURSE,
    states: new Map(),
    ...seen,
  });
const people = (...ids: string[]) => ({ people: ids.map((id) => ({ id })), seenAt: NOW });
const person = (key: string, said: Partial<ItemState> = {}): ItemState =>
  stateOf(`unbind-operators/${key}`, { title: '周舟', changedAt: BEFORE, ...said });

describe('parts of an item', () => {
  const listed = {
    people: [
      { id: 'p1', nickname: '周舟', wechatId: 'zhou' },
      { id: 'p2', nickname: '', wechatId: 'li**' },
      { id: 'p3', nickname: '', wechatId: null },
    ],
    thirdParties: ['微盟', 'a/b', '微盟', ''],
  };

  it('are one for each person, and one for each third party', () => {
    expect(subItems('unbind-operators', listed, new Map())).toEqual([
      { id: 'unbind-operators/p1', title: '周舟', gone: false },
      { id: 'unbind-operators/p2', title: 'li**', gone: false },
      { id: 'unbind-operators/p3', title: 'p3', gone: false },
    ]);
    expect(subItems('revoke-third-party', listed, new Map()).map(({ id }) => id)).toEqual([
      'revoke-third-party/微盟',
      'revoke-third-party/a/b',
    ]);
  });

  it('stay once something was said of them, by the name that they had', () => {
    const states = statesOf(person('p9'), person('p8', { title: '' }), stateOf('revoke-third-party/有赞'));
    expect(subItems('unbind-operators', { people: null, thirdParties: null }, states)).toEqual([
      { id: 'unbind-operators/p8', title: 'p8', gone: true },
      { id: 'unbind-operators/p9', title: '周舟', gone: true },
    ]);
    const both = subItems('unbind-operators', listed, statesOf(person('p1')));
    expect(both.filter(({ id }) => id.endsWith('p1'))).toEqual([
      { id: 'unbind-operators/p1', title: '周舟', gone: false },
    ]);
  });

  it('are had by two items only', () => {
    expect(hasSubItems('unbind-operators')).toBe(true);
    expect(hasSubItems('toString')).toBe(false);
    expect(subItems('apply', listed, new Map())).toEqual([]);
  });
});

describe('what the console showed may be ticked', () => {
  it('nothing was seen, nothing is suggested', () => {
    expect(suggest({})).toEqual([]);
    expect(suggest({ roster: people('p1'), thirdParties: { names: ['微盟'], seenAt: NOW } })).toEqual([]);
  });

  it('nobody is bound any more', () => {
    const whole = { kind: 'done', itemId: 'unbind-operators', title: '', why: 'roster-empty', seenAt: NOW };
    expect(suggest({ roster: people() })).toEqual([whole]);
    expect(suggest({ roster: people(), states: statesOf(stateOf('unbind-operators', { state: 'done' })) })).toEqual([]);
    expect(suggest({ roster: people(), states: statesOf(stateOf('unbind-operators', { state: 'na' })) })).toEqual([]);
  });

  it('one of them is gone', () => {
    const states = statesOf(person('p1'), person('p2'), person('p3', { state: 'done' }));
    expect(suggest({ roster: people('p2'), states })).toEqual([
      { kind: 'done', itemId: 'unbind-operators/p1', title: '周舟', why: 'person-gone', seenAt: NOW },
    ]);
  });

  it('what the person said since is their last word', () => {
    const states = statesOf(person('p1', { changedAt: NOW }), stateOf('unbind-operators', { changedAt: NOW }));
    expect(suggest({ roster: people(), states })).toEqual([]);
  });

  it('third parties likewise', () => {
    const states = statesOf(stateOf('revoke-third-party/a/b', { changedAt: BEFORE }));
    expect(suggest({ thirdParties: { names: [], seenAt: NOW }, states })).toMatchObject([
      { itemId: 'revoke-third-party', why: 'no-third-parties' },
      { itemId: 'revoke-third-party/a/b', title: 'a/b', why: 'third-party-gone' },
    ]);
  });
});

describe('what the closing page said may be so', () => {
  const phases = (seen: Partial<SuggestionInput>) => suggest(seen).filter(({ kind }) => kind === 'phase');
  const closing = (phase: 'frozen' | 'confirm', freezeEnd: Day | null = null, confirmBy: Day | null = null) => ({
    phase,
    freezeEnd,
    confirmBy,
    seenAt: NOW,
  });
  const end = addDays(TODAY, 10);
  const verifying: Course = { ...BLANK_COURSE, phase: 'verify', appliedOn: addDays(TODAY, -3) };
  const frozen: Course = { ...verifying, phase: 'frozen', verifiedOn: TODAY };

  it('frozen since today?', () => {
    expect(phases({ course: verifying, closing: closing('frozen', end) })).toEqual([
      { kind: 'phase', why: 'frozen-seen', seenAt: NOW, course: { ...frozen, freezeEnd: end } },
    ]);
    const over = phases({ course: verifying, closing: closing('frozen', addDays(TODAY, -1)) });
    expect(over).toMatchObject([{ course: { phase: 'frozen', verifiedOn: null, freezeEnd: addDays(TODAY, -1) } }]);
  });

  it('the freeze ends on another day', () => {
    const course = { ...frozen, freezeEnd: end };
    expect(phases({ course, closing: closing('frozen', end) })).toEqual([]);
    expect(phases({ course, closing: closing('frozen') })).toEqual([]);
    expect(phases({ course, closing: closing('frozen', addDays(end, 1)) })).toMatchObject([
      { why: 'freeze-end-seen', course: { phase: 'frozen', freezeEnd: addDays(end, 1) } },
    ]);
    expect(phases({ course, closing: closing('frozen', addDays(TODAY, -9)) })).toEqual([]);
  });

  it('the window is open, and until when', () => {
    expect(phases({ course: frozen, closing: closing('confirm', TODAY, end) })).toMatchObject([
      { why: 'window-seen', course: { phase: 'confirm', freezeEnd: TODAY, confirmBy: end } },
    ]);
    const windowSeen = (course: Course) => phases({ course, closing: closing('confirm') })[0];
    // Counted from the verification it may have been open for days.
    const long: Course = { ...frozen, verifiedOn: addDays(TODAY, -20) };
    expect(windowSeen(long)).toMatchObject({ course: { freezeEnd: null } });
    expect(windowSeen({ ...long, freezeEnd: addDays(TODAY, -2) })).toMatchObject({
      course: { freezeEnd: addDays(TODAY, -2) },
    });
    // It was open on the day on which it was seen, and must not begin anew every day.
    expect(windowSeen(verifying)).toMatchObject({ course: { phase: 'confirm', freezeEnd: TODAY, confirmBy: null } });
    expect(windowSeen({ ...frozen, freezeEnd: end })).toMatchObject({ course: { freezeEnd: TODAY } });
    const window: Course = { ...frozen, phase: 'confirm' };
    expect(phases({ course: window, closing: closing('confirm', null, end) })).toMatchObject([
      { why: 'window-end-seen', course: { confirmBy: end } },
    ]);
    expect(phases({ course: { ...window, confirmBy: end }, closing: closing('confirm', null, end) })).toEqual([]);
    expect(phases({ course: window, closing: closing('frozen', end) })).toEqual([]);
  });

  it('the freeze is gone: revoked?', () => {
    expect(phases({ course: frozen, closing: null })).toMatchObject([
      { why: 'freeze-gone', course: { phase: 'frozen', ended: 'revoked' } },
    ]);
    expect(phases({ course: frozen, closing: undefined })).toEqual([]);
    expect(phases({ course: verifying, closing: null })).toEqual([]);
  });

  it('nothing of a course that is over', () => {
    expect(phases({ course: { ...frozen, ended: 'revoked' }, closing: closing('frozen', end) })).toEqual([]);
    const closed: Course = { ...frozen, phase: 'closed', confirmedOn: TODAY };
    expect(phases({ course: closed, closing: closing('confirm', null, end) })).toEqual([]);
  });
});

describe('a tick that says where the deregistration stands', () => {
  const ticked = (itemId: string, day: string) =>
    new Map([
      [itemId, { ...blankState(itemId), state: 'done' as const, changedAt: Date.parse(`${day}T10:00:00+08:00`) }],
    ]);
  const blankState = (itemId: string) => ({ itemId, reason: '', note: '', assignee: '', dueOn: null, title: '' });
  const seen = { roster: null, thirdParties: null, closing: undefined, lastSeenAt: 0 };

  it('is asked about, as from its day, and moves nothing by itself', () => {
    const [one] = suggestions({ ...seen, course: BLANK_COURSE, states: ticked('apply', '2026-11-20') });
    expect(one).toMatchObject({ why: 'apply-ticked', course: { phase: 'verify', appliedOn: '2026-11-20' } });
    const applied = { ...BLANK_COURSE, phase: 'verify' as const, appliedOn: '2026-11-21' as Day };
    expect(suggestions({ ...seen, course: applied, states: ticked('apply', '2026-11-20') })).toEqual([]);
    // The verification cannot have been before the application.
    const [two] = suggestions({ ...seen, course: applied, states: ticked('subject-verified', '2026-11-20') });
    expect(two).toMatchObject({ why: 'verified-ticked', course: { phase: 'frozen', verifiedOn: '2026-11-21' } });
  });

  it('is not asked about once the run was ended', () => {
    const ended = { ...BLANK_COURSE, ended: 'stopped' as const };
    expect(suggestions({ ...seen, course: ended, states: ticked('apply', '2026-11-20') })).toEqual([]);
  });
});

it('what the person said of the course is asked about at its items, and no more once they are ticked', () => {
  const applied = { ...BLANK_COURSE, phase: 'frozen', appliedOn: TODAY, verifiedOn: TODAY } as const;
  const told = (states: SuggestionInput['states']) =>
    suggest({ course: applied, states }).flatMap((one) => (one.kind === 'done' ? [`${one.itemId} ${one.why}`] : []));
  expect(told(new Map())).toEqual(['apply told', 'pay-transfer told', 'subject-verified told']);
  const ticked = statesOf(stateOf('apply', { state: 'done' }), stateOf('pay-transfer', { state: 'na' }));
  expect(told(ticked)).toEqual(['subject-verified told']);
});
