import { shanghaiDay } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { known } from './way-steps.ts';

for (const layout of ['classic', 'desktop'] as const) {
  test(`the freeze, its end and the confirmation are told apart: ${layout}`, async ({ visit, sandbox, token }) => {
    const tab = await visit('closing', { layout, scenario: 'frozen' });
    const state = await sandbox.ask<{ account: { closing: { endsAt: number } } }>(
      `/__sandbox/api/state?token=${token}`,
    );
    const ends = shanghaiDay(state.account.closing.endsAt);
    const frozen = await tab.waitForMark('notice', { attrs: { phase: 'frozen', date: ends } });
    expect(frozen.attrs.action).toBe('deregister');
    await tab.close();

    await visit('closing', { scenario: 'confirming' }).then(async (later) => {
      const confirm = await later.waitForMark('notice');
      // Data of status 2 say no stage; where the words of the page do, it is the confirmation.
      expect(['confirm', 'unknown']).toContain(confirm.attrs.phase);
      await later.close();
    });
  });
}

test('the last day to confirm is among the reminders until it is ticked', async ({ driver, visit, sandbox, token }) => {
  const tab = await visit('closing', { layout: 'desktop', scenario: 'confirming' });
  const state = await sandbox.ask<{ account: { ghid: string; closing: { deadline: number } } }>(
    `/__sandbox/api/state?token=${token}`,
  );
  const last = shanghaiDay(state.account.closing.deadline);
  await tab.waitForMark('notice', { attrs: { phase: 'confirm', date: last } });
  const id = await known(driver, state.account.ghid);
  const panel = await driver.openExtensionPage('sidepanel.html', { width: 360, height: 900 });
  // Others of this browser may have to be confirmed by the same day.
  const reminder = `[data-reminder=confirmation-window][data-id*=":${id}:"][data-id*=":${last}:"]`;
  // What comes while the list is open only rings; and of many, the first few are shown.
  const more = '[data-does=reminders]:is([data-fresh], [aria-expanded=false]), .reminders-more[aria-expanded=false]';
  await expect(async () => {
    if ((await panel.count(reminder)) === 0) await panel.click({ css: more, nth: 0 }, { timeout: 500 });
    expect(await panel.count(reminder)).toBe(1);
  }).toPass({ timeout: 20_000 });
  await panel.click(`${reminder} [data-does=open-reminder]`);
  await panel.click('[data-tab=checklist]');
  await panel.click('[data-section=after] h3 button[aria-expanded=false]');
  await panel.click('[data-item=confirm-deregistration] input');
  await panel.waitForGone(reminder);
  await panel.close();
  await tab.close();
});

test('markup that nobody knows is said to be unknown', async ({ visit }) => {
  const tab = await visit('closing', { scenario: 'frozen', sabotage: 'unknown-markup,no-page-data' });
  const notice = await tab.waitForMark('notice');
  expect(notice.attrs.phase).toBe('unknown');
  expect(notice.attrs.date).toBeUndefined();
});

test('the transfer order is announced as a step of the administrator’s', async ({ visit }) => {
  const tab = await visit('transfer', { scenario: 'enterprise' });
  const notice = await tab.waitForMark('notice');
  expect(notice.attrs.action).toBe('transfer-account');
});
