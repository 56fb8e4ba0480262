import type { Tab } from './driver/types.ts';
import { put } from './fields.ts';
import { expect, test } from './fixtures.ts';
import {
  accept,
  answer,
  apply,
  choose,
  kept,
  known,
  morning,
  next,
  note,
  openItem,
  openPanel,
  planWith,
  say,
  stateNow,
  tick,
  unfold,
  type Walk,
  waitForPhase,
  waitForStep,
} from './way-steps.ts';

const START = '2026-12-01';
const SMALL = {
  account: { type: 'subscription', subject: 'individual', followers: '642', verified: 'no' },
  uses: { sells: 'no', keepsFollowers: 'no' },
  start: START,
} as const;

test.describe('trouble on the way out', () => {
  let walk: Walk;

  test.beforeEach(async ({ driver, visit, sandbox, token }) => {
    test.setTimeout(120_000);
    walk = { driver, sandbox, token, visit, id: '' };
    await driver.setClock(morning(START));
    const clock = `${START}T10:00:00+08:00`;
    const home = await visit('home', { scenario: 'individual', layout: 'classic', clock, late: 0, redraw: 'off' });
    await home.waitForMark('status');
    walk.id = await known(driver, (await stateNow(walk)).account.ghid);
    await home.close();
  });

  test('two windows tick one item at once, and write to it', async () => {
    const one = await openPanel(walk);
    const other = await openPanel(walk);
    const box = '[data-item=confirm-administrator]';
    // Nobody has begun yet: whichever comes second finds the run that the first has made.
    await Promise.all([one, other].map((window) => window.click(`${box} .item-box`)));
    await expect.poll(async () => (await kept(walk)).runs).toBe(1);
    // Whoever was late enough to see the other's tick has taken it back: both see what is kept, whichever that is.
    for (const window of [one, other]) {
      await window.front();
      await expect
        .poll(async () => {
          const [row, ...others] = (await kept(walk)).items;
          return others.length === 0 && row?.state === (await window.attribute(box, 'data-state'));
        })
        .toBe(true);
    }

    await openItem(one, 'read-agreement');
    await openItem(other, 'read-agreement');
    await note(one, 'read-agreement', 'note', '甲写的备注');
    await note(other, 'read-agreement', 'assignee', '乙');
    await tick(one, 'read-agreement');
    await expect
      .poll(async () => (await kept(walk)).items.find(({ itemId }) => itemId === 'read-agreement'))
      .toMatchObject({ itemId: 'read-agreement', state: 'done', note: '甲写的备注', assignee: '乙' });
    const rows = (await kept(walk)).items.filter(({ itemId }) => itemId === 'read-agreement');
    expect(rows).toHaveLength(1);
  });

  test('a worker that is ended in the middle of a tick loses nothing', async ({ driver }) => {
    const panel = await openPanel(walk);
    await Promise.all([panel.click('#box-confirm-administrator'), driver.killWorker()]);
    await panel.waitForElement('[data-item=confirm-administrator][data-done=true]');
    await driver.killWorker();
    await panel.click('#box-read-agreement');
    await expect.poll(async () => (await kept(walk)).items.length).toBe(2);
    await panel.close();
    const again = await openPanel(walk);
    await again.waitForElement('[data-item=confirm-administrator][data-done=true]');
    await again.waitForElement('[data-item=read-agreement][data-done=true]');
    const { runs, items } = await kept(walk);
    expect(runs).toBe(1);
    expect(items.map(({ itemId }) => itemId).sort()).toEqual(['confirm-administrator', 'read-agreement']);
  });

  test('followers are read as people write them, and a slip is said at once', async () => {
    const panel = await openPanel(walk);
    await panel.click('[data-does=plan]');
    await waitForStep(panel, 'route');
    await next(panel);
    await waitForStep(panel, 'account');
    for (const wrong of ['-1', '1.5', '很多']) {
      await panel.fill('[name=followers]', wrong);
      await next(panel);
      await panel.waitForElement('[name=followers][aria-invalid=true]');
      expect((await panel.text({ css: '.wizard-problem[role=alert]', nth: 0 })).length, wrong).toBeGreaterThan(4);
      await waitForStep(panel, 'account');
    }
    for (const [text, written] of [
      ['0', '0'],
      ['1.2万', '12000'],
      ['40000000', '40000000'],
    ] as const) {
      await panel.fill('[name=followers]', text);
      await next(panel);
      await waitForStep(panel, 'uses');
      await next(panel);
      await waitForStep(panel, 'dates');
      await panel.click('[data-does=wizard-finish]');
      await panel.waitForGone('[data-wizard]');
      await panel.click('[data-does=plan]');
      await waitForStep(panel, 'route');
      await next(panel);
      await waitForStep(panel, 'account');
      const read = await panel.evaluate(() => document.querySelector<HTMLInputElement>('[name=followers]')?.value);
      expect(read?.replace(/\D/g, ''), text).toBe(written);
    }
  });

  /** To the wizard's last step, with the day by which it should be over. */
  async function target(panel: Tab, day: string): Promise<void> {
    await panel.click('[data-does=plan]');
    await waitForStep(panel, 'route');
    for (const step of ['account', 'uses', 'dates'] as const) {
      await next(panel);
      await waitForStep(panel, step);
    }
    await choose(panel, 'anchor-kind', 'target');
    await put(panel, '[name=anchor-day]', day);
  }

  test('a target that has passed or is too soon is refused, and another day offered that is possible', async () => {
    const panel = await openPanel(walk);
    await planWith(panel, SMALL);
    for (const [day, problem] of [
      ['2026-11-30', 'target-past'],
      ['2026-12-05', 'target-too-soon'],
    ] as const) {
      await target(panel, day);
      await panel.waitForElement(`[data-problem=${problem}]`);
      await panel.click('[data-does=wizard-finish]');
      await waitForStep(panel, 'dates');
      await panel.click(`[data-problem=${problem}] [data-does=take-day]`);
      await panel.waitForGone('[data-problem^=target-]');
      const offered = await panel.evaluate(() => document.querySelector<HTMLInputElement>('[name=anchor-day]')?.value);
      // Seven days of freeze at the least, even for one who applies today.
      expect(offered && offered >= '2026-12-08', offered).toBe(true);
      await panel.click('[data-does=wizard-finish]');
      await panel.waitForGone('[data-wizard]');
      expect(await panel.count('[data-deregistration] [data-problem^=target-]')).toBe(0);
    }
  });

  test('a target inside the freeze is refused, and the end of the freeze offered', async ({ visit }) => {
    await apply(walk, 'individual');
    const panel = await openPanel(walk);
    await planWith(panel, SMALL);
    await say(panel, 'applied', START);
    await say(panel, 'verified', START);
    await waitForPhase(panel, 'frozen');
    const page = await visit('closing');
    await page.waitForMark('notice', { attrs: { phase: 'frozen', date: '2026-12-08' } });
    await panel.front();
    await panel.click('[data-suggestion=frozen] [data-does=accept]');
    await waitForPhase(panel, 'frozen', '2026-12-08');
    await target(panel, '2026-12-05');
    await panel.waitForElement('[data-problem=target-in-freeze]');
    await panel.click('[data-problem=target-in-freeze] [data-does=take-day]');
    await panel.waitForGone('[data-problem^=target-]');
    const offered = await panel.evaluate(() => document.querySelector<HTMLInputElement>('[name=anchor-day]')?.value);
    expect(offered && offered >= '2026-12-08', offered).toBe(true);
  });

  test('a freeze is said to be gone by a page that no frozen account has, and by no other', async ({
    driver,
    visit,
    sandbox,
    token,
  }) => {
    await apply(walk, 'individual');
    const panel = await openPanel(walk);
    await planWith(panel, SMALL);
    await say(panel, 'applied', START);
    await say(panel, 'verified', START);
    await waitForPhase(panel, 'frozen');
    const unread = await visit('closing', { sabotage: 'unknown-markup,no-page-data' });
    await unread.waitForMark('notice', { attrs: { phase: 'unknown' } });
    await unread.close();
    // What the scan's own page named is asked about; that it is off is not.
    await accept(panel, 'frozen');
    await waitForPhase(panel, 'frozen', '2026-12-08');
    expect(await panel.attribute('[data-deregistration]', 'data-ended')).toBeNull();

    await driver.setClock(morning('2026-12-02'));
    await sandbox.ask(`/cgi-bin/acctclose?action=cancel&token=${token}`, {});
    const home = await visit('home', { sabotage: 'none' });
    await home.waitForMark('status');
    await panel.front();
    await accept(panel, 'frozen');
    await panel.waitForElement('[data-deregistration][data-ended=revoked]');
    await home.close();
  });

  test('planning anew keeps what was done and noted, and says what has changed', async () => {
    const panel = await openPanel(walk);
    await planWith(panel, { ...SMALL, uses: { ...SMALL.uses, 'feature-payment': 'no', 'feature-cards': 'yes' } });
    await unfold(panel);
    expect(await panel.count('[data-item=unbind-payment]')).toBe(0);
    await tick(panel, 'confirm-administrator');
    await tick(panel, 'close-cards');
    await note(panel, 'close-cards', 'note', '卡券已全部下架');

    const change = async (features: Readonly<Record<string, string>>): Promise<string> => {
      await panel.click('[data-does=plan]');
      await waitForStep(panel, 'route');
      await next(panel);
      await waitForStep(panel, 'account');
      await next(panel);
      await waitForStep(panel, 'uses');
      for (const [name, value] of Object.entries(features)) await answer(panel, name, value);
      await next(panel);
      await waitForStep(panel, 'dates');
      await panel.click('[data-does=wizard-finish]');
      await panel.waitForGone('[data-wizard]');
      await panel.waitForElement('[data-plan-changes]');
      // All of it, also what does not fit at once.
      const said = await panel.evaluate(() => document.querySelector('[data-plan-changes]')?.textContent ?? '');
      await panel.click('[data-does=close-changes]');
      await unfold(panel);
      return said;
    };

    const first = await change({ 'feature-payment': 'yes', 'feature-cards': 'no' });
    expect(first).toMatch(/微信支付|商户/);
    expect(first).toContain('卡券');
    await panel.waitForElement('[data-item=unbind-payment]');
    expect(await panel.count('[data-item=close-cards]')).toBe(0);
    await panel.waitForElement('[data-item=confirm-administrator][data-done=true]');

    await change({ 'feature-cards': 'yes' });
    await panel.waitForElement('[data-item=close-cards][data-done=true]');
    await openItem(panel, 'close-cards');
    const text = await panel.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('[data-item=close-cards] [data-field=note]')?.value,
    );
    expect(text).toBe('卡券已全部下架');
  });
});
