import type { Driver, Tab } from './driver/types.ts';
import { kept, shanghaiDay, stateOf } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { agree, waitForGuard } from './guard-steps.ts';

const LAYOUTS = ['classic', 'desktop'] as const;
const CALM = { redraw: 'off', late: 0 } as const;
const POPOVER = { kind: 'popover' } as const;

/** Where the popover stands over a control of the row that it belongs to. */
const coveredInRow = (tab: Tab, nickname: string): Promise<string[]> =>
  tab.evaluate((name) => {
    const row = [...document.querySelectorAll('tr')].find((one) => one.textContent?.includes(name));
    return [...(row?.querySelectorAll('a, button') ?? [])].flatMap((control) => {
      const box = control.getBoundingClientRect();
      const front = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return front?.hasAttribute('data-mp-steward') ? [control.outerHTML] : [];
    });
  }, nickname);

/** Changes a row of our database, as if the past had been another. */
const rewrite = (driver: Driver, table: string, id: string, change: Record<string, unknown>): Promise<void> =>
  driver.inExtension(
    async ({ table, id, change }) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open('mp-steward');
        open.onsuccess = () => resolve(open.result);
      });
      await new Promise<void>((resolve) => {
        const write = db.transaction(table, 'readwrite');
        const store = write.objectStore(table);
        const read = store.get(id);
        read.onsuccess = () => store.put({ ...read.result, ...change });
        write.oncomplete = () => resolve();
      });
      db.close();
    },
    { table, id, change },
  );

