/** What a person does on the way out, for the specs about it: in the panel, in the console, and with the calendar. */
import { expect } from '@playwright/test';
import type { Driver, Tab, Where } from './driver/types.ts';
import { kept as rosterKept } from './expected.ts';
import { put } from './fields.ts';
import type { Sandbox } from './fixtures.ts';
import { agree } from './guard-steps.ts';
import type { PageName, World } from './world.ts';

/** The widths of a side panel. */
const PANEL = { width: 360, height: 900 };

/** Ten in the morning in Shanghai, milliseconds since 1970. */
export const morning = (day: string): number => Date.parse(`${day}T10:00:00+08:00`);

/** One account's way out, and whoever walks it. */
export interface Walk {
  readonly driver: Driver;
  readonly sandbox: Sandbox;
  readonly token: string;
  visit(page: PageName | `/${string}`, world?: World): Promise<Tab>;
  /** Of the account in our database, once it is known. */
  id: string;
}

interface Closing {
  stage: 'open' | 'payment' | 'frozen' | 'confirm' | 'closed';
}
interface WalkState {
  now: string;
  account: { ghid: string; closing: Closing; operators: { openid: string }[]; invitations: { openid: string }[] };
}

export const stateNow = ({ sandbox, token }: Pick<Walk, 'sandbox' | 'token'>): Promise<WalkState> =>
  sandbox.ask<WalkState>(`/__sandbox/api/state?token=${token}`);

/** It is another day: for the console and for everything of ours. The worker has been ended meanwhile, as it is by any night. */
export async function goOn({ driver, sandbox, token }: Walk, day: string): Promise<void> {
  await driver.killWorker();
  await driver.setClock(morning(day));
  await sandbox.ask(`/__sandbox/api/clock?token=${token}`, { now: new Date(morning(day)).toISOString() });
}

/** Waits until the account is known, whatever page named it. @returns its id in our database */
export async function known(driver: Driver, ghid: string): Promise<string> {
  let id: string | null = null;
  const look = async (): Promise<boolean> => {
    id = await driver.inExtension(readAccount, ghid);
    return id !== null;
  };
  await expect.poll(look, { message: `${ghid} to be known` }).toBe(true);
  return id ?? '';
}

/** Runs in a page of the extension. */
async function readAccount(ghid: string): Promise<string | null> {
  // Never the one to make the database: that is the product's own doing.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'mp-steward')) return null;
  return new Promise((resolve) => {
    const open = indexedDB.open('mp-steward');
    open.onerror = () => resolve(null);
    open.onsuccess = () => {
      const read = open.result.transaction('accounts').objectStore('accounts').index('ghid').get(ghid);
      read.onerror = () => resolve(null);
      read.onsuccess = () => {
        open.result.close();
        resolve(read.result?.id ?? null);
      };
    };
  });
}

/** The panel on the checklist of the account, with every section open. */
export async function openPanel({ driver, id }: Pick<Walk, 'driver' | 'id'>): Promise<Tab> {
  const panel = await driver.openExtensionPage(`sidepanel.html?account=${id}`, PANEL);
  await panel.waitForElement('[data-tab=checklist]');
  await panel.click('[data-tab=checklist]');
  await panel.waitForElement('[data-deregistration]');
  await unfold(panel);
  return panel;
}

/** Opens every section that is folded. */
export async function unfold(panel: Tab): Promise<void> {
  await panel.waitForElement('[data-section]');
  const folded = '[data-section] h3 button[aria-expanded=false]';
  while ((await panel.count(folded)) > 0) await panel.click({ css: folded, nth: 0 });
}

/** Chooses one of several answers side by side in the wizard. */
export const choose = (panel: Tab, name: string, value: string): Promise<void> =>
  panel.click(`label:has(> input[name="${name}"][value="${value}"])`);

export const chosen = (panel: Tab, name: string): Promise<string | null> =>
  panel.evaluate((field) => document.querySelector<HTMLInputElement>(`[name="${field}"]:checked`)?.value ?? null, name);

export const next = (panel: Tab): Promise<void> => panel.click('[data-does=wizard-next]');

export const waitForStep = (panel: Tab, step: 'route' | 'account' | 'uses' | 'dates'): Promise<void> =>
  panel.waitForElement(`[data-wizard][data-step=${step}]`);

/** What is answered in the wizard, by the names of its fields; text where the field takes some. */
export interface Answers {
  account: Readonly<Record<string, string>>;
  uses: Readonly<Record<string, string>>;
  start: string;
}

