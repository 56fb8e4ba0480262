import type { Tab } from './driver/types.ts';
import { stateOf } from './expected.ts';
import { expect, test } from './fixtures.ts';
import {
  agree,
  agreeByKeys,
  aim,
  armed,
  cancel,
  counters,
  focusOn,
  GUARD,
  journal,
  markedActions,
  press,
  type Spot,
  waitForGuard,
} from './guard-steps.ts';
import { address } from './world.ts';

/** What can go wrong while a guard holds an action back: none of it may lose the action, the dialog or the control. */
const RESET: Spot = { text: '重置' };
const IP: Spot = { row: 'IP白名单', text: '修改' };
const MERCHANT: Spot = { text: '关联更多商户号', framed: true };
const PAYMENT = '/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fpaymch%2Findex';

for (const layout of ['classic', 'desktop'] as const) {
  const calm = { layout, late: 0, redraw: 'off' } as const;

  test(`two guards at once: the first stands alone, the other control stays guarded: ${layout}`, async ({ visit }) => {
    const tab = await visit('developer', calm);
    await press(tab, RESET, 'reset-appsecret');
    // A second press while the dialog is still on its way, by a key on the other control.
    await focusOn(tab, IP);
    await tab.press('Enter');
    await tab.waitForMark('guard');
    expect((await tab.marks('guard')).map(({ attrs }) => attrs.action)).toHaveLength(1);
    expect(await counters(tab)).toEqual({});
    await tab.press('Escape');
    await tab.waitForNoMark('guard');
    await press(tab, IP);
    await waitForGuard(tab, 'edit-ip-whitelist');
    await cancel(tab);
    expect(await counters(tab)).toEqual({});
  });

  test(`agreeing to one control leaves the others guarded, and arming another disarms it: ${layout}`, async ({
    visit,
  }) => {
    const tab = await visit('developer', calm);
    await press(tab, RESET, 'reset-appsecret');
    await waitForGuard(tab, 'reset-appsecret');
    await agree(tab);
    await press(tab, IP);
    await waitForGuard(tab, 'edit-ip-whitelist');
    await agree(tab);
    await expect.poll(async () => Object.keys(await armed(tab))).toEqual(['edit-ip-whitelist']);
    await press(tab, RESET);
    await waitForGuard(tab, 'reset-appsecret');
    await cancel(tab);
    expect(await counters(tab)).toEqual({});
  });

  test(`the page takes the control away while the dialog is open: ${layout}`, async ({ visit, sandbox, token }) => {
    const tab = await visit('developer', { ...calm, sabotage: 'redraws-away' });
    await press(tab, RESET, 'reset-appsecret');
    await waitForGuard(tab, 'reset-appsecret');
    await tab.waitForGone({ css: 'a', text: '重置' });
    await agree(tab);
    await press(tab, RESET, 'reset-appsecret');
    await expect.poll(async () => (await stateOf(sandbox, token)).counters.resetAppsecretOpened).toBe(1);
    expect(await tab.marks('guard')).toEqual([]);
  });

  test(`the page disables the control while the dialog is open: ${layout}`, async ({ visit, sandbox, token }) => {
    const tab = await visit('transfer', { ...calm, sabotage: 'disables-control' });
    const start: Spot = { text: '同意并开始迁移' };
    await press(tab, start, 'transfer-account');
    await waitForGuard(tab, 'transfer-account');
    await tab.waitForElement({ css: '.btn_disabled, .weui-desktop-btn_disabled', text: '同意并开始迁移' });
    await agree(tab);
    await tab.waitForGone({ css: '.btn_disabled, .weui-desktop-btn_disabled', text: '同意并开始迁移' });
    await press(tab, start);
    await expect.poll(async () => (await stateOf(sandbox, token)).counters.transferAccountSubmitOpened).toBe(1);
  });

  test(`a page that stops every press on window and document is still met second: ${layout}`, async ({
    visit,
    sandbox,
    token,
  }) => {
    const tab = await visit('developer', { ...calm, sabotage: 'stops-events' });
    await press(tab, RESET, 'reset-appsecret');
    await waitForGuard(tab, 'reset-appsecret');
    expect(await counters(tab)).toEqual({});
    // A dialog that cannot be closed would be worse than none.
    await tab.press('Escape');
    await tab.waitForNoMark('guard');
    await press(tab, RESET);
    await waitForGuard(tab, 'reset-appsecret');
    await cancel(tab);
    await focusOn(tab, RESET);
    await tab.press('Enter');
    await waitForGuard(tab, 'reset-appsecret');
    await agreeByKeys(tab);
    expect(await counters(tab)).toEqual({});
    await press(tab, RESET);
    await expect.poll(async () => (await stateOf(sandbox, token)).counters.resetAppsecretOpened).toBe(1);
  });

  test(`a page that presses its control itself once the focus is back: ${layout}`, async ({ visit, driver }) => {
    const tab = await visit('developer', { ...calm, sabotage: 'clicks-on-focus' });
    const before = (await journal(driver)).length;
    await focusOn(tab, RESET);
    await tab.press('Enter');
    await waitForGuard(tab, 'reset-appsecret');
    await tab.press('Escape');
    await tab.waitForNoMark('guard');
    // What a script presses passes, is no answer of the person's, and is asked about no second time.
    await expect.poll(async () => (await counters(tab)).resetAppsecretOpened).toBe(1);
    expect(await tab.marks('guard')).toEqual([]);
    await expect
      .poll(async () => (await journal(driver)).slice(before))
      .toEqual(['guard-shown reset-appsecret', 'guard-cancelled reset-appsecret']);
  });

  test(`the page is left while the dialog is open: ${layout}`, async ({ visit, driver }) => {
    const tab = await visit('developer', calm);
    const before = (await journal(driver)).length;
    await press(tab, RESET, 'reset-appsecret');
    await waitForGuard(tab, 'reset-appsecret');
    await tab.reload();
    await press(tab, RESET, 'reset-appsecret');
    await waitForGuard(tab, 'reset-appsecret');
    await tab.evaluate(
      (to: string) => {
        location.href = to;
      },
      address('home', new URL(await tab.url()).searchParams.get('token')),
    );
    await tab.waitFor('the other page', () => location.pathname === '/cgi-bin/home');
    await tab.waitForMark('status');
    expect(await tab.marks('guard')).toEqual([]);
    await tab.back();
    await tab.waitFor('the first page', () => location.pathname === '/advanced/advanced');
    await tab.waitForNoMark('guard');
    await press(tab, RESET, 'reset-appsecret');
    await waitForGuard(tab, 'reset-appsecret');
    await cancel(tab);
    expect(await counters(tab)).toEqual({});
    expect((await journal(driver)).slice(before)).not.toContain('guard-agreed reset-appsecret');
  });

  test(`the frame is taken away while the dialog is open: ${layout}`, async ({ visit, sandbox, token }) => {
    const tab = await visit(PAYMENT, { ...calm, sabotage: 'removes-frame' });
    await press(tab, MERCHANT, 'bind-merchant');
    await waitForGuard(tab, 'bind-merchant');
    await tab.waitForGone('iframe');
    await agree(tab);
    await tab.waitForElement('iframe');
    // The frame has come back as another one: what stands in it is known again, or asked about again, never dead.
    await press(tab, MERCHANT, 'bind-merchant');
    const opened = async () => (await stateOf(sandbox, token)).counters.bindMerchantOpened ?? 0;
    await expect.poll(async () => (await opened()) + (await tab.marks('guard')).length).toBe(1);
    if ((await opened()) === 0) {
      await agree(tab);
      await press(tab, MERCHANT);
      await expect.poll(opened).toBe(1);
    }
    expect(tab.problems.filter((line) => /MP Steward/.test(line))).toEqual([]);
  });

  test(`a frame that is loaded again and again is guarded each time: ${layout}`, async ({ visit }) => {
    const tab = await visit(PAYMENT, calm);
    for (const again of ['first', 'another page in it', 'itself once more', 'a new frame']) {
      await test.step(again, async () => {
        await tab.evaluate((how: string) => {
          const frame = document.querySelector('iframe') as HTMLIFrameElement;
          const to = frame.src;
          if (how !== 'first') frame.contentDocument?.documentElement.setAttribute('data-past', '');
          if (how === 'another page in it') frame.src = to.replace('/paymch/index', '/merchant/paysetting');
          if (how === 'itself once more') frame.contentWindow?.location.reload();
          if (how === 'a new frame') frame.replaceWith(frame.cloneNode());
        }, again);
        await tab.waitFor('the other document', () => {
          const root = document.querySelector('iframe')?.contentDocument?.documentElement;
          return root?.textContent?.includes('关联更多商户号') && !root.hasAttribute('data-past');
        });
        await expect.poll(() => markedActions(tab)).toEqual(['bind-merchant']);
        await press(tab, MERCHANT, 'bind-merchant');
        await waitForGuard(tab, 'bind-merchant');
        await cancel(tab);
        expect(await counters(tab)).toEqual({});
      });
    }
  });

  test(`a click without pointer or key, as a screen reader makes it, is held back too: ${layout}`, async ({
    visit,
    sandbox,
    token,
  }) => {
    const tab = await visit('/cgi-bin/masssendpage?t=mass/send', calm);
    const send: Spot = { css: '#js_send button' };
    await press(tab, send, 'mass-send');
    await waitForGuard(tab, 'mass-send');
    await cancel(tab);
    // Its label makes the browser itself click: trusted, with nothing before it on the control.
    await tab.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const control = document.querySelector<HTMLElement>('[data-aim]');
      control?.setAttribute('id', 'sent-by-label');
      for (const type of ['pointerdown', 'mousedown', 'keydown', 'click']) {
        control?.addEventListener(type, ({ isTrusted }) => seen.push(`${type} ${isTrusted}`));
      }
      document.querySelector('h2')?.insertAdjacentHTML('afterend', '<label for="sent-by-label">label</label>');
    });
    const label = 'label[for=sent-by-label]';
    await tab.click(label);
    await waitForGuard(tab, 'mass-send');
    expect(await counters(tab)).toEqual({});
    await agree(tab);
    await tab.click(label);
    await expect.poll(async () => (await stateOf(sandbox, token)).counters.massSendOpened).toBe(1);
    expect(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['click true']);
  });

  test(`another tool’s click passes and is not said to be the person’s: ${layout}`, async ({ visit, driver }) => {
    const tab = await visit('developer', calm);
    await aim(tab, RESET);
    const before = (await journal(driver)).length;
    await tab.evaluate(() => (document.querySelector('[data-aim]') as HTMLElement).click());
    expect(await counters(tab)).toEqual({ resetAppsecretOpened: 1 });
    expect(await tab.marks('guard')).toEqual([]);
    // The same control by hand, later: the first entry is about that.
    await tab.reload();
    await press(tab, RESET, 'reset-appsecret');
    await waitForGuard(tab, 'reset-appsecret');
    await expect.poll(async () => (await journal(driver)).slice(before)).toEqual(['guard-shown reset-appsecret']);
  });

  test(`by keyboard alone, boxes too, and the focus comes back each time: ${layout}`, async ({
    visit,
    sandbox,
    token,
  }) => {
    const tab = await visit('developer', calm);
    await expect.poll(async () => (await aim(tab, RESET)).mark).toBe('reset-appsecret');
    await tab.tabTo('重置', ({ text }) => text === '重置');
    for (const leave of ['Escape', 'cancel', 'agree'] as const) {
      await tab.press('Enter');
      await waitForGuard(tab, 'reset-appsecret');
      expect((await tab.focused()).mark).toBe('guard');
      if (leave === 'Escape') await tab.press('Escape');
      if (leave === 'cancel') {
        await tab.tabTo(
          'the button that leaves it',
          ({ mark, text }) => mark === 'guard' && /^(?:取消|先不操作)$/.test(text),
        );
        await tab.press(' ');
      }
      if (leave === 'agree') await agreeByKeys(tab);
      await tab.waitForNoMark('guard');
      expect((await tab.focused()).text, `the focus after ${leave}`).toBe('重置');
      expect(await counters(tab)).toEqual({});
    }
    await tab.press('Enter');
    await expect.poll(async () => (await stateOf(sandbox, token)).counters.resetAppsecretOpened).toBe(1);
  });

  test(`Enter in a field beside a control is the field’s: ${layout}`, async ({ visit }) => {
    const tab = await visit('people', calm);
    const button: Spot = { text: '绑定运营者微信号' };
    await press(tab, button, 'invite-operator');
    await waitForGuard(tab, 'invite-operator');
    await agree(tab);
    await press(tab, button);
    await tab.fill('.js_keyword, input[name=keyword]', 'amy');
    await tab.press('Enter');
    expect(await tab.marks('guard')).toEqual([]);
  });
}