for (const layout of LAYOUTS) {
  test(`a badge tells more by mouse: ${layout}`, async ({ visit, sandbox, token }) => {
    const tab = await visit('people', { layout, scenario: 'expiring', ...CALM });
    const { account } = await stateOf(sandbox, token);
    const gone = account.operators.at(-1);
    await tab.waitForMarks('operator', 4);
    await tab.clickIn({ kind: 'operator', attrs: { status: 'expired' } }, '[data-does=details]');
    // What the background knows of them is there with its first answer.
    await tab.waitForElement({ mark: POPOVER, css: '[data-does=enter-date]' });
    const [card] = await tab.waitForMarks('popover', 1);
    expect(card?.text).toContain(gone?.nickname ?? '?');
    expect(card?.text).toContain('昨天已到期');
    expect(card?.text).toContain('仍在名单上');
    expect(card?.text).toContain('每人最多 5 个');
    expect(card?.text).toContain('不用先解绑');
    expect(card?.html).toContain('role="dialog"');
    expect(await coveredInRow(tab, gone?.nickname ?? '?')).toEqual([]);
    expect(await tab.axe('[data-mp-steward=popover]')).toEqual([]);
    expect(await tab.axe('[data-mp-steward=operator]')).toEqual([]);

    await tab.clickIn(POPOVER, '[data-does=message-administrator]');
    await tab.waitForElement({ mark: POPOVER, css: '.said', text: '已复制' });
    const letter = await tab.evaluate(
      () => document.querySelector('[data-mp-steward=popover]')?.shadowRoot?.querySelector('textarea')?.value ?? '',
    );
    expect(letter).toContain(account.operators.at(-1)?.nickname);
    expect(letter).toMatch(/^您好！.*谢谢！$/s);
    expect(await tab.axe('[data-mp-steward=popover]')).toEqual([]);

    await tab.press('Escape');
    await tab.waitForNoMark('popover');
    // A press elsewhere closes it, and is the page's own.
    await tab.clickIn({ kind: 'operator', attrs: { term: 'long' } }, '[data-does=details]');
    await tab.waitForElement({ mark: POPOVER, css: 'p', text: '长期权限不会到期' });
    expect(await tab.marks('popover')).toHaveLength(1);
    await tab.click({ css: 'th', text: '操作', nth: 0 });
    await tab.waitForNoMark('popover');
    expect(tab.problems).toEqual([]);
  });

  test(`a badge tells more where the pointer rests, and no longer when it has gone: ${layout}`, async ({ visit }) => {
    const tab = await visit('people', { layout, scenario: 'expiring', ...CALM });
    await tab.waitForMarks('operator', 4);
    await tab.hover({ mark: { kind: 'operator', attrs: { status: 'expired' } }, css: '[data-does=details]' });
    await tab.waitForMark('popover');
    expect((await tab.focused()).mark).toBeNull();
    await tab.hover({ mark: POPOVER, css: '.card' });
    await tab.hover({ css: 'h2', text: '人员设置' });
    await tab.waitForNoMark('popover');
  });

  test(`a badge tells more by keyboard: ${layout}`, async ({ visit }) => {
    const tab = await visit('people', { layout, scenario: 'expiring', ...CALM });
    await tab.waitForMarks('operator', 4);
    const badge = await tab.tabTo('a badge', ({ mark }) => mark === 'operator');
    for (const key of ['Enter', ' ']) {
      await tab.press(key);
      await tab.waitForMark('popover');
      await tab.waitFor('the focus to be in it', () => document.activeElement?.matches('[data-mp-steward=popover]'));
      const inside = new Set<string>();
      for (let presses = 0; presses < 8; presses += 1) {
        await tab.press('Tab');
        inside.add(JSON.stringify(await tab.focused()));
      }
      expect([...inside].every((focus) => JSON.parse(focus).mark === 'popover')).toBe(true);
      expect(inside.size).toBeGreaterThan(2);
      await tab.press('Escape');
      await tab.waitForNoMark('popover');
      expect(await tab.focused()).toEqual(badge);
    }
    // The page goes on as if nothing had been: the next stop is its own.
    await tab.press('Tab');
    expect((await tab.focused()).mark).not.toBe('popover');
  });

  test(`what is open stays open while the page redraws itself: ${layout}`, async ({ visit }) => {
    const tab = await visit('people', { layout, scenario: 'expiring', redraw: 300, late: 0 });
    await tab.waitForMarks('operator', 4);
    // A page that draws the row anew between press and release swallows the click.
    await expect(async () => {
      await tab.clickIn({ kind: 'operator', attrs: { status: 'expired' } }, '[data-does=details]');
      expect((await tab.focused()).mark).toBe('popover');
    }).toPass();
    const kept = await tab.evaluate(async () => {
      const host = document.querySelector('[data-mp-steward=popover]');
      const end = performance.now() + 2500;
      const seen = { same: 0, other: 0 };
      while (performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        seen[document.querySelector('[data-mp-steward=popover]') === host ? 'same' : 'other'] += 1;
      }
      return { ...seen, focus: document.activeElement === host };
    });
    expect(kept).toMatchObject({ other: 0, focus: true });
    await tab.press('Escape');
    await tab.waitForNoMark('popover');
    await expect.poll(async () => (await tab.focused()).mark).toBe('operator');
  });

  test(`whoever leaves the page takes their popover along: ${layout}`, async ({ visit }) => {
    const tab = await visit('people', { layout, scenario: 'everyday', ...CALM });
    await tab.waitForMark('operator');
    await tab.clickIn({ kind: 'operator', within: { css: 'tr', text: '林晚晴' } }, '[data-does=details]');
    await tab.waitForMark('popover');
    // The page itself takes the row away, and once more should it draw its list anew.
    await tab.evaluate(() => {
      const take = (): void =>
        [...document.querySelectorAll('tr')].find((one) => one.textContent?.includes('林晚晴'))?.remove();
      take();
      new MutationObserver(take).observe(document.body, { childList: true, subtree: true });
    });
    await tab.waitForNoMark('popover');
  });

  test(`beside the open invite dialog: why it refuses, never over it, and no more once closed: ${layout}`, async ({
    driver,
    visit,
  }) => {
    // Closed by another test, it would stay closed as long as the browser runs.
    await driver.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      await chrome.storage.local.remove('closed-notices');
    });
    const tab = await visit('people', { layout, scenario: 'nearly-full', ...CALM });
    await tab.waitForMark('seats', { attrs: { advice: 'last-long last-short' } });
    expect(await tab.marks('invite-help')).toEqual([]);
    const open = { css: '#js_helper_bind, .people-toolbar button' };
    await tab.click(open);
    await waitForGuard(tab, 'invite-operator');
    await agree(tab);
    await tab.click(open);
    const help = await tab.waitForMark('invite-help');
    expect(help.text).toContain('最后一个长期名额');
    expect(await tab.axe('[data-mp-steward=invite-help]')).toEqual([]);
    const panelHere = {
      css: '#js_add_user .dialog, [data-dialog] .weui-desktop-dialog, .weui-desktop-dialog',
      nth: 0,
    };
    const isClear = async (): Promise<boolean> => {
      const [{ box }, panel] = [await tab.waitForMark('invite-help'), await tab.box(panelHere)];
      return (
        box.x >= panel.x + panel.width ||
        box.x + box.width <= panel.x ||
        box.y >= panel.y + panel.height ||
        box.y + box.height <= panel.y
      );
    };
    expect(await isClear()).toBe(true);

    const field = { css: 'input.js_keyword, input[name=keyword]' };
    // Or Chromium fetches a dictionary for the console's own field, and somebody has asked a stranger for something.
    await tab.evaluate((css) => {
      for (const input of document.querySelectorAll<HTMLInputElement>(css)) input.spellcheck = false;
    }, field.css);
    // A line of the console's that passes over the page stays explained when it has gone.
    await tab.evaluate(() => {
      const line = document.createElement('div');
      line.id = 'passing';
      line.style.cssText = 'position:fixed;top:0;left:40%';
      line.textContent = '你没有权限进行此操作';
      document.body.append(line);
    });
    await tab.waitForMark('invite-help', { attrs: { refused: 'not-administrator' } });
    await tab.evaluate(() => document.querySelector('#passing')?.remove());
    await tab.waitFor('a look at the page without it', () => new Promise((done) => setTimeout(() => done(true), 1500)));
    await tab.waitForMark('invite-help', { attrs: { refused: 'not-administrator' } });
    await tab.fill(field, 'unfollowed');
    await tab.click({ css: 'a, button', text: '搜索' });
    const refused = await tab.waitForMark('invite-help', { attrs: { refused: 'not-following' } });
    expect(refused.text).toContain('关注公众号');
    // As wide as the dialog itself: room is left only above it or below.
    await tab.size(700, 700);
    await expect.poll(isClear).toBe(true);
    await tab.size(1280, 900);
    await tab.fill(field, 'busy');
    await tab.click({ css: 'a, button', text: '搜索' });
    await tab.waitForMark('invite-help', { attrs: { refused: null } });
    await tab.click({ css: 'button', text: '邀请绑定' });
    const busy = await tab.waitForMark('invite-help', { attrs: { refused: 'too-frequent' } });
    expect(busy.text).toContain('24 小时');
    expect(busy.text).toContain('明天');

    await tab.clickIn({ kind: 'invite-help' }, '[data-does=close]');
    await tab.waitForNoMark('invite-help');
    await tab.waitForElement(field);
    const again = await visit('people');
    await again.waitForMark('seats', { attrs: { advice: 'last-long last-short' } });
    await again.click(open);
    await again.waitForElement(field);
    await again.waitFor('a while', () => performance.now() > 4000);
    expect(await again.marks('invite-help')).toEqual([]);
  });

  test(`full seats say from when on somebody can be invited: ${layout}`, async ({ visit, sandbox, token }) => {
    const tab = await visit('people', { layout, scenario: 'full-invited', ...CALM });
    const seats = await tab.waitForMark('seats', { attrs: { advice: 'full-total' } });
    const { now } = await stateOf(sandbox, token);
    expect(seats.attrs['free-from']).toBe(shanghaiDay(Date.parse(now) + 86_400_000));
    expect(seats.text).toContain('失效');
    expect(seats.text).toContain('无法邀请');
  });

  test(`an end that two sightings enclose is said as a range: ${layout}`, async ({ driver, visit, sandbox, token }) => {
    const scenario = layout === 'classic' ? 'flag-terms' : 'everyday';
    const first = await visit('people', { layout, variant: 'list', scenario, ...CALM });
    await first.waitForMark('operator', { attrs: { term: 'short', status: 'bound', basis: 'unknown' } });
    const id = await kept(driver, (await stateOf(sandbox, token)).account.ghid);
    const person = await someShortTerm(driver, id);
    await first.close();
    const now = Date.now();
    const begun = { boundAfter: now - 26 * 86_400_000, boundBefore: now - 22 * 86_400_000 };
    await rewrite(driver, 'operators', person, begun);
    const tab = await visit('people');
    const badge = await tab.waitForMark('operator', { attrs: { basis: 'estimated' } });
    expect(badge.attrs.expires).toBe(shanghaiDay(now + 4 * 86_400_000));
    expect(badge.attrs.latest && badge.attrs.latest > (badge.attrs.expires ?? '')).toBe(true);
    expect(badge.text).toContain('之间');
    await tab.waitForMark('status', { attrs: { 'next-expiry': badge.attrs.expires ?? null } });
  });
}

