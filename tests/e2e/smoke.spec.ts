import { expect, test } from './fixtures.ts';

test('the extension is there and speaks the language asked for', async ({ driver }) => {
  const names = await driver.inExtension(() => {
    const { i18n } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    return [i18n.getMessage('locale'), i18n.getMessage('ext_short_name')];
  });
  expect(names).toEqual(['zh-CN', '公众号管理助手']);
});

test('the worker starts again after it was ended', async ({ driver, visit }) => {
  await driver.killWorker();
  expect(await driver.isWorkerRunning()).toBe(false);
  const tab = await visit('people');
  await tab.waitForMark('status');
  await expect.poll(() => driver.isWorkerRunning()).toBe(true);
});

for (const path of ['/s/AbCdEfGh', '/wxamp/home/guide'] as const) {
  test(`${path} carries no node of ours`, async ({ driver }) => {
    const tab = await driver.open(`https://mp.weixin.qq.com${path}`);
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });
}
