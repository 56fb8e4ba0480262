import { writeFileSync } from 'node:fs';
import type { Driver, Tab } from './driver/types.ts';
import { expect, test } from './fixtures.ts';
import { agree, waitForGuard } from './guard-steps.ts';
import { address } from './world.ts';

/** How much a person is warned holds for the whole browser: every test here leaves it as it found it. */
const CALM = { layout: 'classic', late: 0, redraw: 'off' } as const;
const INTRO = '#modifyUserInfo';
const RENAME = '#js_btn_rename';
const CLOSE = '#deleteAccount';

const counted = (tab: Tab, name: string): Promise<number> =>
  tab.evaluate(
    (key) => (window as unknown as { sandboxCounters: Record<string, number> }).sandboxCounters[key] ?? 0,
    name,
  );

async function openSettings(driver: Driver): Promise<Tab> {
  const tab = await driver.openExtensionPage('options.html#guards', { width: 900, height: 1000 });
  await tab.waitForElement('[data-preset=normal]');
  return tab;
}

async function choose(tab: Tab, preset: 'careful' | 'normal' | 'quiet'): Promise<void> {
  await tab.click(`[data-preset=${preset}] input`);
  await tab.waitFor(
    `the preset ${preset}`,
    (wanted) => document.querySelector<HTMLInputElement>(`[data-preset=${wanted}] input`)?.checked,
    preset,
  );
}

/** Presses, and is asked nothing: the page has it at once. */
async function passes(tab: Tab, control: string, counter: string): Promise<void> {
  const before = await counted(tab, counter);
  await tab.click(control);
  await expect.poll(() => counted(tab, counter)).toBe(before + 1);
  expect(await tab.marks('guard')).toEqual([]);
}

async function isAsked(tab: Tab, control: string, action: string): Promise<void> {
  await tab.click(control);
  await waitForGuard(tab, action);
  await tab.press('Escape');
  await tab.waitForNoMark('guard');
}

test('a quiet person is asked about high risk alone, sees the marks of what costs, and of the rest nothing', async ({
  driver,
  visit,
}) => {
  test.setTimeout(90_000);
  const options = await openSettings(driver);
  try {
    await choose(options, 'quiet');
    const tab = await visit('settings', { ...CALM, scenario: 'individual' });
    await tab.waitForMark('admin-only', { attrs: { action: 'rename' } });
    await tab.waitForNoMark('admin-only', { attrs: { action: 'change-intro' } });
    await passes(tab, INTRO, 'changeIntroOpened');
    await tab.reload();
    await tab.waitForMark('admin-only', { attrs: { action: 'rename' } });
    await passes(tab, RENAME, 'renameOpened');
    await tab.reload();
    await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
    await isAsked(tab, CLOSE, 'deregister');
  } finally {
    await options.front();
    await choose(options, 'normal');
  }
});

test('what is asked once a day is asked once in each account', async ({ visit, driver, token }) => {
  test.setTimeout(90_000);
  const world = { ...CALM, scenario: 'individual' };
  const tab = await visit('settings', world);
  await tab.waitForMark('status');
  await tab.waitForMark('admin-only', { attrs: { action: 'change-intro' } });
  await isAsked(tab, INTRO, 'change-intro');
  // Who has cancelled has agreed to nothing.
  await tab.click(INTRO);
  await waitForGuard(tab, 'change-intro');
  await agree(tab);
  await passes(tab, INTRO, 'changeIntroOpened');
  await expect
    .poll(() =>
      driver.inExtension(async () => {
        const { browser } = globalThis as unknown as { browser: typeof import('webextension-polyfill') };
        const api = browser ?? (globalThis as unknown as { chrome: typeof browser }).chrome;
        const { guards } = (await api.storage.local.get('guards')) as { guards: { agreed: string[] } };
        return guards.agreed.some((one) => one.endsWith('|change-intro'));
      }),
    )
    .toBe(true);
  await tab.reload();
  await tab.waitForMark('admin-only', { attrs: { action: 'change-intro' } });
  await tab.waitForMark('status');
  await passes(tab, INTRO, 'changeIntroOpened');
  const other = await driver.open(address('settings', `${token}7`, world));
  await other.waitForMark('admin-only', { attrs: { action: 'change-intro' } });
  await isAsked(other, INTRO, 'change-intro');
});

