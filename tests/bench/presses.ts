/** How long a press waits for us that has nothing to do with us. */
import type { launchChromium } from '../e2e/driver/chromium.ts';
import { address, type World } from '../e2e/world.ts';
import { quantile } from './statistics.ts';
import { pressTimes, traced } from './trace.ts';

type Chromium = Awaited<ReturnType<typeof launchChromium>>;

const WORLD: World = { scenario: 'full-invited', layout: 'classic', late: 0, redraw: 'off' };
/** Beside guarded controls, and nothing of theirs: labels, links, cells of people. */
const UNGUARDED = {
  settings: ['li.account_setting_item h4', '.js_qrcode_download', '.main_hd h2', '#js_customerServicePhone'],
  people: ['#js_helper_list td', '#js_helper_list td img', '.section_title, h3'],
} as const;
const ROUNDS = 15;

/**
 * 95th percentile of the milliseconds that the events of pressing an unguarded control, or of letting it go, by mouse and by key,
 * spend in our scripts: the page's own handlers come after us.
 */
export async function pressDelay(steward: Chromium): Promise<number> {
  const times: number[] = [];
  for (const [name, controls] of Object.entries(UNGUARDED) as ['settings' | 'people', readonly string[]][]) {
    const page = await steward.newPage();
    await page.goto(address(name, `10000009${name.length}`, WORLD));
    await page.locator('[data-mp-steward=admin-only]').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(1_000);
    const events = await traced(steward, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const css of controls) {
          const control = page.locator(css).first();
          await control.click({ timeout: 5_000 });
          await page.keyboard.press('Enter');
          await page.keyboard.press('Escape');
        }
      }
    });
    const pressed = pressTimes(events);
    if (pressed.length < ROUNDS * controls.length)
      throw new Error(`${name}: only ${pressed.length} presses were traced`);
    times.push(...pressed);
    await page.close();
  }
  return quantile(times, 0.95);
}