/** Runs in a page of the extension: somebody bound for a short term. */
const someShortTerm = (driver: Driver, accountId: string): Promise<string> =>
  driver.inExtension(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const open = indexedDB.open('mp-steward');
      open.onsuccess = () => resolve(open.result);
    });
    const all = await new Promise<{ id: string; accountId: string; term: string; status: string }[]>((resolve) => {
      const read = db.transaction('operators').objectStore('operators').getAll();
      read.onsuccess = () => resolve(read.result);
    });
    db.close();
    return all.find((one) => one.accountId === wanted && one.term === 'short' && one.status === 'bound')?.id ?? '';
  }, accountId);

test('the way to a date by hand is one press', async ({ driver, visit, sandbox, token }) => {
  const tab = await visit('people', { layout: 'desktop', variant: 'list', scenario: 'everyday', ...CALM });
  await kept(driver, (await stateOf(sandbox, token)).account.ghid, true);
  await tab.click({
    mark: { kind: 'operator', attrs: { term: 'short', status: 'bound' } },
    css: '[data-does=details]',
    nth: 0,
  });
  await tab.clickIn(POPOVER, '[data-does=enter-date]');
  const asked = (): Promise<unknown> =>
    driver.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      return ((await chrome.storage.session.get('panel-target'))['panel-target'] as { personId?: string })?.personId;
    });
  await expect.poll(asked).toBeTruthy();
});