for (const [page, action, spot] of [
  ['developer', 'reset-appsecret', RESET],
  ['developer', 'edit-ip-whitelist', IP],
  ['developer', 'view-appsecret', { text: '查看' }],
] as const) {
  test(`axe has nothing to say about the dialog of ${action}`, async ({ visit }) => {
    const tab = await visit(page, { layout: 'desktop', late: 0, redraw: 'off' });
    await press(tab, spot, action);
    await waitForGuard(tab, action);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.media({ colorScheme });
      expect(await tab.axe('[data-mp-steward=guard]'), colorScheme).toEqual([]);
    }
    await tab.size(360, 640);
    expect(await tab.axe('[data-mp-steward=guard]'), 'narrow').toEqual([]);
    await agree(tab);
  });
}

test('a guard in each of two tabs: each answers for itself', async ({ visit }) => {
  const calm = { layout: 'classic', late: 0, redraw: 'off' } as const;
  const tabs: Tab[] = [await visit('developer', calm), await visit('developer')];
  for (const tab of tabs) {
    await press(tab, RESET, 'reset-appsecret');
    await waitForGuard(tab, 'reset-appsecret');
  }
  const [first, second] = tabs as [Tab, Tab];
  await agree(first);
  expect(await second.marks('guard')).toHaveLength(1);
  await second.front();
  await second.press('Escape');
  await second.waitForNoMark('guard');
  await press(second, RESET);
  await waitForGuard(second, 'reset-appsecret');
  await second.clickIn(GUARD, '[data-does=cancel]');
  expect(await counters(second)).toEqual({});
  await press(first, RESET);
  await expect.poll(async () => (await counters(first)).resetAppsecretOpened).toBe(1);
});
