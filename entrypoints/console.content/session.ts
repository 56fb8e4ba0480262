import { pageClock } from '@/lib/console/page-clock.ts';
import type { PageId } from '@/lib/console/pages.ts';
import type { DeepReaders } from '@/lib/console/readers/deep.ts';
import { type PageReading, readPage } from '@/lib/console/readers/index.ts';
import { type PageState, type Payload, type Result, send } from '@/lib/messages.ts';
import { countSeats } from '@/lib/roster/seats.ts';
import type { Person } from '@/lib/roster/types.ts';
import type { AccountFacts } from '@/lib/sighting.ts';
import { type Day, today } from '@/lib/time/day.ts';
import type { ToldPeople, View } from './feature.ts';
import type { Mirrored } from './mirror.ts';
import { PageDataInbox } from './page-data.ts';

/** How long, in milliseconds, a reading must stay the same before it is kept: a list half drawn is not a list. */
const STEADY_FOR = 600;
/** How long to wait, in milliseconds, before a roster that the background does not believe yet is read a second time. */
const DOUBTED_FOR = 2000;
/** How long after the page was complete what is missing counts as missing, in milliseconds. */
const SETTLED_AFTER = 2500;
/** Waiting times between attempts to reach the background, in milliseconds. */
const RETRIES = [500, 2000, 8000];

