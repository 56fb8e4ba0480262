import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { goInNewTab, goTo } from './go-to.ts';
import { arrive, WAIT_FOR } from './going.ts';
import { type Arrival, GO_TO, type GoTo, readGoTo } from './going-shapes.ts';
import { noteTab } from './tabs.ts';

const task = { item: 'unbind-operators', title: '解绑', hint: '逐个解绑', action: 'unbind-operator' };
const people = { accountId: 'a', place: { console: 'people' }, task } as const;

/** What each tab answers, and everything that tabs were asked. */
let answers: Record<number, Arrival | 'silence'> = {};
let asked: { tabId: number; goTo: GoTo }[] = [];
const created: string[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  answers = {};
  asked = [];
  created.length = 0;
  const sendMessage = async (tabId: number, message: { payload: GoTo }): Promise<Arrival> => {
    asked.push({ tabId, goTo: message.payload });
    const answer = answers[tabId] ?? 'silence';
    if (answer === 'silence') throw new Error('Could not establish connection. Receiving end does not exist.');
    return answer;
  };
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendMessage as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => ({ id })) as never);
  vi.spyOn(browser.tabs, 'update').mockResolvedValue({ windowId: 1 } as never);
  vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    created.push(url);
    return { id: 77 };
  }) as never);
});
const tab = (id: number, accountId: string, page: string) => noteTab(id, { accountId, page, visit: `v${id}` });
const pending = async (): Promise<Record<string, unknown> | undefined> =>
  (await browser.storage.session.get('going')).going as Record<string, unknown> | undefined;

describe('going to a place of the console', () => {
  it('asks the account’s own tab, and brings it to the front', async () => {
    await tab(1, 'b', 'people');
    await tab(2, 'a', 'home');
    answers = { 1: 'here', 2: 'going' };
    expect(await goTo(people)).toBe('going');
    expect(asked.map(({ tabId }) => tabId)).toEqual([2]);
    expect(browser.tabs.update).toHaveBeenCalledWith(2, { active: true });
    expect(await pending()).toMatchObject({ accountId: 'a', page: 'people', tabId: 2, from: 'v2' });
  });

  it('sends no token and nothing of the account but its id', async () => {
    await tab(2, 'a', 'home');
    answers = { 2: 'going' };
    await goTo(people);
    expect(JSON.stringify(asked)).not.toMatch(/token/);
    expect(asked[0]?.goTo.path).toMatch(/^\/cgi-bin\/safecenterstatus\?/);
  });

  it('prefers the tab that is there, and keeps nothing waiting then', async () => {
    await tab(1, 'a', 'home');
    await tab(2, 'a', 'people');
    answers = { 1: 'going', 2: 'here' };
    expect(await goTo(people)).toBe('here');
    expect(asked.map(({ tabId }) => tabId)).toEqual([2]);
    expect(await pending()).toBeUndefined();
  });

  it('leaves a draft alone, takes another tab if there is one, and says so if there is none', async () => {
    await tab(1, 'a', 'editor');
    await tab(2, 'a', 'home');
    answers = { 1: 'draft', 2: 'going' };
    expect(await goTo(people)).toBe('going');
    expect(asked.map(({ tabId }) => tabId)).toEqual([2]);
    answers = { 1: 'draft', 2: 'draft' };
    expect(await goTo(people)).toBe('draft');
    expect(created).toEqual([]);
    expect(await pending()).toBeUndefined();
    expect(await goInNewTab(people)).toBe('login');
    expect(created).toEqual(['https://mp.weixin.qq.com/']);
    expect(await pending()).toMatchObject({ tabId: 77 });
  });

  it('opens the console where no tab shows the account, or none answers any more', async () => {
    expect(await goTo(people)).toBe('login');
    await tab(1, 'a', 'home');
    answers = { 1: 'silence' };
    expect(await goTo(people)).toBe('login');
    await tab(1, 'a', 'home');
    answers = { 1: 'other-account' };
    expect(await goTo(people)).toBe('login');
    expect(created).toHaveLength(3);
  });

  it('opens places outside by their addresses, and explains the one without', async () => {
    const outside = (place: 'merchant-platform' | 'developer-platform' | 'security-assistant') =>
      goTo({ ...people, place: { outside: place } });
    expect(await outside('merchant-platform')).toBe('outside');
    expect(await outside('developer-platform')).toBe('outside');
    expect(await outside('security-assistant')).toBe('explain');
    expect(created.map((url) => new URL(url).host)).toEqual(['pay.weixin.qq.com', 'developers.weixin.qq.com']);
  });

  it('never throws', async () => {
    vi.spyOn(browser.tabs, 'create').mockRejectedValue(new Error('no window'));
    expect(await goTo(people)).toBe('failed');
    expect(await goInNewTab(people)).toBe('failed');
    expect(await goTo({ ...people, place: { console: 'nowhere' as never } })).toBe('failed');
  });
});

