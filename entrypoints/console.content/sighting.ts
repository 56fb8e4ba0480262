import type { PageReading } from '@/lib/console/readers/index.ts';
import type { Payload } from '@/lib/messages.ts';
import type { Person } from '@/lib/roster/types.ts';

export type Sighting = Payload<'page-seen'>['sighting'];

/** As much as is kept of a roster, and of any one text in it: what a page writes has no bounds of its own. */
const MOST_PEOPLE = 2000;
const clip = (text: string): string => text.slice(0, 500);
const clipped = (person: Person): Person => ({
  ...person,
  nickname: clip(person.nickname),
  wechatId: person.wechatId && clip(person.wechatId),
  openid: person.openid && clip(person.openid),
});

/**
 * What the deep readers add to what a page is told to show.
 * @param blank what every page says: whose account it is
 * @returns with and without a roster that was read whole; the same object twice where there is none
 */
export function sightingsOf(reading: PageReading, blank: Sighting): { whole: Sighting; bare: Sighting } {
  const { settings, followers, closing, listed, thirdParties } = reading;
  const bare: Sighting = {
    ...blank,
    account: {
      ...blank.account,
      subject: settings?.overseas ? 'overseas' : (settings?.subject ?? null),
      followers,
    },
    closing: closing && closing.phase !== 'unknown' ? { phase: closing.phase, date: closing.date } : null,
    listed,
    thirdParties,
  };
  const found = reading.roster?.complete ? reading.roster : null;
  if (!found) return { whole: bare, bare };
  const people = found.roster.people.slice(0, MOST_PEOPLE).map(clipped);
  return { whole: { ...bare, roster: { ...found.roster, people }, via: found.via }, bare };
}
