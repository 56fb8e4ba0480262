import type { Tab } from './driver/types.ts';
import { put } from './fields.ts';
import { expect, test } from './fixtures.ts';
import { openView, rule } from './rule-views.ts';

/** How many rules are shown, as the page says it; waits until it says so. */
const waitForCount = (tab: Tab, fits: 'all' | 'some' | 'none'): Promise<unknown> =>
  tab.waitFor(
    `${fits} of the rules`,
    (wanted) => {
      const said = Number(document.querySelector('[role=status]')?.getAttribute('data-count'));
      const shown = document.querySelectorAll('[data-rule]').length;
      if (said !== shown) return false;
      return wanted === 'none' ? shown === 0 : wanted === 'all' ? shown > 200 : shown > 0 && shown < 100;
    },
    fits,
  );

async function openCard(tab: Tab, id: string): Promise<void> {
  await tab.click(`${rule(id)} .rule-more`);
  await tab.waitForElement(`#details-${id}`);
}

test.afterEach(({ driver }) => driver.tidy());

test.describe('the rules', () => {
  test('are found by Chinese, by English and by initials, and what was found is marked', async ({ driver }) => {
    const tab = await openView(driver, 'rules');
    await waitForCount(tab, 'all');
    const box = '.rules-search input';
    await tab.fill(box, 'long-term operators at most');
    await waitForCount(tab, 'some');
    await tab.waitForElement(rule('long-term-seats'));
    await tab.fill(box, 'cqyyz');
    await tab.waitForElement({ css: `${rule('long-term-seats')} mark`, text: '长期运营者' });
    await waitForCount(tab, 'some');
    expect((await tab.focused()).tag.toLowerCase()).toBe('input');
    // A page that is made anew looks for the same.
    await tab.waitFor('the address to follow', () => location.hash.includes('q=cqyyz'));
    await tab.reload();
    await tab.waitForElement({ css: `${rule('long-term-seats')} mark`, text: '长期运营者' });
    await tab.fill(box, 'xyzzyxyzzy');
    await waitForCount(tab, 'none');
    await tab.click({ css: '.empty button' });
    await waitForCount(tab, 'all');
    expect(tab.problems).toEqual([]);
  });

  test('are found by Chinese words too', async ({ driver }) => {
    // A keyboard has no key for them: they come from the address, as from a link.
    const tab = await openView(driver, `rules?q=${encodeURIComponent('冻结期 撤销')}`);
    await waitForCount(tab, 'some');
    await tab.waitForElement({ css: '[data-topic=freeze] mark', text: '冻结期', nth: 0 });
  });

  test('are narrowed down by topic, by confidence and to one’s own', async ({ driver }) => {
    const tab = await openView(driver, 'rules?topic=freeze');
    await waitForCount(tab, 'some');
    expect(await tab.count('[data-topic]')).toBe(1);
    await tab.waitForElement(rule('freeze-period'));
    await tab.click('[data-sure=B]');
    await tab.waitForGone(rule('freeze-period'));
    expect(await tab.count('[data-rule] [data-confidence=C]')).toBe(0);
    await tab.click('[data-sure=C]');
    await tab.waitForElement(rule('freeze-period'));
    await tab.click('[data-own-only]');
    await waitForCount(tab, 'none');
  });

  test('a card says who says so, since when, who says otherwise, and where it is used', async ({ driver }) => {
    const tab = await openView(driver, 'rules/freeze-period');
    await tab.waitForElement(`${rule('freeze-period')}[data-target]`);
    const box = await tab.box(`${rule('freeze-period')} .rule-says`);
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(400);
    await tab.waitForElement({ css: '#details-freeze-period .source', text: '无日期', nth: 0 });
    await tab.waitForElement({ css: '#details-freeze-period .rule-also', text: '2017' });
    await tab.waitForElement({ css: '#details-freeze-period .rule-uses' });
    const link = `#details-freeze-period .rule-sources a`;
    expect(await tab.attribute({ css: link, nth: 0 }, 'target')).toBe('_blank');
    expect(await tab.attribute({ css: link, nth: 0 }, 'rel')).toContain('noopener');
    // From a claim that it answers to the claim, and back to a rule.
    await tab.click({ css: '#details-freeze-period .rule-claims a', nth: 0 });
    await tab.waitForElement('[data-claim=b38][data-target]');
    await tab.back();
    await tab.waitForElement(`${rule('freeze-period')}[data-target]`);
  });

  test('a time is counted from the day one picks, and what is not announced yet is said to be provisional', async ({
    driver,
  }) => {
    const tab = await openView(driver, 'rules/short-term');
    const dates = `${rule('short-term')} .rule-dates`;
    await put(tab, `${dates} input`, '2026-02-10');
    await tab.waitForElement({ css: `${dates} output`, text: '3月10日' });
    await tab.waitForElement({ css: `${dates} output`, text: '3月12日' });
    const later = await openView(driver, 'rules/rename-review');
    await put(later, `${rule('rename-review')} .rule-dates input`, '2099-12-01');
    await later.waitForElement({ css: `${rule('rename-review')} .rule-dates output`, text: '暂定' });
  });

  test('a link leads to its rule, whatever is looked for meanwhile and wherever the page is scrolled', async ({
    driver,
  }) => {
    const tab = await openView(driver, 'rules/long-term-seats');
    await tab.waitForElement(`${rule('long-term-seats')}[data-target]`);
    await tab.fill('.rules-search input', '25 operators');
    await tab.waitForGone(rule('long-term-seats'));
    await tab.waitFor('the address to follow', () => location.hash.includes('q='));
    await openCard(tab, 'total-seats');
    const back = '#details-total-seats a[href="#rules/long-term-seats"]';
    const isBeforeThem = () => {
      const top = document.querySelector('[data-rule=long-term-seats]')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 200 && document.activeElement?.closest('[data-rule=long-term-seats]') !== null;
    };
    await tab.click(back);
    await tab.waitFor('the rule before the person', isBeforeThem);
    expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('');
    // Once more, from where the address has not changed.
    await tab.evaluate(() => scrollTo(0, 3000));
    await tab.click(back);
    await tab.waitFor('the rule before the person again', isBeforeThem);
  });

  test('the claims page lists all 57, with how each stands up', async ({ driver }) => {
    const tab = await openView(driver, 'claims');
    await tab.waitFor('57 claims', () => document.querySelectorAll('[data-claim]').length === 57);
    expect(await tab.evaluate(() => document.querySelectorAll('[data-claim]:not([data-judgement])').length)).toBe(0);
    await tab.click('[data-judgement-filter=confirmed]');
    await tab.waitFor('the confirmed ones alone', () => {
      const shown = [...document.querySelectorAll('[data-claim]')];
      return shown.length < 57 && shown.every((claim) => claim.getAttribute('data-judgement') === 'confirmed');
    });
    await tab.click({ css: '[data-claim=a6] .claim-instead a' });
    await tab.waitForElement(`${rule('long-term-seats')}[data-target]`);
  });

  for (const [view, there] of [
    ['rules?topic=freeze', rule('freeze-period')],
    ['claims', '[data-claim=b40]'],
    ['who', '[data-capability=unbind-oneself]'],
    ['unbind', rule('unbind-oneself')],
    ['rules-update', 'input[type=file]'],
  ] as const) {
    test(`axe finds nothing serious on ${view}, light and dark`, async ({ driver }) => {
      test.setTimeout(60_000);
      const tab = await openView(driver, view);
      await tab.waitFor('the view', (css) => document.querySelector(css) !== null, there);
      if (view.startsWith('rules?')) {
        await openCard(tab, 'freeze-period');
        await tab.click(`${rule('freeze-period')} [data-does=set-own-value]`);
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.media({ colorScheme });
        expect(await tab.axe(), colorScheme).toEqual([]);
      }
    });
  }
});