test('warnings can sleep on a page for a while, and be woken in the settings', async ({ driver, visit }) => {
  test.setTimeout(90_000);
  const tab = await visit('settings', { ...CALM, scenario: 'individual' });
  await tab.waitForMark('status');
  await tab.waitForMark('admin-only', { attrs: { action: 'rename' } });
  await tab.click(RENAME);
  await waitForGuard(tab, 'rename');
  await tab.clickIn({ kind: 'guard' }, '[data-does=snooze]');
  await agree(tab);
  const options = await openSettings(driver);
  await options.waitForElement('[data-snoozed=settings]');
  await tab.front();
  await tab.reload();
  // What cannot be undone sleeps too, and keeps its mark.
  await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
  // Whose page it is comes from the background; until then everything is asked about.
  await tab.waitForElement({ mark: { kind: 'status' }, css: '[data-does=role-short]' });
  await passes(tab, CLOSE, 'closeDialogOpened');
  await options.front();
  await options.click('[data-snoozed=settings] button');
  await options.waitForGone('[data-snoozed=settings]');
  await tab.front();
  await tab.reload();
  await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
  await isAsked(tab, CLOSE, 'deregister');
});

test('a team lead’s file is shown before it holds, taken whole, and undone; one that would silence is refused', async ({
  driver,
}, testInfo) => {
  const tab = await openSettings(driver);
  const write = (name: string, own: Record<string, string>): string => {
    const file = testInfo.outputPath(name);
    const content = { format: 'mp-steward-guards', version: 1, title: '编辑部', preset: 'careful', own };
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  await tab.upload('[data-does=pick-guard-file]', write('silent.json', { deregister: 'off' }));
  await tab.waitForElement({ css: '.guard-file-result .notice--danger', text: 'own.deregister' });
  expect(await tab.count('[data-does=apply-guard-file]')).toBe(0);
  await tab.upload('[data-does=pick-guard-file]', write('good.json', { deregister: 'daily' }));
  await tab.waitForElement('[data-change=deregister]');
  await tab.waitForElement('[data-change=change-intro]');
  await tab.click('[data-does=apply-guard-file]');
  await tab.waitForElement('[data-does=undo-guard-file]');
  const preset = (): Promise<string | undefined> =>
    tab.evaluate(() => document.querySelector<HTMLElement>('[data-preset]:has(input:checked)')?.dataset.preset);
  await expect.poll(preset).toBe('careful');
  await tab.click('[data-does=undo-guard-file]');
  await expect.poll(preset).toBe('normal');
  expect(await tab.axe('#guards')).toEqual([]);
});

test('who says in the dialog what they are is spoken to as that, from there on', async ({ visit }) => {
  const tab = await visit('settings', { ...CALM, scenario: 'individual' });
  await tab.waitForMark('status');
  await tab.waitForMark('admin-only', { attrs: { action: 'rename' } });
  await expect
    .poll(async () => {
      await tab.click(RENAME);
      const guard = await waitForGuard(tab, 'rename');
      if (guard.html.includes('role-administrator')) return true;
      await tab.press('Escape');
      await tab.waitForNoMark('guard');
      return false;
    })
    .toBe(true);
  expect((await waitForGuard(tab, 'rename')).text).toContain('给管理员的消息');
  await tab.clickIn({ kind: 'guard' }, '[data-does=role-administrator]');
  const spoken = await tab.waitFor('the dialog to speak to an administrator', () => {
    const text = document.querySelector('[data-mp-steward=guard]')?.shadowRoot?.textContent ?? '';
    return text.includes('你是这个公众号的管理员') ? text : null;
  });
  expect(spoken).not.toContain('给管理员的消息');
  expect(spoken).not.toContain('如果你不是管理员');
});
