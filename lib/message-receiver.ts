import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { MESSAGES } from './message-shapes.ts';
import { type Answers, fail, type MessageName, type Payload, type Result } from './messages.ts';

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
