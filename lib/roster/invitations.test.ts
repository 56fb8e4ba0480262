import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellChanges } from './history.ts';
import { lapsesBy } from './invitations.ts';
import { known, moment, SPANS, seen, telling } from './people.fixture.ts';
import type { Known, Span } from './types.ts';

const LIFETIME: Span = { from: 24, to: 24, unit: 'hour' };
const invited = (after: string | null, before: string, lastSeen = before): Known =>
  known('甲', {
    status: 'invited',
    boundBefore: null,
    invitedAfter: after === null ? null : moment(after),
    invitedBefore: moment(before),
    lastSeenAt: moment(lastSeen),
  });
const end = (person: Known, lifetime = LIFETIME) => lapsesBy(person, lifetime);

describe('an invitation lapses', () => {
  it('a lifetime after it was sent, which lies between two sightings', () => {
    expect(end(invited('2026-11-27 10:00', '2026-11-27 16:00'))).toEqual({
      earliest: moment('2026-11-28 10:00'),
      latest: moment('2026-11-28 16:00'),
      due: moment('2026-11-28 10:00'),
    });
  });

  it('not before it was last seen', () => {
    const { earliest, latest } = { ...end(invited('2026-11-20', '2026-11-27 16:00', '2026-11-28 09:00')) };
    expect([earliest, latest]).toEqual([moment('2026-11-28 09:00'), moment('2026-11-28 16:00')]);
  });

  it('at some time unknown, if nobody saw when it was sent: then it is reminded of as if it was just sent', () => {
    for (const after of [null, '2026-11-20']) {
      expect(end(invited(after, '2026-11-27 16:00'))).toEqual({
        earliest: moment('2026-11-27 16:00'),
        latest: moment('2026-11-28 16:00'),
        due: moment('2026-11-28 16:00'),
      });
    }
  });

  it('by the shorter lifetime for a reminder, by the longer for a wait', () => {
    const between = end(invited(null, '2026-11-27 16:00'), { from: 12, to: 48, unit: 'hour' });
    expect(between).toMatchObject({ latest: moment('2026-11-29 16:00'), due: moment('2026-11-28 04:00') });
  });

  it('never if it is none, or accepted', () => {
    expect(end(known('甲'))).toBeNull();
  });
});

it('an invitation lapses within its range, whenever it was sent and whenever the page was visited; what to remind by stays', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: -60 * 60, max: 24 * 60 - 1 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: moment('2025-01-01'), max: moment('2028-01-01') }), minutes, (sent, visits) => {
      let people: Known[] = [];
      let previousAt: number | null = null;
      const dues = new Set<number>();
      for (const at of visits.map((minute) => sent + minute * 60_000).sort((a, b) => a - b)) {
        ({ people } = tellChanges(
          people,
          at >= sent ? [seen('甲', { status: 'invited' })] : [],
          telling(at, previousAt),
        ));
        previousAt = at;
        const range = people[0] && lapsesBy(people[0], SPANS.invitation);
        if (!range) continue;
        const lapse = sent + 24 * 3_600_000;
        expect(range.earliest <= lapse && lapse <= range.latest).toBe(true);
        expect(range.due >= sent && range.due <= range.latest).toBe(true);
        dues.add(range.due);
      }
      expect(dues.size).toBeLessThanOrEqual(1);
    }),
  );
});
