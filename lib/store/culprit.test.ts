import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerSearch, beginSearch, SEARCH_ENDS_AFTER } from '../culprit.ts';
import { type FakeDesktop, fakeDesktop } from '../reminders/browser.fixture.ts';
import { FEATURE_IDS, SETTINGS_MIRROR } from '../settings.ts';
import { keepCulprit, readCulprit } from './culprit.ts';
import { StewardDatabase } from './database.ts';
import { changeSettings, mirrorSettings, readSettings, SEARCH_ALARM, watchSettings } from './settings.ts';

let db: StewardDatabase;
let desktop: FakeDesktop;
beforeEach(() => {
  fakeBrowser.reset();
  desktop = fakeDesktop();
  db = new StewardDatabase(crypto.randomUUID());
});
const mirroredOff = async () =>
  ((await browser.storage.local.get(SETTINGS_MIRROR))[SETTINGS_MIRROR] as { off: string[] }).off;

it('has what it needs off on the pages, and leaves what the person switched off alone', async () => {
  await changeSettings(db, (settings) => ({ ...settings, off: ['seats'] }));
  const begun = beginSearch(['seats'], Date.now());
  await keepCulprit(db, begun);
  await mirrorSettings(db);
  expect((await mirroredOff()).sort()).toEqual([...FEATURE_IDS].sort());
  expect((await readSettings(db)).off).toEqual(['seats']);
  // Another change of the settings meanwhile does not end the search.
  await changeSettings(db, (settings) => ({ ...settings, paused: ['home'] }));
  expect(await readCulprit(db)).toEqual(begun);
  const next = answerSearch(begun, false, Date.now());
  await keepCulprit(db, next);
  await mirrorSettings(db);
  expect(await mirroredOff()).not.toContain('status-chip');
  expect(await mirroredOff()).toContain('seats');
  await keepCulprit(db, null);
  await mirrorSettings(db);
  expect(await readCulprit(db)).toBeNull();
  expect(await mirroredOff()).toEqual(['seats']);
});

it('that nobody goes on with has an end, at which the worker is woken', async () => {
  const now = Date.now();
  await mirrorSettings(db);
  expect(desktop.alarms.has(SEARCH_ALARM)).toBe(false);
  await keepCulprit(db, beginSearch([], now));
  await mirrorSettings(db);
  expect(desktop.alarms.get(SEARCH_ALARM)).toBeGreaterThanOrEqual(now + SEARCH_ENDS_AFTER);
  await mirrorSettings(db, Date.now() + SEARCH_ENDS_AFTER);
  expect(await mirroredOff()).toEqual([]);
});

it('keeps no feature that it does not know', async () => {
  await keepCulprit(db, { state: 'asking', suspects: ['seats', 'from-another-version' as never], on: [], at: 5 });
  expect(await readCulprit(db)).toEqual({ state: 'asking', suspects: ['seats'], on: [], at: 5 });
});

it('reaches the pages though the popup was closed before it came to tell them', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  watchSettings(db);
  await keepCulprit(db, beginSearch([], Date.now()));
  expect((await browser.storage.local.get(SETTINGS_MIRROR))[SETTINGS_MIRROR]).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2_500);
  await vi.waitFor(async () => expect((await mirroredOff()).sort()).toEqual([...FEATURE_IDS].sort()));
  vi.useRealTimers();
});
