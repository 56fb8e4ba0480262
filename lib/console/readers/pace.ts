import type { ReaderName } from '../../health.ts';
import type { Day } from '../../time/day.ts';
import { isOurs } from '../ours.ts';
import type { PageData } from '../page-data.ts';
import type { PageId } from '../pages.ts';
import { allTaught } from '../taught/known.ts';
import { type Look, look } from './look.ts';
import type { PageReading, ReadingNotes } from './types.ts';

/**
 * Keeps big pages from holding up the console. A document is read at once as long as that takes no longer than a task of ours may;
 * one that takes longer, or is big from the start, is read on while the browser has nothing to do. What was learnt of its texts and of
 * what can be seen is kept from slice to slice, and given up as soon as the page changes, so that every reading is of one moment.
 */

/** From so many elements on a document is big. */
const BIG = 10_000;
/** Milliseconds of the first go: of a big document, and of any other, of which only hundreds of people take long. */
const FIRST = { big: 15, other: 300 } as const;
/** The shortest and longest slice that is worth having, milliseconds. */
const SLICE = { least: 6, most: 25 } as const;
/** After so many slices, or so many changes of the page amid them, it is given up for `REST` milliseconds. */
const MOST_SLICES = 50;
const MOST_CHANGES = 4;
const REST = 10_000;

type Parts = Omit<PageReading, 'notes'>;
type Why = ReadingNotes['why'];

/** Thrown amid a reading whose time is up. */
class OutOfTime extends Error {}

/** One go at a document: the look at it, and how a reader is run. */
export interface Attempt {
  readonly page: Look;
  /** @returns what the reader says; null also where it threw. Its time is noted. */
  run<T>(reader: ReaderName, read: () => T): T | null;
}

/** The reading of one document, over as many slices as it takes. */
class Reading {
  readonly #page: Look;
  readonly #observer: MutationObserver;
  readonly #done = new Map<ReaderName, unknown>();
  readonly #took: Partial<Record<ReaderName, number>> = {};
  readonly #failed = new Set<ReaderName>();
  readonly #taught = allTaught();
  #deadline = 0;
  #calls = 0;
  slices = 0;
  /** What was read, once everything was. */
  result: PageReading | null = null;
  isStale = false;

  constructor(
    readonly doc: Document,
    readonly id: PageId,
    readonly data: PageData | null,
    readonly today: Day,
    private readonly read: (attempt: Attempt) => Parts,
  ) {
    this.#page = look(doc, today, () => this.#check());
    this.#observer = new MutationObserver((records) => this.#changed(records));
  }

  /** From now on, notices when the page changes. */
  watch(): void {
    this.#observer.observe(this.doc, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  end(): void {
    this.#observer.disconnect();
  }

  /** Whether what is or would be read is still what the page says. */
  fits(id: PageId, data: PageData | null, today: Day): boolean {
    this.#changed(this.#observer.takeRecords());
    const isAsked = this.id === id && this.data === data && this.today === today;
    return !this.isStale && isAsked && this.#taught === allTaught();
  }

