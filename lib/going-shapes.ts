/** What our own contexts and a console page say to each other when a person goes to the place of an item. */

/** The name of the one message that a console page takes. */
export const GO_TO = 'go-to';

/** What is to be done at the place, in the words of the checklist. */
export interface Task {
  readonly item: string;
  readonly title: string;
  readonly hint: string;
  /** The admin-only action whose control is meant; null where an item has none. */
  readonly action: string | null;
}

export interface GoTo {
  /** The account that the tab must show: no other account's tab is ever sent anywhere. */
  readonly accountId: string;
  /** Id of the page in `lib/console/pages.ts`. */
  readonly page: string;
  /** Its path and query, without a token: for a page that has no link to it. */
  readonly path: string;
  readonly task: Task | null;
  /** Whether the tab may leave for that page, if it shows another. */
  readonly mayGo: boolean;
}

/**
 * What a console page answers. `here`: it is that page already. `going`: it leaves for it. `draft`: it holds what somebody is
 * writing, and stays. `elsewhere`: it shows another page and may not leave. `not-ready`: it has not been told yet whose it is.
 * `gone`: there is nobody to answer.
 */
export const ARRIVALS = [
  'here',
  'going',
  'draft',
  'elsewhere',
  'other-account',
  'not-ready',
  'refused',
  'gone',
] as const;
export type Arrival = (typeof ARRIVALS)[number];

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

function readTask(value: unknown): Task | null {
  const { item, title, hint, action } = (value ?? {}) as Partial<Record<keyof Task, unknown>>;
  if (!isText(item, 200) || !isText(title, 500) || !isText(hint, 2000)) return null;
  return { item, title, hint, action: isText(action, 64) ? action : null };
}

/** Checks what a console page was sent; plain code, so that no schema library is loaded into it. @returns null if it is no such message */
export function readGoTo(message: unknown): GoTo | null {
  const { name, payload } = (message ?? {}) as { name?: unknown; payload?: unknown };
  const { accountId, page, path, task, mayGo } = (payload ?? {}) as Partial<Record<keyof GoTo, unknown>>;
  if (name !== GO_TO || typeof mayGo !== 'boolean') return null;
  if (!isText(accountId, 200) || !isText(page, 64) || !isText(path, 500) || !path.startsWith('/')) return null;
  return { accountId, page, path, task: readTask(task), mayGo };
}
