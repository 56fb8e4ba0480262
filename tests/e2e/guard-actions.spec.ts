import { stateOf } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { agree, aim, armed, cancel, counters, markedActions, press, type Spot, waitForGuard } from './guard-steps.ts';
import { LOOKALIKES, SETTINGS_STEPS, type Step, VISITS } from './guard-visits.ts';

const ofLayout = (at: Step['at'], layout: 'classic' | 'desktop'): Spot => ('classic' in at ? at[layout] : at);

/**
 * Every admin-only action, on every page where it can begin, in both layouts: marked once and nothing else is, held back,
 * left alone when the person thinks better of it, armed when they agree, let through at the next press. That it was let
 * through is told by the page's own counters.
 */
for (const visited of VISITS) {
  for (const layout of visited.layouts ?? (['classic', 'desktop'] as const)) {
    test(`${visited.name}: ${layout}`, async ({ visit, sandbox, token }) => {
      test.setTimeout(40_000 + 25_000 * visited.steps.length);
      const world = { layout, late: 0, redraw: 'off', ...visited.world } as const;
      const tab = await visit(visited.page, world);
      const url = await tab.url();
      const wanted = [
        ...visited.steps.map(({ action }) => action),
        ...Object.entries(visited.more ?? {}).flatMap(([action, times]) => Array<string>(times).fill(action)),
      ].sort();
      const allMarked = async () => {
        // The classic list is drawn anew once its page has asked who has confirmed; a press amid that would be lost on any page.
        if (visited.page === 'people')
          await tab.waitFor('the page to know its people', () =>
            performance.getEntriesByType('resource').some(({ name }) => name.includes('get_operators')),
          );
        await expect.poll(() => markedActions(tab), { message: 'actions that are marked' }).toEqual(wanted);
      };

      for (const [index, { action, at, counts, leads, before }] of visited.steps.entries()) {
        await test.step(`${action} at ${JSON.stringify(ofLayout(at, layout))}`, async () => {
          const spot = ofLayout(at, layout);
          if (index > 0) await tab.goto(url);
          await before?.(tab);
          await allMarked();
          expect((await aim(tab, spot)).mark, 'the mark beside the control').toBe(action);
          const untouched = await counters(tab);

          await press(tab, spot);
          await waitForGuard(tab, action);
          expect(await counters(tab), 'held back').toEqual(untouched);
          await cancel(tab);
          expect(await counters(tab), 'left alone').toEqual(untouched);

          await before?.(tab);
          const leftOf = async () => (await tab.box((await aim(tab, spot)).where)).x;
          const left = await leftOf();
          await press(tab, spot);
          await waitForGuard(tab, action);
          await agree(tab);
          expect(await counters(tab), 'agreed, and nothing done by it').toEqual(untouched);
          await before?.(tab);
          await expect.poll(async () => (await armed(tab))[action] ?? 0, { message: 'armed' }).toBeGreaterThan(30);
          expect(Math.abs((await leftOf()) - left), 'moved under the hand').toBeLessThan(2);

          const past = (await stateOf(sandbox, token)).counters[counts ?? ''] ?? 0;
          await press(tab, spot);
          if (leads) await expect.poll(() => tab.url().catch(() => '')).toMatch(leads);
          if (counts) {
            await expect
              .poll(async () => (await stateOf(sandbox, token)).counters[counts], { message: 'let through' })
              .toBe(past + 1);
          }
          await tab.waitForNoMark('guard');
        });
      }
    });
  }
}

