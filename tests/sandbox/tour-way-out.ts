/** The stations of the tour that lead through a deregistration, in the side panel and on paper. */
import { panelBeside, type Station, standsStill } from './tour.ts';

/** As wide as Chrome lets a side panel shrink; as high as a tall screen. */
const PANEL = { width: 320, height: 1400 };
const PAPER = { width: 1100, height: 1400 };

/** From the question of the route to a dated plan, and what stands around it. */
export const wayOut: Station = async ({ driver, visit, picture }) => {
  // Followers, verification and people are read beforehand: the questions come answered.
  const home = await visit('home', 'leaving', { layout: 'desktop', scenario: 'enterprise' });
  await home.waitForMark('status');
  await home.close();
  const people = await visit('people', 'leaving');
  await people.waitForMark('operator');
  const panel = await panelBeside(driver, people);
  await panel.size(PANEL.width, PANEL.height);
  // The panel may stand before the people that the page shows are kept; they, and their reminders, move what is below them.
  await panel.waitForElement({ css: '[role=tabpanel] li', nth: 0 });
  await panel.click('[data-tab=checklist]');
  await panel.waitFor('the panel to come to rest', standsStill, { css: '[data-does=plan]' });
  await panel.click('[data-does=plan]');
  await panel.waitForElement('[data-wizard][data-step=route]');
  await picture(panel, 'way-out-route');
  await panel.click('[data-does=wizard-next]');
  await panel.waitForElement('[data-wizard][data-step=account]');
  await picture(panel, 'way-out-account', 'dark');
  await panel.click('[data-does=wizard-next]');
  await panel.waitForElement('[data-wizard][data-step=uses]');
  await panel.click('[data-does=wizard-next]');
  await panel.waitForElement('[data-wizard][data-step=dates]');
  await picture(panel, 'way-out-dates');
  await panel.click('[data-does=wizard-finish]');
  await panel.waitForGone('[data-wizard]');
  await panel.waitForElement({ css: '[data-item][data-due]', nth: 0 });
  await picture(panel, 'way-out-plan');
  await panel.click('[data-item=confirm-subject-proof] .item-more');
  await panel.waitForElement('[data-item=confirm-subject-proof] [data-does=add-evidence]');
  await panel.evaluate(() => document.querySelector('[data-item=confirm-subject-proof]')?.scrollIntoView());
  await picture(panel, 'way-out-item', 'dark');
  for (const view of ['timeline', 'words', 'evidence', 'handover']) {
    await panel.click(`[data-way-view=${view}]`);
    await panel.waitForElement(`[data-view=${view}]`);
    await panel.evaluate((name) => document.querySelector(`[data-way-view=${name}]`)?.scrollIntoView(), view);
    await picture(panel, `way-out-${view}`);
  }
  await panel.click('[data-way-view=timeline]');
  await panel.waitForElement('a[href*="run.html#"]');
  const whole = await panel.attribute('a[href*="run.html#"]', 'href');
  await panel.close();
  const page = await driver.openExtensionPage((whole ?? '').replace(/^\//, ''), PAPER);
  await page.waitForElement('h1');
  await picture(page, 'way-out-on-paper');
  await page.close();
  await people.close();
};
