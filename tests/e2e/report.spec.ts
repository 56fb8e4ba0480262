import { encodingsOf } from '../sandbox/encodings.ts';
import { SECRET_TEXTS } from '../sandbox/secrets.ts';
import type { Driver, Mark, Tab } from './driver/types.ts';
import { expect, type Sandbox, test } from './fixtures.ts';
import { openView } from './rule-views.ts';
import type { PageName, World } from './world.ts';

const CALM = { late: 0, redraw: 'off', scenario: 'everyday' } as const;

interface Written {
  format: string;
  page: string;
  version: string;
  readers: { reader: string; found: number; via: string | null }[];
  document: unknown[];
}

function expectNoSecret(file: string): void {
  for (const text of SECRET_TEXTS) {
    for (const encoded of encodingsOf(text)) expect(file.includes(encoded), `${text} as ${encoded}`).toBe(false);
  }
  expect(file, 'no figure of an ID, a phone or a token').not.toMatch(/\d{5}/);
}

/** The report of a page that is open, read where a person reads it before saving it. */
async function reportOf(driver: Driver, page: string): Promise<string> {
  const options = await openView(driver, 'diagnostics');
  await options.click({ css: `[data-open-page=${page}] [data-does=show-report]` });
  return options.waitFor('the report', () => document.querySelector('.report-view pre')?.textContent);
}

/** Opens a report as the page that it is of, in a world of its own. */
async function replay(
  file: string,
  { driver, sandbox, token }: { driver: Driver; sandbox: Sandbox; token: string },
): Promise<Tab> {
  const own = `9${token}`;
  const { replay: path, error } = await sandbox.ask<{ replay: string; error?: string }>(
    `/__sandbox/api/replay?token=${own}`,
    { report: file },
  );
  expect(error).toBeUndefined();
  return driver.open(`https://mp.weixin.qq.com${path}`);
}

/** What a badge says but for the days, which are made up anew; of an invitation the background may know its day from elsewhere. */
const gist = ({ attrs: { term, status, basis, via, sure, expires } }: Mark): string =>
  [term, status, via, sure, ...(status === 'invited' ? [] : [basis, expires ? 'dated' : 'undated'])].join(' ');

async function operators(tab: Tab, count: number): Promise<string[]> {
  return (await tab.waitForMarks('operator', count, { timeout: 20_000 })).map(gist).sort();
}

const PEOPLE: readonly (World & { name: string })[] = [
  { name: 'classic', layout: 'classic' },
  { name: 'desktop table', layout: 'desktop', variant: 'table' },
  { name: 'desktop table with data', layout: 'desktop', variant: 'table-with-data' },
  { name: 'desktop cards', layout: 'desktop', variant: 'cards' },
];

for (const { name, ...world } of PEOPLE) {
  test(`a people page full of secrets: none is in its report, and its replay is read as it was, ${name}`, async ({
    driver,
    sandbox,
    token,
    visit,
  }) => {
    test.setTimeout(120_000);
    const tab = await visit('people', { ...CALM, ...world, sabotage: 'secrets' });
    const { account } = await sandbox.ask<{
      account: { operators: unknown[]; invitations: unknown[]; nickname: string; ghid: string };
    }>(`/__sandbox/api/state?token=${token}`);
    const count = account.operators.length + account.invitations.length;
    const before = await operators(tab, count);
    const file = await reportOf(driver, 'people');
    expectNoSecret(file);
    const people = [...account.operators, ...account.invitations] as {
      nickname: string;
      username: string;
      openid: string;
    }[];
    const own = people.flatMap(({ nickname, username, openid }) => [nickname, username, openid]);
    for (const text of [...own, account.nickname, account.ghid, token]) expect(file).not.toContain(text);
    expect(Buffer.byteLength(file)).toBeLessThan(2_000_000);
    const report = JSON.parse(file) as Written;
    expect(report).toMatchObject({ format: 'mp-steward-report', page: 'people', version: '0.1.0' });
    expect(report.readers.find(({ reader }) => reader === 'roster')?.found).toBe(count);

    const again = await replay(file, { driver, sandbox, token });
    expect(await operators(again, count)).toEqual(before);
  });
}

const REST: readonly [page: PageName, world: World, kind: string, attrs: Record<string, string>][] = [
  ['settings', { layout: 'desktop' }, 'status', {}],
  ['settings', { layout: 'classic' }, 'status', {}],
  // Until the page has been read its notice says that the stage is unknown.
  ['closing', { layout: 'desktop', scenario: 'frozen' }, 'notice', { phase: 'frozen' }],
];

for (const [page, world, kind, attrs] of REST) {
  test(`the report of another page replays as that page: ${page}, ${world.layout}`, async ({
    driver,
    sandbox,
    token,
    visit,
  }) => {
    const tab = await visit(page, { ...CALM, ...world });
    const before = await tab.waitForMark(kind, { attrs });
    const file = await reportOf(driver, page);
    expect(file).not.toContain(token);
    const again = await replay(file, { driver, sandbox, token });
    const after = await again.waitForMark(kind, { attrs });
    expect(Boolean(after.attrs.account)).toBe(Boolean(before.attrs.account));
  });
}

test('one press in the chip makes the file, and nothing secret is in it', async ({ visit }) => {
  const tab = await visit('people', {
    layout: 'desktop',
    sabotage: 'unknown-markup,no-page-data,secrets',
    scenario: 'everyday',
  });
  const chip = await tab.waitForMark('unrecognised', { timeout: 20_000 });
  await tab.clickIn(chip, '[data-does=why]');
  const file = await tab.waitFor('the file', async () => {
    const link = document
      .querySelector('[data-mp-steward=unrecognised]')
      ?.shadowRoot?.querySelector<HTMLAnchorElement>('[data-does=report]');
    return link ? (await fetch(link.href)).text() : null;
  });
  expectNoSecret(file);
  expect(JSON.parse(file)).toMatchObject({ format: 'mp-steward-report', page: 'people' });
});

test('a report that somebody has written on is refused with what is wrong in it', async ({ sandbox, token }) => {
  const ask = (report: string): Promise<{ error?: string }> =>
    sandbox.ask(`/__sandbox/api/replay?token=${token}`, { report });
  expect((await ask('{"format": "x"}')).error).toContain('not a report');
  expect((await ask('{')).error).toContain('not JSON');
});
