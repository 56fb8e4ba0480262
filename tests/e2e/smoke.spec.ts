import { expect, test } from './fixtures.ts';

test('the extension is there, speaks Chinese, and its worker answers', async ({ driver }) => {
  const about = await driver.inExtension(async () => {
    const { runtime, i18n } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    return { id: runtime.id, language: i18n.getUILanguage(), name: i18n.getMessage('ext_short_name') };
  });
  expect(about).toMatchObject({ language: 'zh-CN', name: '公众号管理助手' });
  expect(about.id).not.toBe('');
});

test('the worker starts again after it was ended', async ({ driver, visit }) => {
  await driver.killWorker();
  expect(await driver.isWorkerRunning()).toBe(false);
  const tab = await visit('people');
  await tab.waitForMark('status');
  expect(await driver.isWorkerRunning()).toBe(true);
});

for (const path of ['/s/AbCdEfGh', '/wxamp/home/guide'] as const) {
  test(`${path} carries no node of ours`, async ({ driver }) => {
    const tab = await driver.open(`https://mp.weixin.qq.com${path}`);
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });
}
