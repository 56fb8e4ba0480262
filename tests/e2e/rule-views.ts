import type { Driver, Tab } from './driver/types.ts';

/** Where a rule is shown. */
export const rule = (id: string): string => `[data-rule=${id}]`;

/** The options on one of the views of the rules. */
export async function openView(driver: Driver, view: string, size = { width: 1100, height: 900 }): Promise<Tab> {
  const tab = await driver.openExtensionPage(`options.html#${view}`, size);
  await tab.waitForElement('main h2');
  return tab;
}