for (const layout of LAYOUTS) {
  test(`what the person is here is asked once, gently: ${layout}`, async ({ driver, visit, sandbox, token }) => {
    const tab = await visit('people', { layout, scenario: 'everyday', ...CALM });
    await tab.waitForElement({ mark: { kind: 'status' }, css: '[data-does=role-short]' });
    expect(await tab.axe('[data-mp-steward=status]')).toEqual([]);
    await tab.clickIn({ kind: 'status' }, '[data-does=role-short]');
    const day = shanghaiDay(Date.now() + 3 * 86_400_000);
    await tab.waitForElement({ mark: { kind: 'status' }, css: '[data-does=own-expiry]' });
    // Once it is kept the chip has been drawn anew, and moves no more.
    const roles = () =>
      driver.inExtension(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
        return JSON.stringify(await chrome.storage.local.get('account-marks'));
      });
    const ghid = (await stateOf(sandbox, token)).account.ghid;
    await expect.poll(roles).toMatch(new RegExp(`"${ghid}":\\{[^}]*"role":"short"`));
    await tab.evaluate((value) => {
      const field = document
        .querySelector('[data-mp-steward=status]')
        ?.shadowRoot?.querySelector<HTMLInputElement>('[data-does=own-expiry]');
      if (field) field.value = value;
    }, day);
    await tab.clickIn({ kind: 'status' }, '[data-does=own-expiry-keep]');
    await tab.waitForElement({ mark: { kind: 'status' }, css: '.line', text: '你自己的运营权限' });
    await tab.close();

    const id = await kept(driver, (await stateOf(sandbox, token)).account.ghid);
    const again = await visit('settings');
    await again.waitForElement({ mark: { kind: 'status' }, css: '.line', text: '你自己的运营权限' });
    await again.waitFor('the page to have settled', () => performance.now() > 4000);
    expect(await again.count({ mark: { kind: 'status' }, css: '[data-asks]' })).toBe(0);
    expect(id).toBeTruthy();
  });
}

