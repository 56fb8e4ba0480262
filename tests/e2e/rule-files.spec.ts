import { writeFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { openView, rule } from './rule-views.ts';

test.afterEach(({ driver }) => driver.tidy());

test.describe('a file of rules', () => {
  /** The product's own rule on long-term seats, as a file says it, with what `change` does to it. */
  const fileOf = (title: string, link: string) => ({
    format: 'mp-steward-rules',
    version: 1,
    title,
    date: '2026-11-22',
    rules: [
      {
        id: 'long-term-seats',
        topic: 'seats',
        says: { zh: '每个公众号最多 6 名长期运营者。', en: 'An account may have at most 6 long-term operators.' },
        value: { kind: 'count', count: 6 },
        conditions: {},
        confidence: 'C',
        checked: '2026-11-22',
        sources: [{ title: '一篇文章', address: link, date: null, kind: 'community' }],
        also: [],
        consequences: [],
        claims: [],
        restsOn: [],
      },
    ],
  });
  const write = (path: string, content: unknown): string => {
    writeFileSync(path, JSON.stringify(content));
    return path;
  };

  test('with a link that runs is refused whole, with the place named', async ({ driver }, testInfo) => {
    const tab = await openView(driver, 'rules-update');
    await tab.upload('input[type=file]', write(testInfo.outputPath('bad.json'), fileOf('坏', 'javascript:alert(1)')));
    await tab.waitForElement('[data-place="rules[0].sources[0].address"][data-problem=link]');
    expect(await tab.count('[data-does=apply-rule-file]')).toBe(0);
    expect(await tab.count('[data-rule-file]')).toBe(0);
  });

  test('is read as a difference, applied whole, and taken back', async ({ driver }, testInfo) => {
    test.setTimeout(60_000);
    const tab = await openView(driver, 'rules-update');
    const good = write(testInfo.outputPath('good.json'), fileOf('新规则', 'https://example.com/a'));
    await tab.upload('input[type=file]', good);
    await tab.waitForElement('[data-changed=long-term-seats]');
    const said = await tab.text('[data-changed=long-term-seats]');
    expect(said).toContain('5');
    expect(said).toContain('6');
    await tab.click('[data-does=apply-rule-file]');
    await tab.waitForElement('[data-rule-file=新规则]');
    // What is in force already cannot be applied again.
    await tab.upload('input[type=file]', good);
    await tab.waitForElement('[data-difference="0 0"]');
    expect(await tab.count('[data-does=apply-rule-file]')).toBe(0);

    const rules = await openView(driver, 'rules/long-term-seats');
    await rules.waitForElement({ css: `${rule('long-term-seats')} .rule-figure`, text: '6' });
    await tab.front();
    await tab.click('[data-rule-file=新规则] button');
    await tab.waitForGone('[data-rule-file=新规则]');
    await rules.waitForElement({ css: `${rule('long-term-seats')} .rule-figure`, text: '5' });
  });

  test('that goes leaves an own value of its rule behind, kept until it is undone', async ({ driver }, testInfo) => {
    test.setTimeout(60_000);
    const tab = await openView(driver, 'rules-update');
    const { rules, ...whole } = fileOf('旧规则', 'https://example.com/a');
    const content = { ...whole, rules: rules.map((one) => ({ ...one, id: 'new-here' })) };
    await tab.upload('input[type=file]', write(testInfo.outputPath('new.json'), content));
    await tab.click('[data-does=apply-rule-file]');
    await tab.waitForElement('[data-rule-file=旧规则]');
    const card = await openView(driver, 'rules/new-here');
    await card.click(`${rule('new-here')} [data-does=set-own-value]`);
    await card.fill('[name="value.count"]', '8');
    await card.fill('[name=note]', 'seen');
    await card.click('[data-own-form] [type=submit]');
    await card.waitForElement(`${rule('new-here')}[data-own]`);
    await tab.front();
    expect(await tab.count('[data-idle]')).toBe(0);
    await tab.click('[data-rule-file=旧规则] button');
    await tab.waitForElement('[data-idle=new-here]');
    await tab.click('[data-idle=new-here] button');
    await tab.waitForGone('[data-idle=new-here]');
  });
});
