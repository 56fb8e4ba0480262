/** What a trace of the browser says of the time that the extension takes on a page. */
import type { launchChromium } from '../e2e/driver/chromium.ts';

type Chromium = Awaited<ReturnType<typeof launchChromium>>;

export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** As `dur`, microseconds, but only while the thread was running. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; type?: string } };
}

const MAIN_THREAD_TASK = /^(ThreadControllerImpl::RunTask|RunTask)$/;
/** Content scripts and what they import; not the worker, whose thread no page waits for. */
const OURS = /^chrome-extension:.*(content-scripts|on-demand|guards\.js)/;
const SCRIPT = /^(EvaluateScript|FunctionCall|v8\.compile|TimerFire|FireAnimationFrame)$/;

const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner.pid === outer.pid &&
  inner.tid === outer.tid &&
  inner.ts >= outer.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** The outermost calls into scripts of the extension. */
function callsOfOurs(complete: readonly TraceEvent[]): TraceEvent[] {
  const ours = complete.filter(({ name, args }) => SCRIPT.test(name) && OURS.test(args?.data?.url ?? ''));
  return ours.filter((call) => !ours.some((other) => other !== call && within(call, other)));
}

/** What a press is made of. */
const PRESS = /^(?:pointerdown|mousedown|pointerup|mouseup|click|keydown|keypress|keyup)$/;
/** What begins with each movement of the hand, down or up; the events that follow belong to it, a click to the release. */
const FIRST = /^(?:pointerdown|pointerup|keydown|keyup)$/;

/** For each movement of the hand, the milliseconds that its events spent in scripts of the extension: so much later hears the page of it. */
export function pressTimes(events: TraceEvent[]): number[] {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const calls = callsOfOurs(complete);
  const times: number[] = [];
  const dispatched = complete.filter(({ name }) => name === 'EventDispatch').sort((a, b) => a.ts - b.ts);
  for (const event of dispatched) {
    const type = event.args?.data?.type ?? '';
    if (!PRESS.test(type)) continue;
    if (FIRST.test(type)) times.push(0);
    const spent = calls
      .filter((call) => within(call, event))
      .reduce((sum, call) => sum + (call.tdur ?? call.dur ?? 0) / 1000, 0);
    times[times.length - 1] = (times.at(-1) ?? 0) + spent;
  }
  return times;
}

/**
 * The longest of ours, in milliseconds: for each task of a page's main thread, the time spent in the outermost calls into
 * scripts of the extension, layout that they force included.
 */
export function longestOfOurs(events: TraceEvent[]): number {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const outermost = callsOfOurs(complete);
  const tasks = complete.filter(({ name }) => MAIN_THREAD_TASK.test(name));
  const sums = new Map<TraceEvent | undefined, number>();
  for (const call of outermost) {
    const task = tasks.find((one) => within(call, one)) ?? call;
    sums.set(task, (sums.get(task) ?? 0) + (call.tdur ?? call.dur ?? 0) / 1000);
  }
  return Math.max(0, ...sums.values());
}

/** Traces what `work` makes the browser do. */
export async function traced(browser: Chromium, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  browser.cdp.on('Tracing.dataCollected', collect);
  const done = new Promise<void>((resolve) => browser.cdp.once('Tracing.tracingComplete', () => resolve()));
  await browser.cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'], excludedCategories: ['*'] },
  });
  await work();
  await browser.cdp.send('Tracing.end');
  await done;
  browser.cdp.off('Tracing.dataCollected', collect);
  return events;
}