/** From the button to the plan, by clicking. What is not in `answers` stays as it was read or is left open. */
export async function planWith(panel: Tab, { account, uses, start }: Answers): Promise<void> {
  await panel.click('[data-does=plan]');
  await waitForStep(panel, 'route');
  await choose(panel, 'route', 'deregister');
  await next(panel);
  await waitForStep(panel, 'account');
  for (const [name, value] of Object.entries(account)) await answer(panel, name, value);
  await next(panel);
  await waitForStep(panel, 'uses');
  for (const [name, value] of Object.entries(uses)) await answer(panel, name, value);
  await next(panel);
  await waitForStep(panel, 'dates');
  await choose(panel, 'anchor-kind', 'start');
  await put(panel, '[name=anchor-day]', start);
  await panel.click('[data-does=wizard-finish]');
  await panel.waitForGone('[data-wizard]');
  await panel.waitForElement('[data-plan-changes]');
  await panel.click('[data-does=close-changes]');
}

/** One field of the wizard: chosen where there is something to choose from, else typed. */
export async function answer(panel: Tab, name: string, value: string): Promise<void> {
  if ((await panel.count(`label > input[name="${name}"]`)) > 0) await choose(panel, name, value);
  else await panel.fill(`[name="${name}"]`, value);
}

/** The days that the plan names on the phase card, by what they are. */
export const phaseCard = (panel: Tab): Promise<Record<string, string>> =>
  panel.evaluate(() => ({ ...document.querySelector<HTMLElement>('[data-deregistration]')?.dataset }) as never);

/** Waits for the phase, and the day that it is counted down to. */
export const waitForPhase = (panel: Tab, phase: string, until?: string): Promise<void> =>
  panel.waitForElement(`[data-deregistration][data-phase=${phase}]${until ? `[data-until="${until}"]` : ''}`);

/** Says in the panel what has happened, on a day where one is asked for. */
export async function say(panel: Tab, step: string, day?: string): Promise<void> {
  await panel.click(`[data-course-step=${step}] [data-does=choose-step]`);
  if (day) await put(panel, `[data-course-step=${step}] [name=day]`, day);
  await panel.click(`[data-course-step=${step}] [data-does=say]`);
}

export async function tick(panel: Tab, item: string): Promise<void> {
  await panel.click(`[data-item=${item}] .item-words label`);
  await panel.waitForElement(`[data-item=${item}][data-done=true]`);
}

/** Opens an item, if it is not open. */
export async function openItem(panel: Tab, item: string): Promise<void> {
  const folded = `[data-item=${item}] .item-more[aria-expanded=false]`;
  if ((await panel.count(folded)) > 0) await panel.click(folded);
  await panel.waitForElement(`[data-item=${item}] [data-field=note]`);
}

/** Writes into a field of an item that is open, and goes on to something else, which keeps it. */
export async function note(panel: Tab, item: string, field: 'note' | 'assignee', text: string): Promise<void> {
  await openItem(panel, item);
  await panel.fill(`[data-item=${item}] [data-field=${field}]`, text);
  await panel.press('Tab');
}

/**
 * Presses a control of the console as a person who means it: held back, reads, agrees, presses again.
 * @param beside waits until our mark stands beside it, and moves it no more
 */
async function mean(tab: Tab, where: Where, action: string, beside = true): Promise<void> {
  if (beside) await tab.waitForMark('admin-only', { attrs: { action } });
  await tab.click(where);
  await tab.waitForMark('guard', { attrs: { action } });
  await agree(tab);
  await tab.click(where);
}

const CONTROL = 'a, button';
const AGREE = { css: CONTROL, text: '同意并下一步' };

/** Applies on the settings page, up to the scan of an individual, or to the amount that an organisation has to transfer. */
export async function apply(walk: Walk, who: 'individual' | 'organisation'): Promise<void> {
  const tab = await walk.visit('settings', { late: 0, redraw: 'off' });
  await mean(tab, { css: 'li a', text: '注销' }, 'deregister');
  await tab.waitForElement(AGREE);
  await mean(tab, AGREE, 'deregister', false);
  if (who === 'organisation') {
    for (const field of [1, 2, 3]) await tab.fill(`[name=bank_${field}]`, `示例 ${field}`);
    await tab.click({ css: CONTROL, text: '下一步' });
    await expect.poll(async () => (await stateNow(walk)).account.closing.stage).toBe('payment');
  } else {
    await expect.poll(async () => (await stateNow(walk)).account.closing.stage).toBe('frozen');
    await tab.waitForMark('notice', { attrs: { phase: 'frozen' } });
  }
  await tab.close();
}

