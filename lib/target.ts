import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const targetSchema = z.object({ accountId: z.string(), personId: z.nullable(z.string()), asked: z.string() });
/** What the person asked to see in the panel or the overview. `asked` is new each time, so that asking twice counts twice. */
export type Target = z.infer<typeof targetSchema>;

const KEY = 'panel-target';

/** Asks the panel, open or about to be, to show somebody or an account. */
export async function askPanel(accountId: string, personId: string | null): Promise<void> {
  await browser.storage.session.set({ [KEY]: { accountId, personId, asked: crypto.randomUUID() } satisfies Target });
}

/** What the panel was asked to show last since the browser started; null if nothing. */
export async function panelTarget(): Promise<Target | null> {
  return read((await browser.storage.session.get(KEY))[KEY]);
}

/** Calls back whenever the panel is asked to show something. */
export function watchTarget(asked: (target: Target) => void, signal: AbortSignal): void {
  const onSession = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const target = area === 'session' ? read(changes[KEY]?.newValue) : null;
    if (target) asked(target);
  };
  browser.storage.onChanged.addListener(onSession);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onSession));
}

function read(value: unknown): Target | null {
  const parsed = targetSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** The address of the overview, at an account if one is given, and there at somebody. */
export function overviewAddress(accountId: string | null, personId: string | null = null): string {
  const at = new URLSearchParams();
  if (accountId) at.set('account', accountId);
  if (accountId && personId) at.set('person', personId);
  return browser.runtime.getURL(`/overview.html${at.size > 0 ? `?${at}` : ''}` as '/overview.html');
}