test('by keyboard one goes on where one was, however often the chip is drawn anew', async ({ visit }) => {
  const tab = await visit('home', { scenario: 'everyday', ...CALM });
  const at = (does: string): Promise<unknown> =>
    tab.waitFor(
      `the focus to be at ${does}`,
      (wanted) => {
        const focused = document.querySelector('[data-mp-steward=status]')?.shadowRoot?.activeElement;
        return focused?.getAttribute('data-does') === wanted;
      },
      does,
    );
  await tab.waitForElement({ mark: { kind: 'status' }, css: '[data-does=role-short]' });
  await tab.tabTo('the answer', ({ mark, text }) => mark === 'status' && text === '短期运营者');
  await tab.press('Enter');
  await at('own-expiry');
  // Nothing entered: no day is known.
  await tab.press('Enter');
  await at('open-panel');
  await tab.waitForGone({ mark: { kind: 'status' }, css: '[data-asks]' });
  await tab.press('Tab');
  for (const expanded of ['false', 'true']) {
    await tab.press('Enter');
    await tab.waitForElement({ mark: { kind: 'status' }, css: `[data-does=fold][aria-expanded=${expanded}]` });
    await at('fold');
  }
});

test('a question about the role that is closed does not come back', async ({ visit }) => {
  const tab = await visit('home', { scenario: 'everyday', ...CALM });
  await tab.clickIn({ kind: 'status' }, '[data-does=role-later]');
  await tab.waitForGone({ mark: { kind: 'status' }, css: '[data-asks]' });
  await tab.reload();
  await tab.waitForMark('status');
  await tab.waitFor('the page to have settled', () => performance.now() > 4000);
  expect(await tab.count({ mark: { kind: 'status' }, css: '[data-asks]' })).toBe(0);
});

test('colour and label stand in the chip, before the worker has said a word', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const tab = await visit('people', { scenario: 'everyday', ...CALM });
  await tab.waitForMark('status', { attrs: { long: '3/5', label: null } });
  const { ghid } = (await stateOf(sandbox, token)).account;
  await kept(driver, ghid);
  const mark = (label: string): Promise<void> =>
    driver.inExtension(
      async ({ key, label }) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
        const marks = { label, colour: 'violet', role: 'administrator', ownExpiry: null };
        await chrome.storage.local.set({ 'account-marks': { [key]: marks } });
      },
      { key: ghid, label },
    );
  await mark('主号');
  const chip = await tab.waitForMark('status', { attrs: { label: '主号', colour: 'violet' } });
  expect(chip.text).toContain('主号');
  expect(await tab.axe('[data-mp-steward=status]')).toEqual([]);
  // Who administers the account needs no message to themselves.
  await tab.click({
    mark: { kind: 'operator', attrs: { term: 'short', status: 'bound' } },
    css: '[data-does=details]',
    nth: 0,
  });
  await tab.waitForElement({ mark: POPOVER, css: '[data-does=message-operator]' });
  expect(await tab.count({ mark: POPOVER, css: '[data-does=message-administrator]' })).toBe(0);
});

