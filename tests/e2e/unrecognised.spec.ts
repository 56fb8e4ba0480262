import { expect, test } from './fixtures.ts';

for (const layout of ['classic', 'desktop'] as const) {
  test(`a people page in markup nobody knows: a quiet chip, no badge, ${layout}`, async ({ visit }) => {
    const tab = await visit('people', { layout, sabotage: 'unknown-markup,no-page-data', scenario: 'everyday' });
    const chip = await tab.waitForMark('unrecognised');
    expect(chip.attrs.page).toBe('people');
    expect(chip.attrs.missing?.split(' ')).toContain('roster');
    expect(await tab.marks('operator')).toEqual([]);
    expect(await tab.marks('seats')).toEqual([]);
    await tab.clickIn(chip, '[data-does=why]');
    await tab.waitFor('the explanation', () =>
      Boolean(document.querySelector('[data-mp-steward=unrecognised]')?.shadowRoot?.querySelector('.why')),
    );
  });
}

test('a page that is recognised has no such chip once it has settled', async ({ visit }) => {
  const tab = await visit('settings', { scenario: 'everyday' });
  await tab.waitForMark('status');
  await tab.waitFor('the page to have settled', () => performance.now() > 5000);
  expect(await tab.marks('unrecognised')).toEqual([]);
});

test('an expired session is left alone', async ({ driver }) => {
  const tab = await driver.open('https://mp.weixin.qq.com/cgi-bin/home?t=home/index&token=0&lang=zh_CN');
  await tab.waitForElement({ css: '.msg_content h2', text: '请重新登录' });
  await tab.waitFor('five seconds', () => performance.now() > 4500);
  expect(await tab.marks()).toEqual([]);
});

test('the editor, an article and the mini-program console carry no node of ours', async ({ visit, driver, token }) => {
  const editor = await visit('editor', { scenario: 'everyday' });
  await editor.waitForElement('[contenteditable=true]');
  const article = await driver.open('https://mp.weixin.qq.com/s/AbCdEfGh');
  const miniprogram = await driver.open(`https://mp.weixin.qq.com/wxamp/home/guide?token=${token}&lang=zh_CN`);
  for (const tab of [editor, article, miniprogram]) {
    await tab.waitFor('five seconds', () => performance.now() > 4500);
    expect(await tab.marks(), await tab.url()).toEqual([]);
    const ours = (): number =>
      [...document.querySelectorAll('*')].filter((e) => e.outerHTML.includes('mp-steward')).length;
    expect(await tab.evaluate(ours)).toBe(0);
  }
});