test.describe('an own value', () => {
  test('is refused without a note, kept with one, shown as theirs everywhere, and undone', async ({
    driver,
    visit,
  }) => {
    test.setTimeout(90_000);
    const page = await visit('people', { scenario: 'everyday', layout: 'classic' });
    await page.waitForMark('status', { attrs: { long: '3/5' } });
    const tab = await openView(driver, 'rules/long-term-seats');
    await tab.click(`${rule('long-term-seats')} [data-does=set-own-value]`);
    await tab.fill('[name="value.count"]', '-8');
    await tab.click('[data-own-form] [type=submit]');
    await tab.waitForElement('[data-field="value.count"] .field-problem');
    await tab.waitForElement('[data-field=note] .field-problem');
    expect(await tab.attribute('[name="value.count"]', 'aria-invalid')).toBe('true');
    await tab.fill('[name="value.count"]', '8');
    await tab.fill('[name=note]', 'seen on the official page');
    await tab.fill('[name=link]', 'javascript:alert(1)');
    await tab.click('[data-own-form] [type=submit]');
    await tab.waitForElement('[data-field=link] .field-problem');
    await tab.fill('[name=link]', 'https://mp.weixin.qq.com/help');
    await tab.click('[data-own-form] [type=submit]');
    await tab.waitForElement(`${rule('long-term-seats')}[data-own]`);
    expect(await tab.text(`${rule('long-term-seats')} .rule-figure`)).toBe('8');

    await tab.reload();
    await tab.waitForElement(`${rule('long-term-seats')}[data-own]`);
    await tab.click('[data-own-only]');
    await tab.waitFor('one rule alone', () => document.querySelectorAll('[data-rule]').length === 1);

    await page.front();
    for (const kind of ['status', 'seats']) {
      const mark = await page.waitForMark(kind, { attrs: { long: '3/8' } });
      expect(mark.text).toContain('按你的设定');
    }
    const panel = await driver.openExtensionPage('sidepanel.html', { width: 320, height: 900 });
    await panel.waitForElement('[data-own=long-term-seats]');
    await panel.waitForElement({ css: '.seat-bar-count', text: '/8' });
    const overview = await driver.openExtensionPage('overview.html');
    await overview.waitForElement({ css: '[data-own=long-term-seats]', nth: 0 });

    await tab.front();
    await tab.click('[data-does=undo-own-value]');
    await tab.waitForGone(rule('long-term-seats'));
    await panel.waitForGone('[data-own=long-term-seats]');
  });
});

