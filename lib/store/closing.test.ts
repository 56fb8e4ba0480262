import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSighting } from '../sighting.ts';
import type { Day } from '../time/day.ts';
import { confirmationSubjects } from './closing.ts';
import { StewardDatabase } from './database.ts';
import type { Account } from './schema.ts';
import { recordSighting } from './sightings.ts';
import { sight } from './sights.fixture.ts';
import { setTick } from './ticks.ts';

const NOW = Date.parse('2026-12-01T10:00:00+08:00');
const HOUR = 3_600_000;
const day = (text: string) => text as Day;
const frozen = (date: Day | null) => ({ page: 'closing', closing: { phase: 'frozen' as const, date } });
const confirm = (date: Day | null) => ({ page: 'closing', closing: { phase: 'confirm' as const, date } });

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const see = async (seen: Partial<Pick<PageSighting, 'page' | 'closing' | 'clock'>>, now = NOW): Promise<Account> => {
  const state = await recordSighting(db, sight(seen), now);
  if (!state) throw new Error('no account');
  return state.account;
};
const due = async () => (await confirmationSubjects(db, await db.accounts.toArray(), 2)).map((subject) => subject.due);

it('counts the shortest time to confirm from the end of the freeze, until the page names the last day', async () => {
  await see(frozen(day('2026-12-11')));
  expect(await due()).toEqual(['2026-12-13']);
  await see(confirm(null), NOW + 10 * 24 * HOUR);
  expect(await due()).toEqual(['2026-12-13']);
  await see(confirm(day('2026-12-18')), NOW + 11 * 24 * HOUR);
  expect(await due()).toEqual(['2026-12-18']);
});

it('takes no date for granted that nobody has shown', async () => {
  const account = await see(confirm(null));
  expect(account.closing).toEqual({ phase: 'confirm', freezeEnd: null, confirmBy: null, seenAt: NOW });
  expect(await due()).toEqual([]);
});

it('is another freeze where the page shows another end', async () => {
  await see(confirm(day('2026-11-30')));
  await see(frozen(day('2027-02-01')), NOW + HOUR);
  expect(await due()).toEqual(['2027-02-03']);
});

it('keeps what a page showed while others say nothing, and drops a freeze when a page was had that no frozen account has', async () => {
  await see(frozen(day('2026-12-11')));
  await see({ page: 'people' }, NOW + HOUR);
  await see({ page: 'people', clock: { page: 1, loaded: NOW - HOUR } }, NOW + HOUR);
  await see({ page: 'closing', clock: { page: 1, loaded: NOW + HOUR } }, NOW + HOUR);
  expect(await due()).toEqual(['2026-12-13']);
  await see({ page: 'people', clock: { page: 1, loaded: NOW + HOUR } }, NOW + HOUR);
  expect(await due()).toEqual([]);
});

it('keeps the confirmation, of which nobody has shown that other pages stay shut', async () => {
  await see(confirm(day('2026-12-18')));
  await see({ page: 'people', clock: { page: 1, loaded: NOW + HOUR } }, NOW + HOUR);
  expect(await due()).toEqual(['2026-12-18']);
});

it('says no more once the confirmation is ticked, and again once that is taken back', async () => {
  const { id } = await see(confirm(day('2026-12-18')));
  await setTick(db, id, 'confirm-deregistration', true);
  expect(await due()).toEqual([]);
  await setTick(db, id, 'confirm-deregistration', false);
  expect(await due()).toEqual(['2026-12-18']);
});

it('is not lost when two records turn out to be of one account', async () => {
  await recordSighting(db, sight(frozen(day('2026-12-11'))), NOW);
  await recordSighting(db, sight({ account: { ghid: null, biz: 'Mz' } }), NOW);
  await recordSighting(db, sight({ account: { ghid: 'gh_1', biz: 'Mz' } }), NOW);
  expect(await due()).toEqual(['2026-12-13']);
});

it('names an item that the checklist has', async () => {
  const { CHECKLIST } = await import('../deregistration/checklist.ts');
  const { CONFIRMATION_ITEM } = await import('./closing.ts');
  expect(CHECKLIST.map(({ id }) => id)).toContain(CONFIRMATION_ITEM);
});