test('another account in the same tab is said, once', async ({ visit, driver, token }) => {
  const tab = await visit('home', { scenario: 'everyday', ...CALM });
  const before = (await tab.waitForMark('status', { attrs: { state: 'unknown' } })).attrs.account;
  await tab.waitFor('the account to be known', () => performance.now() > 2500);
  const url = (await tab.url()).replace(`token=${token}`, `token=9${token}`);
  // Of a name that turns round whatever follows it.
  await tab.goto(`${url}&sabotage=hostile-names`);
  await tab.waitForElement({ mark: { kind: 'status' }, css: '.line', text: '这个标签页现在是' });
  const chip = await tab.waitForMark('status');
  expect(chip.text).toMatch(/「青岚.*会书读」（刚才是/);
  expect(chip.text).not.toContain('\u202E');
  expect(chip.attrs.account).not.toBe(before);
  await tab.clickIn({ kind: 'status' }, '[data-does=account-seen]');
  await tab.waitForGone({ mark: { kind: 'status' }, css: '[data-does=account-seen]' });
  await tab.reload();
  await tab.waitForMark('status');
  await tab.waitFor('the page to have settled', () => performance.now() > 3500);
  expect(await tab.count({ mark: { kind: 'status' }, css: '[data-does=account-seen]' })).toBe(0);
  expect(driver.name).toBeTruthy();
});

test('a roster that lost most of its people is not believed at once, and the person may say that it is right', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const first = await visit('people', { layout: 'classic', scenario: 'everyday', ...CALM });
  await first.waitForMark('status', { attrs: { long: '3/5' } });
  await kept(driver, (await stateOf(sandbox, token)).account.ghid);
  await first.close();
  const tab = await visit('people', { scenario: 'individual' });
  await tab.waitForElement({ mark: { kind: 'status' }, css: '.line', text: '名单少了一半以上' });
  const short = await tab.waitForMark('operator', { attrs: { term: 'short' } });
  expect(short.attrs.basis).toBe('exact');
  await tab.clickIn({ kind: 'status' }, '[data-does=confirm-roster]');
  await tab.waitForGone({ mark: { kind: 'status' }, css: '[data-does=confirm-roster]' });
  await tab.waitForMark('status', { attrs: { long: '1/5', short: '1/20' } });
});

test('a machine whose clock is days off is told so', async ({ visit }) => {
  const clock = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const tab = await visit('people', { layout: 'classic', scenario: 'everyday', ...CALM, clock });
  await tab.waitForElement({ mark: { kind: 'status' }, css: '.line', text: '比公众平台慢 3 天' });
});

test('the security page tells that the list has changed since it was seen, and the list settles it', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const people = await visit('people', { layout: 'classic', scenario: 'expiring', ...CALM });
  await people.waitForMarks('operator', 4);
  await people.waitForMark('status', { attrs: { short: '3/20' } });
  await people.close();
  const same = await visit('security', { layout: 'classic', scenario: 'expiring', ...CALM });
  await same.waitForMark('status', { attrs: { short: '3/20' } });
  expect((await same.marks('status'))[0]?.text).not.toContain('安全中心');
  await same.close();
  const other = await visit('security', { layout: 'classic', scenario: 'everyday', ...CALM });
  await other.waitForElement({ mark: { kind: 'status' }, css: '.line', text: '安全中心显示有 9 位运营者' });
  const accountId = await kept(driver, (await stateOf(sandbox, token)).account.ghid);
  const overview = await driver.openExtensionPage(`overview.html?account=${accountId}`);
  await overview.waitForElement({ css: '[data-recount]', text: '9' });
  await overview.close();
  const again = await visit('people', { layout: 'classic', scenario: 'everyday', ...CALM });
  await again.waitForMark('status', { attrs: { short: '7/20' } });
  await again.close();
  const settled = await visit('security', { layout: 'classic', scenario: 'everyday', ...CALM });
  await settled.waitForMark('status', { attrs: { short: '7/20' } });
  await settled.waitForGone({ mark: { kind: 'status' }, css: '.line', text: '安全中心' });
});
