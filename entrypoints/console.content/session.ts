import { pageClock } from '@/lib/console/page-clock.ts';
import type { PageId } from '@/lib/console/pages.ts';
import type { DeepReaders } from '@/lib/console/readers/deep.ts';
import { type PageReading, readPage } from '@/lib/console/readers/index.ts';
import { type PageState, type Result, send } from '@/lib/messages.ts';
import { countSeats } from '@/lib/roster/seats.ts';
import { type Day, today } from '@/lib/time/day.ts';
import type { ToldPeople, View } from './feature.ts';
import type { Mirrored } from './mirror.ts';
import { PageDataInbox } from './page-data.ts';
import type { Sighting, sightingsOf } from './sighting.ts';

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
  /** Whether readers are still on their way: what they read is part of what is told first. */
  isWaiting = false;
  #sightingsOf: typeof sightingsOf = (_, blank) => ({ whole: blank, bare: blank });
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
  #pending: Sighting | null = null;
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
  readWith(deep: DeepReaders, tell: typeof sightingsOf): void {
    this.#deep = deep;
    this.isWaiting = false;
    this.#sightingsOf = tell;
    this.#inbox.readWith(deep);
    deep.whenMore(this.refresh);
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
    if (reading.loginExpired || this.isWaiting) return '';
    const {
      ghid = null,
      biz = null,
      nickname,
      type = null,
      verified = null,
      via = 'page-data',
    } = reading.identity ?? {};
    const { whole, bare } = this.#sightingsOf(reading, {
      page: this.page,
      // A text of the page's has no bounds of its own.
      account: { ghid, biz, nickname: nickname?.slice(0, 500) || null, type, verified, subject: null, followers: null },
      roster: null,
      closing: null,
      listed: null,
      thirdParties: null,
      via,
    });
    const text = JSON.stringify(whole);
    const key = ghid ?? biz;
    if (key !== this.#key && (key !== null || document.readyState === 'complete')) {
      this.#key = key;
      // The page's own data are never half drawn: whoever opens the panel at once finds the people there too.
      const first = whole.via === 'page-data' ? whole : bare;
      this.#report(first, JSON.stringify(first));
    }
    if (key === null || text === this.#candidate || text === this.#sent) return text;
    this.#candidate = text;
    this.#pending = whole;
    clearTimeout(this.#steady);
    this.#steady = setTimeout(() => {
      if (this.#candidate === text && this.#sent !== text) this.#report(whole, text);
    }, STEADY_FOR);
    return text;
  }

  #report(sighting: Sighting, text: string): void {
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

  async #deliver(sighting: Sighting, attempt: number): Promise<Result<PageState>> {
    const clock = pageClock(this.#inbox.data?.time);
    const result = await send('page-seen', { visit: this.#visit, sighting: { ...sighting, clock } });
    const wait = RETRIES[attempt];
    const again = !result.ok && (result.code === 'timeout' || result.code === 'no-receiver') && wait !== undefined;
    if (!again || this.signal.aborted) return result;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return this.#deliver(sighting, attempt + 1);
  }
}
