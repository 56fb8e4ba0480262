import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PlatformFacts } from './platform/lookups.ts';
import type { Roster } from './roster/types.ts';
import { pageSightingSchema } from './sighting.ts';

/**
 * The protocol between contexts: one table of what a console page may say to the background, each with the
 * shape that the receiver demands and what it answers. Our own pages use the database itself. Errors are values, every
 * call has a time-out, and nothing that a page can say is believed unchecked.
 */
const chipSchema = z.object({
  collapsed: z.boolean(),
  place: z.nullable(z.object({ left: z.number(), top: z.number() })),
});

/** Names one stay of one tab on one page, so that a late farewell does not undo the next page's greeting. */
const visit = z.string().check(z.maxLength(64));

export const MESSAGES = {
  /** A console page has been read. Answers what the person should see there. */
  'page-seen': z.object({ visit, sighting: pageSightingSchema }),
  /** The person has left that page, or paused us there: the tab shows no account any more. */
  'page-left': z.object({ visit }),
  /** The person met a guard: shown, agreed, cancelled, or went ahead with the armed press. */
  'guard-event': z.object({
    kind: z.enum(['guard-shown', 'guard-agreed', 'guard-cancelled', 'guard-passed']),
    action: z.string().check(z.maxLength(64)),
    accountId: z.nullable(z.string().check(z.maxLength(64))),
    page: z.string().check(z.maxLength(64)),
  }),
  /** The person moved or folded the status chip. */
  'chip-placed': chipSchema,
  /** Whether anybody is there. */
  ping: z.object({}),
  /** The person asks for the side panel from a page. */
  'open-panel': z.object({}),
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Payload<N extends MessageName> = z.infer<(typeof MESSAGES)[N]>;

/** What a console page needs to know of its account. */
export interface PageState {
  readonly facts: PlatformFacts;
  readonly account: {
    readonly id: string;
    /** ghid, else biz. */
    readonly key: string;
    readonly nickname: string | null;
    /** The roster as last seen on any page; null if none was. */
    readonly roster: Roster | null;
  } | null;
}

export interface Answers {
  'page-seen': PageState;
  'page-left': null;
  'guard-event': null;
  'chip-placed': null;
  ping: null;
  /** `panel`: the side panel is open. `tab`: the browser forbids that from a page, our page was opened as a tab. */
  'open-panel': 'panel' | 'tab';
}

export type ErrorCode = 'timeout' | 'dead-context' | 'no-receiver' | 'refused' | 'failed';
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

const fail = (code: ErrorCode, message: string): Result<never> => ({ ok: false, code, message });

/** Whether this context still belongs to a running extension; false after an update or removal under an open page. */
export function contextAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id) && browser.runtime.getURL('/').length > 0;
  } catch {
    return false;
  }
}

/**
 * Sends one message to the background and waits for its answer.
 * @param timeout milliseconds until the call is given up; a worker that died in the middle never answers
 * @returns the answer, or what went wrong: this never throws
 */
export async function send<N extends MessageName>(
  name: N,
  payload: Payload<N>,
  timeout = 5000,
): Promise<Result<Answers[N]>> {
  if (!contextAlive()) return fail('dead-context', 'the extension was updated or removed');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => resolve(fail('timeout', `no answer to ${name} within ${timeout} ms`)), timeout);
  });
  try {
    const answer = browser.runtime.sendMessage({ name, payload }) as Promise<Result<Answers[N]> | undefined>;
    return (await Promise.race([answer, expiry])) ?? fail('no-receiver', `nobody answers ${name}`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!contextAlive() || /context invalidated/i.test(message)) return fail('dead-context', message);
    return fail('no-receiver', message);
  } finally {
    clearTimeout(timer);
  }
}

export interface Sender {
  readonly tabId: number | null;
  readonly windowId: number | null;
}
export type Handlers = {
  readonly [N in MessageName]: (payload: Payload<N>, sender: Sender) => Promise<Answers[N]> | Answers[N];
};

const envelope = z.object({ name: z.string(), payload: z.unknown() });

/**
 * Checks one incoming message: sent by this extension, by a context that may send it, and of the right shape.
 * @returns the message, or why it is refused
 */
export function admit(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): { name: MessageName; payload: unknown } | string {
  if (sender.id !== browser.runtime.id) return 'not from this extension';
  const outer = envelope.safeParse(message);
  if (!outer.success || !Object.hasOwn(MESSAGES, outer.data.name)) return 'unknown message';
  const name = outer.data.name as MessageName;
  if (!sender.url?.startsWith('https://mp.weixin.qq.com/')) return `${name} may not come from there`;
  const payload = MESSAGES[name].safeParse(outer.data.payload);
  if (!payload.success) return `${name}: ${payload.error.issues[0]?.path.join('.')} ${payload.error.issues[0]?.code}`;
  return { name, payload: payload.data };
}

/** Answers messages. Registered while the worker starts, so that a message can wake it. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const admitted = admit(message, sender);
    if (typeof admitted === 'string') return Promise.resolve(fail('refused', admitted));
    // Called at once, in the listener: opening a side panel is only allowed while the person's click is being handled.
    return run(admitted.name, admitted.payload, sender.tab);
  });

  async function run(name: MessageName, payload: unknown, tab?: Browser.tabs.Tab): Promise<Result<unknown>> {
    try {
      const handler = handlers[name] as (payload: unknown, sender: Sender) => unknown;
      return { ok: true, value: await handler(payload, { tabId: tab?.id ?? null, windowId: tab?.windowId ?? null }) };
    } catch (error) {
      return fail('failed', error instanceof Error ? error.message : String(error));
    }
  }
}