describe('arriving', () => {
  it('tells the page what to shine on, once', async () => {
    await tab(2, 'a', 'home');
    answers = { 2: 'going' };
    await goTo(people);
    asked = [];
    answers = { 2: 'here' };
    await arrive(2, 'a', 'home', 'v2');
    expect(asked).toEqual([]);
    await arrive(3, 'a', 'people', 'v3');
    await arrive(2, 'b', 'people', 'v4');
    expect(asked).toEqual([]);
    await arrive(2, 'a', 'people', 'v5');
    expect(asked).toMatchObject([{ tabId: 2, goTo: { page: 'people', task, accountId: 'a' } }]);
    expect(await pending()).toBeUndefined();
    await arrive(2, 'a', 'people', 'v6');
    expect(asked).toHaveLength(1);
  });

  it('goes on from the page on which a login ends, in whichever tab, and not for ever', async () => {
    await goTo(people);
    answers = { 5: 'going' };
    await arrive(4, 'b', 'home', 'w1');
    expect(asked).toEqual([]);
    await arrive(5, 'a', 'home', 'w2');
    await arrive(5, 'a', 'home', 'w2');
    await arrive(5, 'a', 'home', 'w3');
    answers = { 5: 'elsewhere' };
    await arrive(5, 'a', 'home', 'w4');
    expect(asked.map(({ goTo: { mayGo } }) => mayGo)).toEqual([true, true, false]);
  });

  it('is not moved by a page to which the console has led instead', async () => {
    await tab(2, 'a', 'home');
    answers = { 2: 'going' };
    await goTo(people);
    asked = [];
    answers = { 2: 'elsewhere' };
    await arrive(2, 'a', 'closing', 'x1');
    expect(asked.map(({ goTo: { mayGo } }) => mayGo)).toEqual([false]);
  });

  it('has an end', async () => {
    await goTo(people);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + WAIT_FOR + 1);
    answers = { 5: 'here' };
    await arrive(5, 'a', 'people', 'w2');
    expect(asked).toEqual([]);
    vi.mocked(Date.now).mockRestore();
  });

  it('asks again a page that has not been told yet whose it is', async () => {
    await goTo(people);
    let times = 0;
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async () => {
      times += 1;
      return times < 3 ? 'not-ready' : 'here';
    }) as never);
    await arrive(5, 'a', 'people', 'w2');
    expect(times).toBe(3);
    expect(await pending()).toBeUndefined();
  });
});

describe('what a page believes', () => {
  const payload = { accountId: 'a', page: 'people', path: '/cgi-bin/x', task, mayGo: true };
  it('is what has the right shape', () => {
    expect(readGoTo({ name: GO_TO, payload })).toEqual(payload);
    expect(readGoTo({ name: GO_TO, payload: { ...payload, task: null } })?.task).toBeNull();
    expect(readGoTo({ name: GO_TO, payload: { ...payload, task: { ...task, title: 7 } } })?.task).toBeNull();
  });
  it.each([
    null,
    7,
    'go-to',
    {},
    { name: 'other', payload },
    { name: GO_TO },
    { name: GO_TO, payload: { ...payload, mayGo: 1 } },
    { name: GO_TO, payload: { ...payload, path: 'https://evil.example/' } },
    { name: GO_TO, payload: { ...payload, path: `/${'x'.repeat(600)}` } },
    { name: GO_TO, payload: { ...payload, accountId: null } },
  ])('is nothing else: %j', (message) => {
    expect(readGoTo(message)).toBeNull();
  });
});
