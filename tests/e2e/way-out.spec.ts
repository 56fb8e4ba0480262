import type { Tab } from './driver/types.ts';
import { put } from './fields.ts';
import { expect, test } from './fixtures.ts';
import {
  type Answers,
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

/** Every feature of an account, not in use. */
const NONE = {
  'feature-payment': 'no',
  'feature-publisher-ads': 'no',
  'feature-advertiser': 'no',
  'feature-rewards': 'no',
  'feature-cards': 'no',
  'feature-mini-program': 'no',
  'feature-open-platform': 'no',
  'feature-third-party': 'no',
  'feature-stores': 'no',
  'feature-paid-content': 'no',
  'feature-own-server': 'no',
} as const;
const ALL = Object.fromEntries(Object.keys(NONE).map((name) => [name, 'yes']));

/**
 * One account's way out, its days counted by hand on a calendar of paper, from the worked timelines and the tables of the platform's
 * rules: individuals are verified by the scan that applies; organisations by a small transfer within 10 days; then a freeze of 7 days
 * up to 1,000 followers (an older table: 15), 15 up to 10,000, 30 up to 100,000 and 60 beyond; then 7 days to confirm (an older text:
 * 2, and a deadline is taken from the shorter); then the name stays with the subject for 15 days.
 */
interface Story {
  name: string;
  scenario: string;
  layout: 'classic' | 'desktop';
  followers: string;
  answers: Answers;
  /** An item that applies to this account, and one that does not. */
  has: readonly string[];
  hasNot: readonly string[];
  applied: string;
  verified: string;
  /** By the person's word alone, before any page named it: the earlier and the later end of the freeze. */
  reckoned: readonly [earlier: string, later: string];
  /** As the console names it. */
  freezeEnd: string;
  /** In the freeze, five days before its end. */
  inFreeze: string;
  /** The first day on which the console lets one confirm. */
  window: string;
  /** The last day to confirm, as the console names it, and how many days that is from `window`. */
  confirmBy: string;
  confirmed: string;
  /** As said at `confirmed`. */
  nameFree: RegExp;
}

const STORIES: readonly Story[] = [
  {
    name: 'an individual’s subscription account',
    scenario: 'individual',
    layout: 'desktop',
    followers: '642',
    answers: {
      account: { type: 'subscription', subject: 'individual', verified: 'no' },
      uses: { ...NONE, sells: 'no', keepsFollowers: 'no' },
      start: '2026-12-01',
    },
    has: ['confirm-administrator', 'announce-1', 'apply', 'reuse-name'],
    hasNot: ['unbind-payment', 'pay-transfer', 'close-cards'],
    applied: '2026-12-10',
    verified: '2026-12-10',
    reckoned: ['2026-12-17', '2026-12-25'],
    freezeEnd: '2026-12-17',
    inFreeze: '2026-12-12',
    window: '2026-12-18',
    confirmBy: '2026-12-24',
    confirmed: '2026-12-19',
    nameFree: /1月3日/,
  },
  {
    name: 'an enterprise’s service account with everything bound',
    scenario: 'enterprise',
    layout: 'classic',
    followers: '123456',
    answers: {
      account: { type: 'service', subject: 'enterprise', verified: 'yes', bankAccount: 'yes', subjectChange: 'no' },
      uses: { ...ALL, sells: 'yes', keepsFollowers: 'new-account', newAccount: '青岚书店' },
      start: '2026-12-01',
    },
    has: [
      'unbind-payment',
      'close-publisher-ads',
      'close-cards',
      'unlink-miniprogram',
      'pay-transfer',
      'new-account-ready',
    ],
    hasNot: [],
    applied: '2027-01-12',
    verified: '2027-01-15',
    reckoned: ['2027-03-16', '2027-03-16'],
    freezeEnd: '2027-03-16',
    inFreeze: '2027-03-11',
    window: '2027-03-17',
    confirmBy: '2027-03-23',
    confirmed: '2027-03-18',
    nameFree: /4月2日/,
  },
  {
    name: 'a government body’s account',
    scenario: 'government',
    layout: 'desktop',
    followers: '8230',
    answers: {
      account: { type: 'service', subject: 'government', verified: 'yes', bankAccount: 'no', subjectChange: 'no' },
      uses: { ...NONE, 'feature-third-party': 'yes', sells: 'no', keepsFollowers: 'no' },
      start: '2026-12-01',
    },
    has: ['confirm-subject-proof', 'revoke-third-party'],
    hasNot: ['unbind-payment', 'cease-business-notice'],
    applied: '2026-12-21',
    verified: '2026-12-23',
    reckoned: ['2027-01-07', '2027-01-07'],
    freezeEnd: '2027-01-07',
    inFreeze: '2027-01-02',
    window: '2027-01-08',
    confirmBy: '2027-01-14',
    confirmed: '2027-01-09',
    nameFree: /1月24日/,
  },
  {
    name: 'an account from overseas',
    scenario: 'overseas',
    layout: 'classic',
    followers: '980',
    answers: {
      account: { type: 'service', subject: 'overseas', verified: 'yes', subjectChange: 'no' },
      uses: { ...NONE, 'feature-mini-program': 'yes', sells: 'no', keepsFollowers: 'no' },
      start: '2026-12-01',
    },
    has: ['unlink-miniprogram', 'confirm-subject-proof'],
    hasNot: ['unbind-payment', 'withdraw-rewards'],
    applied: '2026-12-10',
    verified: '2026-12-18',
    reckoned: ['2026-12-25', '2027-01-02'],
    freezeEnd: '2026-12-25',
    inFreeze: '2026-12-20',
    window: '2026-12-26',
    confirmBy: '2027-01-01',
    confirmed: '2026-12-27',
    nameFree: /1月11日/,
  },
];

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
