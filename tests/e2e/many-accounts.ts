import type { Driver } from './driver/types.ts';

/** How many accounts {@link keepMany} makes, and how many of them have a roster. */
export const MANY = 60;
/** Of these the roster was never seen: the last. */
const UNREAD = 1;
const DAY_MS = 86_400_000;

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}
type Rows = Record<'accounts' | 'rosters' | 'operators' | 'accountSettings' | 'reminders', Row[]>;

/** A day in Shanghai, so many days from today. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS + DAY_MS / 3).toISOString().slice(0, 10);

/**
 * Keeps many accounts at once, all with `token` in their names, as if their pages had been seen:
 *
 * - `<token>甲1` has two long-term operators, and three short-term ones: 林夏 ends in 3 days, 周舟 by estimation in about a month, and
 *   郑一 has no date; a reminder stands, the label is 客户甲, and the person is a short-term operator until 2 days from now.
 * - `<token>甲2` to the one before the last hold 林夏 too up to number 5, by WeChat ID, and 周舟 by nickname; number 2 is full;
 *   those whose number is divisible by 3 were seen 40 days ago.
 * - the last was never seen with its roster.
 */
export async function keepMany(driver: Driver, token: string): Promise<void> {
  const page = await driver.openExtensionPage('overview.html');
  await page.waitForElement('h1, .empty');
  await driver.inExtension(putRows, rowsOf(token));
  await page.close();
}

function rowsOf(token: string): Rows {
  const now = Date.now();
  const row = { updatedAt: now, deletedAt: null };
  const rows: Rows = { accounts: [], rosters: [], operators: [], accountSettings: [], reminders: [] };
  for (let number = 1; number <= MANY; number++) {
    const id = `${token}-${number}`;
    const seenAt = now - (number % 3 === 0 ? 40 : 0) * DAY_MS - 1000;
    rows.accounts.push({
      ...row,
      id,
      ghid: `gh_${token}${number}`,
      biz: null,
      nickname: `${token}甲${number}`,
      type: number % 2 ? 'subscription' : 'service',
      verified: true,
      subject: null,
      followers: 100,
      firstSeenAt: seenAt,
      lastSeenAt: seenAt,
    });
    if (number === 1)
      rows.accountSettings.push({
        ...row,
        id,
        role: 'short',
        ownExpiry: dayFromNow(2),
        colour: 'teal',
        label: '客户甲',
        roleAskedAt: now,
      });
    if (number > MANY - UNREAD) continue;
    const people = peopleOf(id, number, seenAt);
    rows.rosters.push({ ...row, id, administrator: null, people, seenAt, pending: null });
    rows.operators.push(...people.map((person) => ({ ...row, ...person, accountId: id })));
  }
  rows.reminders.push({
    ...row,
    id: `operator-expiry:${token}-1:${token}-1-0:${dayFromNow(3)}:3`,
    accountId: `${token}-1`,
    kind: 'operator-expiry',
    key: `${token}-1-0`,
    who: '林夏',
    due: dayFromNow(3),
    daysBefore: 3,
    dueAt: now - 1000,
    shownAt: now - 1000,
    missed: false,
    awaitsDesktop: false,
    dismissedAt: null,
    openSince: now - 1000,
  });
  return rows;
}

function peopleOf(id: string, number: number, seenAt: number): Row[] {
  let made = 0;
  const person = (nickname: string, more: Record<string, unknown> = {}): Row => ({
    id: `${id}-${made}`,
    openid: `${id}-openid-${made++}`,
    wechatId: null,
    nickname,
    term: 'short',
    status: 'bound',
    expires: null,
    basis: 'unknown',
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    goneAt: null,
    boundAfter: null,
    boundBefore: seenAt,
    invitedAfter: null,
    invitedBefore: null,
    doubtful: false,
    ...more,
  });
  const linxia = (days: number): Row =>
    person('林夏', { wechatId: `linxia-${id.split('-')[0]}`, expires: dayFromNow(days), basis: 'exact' });
  if (number === 1) {
    const between = { boundAfter: seenAt - 2 * DAY_MS, boundBefore: seenAt };
    const long = { term: 'long' };
    return [linxia(3), person('周舟', between), person('郑一'), person('a', long), person('b', long)];
  }
  const held = number <= 5 ? [linxia(20 + number)] : [];
  const full = number === 2 ? Array.from({ length: 5 }, (_, place) => person(`长期${place}`, { term: 'long' })) : [];
  return [...held, ...full, ...(number === 2 ? [person('周舟')] : [])];
}

/** Runs in a page of the extension. */
function putRows(rows: Record<string, Row[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('mp-steward');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const write = open.result.transaction(Object.keys(rows), 'readwrite');
      for (const [table, list] of Object.entries(rows)) for (const row of list) write.objectStore(table).put(row);
      write.onerror = () => reject(write.error);
      write.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}
