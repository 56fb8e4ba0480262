import { browser } from 'wxt/browser';

/** The bundles of the content script that answer our own pages; `entrypoints/console.content/listen.ts` hands over. */
type Answering = 'spotlight' | 'report' | 'on-demand' | 'teach';

/** What one of our own pages asks of the page in a tab. What is not for `spotlight` names its bundle. */
export interface Asking {
  readonly bundle?: Answering;
  readonly name: string;
  readonly payload: unknown;
}

/** How long, in milliseconds, a page may take to answer. */
const ANSWER_WITHIN = 5000;

/**
 * Asks the page in a tab. Never throws.
 * @returns what it answers, unchecked; undefined where nothing of ours answers in that tab
 */
export async function askPage(tabId: number, asking: Asking): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN, undefined);
  });
  const answer = browser.tabs.sendMessage(tabId, asking).catch(() => undefined);
  const said: unknown = await Promise.race([answer, late]);
  clearTimeout(timer);
  return said;
}
