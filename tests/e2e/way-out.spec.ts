import type { Tab } from './driver/types.ts';
import { put } from './fields.ts';
import { expect, test } from './fixtures.ts';
import {
  accept,
  apply,
  chosen,
  confirmForGood,
  confirmReminders,
  emptyRoster,
  goOn,
  known,
  morning,
  next,
  note,
  openItem,
  openPanel,
  phaseCard,
  planWith,
  say,
  stateNow,
  tick,
  toolbar,
  transferArrives,
  unfold,
  type Walk,
  waitForKept,
  waitForPhase,
  waitForStep,
} from './way-steps.ts';
import { STORIES } from './way-stories.ts';

const START = '2026-12-01';
const NOTE = '协议第三条要再问法务';
const isDone = (item: string): string => `[data-item=${item}][data-done=true]`;
/** How many days are left, as the panel says it. */
const left = (panel: Tab): Promise<string> => panel.text('[data-deregistration] .countdown');

for (const story of STORIES) {
  test(`from wizard to archive: ${story.name}`, async ({ driver, visit, sandbox, token }) => {
    test.setTimeout(240_000);
    const { scenario, layout, answers } = story;
    const walk: Walk = { driver, sandbox, token, visit, id: '' };

    await test.step('the account is known from the pages that are opened', async () => {
      await driver.setClock(morning(START));
      const clock = `${START}T10:00:00+08:00`;
      const home = await visit('home', { scenario, layout, clock, late: 0, redraw: 'off' });
      await home.waitForMark('status');
      const settings = await visit('settings');
      await settings.waitForMark('admin-only', { attrs: { action: 'deregister' } });
      walk.id = await known(driver, (await stateNow(walk)).account.ghid);
      await home.close();
      await settings.close();
    });

    await test.step('the wizard is answered, with what was read already there', async () => {
      const panel = await openPanel(walk);
      await panel.click('[data-does=plan]');
      await waitForStep(panel, 'route');
      await next(panel);
      await waitForStep(panel, 'account');
      const followers = await panel.evaluate(
        () => document.querySelector<HTMLInputElement>('[name=followers]')?.value.replace(/\D/g, '') ?? '',
      );
      expect(followers, 'followers as read').toBe(story.followers);
      expect(await chosen(panel, 'type'), 'type as read').toBe(answers.account.type);
      // What the console says of organisations does not tell one kind from another.
      const subject = await chosen(panel, 'subject');
      if (subject !== 'unknown') expect(subject === 'individual', 'subject as read').toBe(scenario === 'individual');
      await panel.click('[data-does=wizard-close]');
      await planWith(panel, answers);
      await waitForPhase(panel, 'prepare');
      await unfold(panel);
      for (const item of story.has) await panel.waitForElement(`[data-item=${item}]`);
      for (const item of story.hasNot) expect(await panel.count(`[data-item=${item}]`), item).toBe(0);
      await panel.close();
    });

    await test.step('what is done, noted and moved outlives the worker', async () => {
      const panel = await openPanel(walk);
      await tick(panel, 'confirm-administrator');
      await note(panel, 'read-agreement', 'note', NOTE);
      await note(panel, 'read-agreement', 'assignee', '沈既白');
      await openItem(panel, 'export-articles');
      await put(panel, '[data-item=export-articles] [data-field=due]', '2026-12-06');
      await panel.press('Tab');
      await panel.waitForElement('[data-item=export-articles][data-due="2026-12-06"][data-moved]');
      await waitForKept(walk, 'export-articles', { dueOn: '2026-12-06' });
      await waitForKept(walk, 'read-agreement', { note: NOTE, assignee: '沈既白' });
      await panel.close();
      await goOn(walk, '2026-12-04');
      const again = await openPanel(walk);
      await again.waitForElement(isDone('confirm-administrator'));
      await again.waitForElement('[data-item=export-articles][data-due="2026-12-06"][data-moved]');
      await openItem(again, 'read-agreement');
      expect(
        await again.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('[data-item=read-agreement] [data-field]')].map(
            (f) => f.value,
          ),
        ),
      ).toEqual(expect.arrayContaining([NOTE, '沈既白']));
      await again.close();
    });

    await test.step('an empty roster suggests a tick, and ticks nothing', async () => {
      await emptyRoster(walk);
      const panel = await openPanel(walk);
      await panel.waitForElement('[data-suggestion=unbind-operators]');
      expect(await panel.attribute('[data-item=unbind-operators]', 'data-done')).toBe('false');
      await accept(panel, 'unbind-operators');
      await waitForKept(walk, 'unbind-operators', { state: 'done' });
      await panel.waitForElement(isDone('unbind-operators'));
      await panel.close();
    });

    await test.step('applied, verified, frozen', async () => {
      await goOn(walk, story.applied);
      const isIndividual = scenario === 'individual';
      await apply(walk, isIndividual ? 'individual' : 'organisation');
      const panel = await openPanel(walk);
      await say(panel, 'applied', story.applied);
      await waitForPhase(panel, 'verify');
      await panel.close();
      if (!isIndividual) {
        await goOn(walk, story.verified);
        await transferArrives(walk);
      }
      const later = await openPanel(walk);
      if (isIndividual) {
        // The scan has brought the closing page already, and that has named the end.
        await later.waitForElement('[data-suggestion=frozen]');
        await accept(later, 'frozen');
      } else {
        await say(later, 'verified', story.verified);
        const [earlier, latest] = story.reckoned;
        await waitForPhase(later, 'frozen', latest);
        expect((await phaseCard(later)).until, earlier).toBe(latest);
        const page = await visit('closing');
        await page.waitForMark('notice', { attrs: { phase: 'frozen', date: story.freezeEnd } });
        await page.close();
        await accept(later, 'frozen');
      }
      await waitForPhase(later, 'frozen', story.freezeEnd);
      await later.close();
    });

    await test.step('the freeze counts down, and may be revoked', async () => {
      await goOn(walk, story.inFreeze);
      const page = await visit('closing');
      await page.waitForMark('notice', { attrs: { phase: 'frozen', date: story.freezeEnd } });
      await expect.poll(async () => (await page.waitForMark('status')).text).toContain('5 天');
      const panel = await openPanel(walk);
      await waitForPhase(panel, 'frozen', story.freezeEnd);
      expect(await left(panel)).toContain('5 天');
      await panel.waitForElement('[data-course-step=revoked] [data-does=choose-step]');
      await expect.poll(async () => (await toolbar(driver, walk.id))[0]?.text).toContain('5');
      await panel.close();
      await page.close();
    });

    await test.step('on the first day of the window it is said', async () => {
      await goOn(walk, story.window);
      const page = await visit('closing');
      await page.waitForMark('notice', { attrs: { phase: 'confirm', date: story.confirmBy } });
      await expect.poll(async () => (await page.waitForMark('status')).text).toContain('6 天');
      const panel = await openPanel(walk);
      await panel.waitForElement('[data-suggestion=confirm]');
      // Nothing is taken for granted: until it is said the phase is what the person said last.
      await waitForPhase(panel, 'frozen');
      await accept(panel, 'confirm');
      await waitForPhase(panel, 'confirm', story.confirmBy);
      expect(await left(panel)).toContain('6 天');
      await expect.poll(async () => (await confirmReminders(panel, walk.id)).length).toBeGreaterThan(0);
      await expect.poll(async () => (await toolbar(driver, walk.id))[0]?.text).toContain('6');
      await panel.close();
      await page.close();
    });

    await test.step('confirmed, and what comes after', async () => {
      await goOn(walk, story.confirmed);
      await confirmForGood(walk);
      const panel = await openPanel(walk);
      await say(panel, 'confirmed', story.confirmed);
      await waitForPhase(panel, 'closed');
      expect(await panel.text('[data-deregistration] [data-date=name_free]')).toMatch(story.nameFree);
      await tick(panel, 'confirm-deregistration');
      for (const item of ['verify-closed', 'release-check']) await tick(panel, item);
      await waitForKept(walk, 'release-check', { state: 'done' });
      await expect.poll(() => confirmReminders(panel, walk.id)).toEqual([]);
      await panel.close();
    });

    await test.step('archived, looked at, opened again', async () => {
      const panel = await openPanel(walk);
      const { deregistration: run } = await phaseCard(panel);
      await panel.click('.runs > summary');
      await panel.click('[data-does=archive]');
      await panel.click('[data-does=archive-sure]');
      await panel.waitForElement('[data-deregistration=""]');
      await driver.killWorker();
      await panel.reload();
      await panel.waitForElement('[data-tab=checklist]');
      await panel.click('[data-tab=checklist]');
      await panel.waitForElement('[data-deregistration=""]');
      if ((await panel.count(`[data-run="${run}"] button`)) === 0) await panel.click('.runs > summary');
      await panel.click(`[data-run="${run}"][data-archived=true] button`);
      await waitForPhase(panel, 'closed');
      if ((await panel.count('[data-does=reopen]')) === 0) await panel.click('.runs > summary');
      await panel.click('[data-does=reopen]');
      await panel.waitForElement(`[data-run="${run}"][data-archived=false], [data-deregistration="${run}"]`);
      await unfold(panel);
      for (const item of ['confirm-administrator', 'unbind-operators', 'verify-closed'])
        await panel.waitForElement(isDone(item));
      await panel.close();
    });
  });
}