for (const layout of ['classic', 'desktop'] as const) {
  test(`the editor carries no mark, and its own button is held back: ${layout}`, async ({ visit, sandbox, token }) => {
    const tab = await visit('editor', { layout, late: 0, redraw: 'off' });
    const spot: Spot = { css: '#js_send button' };
    await press(tab, spot);
    await waitForGuard(tab, 'mass-send');
    expect(await counters(tab)).toEqual({});
    expect(await markedActions(tab)).toEqual([]);
    await agree(tab);
    await press(tab, spot);
    await expect.poll(async () => (await stateOf(sandbox, token)).counters.massSendOpened).toBe(1);
    expect(await tab.evaluate(() => document.querySelectorAll('[contenteditable] [data-mp-steward]').length)).toBe(0);
  });

  test(`every way to draw the roster has its people marked: ${layout}`, async ({ visit }) => {
    const variants = layout === 'classic' ? ['table'] : ['table-with-data', 'cards', 'list', 'compact'];
    for (const variant of variants) {
      const tab = await visit('people', { layout, variant, late: 0, redraw: 'off', scenario: 'lookalikes' });
      const wanted = ['change-administrator', 'invite-operator', ...Array<string>(6).fill('unbind-operator')];
      await expect.poll(() => markedActions(tab), { message: variant }).toEqual(wanted);
      await tab.close();
    }
  });

  test(`a button of the console’s own dialogs belongs to its action: ${layout}`, async ({ visit, sandbox, token }) => {
    test.setTimeout(120_000);
    const count = async (name: string) => (await stateOf(sandbox, token)).counters[name] ?? 0;
    const calm = { layout, late: 0, redraw: 'off' } as const;
    const platform = '/cgi-bin/component_unauthorize?action=info&t=service/auth_detail&appid=wxaaaa1111bbbb2222';
    const tab = await visit(platform, calm);
    const opener: Spot = { text: '取消授权' };
    const ok: Spot = { css: '.dialog_ft button, .weui-desktop-dialog__ft button', text: '确定' };

    // Opened by some other tool: the person has been told nothing yet.
    await aim(tab, opener);
    await tab.evaluate(() => (document.querySelector('[data-aim]') as HTMLElement).click());
    await press(tab, ok, 'revoke-third-party');
    await waitForGuard(tab, 'revoke-third-party');
    await cancel(tab);
    expect(await count('revokeThirdParty')).toBe(0);

    // Opened by the person, who has been told: the same is not said twice.
    await tab.goto(await tab.url());
    await press(tab, opener, 'revoke-third-party');
    await waitForGuard(tab, 'revoke-third-party');
    await agree(tab);
    await press(tab, opener);
    await press(tab, ok);
    await expect.poll(() => count('revokeThirdParty')).toBe(1);

    // The last safe stop before an application is always asked about on its own.
    const settings = await visit('settings', { ...calm, scenario: 'individual' });
    const link: Spot = { row: '原始ID', text: ['注销帐号', '注销账号'] };
    await press(settings, link, 'deregister');
    await waitForGuard(settings, 'deregister');
    await agree(settings);
    await press(settings, link);
    const last: Spot = { text: '同意并下一步' };
    await press(settings, last, 'deregister');
    await waitForGuard(settings, 'deregister');
    expect(await count('closeAgreed')).toBe(0);
    await agree(settings);
    await press(settings, last);
    await expect.poll(() => count('closeAgreed')).toBe(1);
  });

  test(`words that only read like a control are left alone: ${layout}`, async ({ visit, sandbox, token }) => {
    test.setTimeout(180_000);
    const calm = { layout, late: 0, redraw: 'off' } as const;
    for (const [page, presses] of LOOKALIKES) {
      const tab = await visit(page, { ...calm, scenario: 'lookalikes' });
      await test.step(page, async () => {
        for (const [spot, name] of presses) {
          const past = (await stateOf(sandbox, token)).counters[name] ?? 0;
          await press(tab, spot);
          await expect
            .poll(async () => (await stateOf(sandbox, token)).counters[name], { message: `${page}: ${name}` })
            .toBe(past + 1);
        }
        await tab.waitForMark('status');
        // Two pictures later everything that was to be drawn is there.
        const pictures = () =>
          tab.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
          );
        // A page that is just loading itself again, because something was deleted, answers the next time.
        await expect.poll(() => pictures().catch(() => false)).toBe(true);
        expect(await markedActions(tab), page).toEqual([]);
        expect(await tab.marks('guard'), page).toEqual([]);
      });
      await tab.close();
    }
    const settings = await visit('settings', { ...calm, scenario: 'lookalikes' });
    const wanted = [...SETTINGS_STEPS.map(({ action }) => action), 'bind-legal-person'].sort();
    await expect.poll(() => markedActions(settings)).toEqual(wanted);
  });
}
