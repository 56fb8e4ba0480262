import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';
import { stateOf } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { agree, agreeByKeys, counters, GUARD } from './guard-steps.ts';
import { address } from './world.ts';

/** The link in the row of the original ID; the words also stand in hidden copies and in help texts. */
const LINK = { css: 'li a', text: '注销' };

for (const layout of ['classic', 'desktop'] as const) {
  const calm = { layout, late: 0, redraw: 'off', scenario: 'individual' } as const;

  test(`by mouse: held back, cancelled, agreed, let through: ${layout}`, async ({ visit }) => {
    const tab = await visit('settings', calm);
    const mark = await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
    expect(mark.attrs.severity).toBe('danger');

    await tab.click(LINK);
    const guard = await tab.waitForMark('guard', { attrs: { action: 'deregister', severity: 'danger' } });
    expect(guard.html).toContain('role="dialog"');
    expect(await counters(tab)).toEqual({});
    await tab.clickIn(GUARD, '[data-does=cancel]');
    await tab.waitForNoMark('guard');
    expect(await counters(tab)).toEqual({});

    await tab.click(LINK);
    await tab.waitForMark('guard');
    await agree(tab);
    // Agreeing does nothing by itself: no press is replayed.
    expect(await counters(tab)).toEqual({});
    const armed = await tab.waitFor('the countdown', () =>
      document.querySelector('[data-mp-steward=admin-only][data-armed]')?.getAttribute('data-armed'),
    );
    expect(Number(armed)).toBeGreaterThan(50);

    await tab.click(LINK);
    await tab.waitForElement({ css: 'button, a', text: '同意并下一步' });
    expect(await counters(tab)).toMatchObject({ closeDialogOpened: 1, closeDialogMousedown: 1 });
    expect(await tab.marks('guard')).toEqual([]);

    // The last safe stop is guarded on its own.
    await tab.click({ css: 'button, a', text: '同意并下一步' });
    await tab.waitForMark('guard', { attrs: { action: 'deregister' } });
    expect((await counters(tab)).closeAgreed).toBeUndefined();
    await tab.press('Escape');
    await tab.waitForNoMark('guard');
    expect((await counters(tab)).closeAgreed).toBeUndefined();
  });

  test(`by keyboard: held back, focus trapped, returned, let through: ${layout}`, async ({ visit }) => {
    const tab = await visit('settings', calm);
    await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
    const isLink = ({ text }: { text: string }): boolean => /^注销[帐账]号$/.test(text.trim());
    await tab.tabTo('the 注销 link', isLink);
    await tab.press('Enter');
    await tab.waitForMark('guard');
    expect(await counters(tab)).toEqual({});
    for (let i = 0; i < 8; i += 1) {
      await tab.press('Tab');
      const { mark, tag } = await tab.focused();
      // A modal dialog lets the focus go to the browser's own controls, never to the page.
      expect(mark === 'guard' || tag === 'body' || tag === 'html', `${tag} in ${mark}`).toBe(true);
    }
    await tab.press('Escape');
    await tab.waitForNoMark('guard');
    expect(isLink(await tab.focused())).toBe(true);

    await tab.press('Enter');
    await tab.waitForMark('guard');
    await agreeByKeys(tab);
    expect(await counters(tab)).toEqual({});
    expect(isLink(await tab.focused())).toBe(true);
    await tab.press('Enter');
    await tab.waitForElement({ css: 'button, a', text: '同意并下一步' });
    expect((await counters(tab)).closeDialogOpened).toBe(1);
  });

  test(`the administrator's change is guarded on the people page: ${layout}`, async ({ visit, sandbox, token }) => {
    const tab = await visit('people', { ...calm, scenario: 'enterprise' });
    await tab.waitForMark('admin-only', { attrs: { action: 'change-administrator' } });
    const button = layout === 'classic' ? '#js_admin_change' : { css: '.people-admin a', text: '修改' };
    await tab.click(button);
    await tab.waitForMark('guard', { attrs: { action: 'change-administrator' } });
    expect(await counters(tab)).not.toHaveProperty('changeAdministrator');
    await agree(tab);
    await tab.click(button);
    // Asked of the server: the page goes on to another one.
    await expect
      .poll(async () => Object.keys((await stateOf(sandbox, token)).counters))
      .toContain('changeAdministrator');
  });

  test(`an armed control is known again after the page has redrawn it: ${layout}`, async ({ visit }) => {
    const tab = await visit('settings', calm);
    await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
    await tab.click(LINK);
    await tab.waitForMark('guard');
    await tab.evaluate(() => {
      const link = [...document.querySelectorAll('li a')].find((a) =>
        /^注销[帐账]号$/.test(a.textContent?.trim() ?? ''),
      );
      const row = link?.closest('li');
      row?.replaceWith(row.cloneNode(true));
    });
    await agree(tab);
    await tab.click(LINK);
    expect(await tab.marks('guard')).toEqual([]);
  });
}

test('a scripted click passes: the guard is for people', async ({ visit }) => {
  const tab = await visit('settings', { layout: 'classic', late: 0, redraw: 'off', scenario: 'individual' });
  await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
  await tab.evaluate(() => (document.querySelector('#deleteAccount') as HTMLElement).click());
  await tab.waitForElement({ css: 'button, a', text: '同意并下一步' });
  expect(await tab.marks('guard')).toEqual([]);
});

test('a page that listens on the window in the capture phase is still met second', async ({ visit }) => {
  const tab = await visit('settings', { layout: 'classic', late: 0, redraw: 'off', scenario: 'individual' });
  await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
  await tab.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      window.addEventListener(type, (event) => seen.push(event.type), true);
    }
  });
  await tab.click(LINK);
  await tab.waitForMark('guard');
  expect(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

/** In the place of the dialog's code: does whatever the address asks for, none of which is to show a dialog. */
const noDialog = (code: string): string => `
  const how = new URLSearchParams(location.search).get('dialog');
  if (how === 'late') await new Promise(() => {});
  if (how === 'broken') {
    HTMLDialogElement.prototype.showModal = () => { throw new Error('no dialog today'); };
    ${code}
  }
`;

test('a guard whose dialog cannot be shown leaves no control dead: it says so, and the next press goes through', async ({
  browserKind,
  language,
  sandbox,
  token,
}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mp-steward-without-dialog-'));
  cpSync(path.resolve('.output', browserKind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), folder, {
    recursive: true,
  });
  const bundle = path.join(folder, 'guards.js');
  writeFileSync(bundle, noDialog(readFileSync(bundle, 'utf8')));
  const launch = browserKind === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ extension: folder, port: sandbox.port, language, captive: true });
  try {
    const calm = { layout: 'classic', late: 0, redraw: 'off', scenario: 'individual' } as const;
    for (const how of ['absent', 'late', 'broken']) {
      const tab = await driver.open(`${address('settings', token, calm)}&dialog=${how}`);
      await tab.waitForMark('status');
      if (how === 'broken') await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
      await tab.click(LINK);
      const said = (): boolean =>
        Boolean(document.querySelector('[data-mp-steward=status]')?.shadowRoot?.textContent?.includes('没能显示'));
      await tab.waitFor(`the chip to say so (${how})`, said);
      expect(await tab.marks('guard'), how).toEqual([]);
      expect(await counters(tab), how).toEqual({});
      await tab.click(LINK);
      await tab.waitForElement({ css: 'button, a', text: '同意并下一步' });
      expect((await counters(tab)).closeDialogOpened, how).toBe(1);
      await tab.close();
    }
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
