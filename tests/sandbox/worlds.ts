import type { Report } from '../../lib/console/report/shape.ts';
import { corpusPage } from '../corpus/index.ts';
import type { Account } from './account.ts';
import { Clock } from './clock.ts';
import { everydayAccount } from './everyday-account.ts';
import { settle } from './machine.ts';
import { crowd, hostileNames, SCENARIOS } from './scenarios.ts';

export const LAYOUTS = ['classic', 'desktop'] as const;
export const VARIANTS = ['table', 'table-with-data', 'cards', 'list', 'compact'] as const;
export const SABOTAGES = [
  'unknown-markup',
  'strange-words',
  'no-page-data',
  'no-menu',
  'huge-roster',
  'hostile-names',
  'redraw-storm',
  'stops-events',
  'redraws-away',
  'disables-control',
  'removes-frame',
  'clicks-on-focus',
  'secrets',
] as const;
export const SESSIONS = ['administrator', 'operator'] as const;

type Layout = (typeof LAYOUTS)[number];
type Variant = (typeof VARIANTS)[number];
type Sabotage = (typeof SABOTAGES)[number];

export interface Settings {
  scenario: string;
  layout: Layout;
  /** How the desktop draws what nobody here has seen: the roster, and where the popovers of the published list stand. */
  variant: Variant;
  sabotage: ReadonlySet<Sabotage>;
  /** Whose WeChat scanned the login code: an operator's requests are forwarded to the administrator. */
  session: (typeof SESSIONS)[number];
  /** Fixed delay of late parts in milliseconds; null draws one between 150 and 500. */
  late: number | null;
  /** Milliseconds between random redraws; null is every few seconds, `off` never. */
  redraw: number | 'off' | null;
  /** Whether the content security policy is enforced instead of only reported. */
  csp: 'report' | 'strict';
  /** A page of the corpus, by its id, in place of the one of its kind; null is none. */
  corpus: string | null;
}

/** The console behind one token: its own account, clock and counters. */
export interface World {
  token: string;
  settings: Settings;
  clock: Clock;
  account: Account;
  /** Handlers that the pages' own scripts have run, by name. */
  counters: Map<string, number>;
  cspReports: string[];
  /** A report that is shown at the address of its page. */
  replay: Report | null;
}

const DEFAULTS: Settings = {
  scenario: 'everyday',
  layout: 'desktop',
  variant: 'table',
  sabotage: new Set(),
  session: 'administrator',
  late: null,
  redraw: null,
  csp: 'report',
  corpus: null,
};

/** A setting that the sandbox does not know; the message lists what it does know. */
export class UnknownSetting extends Error {}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((item) => item === value);
  if (found === undefined) throw new UnknownSetting(`${name}=${value}: known are ${known.join(', ')}`);
  return found;
}

function milliseconds(name: string, value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new UnknownSetting(`${name}=${value}: milliseconds are expected`);
  return Number(value);
}

function corpusId(value: string): string | null {
  if (value === 'none') return null;
  if (!corpusPage(value)) throw new UnknownSetting(`corpus=${value}: no page of the corpus has this id`);
  return value;
}

const READERS: Record<string, (value: string) => Partial<Settings>> = {
  scenario: (value) => ({ scenario: oneOf('scenario', value, Object.keys(SCENARIOS)) }),
  layout: (value) => ({ layout: oneOf('layout', value, LAYOUTS) }),
  variant: (value) => ({ variant: oneOf('variant', value, VARIANTS) }),
  session: (value) => ({ session: oneOf('session', value, SESSIONS) }),
  csp: (value) => ({ csp: oneOf('csp', value, ['report', 'strict']) }),
  corpus: (value) => ({ corpus: corpusId(value) }),
  late: (value) => ({ late: milliseconds('late', value) }),
  redraw: (value) => ({ redraw: value === 'off' ? 'off' : milliseconds('redraw', value) }),
  sabotage: (value) => ({
    sabotage: new Set(
      value
        .split(',')
        .filter((item) => item !== '' && item !== 'none')
        .map((item) => oneOf('sabotage', item, SABOTAGES)),
    ),
  }),
};

function instant(value: string): number {
  const parsed = Date.parse(value);
  if (Number.isNaN(parsed)) throw new UnknownSetting(`clock=${value}: an ISO date is expected`);
  return parsed;
}

/** Takes the sandbox's own parameters out of a query; what is left is the console's, written as it was. */
export function takeSettings(search: string): { own: Map<string, string>; rest: string } {
  const own = new Map<string, string>();
  const rest: string[] = [];
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [[name, value] = ['', '']] = new URLSearchParams(pair);
    if (Object.hasOwn(READERS, name) || name === 'clock') own.set(name, value);
    else if (pair !== '') rest.push(pair);
  }
  return { own, rest: rest.join('&') };
}

/** All worlds of one server, by token. They live in memory and end with the process. */
export class Worlds {
  #worlds = new Map<string, World>();

  /** The world of a token, made with the everyday scenario if it was never seen, with everything due settled. */
  open(token: string): World {
    const world = this.#worlds.get(token) ?? this.#create(token, DEFAULTS, new Clock());
    settle(world.account, world.clock.now());
    return world;
  }

  find(token: string): World | undefined {
    return this.#worlds.has(token) ? this.open(token) : undefined;
  }

  tokens(): string[] {
    return [...this.#worlds.keys()];
  }

  /**
   * Applies the sandbox's own parameters. `scenario` makes the account anew, as does a change of the two sabotages
   * that are in the data; the others adjust the world and keep its state.
   * @throws UnknownSetting before anything is changed
   */
  adjust(token: string, own: ReadonlyMap<string, string>): World {
    const current = this.open(token);
    const settings = { ...current.settings };
    for (const [name, value] of own) Object.assign(settings, READERS[name]?.(value));
    const clock = own.get('clock');
    const moment = clock === undefined ? undefined : instant(clock);
    if (moment !== undefined) current.clock.set(moment);
    const dataChanged = (['huge-roster', 'hostile-names'] as const).some(
      (item) => settings.sabotage.has(item) !== current.settings.sabotage.has(item),
    );
    if (own.has('scenario') || dataChanged) this.#create(token, settings, current.clock);
    else current.settings = settings;
    return this.open(token);
  }

  /** Back to the beginning: defaults, then the given parameters, with the clock at the machine's time. */
  reset(token: string, own: ReadonlyMap<string, string>): World {
    this.#worlds.delete(token);
    return this.adjust(token, new Map([['scenario', DEFAULTS.scenario], ...own]));
  }

  #create(token: string, settings: Settings, clock: Clock): World {
    const now = clock.now();
    const account = everydayAccount(token, now);
    SCENARIOS[settings.scenario]?.apply(account, { token, now });
    if (settings.sabotage.has('huge-roster')) crowd(account, token, now);
    if (settings.sabotage.has('hostile-names')) hostileNames(account, token, now);
    const before = this.#worlds.get(token);
    const counters = before?.counters ?? new Map<string, number>();
    const world: World = { token, settings, clock, account, counters, cspReports: [], replay: before?.replay ?? null };
    this.#worlds.set(token, world);
    return world;
  }
}

export function count(world: World, name: string): void {
  world.counters.set(name, (world.counters.get(name) ?? 0) + 1);
}