  /** Reads on for so many milliseconds. @returns whether all is read */
  go(ms: number): boolean {
    this.#deadline = performance.now() + ms;
    this.slices++;
    try {
      const parts = this.read({ page: this.#page, run: (reader, read) => this.#run(reader, read) });
      this.result = { ...parts, notes: { page: this.id, took: this.#took, why: this.#why(parts) } };
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
    }
    return this.result !== null;
  }

  #changed(records: readonly MutationRecord[]): void {
    this.isStale ||= records.some(({ target, addedNodes, removedNodes }) => {
      const nodes = [...addedNodes, ...removedNodes];
      return !isOurs(target) && !(nodes.length > 0 && nodes.every(isOurs));
    });
  }

  /** The clock is asked seldom: asking costs more than most of what is done between. */
  #check(): void {
    if (++this.#calls % 32 === 0 && performance.now() > this.#deadline) throw new OutOfTime();
  }

  #run<T>(reader: ReaderName, read: () => T): T | null {
    if (this.#done.has(reader)) return this.#done.get(reader) as T | null;
    const start = performance.now();
    let said: T | null = null;
    try {
      said = read();
      this.#done.set(reader, said);
    } catch (error) {
      if (error instanceof OutOfTime) throw error;
      console.error('MP Steward:', reader, error);
      this.#failed.add(reader);
      this.#done.set(reader, null);
    } finally {
      this.#took[reader] = (this.#took[reader] ?? 0) + performance.now() - start;
    }
    return said;
  }

  #why(parts: Parts): Why {
    const doubted = [...this.#page.doubted].map((reader) => [reader, 'doubtful'] as const);
    const failed = [...this.#failed].map((reader) => [reader, 'failed'] as const);
    const closing = parts.closing?.phase === 'unknown' ? [['closing', 'doubtful'] as const] : [];
    return Object.fromEntries([...doubted, ...closing, ...failed]);
  }
}

/** How it stands with a document that could not be read at once. */
interface Long {
  reading: Reading;
  /** What it said before it changed; shown while it is read anew. */
  last: PageReading | null;
  changes: number;
  /** Until when it rests, having been given up; on the clock of the page. */
  restsUntil: number;
}

const long = new WeakMap<Document, Long>();
const listeners = new Set<() => void>();

/** Has somebody told, for good, whenever more has been read of a page than could be at once. */
export const whenMore = (listener: () => void): void => void listeners.add(listener);

const NONE: Parts = {
  identity: null,
  roster: null,
  followers: null,
  settings: null,
  closing: null,
  listed: null,
  thirdParties: null,
  invite: null,
  loginExpired: false,
};

const tooLarge = (id: PageId): PageReading => {
  const why = 'too-large';
  return {
    ...NONE,
    notes: { page: id, took: {}, why: { identity: why, roster: why, settings: why, closing: why, followers: why } },
  };
};

/** Whether anybody could be held up: nobody sees a document that is not laid out. */
const isLaidOut = (doc: Document): boolean => (doc.documentElement?.getBoundingClientRect().width ?? 0) > 0;

/** Whether what was read can still be shown: none of it has been taken out of the page. */
const stands = ({ roster, invite }: PageReading): boolean =>
  (roster?.rows.every(({ row, anchor }) => row.isConnected && anchor.isConnected) ?? true) &&
  (invite?.isConnected ?? true);

const whenIdle = (work: (left: number) => void): void => {
  const { requestIdleCallback: ask } = globalThis as { requestIdleCallback?: typeof requestIdleCallback };
  if (ask) ask((deadline) => work(deadline.didTimeout ? SLICE.most / 2 : deadline.timeRemaining()), { timeout: 1000 });
  else setTimeout(() => work(SLICE.most));
};

/** Reads on whenever the browser is idle, until all is read, the page has changed, or it is too much. */
function readOn(doc: Document, state: Long): void {
  const { reading } = state;
  whenIdle((left) => {
    if (long.get(doc)?.reading !== reading || !reading.fits(reading.id, reading.data, reading.today)) return;
    const isDone = left >= SLICE.least && reading.go(Math.min(left, SLICE.most));
    if (isDone) state.changes = 0;
    else if (reading.slices < MOST_SLICES) return readOn(doc, state);
    else giveUp(state);
    for (const tell of listeners) tell();
  });
}

function giveUp(state: Long): void {
  state.reading.end();
  state.last = null;
  state.restsUntil = performance.now() + REST;
}

/**
 * Reads a document at once if that can be, and else what there is of it: what it said before, or nothing yet. Whoever asked
 * {@link whenMore} is then told once there is more.
 * @param read reads it; it is begun anew in every slice, and what its readers have said is not asked for twice
 */
export function paced(
  doc: Document,
  id: PageId,
  data: PageData | null,
  today: Day,
  read: (attempt: Attempt) => Parts,
): PageReading {
  const before = long.get(doc);
  if (before && performance.now() < before.restsUntil) return tooLarge(id);
  const shown = before?.last && stands(before.last) && before.last.notes?.page === id ? before.last : null;
  const soFar = shown ?? { ...NONE, notes: { page: id, took: {}, why: {} } };
  if (before && before.restsUntil === 0 && before.reading.fits(id, data, today)) return before.reading.result ?? soFar;

  const isBig = doc.getElementsByTagName('*').length > BIG;
  const reading = new Reading(doc, id, data, today, read);
  const isDone = reading.go(isLaidOut(doc) ? (isBig ? FIRST.big : FIRST.other) : Number.POSITIVE_INFINITY);
  if (isDone && !isBig) {
    before?.reading.end();
    long.delete(doc);
    return reading.result ?? soFar;
  }
  before?.reading.end();
  reading.watch();
  const last = before?.reading.id === id ? (before.reading.result ?? shown) : null;
  // A page that is not big is soon read, however often it changes meanwhile.
  const changes = isBig && before && !before.reading.result && before.restsUntil === 0 ? before.changes + 1 : 0;
  const state: Long = { reading, last, changes, restsUntil: 0 };
  long.set(doc, state);
  if (isDone) return reading.result ?? soFar;
  if (changes > MOST_CHANGES) {
    giveUp(state);
    return tooLarge(id);
  }
  readOn(doc, state);
  return last && stands(last) ? last : soFar;
}