/** One stay on one console page: what it shows, what the background knows of its account, and when to tell which. */
export class Session {
  #visit = crypto.randomUUID();
  readonly #inbox: PageDataInbox;
  #deep: DeepReaders | null = null;
  #state: PageState | null = null;
  #people: ToldPeople | null = null;
  /** What the background's answer with a roster was an answer to. */
  #answered = '';
  #settled = false;
  #told: string | null = null;
  /** The account told to the background last; undefined before anything was told. */
  #key: string | null | undefined;
  #candidate = '';
  /** What waits to be steady. */
  #pending: Payload<'page-seen'>['sighting'] | null = null;
  #sent = '';
  #steady: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: PageId,
    private readonly signal: AbortSignal,
    private readonly refresh: () => void,
    private readonly onDead: () => void,
  ) {
    this.#inbox = new PageDataInbox(signal, refresh);
    signal.addEventListener('abort', () => clearTimeout(this.#steady));
    this.#watchLoading();
  }

  /** From now on, reads what only these readers can. */
  readWith(deep: DeepReaders): void {
    this.#deep = deep;
    this.#inbox.readWith(deep);
    this.refresh();
  }

  /** Reads the page and puts together what the features are told. */
  look({ settings, facts, marks }: Mirrored): View {
    const now = today();
    const reading = readPage(this.page, document, this.#inbox.data, now, this.#deep);
    const text = this.#keep(reading);
    const account = this.#state?.account ?? null;
    const known = account?.roster ?? null;
    // Part of a roster is no roster: seats counted from it would seem free that are not.
    const read = reading.roster?.complete ? reading.roster.roster : null;
    // What the background made of these very people has ends that no page gives.
    const isKnown = !reading.roster || (text === this.#answered && !account?.doubt);
    const { ghid = null, biz = null } = reading.identity ?? {};
    const key = account?.key ?? ghid ?? biz;
    return {
      reading,
      state: this.#state,
      people: this.#people,
      marks: marks[key ?? ''] ?? account,
      facts,
      seats: countSeats(isKnown ? (known ?? read) : read, now),
      key,
      settled: this.#settled,
      settings,
      told: this.#told,
      today: now as Day,
    };
  }

  tell(text: string, forMs = 8000): void {
    this.#told = text;
    this.refresh();
    setTimeout(() => {
      if (this.#told !== text) return;
      this.#told = null;
      this.refresh();
    }, forMs);
  }

  /** Tells the background once more what the page shows, for the answer that it gives now. */
  again(): void {
    this.#sent = this.#candidate = '';
    this.refresh();
  }

  get accountId(): string | null {
    return this.#state?.account?.id ?? null;
  }

  /** Ends the stay. What the page's own data said is kept even if nobody waited for it to be steady: it is never half drawn. */
  leave(): void {
    const last = this.#pending?.via === 'page-data' ? this.#pending : null;
    void send('page-left', { visit: this.#visit, last });
    // Coming back to a page that the browser kept is another stay.
    this.#visit = crypto.randomUUID();
    this.#sent = '';
    this.#key = undefined;
  }

  #watchLoading(): void {
    const { signal } = this;
    const ask = (): void => {
      if (!signal.aborted) this.#inbox.ask();
    };
    const complete = (): void => {
      ask();
      // Data that a page fills in after it has loaded.
      for (const delay of [300, 1000, SETTLED_AFTER]) setTimeout(ask, delay);
      setTimeout(() => {
        this.#settled = true;
        this.refresh();
      }, SETTLED_AFTER);
    };
    if (document.readyState === 'complete') complete();
    else {
      document.addEventListener('DOMContentLoaded', ask, { signal });
      window.addEventListener('load', complete, { signal });
    }
    window.addEventListener('pagehide', () => this.leave(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.refresh(), { signal });
    document.addEventListener('visibilitychange', this.refresh, { signal });
  }

  /**
   * Tells the background what the page shows: the account at once, a roster that was drawn as soon as it has stopped changing.
   * @returns the text of it
   */
  #keep(reading: PageReading): string {
    const facts = factsOf(reading);
    if (reading.loginExpired) return '';
    const blank = {
      page: this.page,
      account: facts,
      roster: null,
      closing: closingOf(reading),
      listed: reading.listed,
      thirdParties: reading.thirdParties,
      via: reading.identity?.via ?? 'page-data',
    };
    const found = reading.roster?.complete ? reading.roster : null;
    const sighting: Payload<'page-seen'>['sighting'] = found
      ? {
          ...blank,
          roster: { ...found.roster, people: found.roster.people.slice(0, MOST_PEOPLE).map(clipped) },
          via: found.via,
        }
      : blank;
    const text = JSON.stringify(sighting);
    const key = facts.ghid ?? facts.biz;
    if (key !== this.#key && (key !== null || document.readyState === 'complete')) {
      this.#key = key;
      // The page's own data are never half drawn: whoever opens the panel at once finds the people there too.
      const first = found?.via === 'page-data' ? sighting : blank;
      this.#report(first, JSON.stringify(first));
    }
    if (key === null || text === this.#candidate || text === this.#sent) return text;
    this.#candidate = text;
    this.#pending = sighting;
    clearTimeout(this.#steady);
    this.#steady = setTimeout(() => {
      if (this.#candidate === text && this.#sent !== text) this.#report(sighting, text);
    }, STEADY_FOR);
    return text;
  }

  #report(sighting: Payload<'page-seen'>['sighting'], text: string): void {
    this.#sent = text;
    this.#pending = null;
    void this.#deliver(sighting, 0).then((result) => {
      if (this.signal.aborted) return;
      if (result.ok) {
        this.#state = result.value;
        const details = result.value.account?.people;
        if (sighting.roster && details) {
          this.#people = { sent: sighting.roster.people, details };
          this.#answered = text;
        }
        if (sighting.roster && result.value.account?.doubt) setTimeout(() => this.again(), DOUBTED_FOR);
      } else if (result.code === 'dead-context') return this.onDead();
      else console.warn(`MP Steward: ${result.code}: ${result.message}`);
      this.refresh();
    });
  }

  async #deliver(sighting: Payload<'page-seen'>['sighting'], attempt: number): Promise<Result<PageState>> {
    const clock = pageClock(this.#inbox.data?.time);
    const result = await send('page-seen', { visit: this.#visit, sighting: { ...sighting, clock } });
    const wait = RETRIES[attempt];
    const again = !result.ok && (result.code === 'timeout' || result.code === 'no-receiver') && wait !== undefined;
    if (!again || this.signal.aborted) return result;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return this.#deliver(sighting, attempt + 1);
  }
}

/** As much as is kept of a roster, and of any one text in it: what a page writes has no bounds of its own. */
const MOST_PEOPLE = 2000;
const clip = (text: string): string => text.slice(0, 500);
const clipped = (person: Person): Person => ({
  ...person,
  nickname: clip(person.nickname),
  wechatId: person.wechatId && clip(person.wechatId),
  openid: person.openid && clip(person.openid),
});

function closingOf({ closing }: PageReading): Payload<'page-seen'>['sighting']['closing'] {
  return closing && closing.phase !== 'unknown' ? { phase: closing.phase, date: closing.date } : null;
}

function factsOf({ identity, settings, followers }: PageReading): AccountFacts {
  return {
    ghid: identity?.ghid ?? null,
    biz: identity?.biz ?? null,
    nickname: identity?.nickname ? clip(identity.nickname) : null,
    type: identity?.type ?? null,
    verified: identity?.verified ?? null,
    subject: settings?.overseas ? 'overseas' : (settings?.subject ?? null),
    followers,
  };
}
