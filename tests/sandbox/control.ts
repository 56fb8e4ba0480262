import { type Answer, json } from './answer.ts';
import { DAY } from './clock.ts';
import { controlPage } from './control-page.ts';
import { closingStatus, paymentArrived, seatsLeft } from './machine.ts';
import { replayPath } from './replay/replay-page.ts';
import { BadReport, readReport } from './replay/report-file.ts';
import type { LoggedRequest } from './routes.ts';
import { count, UnknownSetting, type World, type Worlds } from './worlds.ts';

function stateOf(world: World) {
  const { token, settings, clock, account, counters, cspReports, replay } = world;
  return {
    token,
    settings: { ...settings, sabotage: [...settings.sabotage] },
    now: new Date(clock.now()).toISOString(),
    account,
    seatsLeft: seatsLeft(account),
    closingStatus: closingStatus(account.closing),
    counters: Object.fromEntries(counters),
    cspReports,
    replay: replay && replayPath(replay, token),
  };
}

/** What a call was given: as JSON, or as a form is sent. */
function values(body: string): Map<string, string> {
  if (!body.startsWith('{')) return new Map(new URLSearchParams(body));
  return new Map(Object.entries<unknown>(JSON.parse(body)).map(([name, value]) => [name, String(value)]));
}

function moveClock(world: World, wanted: ReadonlyMap<string, string>): void {
  const now = wanted.get('now');
  const days = wanted.get('forwardDays');
  if (now !== undefined && !Number.isNaN(Date.parse(now))) world.clock.set(Date.parse(now));
  else if (days !== undefined && Number.isFinite(Number(days))) world.clock.forward(Number(days) * DAY);
  else throw new UnknownSetting('either "now" (an ISO date) or "forwardDays" (a number) is expected');
}

type Call = (worlds: Worlds, token: string, body: string, url: URL) => Answer;

const CALLS: Readonly<Record<string, Call>> = {
  'GET state': (worlds, token) => json(stateOf(worlds.open(token))),
  'POST clock': (worlds, token, body) => {
    moveClock(worlds.open(token), values(body));
    return json(stateOf(worlds.open(token)));
  },
  'POST reset': (worlds, token, body) => json(stateOf(worlds.reset(token, values(body)))),
  'POST adjust': (worlds, token, body) => json(stateOf(worlds.adjust(token, values(body)))),
  'POST payment': (worlds, token) => {
    const world = worlds.open(token);
    if (!paymentArrived(world.account, world.clock.now())) throw new UnknownSetting('no payment is awaited');
    return json(stateOf(world));
  },
  'POST replay': (worlds, token, body) => {
    const world = worlds.open(token);
    world.replay = readReport(body.startsWith('report=') ? (values(body).get('report') ?? '') : body);
    return json(stateOf(world));
  },
  'POST count': (worlds, token, _body, url) => {
    count(worlds.open(token), url.searchParams.get('name') ?? 'unnamed');
    return json({ ret: 0 });
  },
};

/** The sandbox's own pages, beneath `/__sandbox`: a control page for people, and JSON for tests. */
export function control(worlds: Worlds, log: readonly LoggedRequest[], url: URL, method: string, body: string): Answer {
  const token = url.searchParams.get('token') ?? '';
  if (url.pathname === '/__sandbox') return controlPage(worlds, token);
  if (url.pathname === '/__sandbox/api/requests') return json({ requests: log });
  const call = CALLS[`${method} ${url.pathname.replace('/__sandbox/api/', '')}`];
  if (!call) return json({ error: `${method} ${url.pathname} is not known` }, 404);
  if (!/^[1-9]\d*$/.test(token)) return json({ error: 'token=<digits> is expected' }, 400);
  try {
    return call(worlds, token, body, url);
  } catch (error) {
    if (error instanceof UnknownSetting || error instanceof SyntaxError || error instanceof BadReport)
      return json({ error: error.message }, 400);
    throw error;
  }
}