test('an own list may say one thing twice, and is marked in the guide and the comparison', async ({ driver }) => {
  test.setTimeout(60_000);
  const tab = await openView(driver, 'rules/unbind-oneself');
  const shown = `${rule('unbind-oneself')} .rule-items li`;
  for (const lines of [
    ['a', 'a', 'b', 'a'],
    ['b', 'a'],
  ]) {
    await tab.click(`${rule('unbind-oneself')} [data-does=set-own-value]`);
    await tab.waitForElement('[name="value.items"]');
    await tab.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('[name="value.items"]');
      if (field) field.value = text;
    }, lines.join('\n'));
    await tab.fill('[name=note]', 'seen in the assistant');
    await tab.click('[data-own-form] [type=submit]');
    const there = ({ css, text }: { css: string; text: string }) =>
      [...document.querySelectorAll(css)].map((item) => item.textContent).join() === text;
    await tab.waitFor(`the list ${lines}`, there, { css: shown, text: lines.join() });
  }
  const guide = await openView(driver, 'unbind');
  await guide.waitForElement(`${rule('unbind-oneself')} [data-own=unbind-oneself]`);
  expect(await guide.count(`${rule('unbind-oneself')} [data-confidence]`)).toBe(0);
  const who = await openView(driver, 'who');
  await who.waitForElement('[data-capability=unbind-oneself] [data-own=unbind-oneself]');
  await tab.front();
  await tab.click('[data-does=undo-own-value]');
  await tab.waitForGone('[data-does=undo-own-value]');
});

test('the side panel answers beside the console, and goes back to where one was', async ({ driver, visit }) => {
  test.setTimeout(60_000);
  const page = await visit('people', { scenario: 'everyday', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '3/5' } });
  const panel = await driver.openExtensionPage('sidepanel.html', { width: 320, height: 600 });
  await panel.click('[data-tab=checklist]');
  await panel.waitForElement('[data-item=confirm-administrator]');
  await panel.click('[data-item=confirm-administrator] .item-more');
  await panel.waitForElement({ css: '[data-item=confirm-administrator] .rule-link', nth: 0 });
  await panel.click('[data-does=look-up-rules]');
  await panel.waitForElement('.panel-rules');
  expect((await panel.focused()).tag.toLowerCase()).toBe('input');
  await panel.type('cqyyz');
  await panel.waitForElement({ css: `${rule('long-term-seats')} mark`, text: '长期运营者' });
  await openCard(panel, 'long-term-seats');
  await panel.waitForElement({ css: '#details-long-term-seats .source', nth: 0 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await panel.axe()).toEqual([]);
  await panel.click('[data-does=close-rules]');
  await panel.waitForGone('.panel-rules');
  await panel.waitForElement({ css: '[data-item=confirm-administrator] .rule-link', nth: 0 });
});