/** The transfer has arrived, and was right: nothing that anybody clicks. */
export const transferArrives = ({ sandbox, token }: Walk): Promise<unknown> =>
  sandbox.ask(`/__sandbox/api/payment?token=${token}`, {});

/** The administrator confirms on the closing page, for good. */
export async function confirmForGood(walk: Walk): Promise<void> {
  const tab = await walk.visit('closing');
  await mean(tab, { css: CONTROL, text: '确认注销' }, 'deregister');
  await tab.click({ css: CONTROL, text: '确定' });
  await expect.poll(async () => (await stateNow(walk)).account.closing.stage).toBe('closed');
  await tab.close();
}

/** Every operator and invitation is gone from the console; the page shows it. */
export async function emptyRoster(walk: Walk): Promise<void> {
  const { account } = await stateNow(walk);
  for (const { openid } of [...account.operators, ...account.invitations])
    await walk.sandbox.ask(`/cgi-bin/safecenterstatus?action=unbind_operator&token=${walk.token}`, { openid });
  const tab = await walk.visit('people', { late: 0, redraw: 'off' });
  await tab.waitForMark('status', { attrs: { long: '0/5', short: '0/20' } });
  await rosterKept(walk.driver, account.ghid);
  await tab.close();
}

/** What the database holds of an account's way out. */
interface Kept {
  /** Runs that are not archived. */
  runs: number;
  items: { itemId: string; state: string; note: string; assignee: string; dueOn: string | null }[];
}

/** What is kept of the account, however many windows have written it. */
export const kept = ({ driver, id }: Walk): Promise<Kept> =>
  driver.inExtension(async (accountId) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('mp-steward'));
    const read = db.transaction(['deregistrations', 'items']);
    const of = async <T>(store: string): Promise<T[]> => {
      const rows = (await done(read.objectStore(store).getAll())) as (T & { accountId: string; deletedAt: unknown })[];
      return rows.filter((row) => row.accountId === accountId && row.deletedAt === null);
    };
    const runs = await of<{ archivedAt: number | null }>('deregistrations');
    const items = await of<Kept['items'][number]>('items');
    db.close();
    return {
      runs: runs.filter(({ archivedAt }) => archivedAt === null).length,
      items: items.map(({ itemId, state, note: text, assignee, dueOn }) => ({
        ...{ itemId, state, note: text, assignee, dueOn },
      })),
    };
  }, id);

/** Waits until an item is kept so: what a window shows at once may still be on its way. */
export const waitForKept = (walk: Walk, itemId: string, so: Partial<Kept['items'][number]>): Promise<void> =>
  expect.poll(async () => (await kept(walk)).items.find((item) => item.itemId === itemId)).toMatchObject(so);

/** Accepts what the panel suggests because of what the console showed. */
export async function accept(panel: Tab, about: string): Promise<void> {
  await panel.click(`[data-suggestion="${about}"] [data-does=accept]`);
  await panel.waitForGone(`[data-suggestion="${about}"]`);
}

/** What stands on the toolbar's button for the tabs that show the account. */
export const toolbar = (driver: Driver, accountId: string): Promise<{ text: string; title: string }[]> =>
  driver.inExtension(async (id) => {
    const { tabs, action, storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
      .chrome;
    const shown = (await storage.session.get(null)) as Record<string, { accountId?: string }>;
    const found: { text: string; title: string }[] = [];
    for (const { id: tabId } of await tabs.query({})) {
      if (tabId === undefined || shown[`tab:${tabId}`]?.accountId !== id) continue;
      found.push({ text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) });
    }
    return found;
  }, accountId);

/** The reminders of the account's last day to confirm, whichever day that is, as the panel lists them. */
export async function confirmReminders(panel: Tab, accountId: string): Promise<string[]> {
  const more = '[data-does=reminders]:is([data-fresh], [aria-expanded=false]), .reminders-more[aria-expanded=false]';
  while ((await panel.count(more)) > 0) await panel.click({ css: more, nth: 0 });
  return panel.evaluate(
    (id) =>
      [...document.querySelectorAll(`[data-reminder=confirmation-window][data-id*=":${id}:"]`)].map(
        (one) => one.getAttribute('data-id') ?? '',
      ),
    accountId,
  );
}
