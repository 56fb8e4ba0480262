import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import ICAL from 'ical.js';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';
import type { Driver, Tab } from './driver/types.ts';
import { expect, test } from './fixtures.ts';
import { known, openItem, openPanel, stateNow, tick, type Walk } from './way-steps.ts';
import { address } from './world.ts';

const WORLD = { scenario: 'individual', layout: 'classic', late: 0, redraw: 'off' } as const;
const ITEM = 'confirm-administrator';
const OTHER = 'read-agreement';

/** The panel on the checklist of the test's account, once the console has shown it. */
async function begin(walk: Walk): Promise<Tab> {
  const page = await walk.driver.open(address('home', walk.token, WORLD));
  await page.waitForMark('status');
  walk.id = await known(walk.driver, (await stateNow(walk)).account.ghid);
  await page.close();
  return openPanel(walk);
}

async function handover(panel: Tab): Promise<void> {
  await panel.click('[data-way-view=handover]');
  await panel.waitForElement('.handover .handover-pick');
}

/** Presses what makes a file and takes the file that the page hands to the browser, which saves nothing. */
async function save(panel: Tab, does: string, file: string): Promise<void> {
  await panel.evaluate(() => {
    Object.assign(globalThis, { saved: null });
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (blob: Blob) => {
      const reader = new FileReader();
      reader.onload = () => Object.assign(globalThis, { saved: String(reader.result).replace(/^.*,/, '') });
      reader.readAsDataURL(blob);
      return 'blob:none';
    };
  });
  await panel.click(`[data-does=${does}]`);
  const bytes = await panel.waitFor(does, () => (globalThis as unknown as { saved: string | null }).saved);
  writeFileSync(file, Buffer.from(bytes, 'base64'));
}

/** Unpacks an archive into a folder of its own, as a person would, and has `sha256sum` look through it. */
function unpack(file: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const script = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';
  execFileSync('python3', ['-c', script, file, folder]);
  return execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
}

const stateOf = (panel: Tab, item: string): Promise<string | null> =>
  panel.attribute(`[data-item=${item}]`, 'data-state');

async function toList(panel: Tab): Promise<void> {
  await panel.click('[data-way-view=list]');
  await panel.waitForElement(`[data-item=${ITEM}]`);
}

async function setState(panel: Tab, item: string, state: string): Promise<void> {
  await openItem(panel, item);
  await panel.evaluate(
    ([id, value]) => {
      const select = document.querySelector<HTMLSelectElement>(`[data-item=${id}] select[data-does=state]`);
      if (!select) throw new Error(`no state of ${id}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [item, state] as const,
  );
  await panel.waitForElement(`[data-item=${item}][data-state=${state}]`);
}

async function readIn(panel: Tab, file: string): Promise<void> {
  await panel.upload('[data-does=import-share]', file);
}

/** Of the first two pieces that were kept: gives both one name, or takes the bytes of the one away and forges the other's. */
const changeEvidence = (driver: Driver, accountId: string, { rename }: { rename?: string }): Promise<void> =>
  driver.inExtension(
    async ([id, name]) => {
      const open = indexedDB.open('mp-steward');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const change = open.result.transaction(['evidence', 'blobs'], 'readwrite');
      const [evidence, blobs] = [change.objectStore('evidence'), change.objectStore('blobs')];
      const read = evidence.index('accountId').getAll(id);
      read.onsuccess = () => {
        const [first, second] = read.result.sort((a, b) => a.addedAt - b.addedAt);
        if (name) {
          for (const row of [first, second]) evidence.put({ ...row, name });
          return;
        }
        blobs.delete(first.id);
        const get = blobs.get(second.id);
        get.onsuccess = () => blobs.put({ ...get.result, data: new Blob(['forged']) });
      };
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      open.result.close();
    },
    [accountId, rename ?? null] as const,
  );

test.describe('handing over', () => {
  let walk: Walk;
  let panel: Tab;
  let folder: (name: string) => string;
  test.beforeEach(async ({ driver, sandbox, token, visit }, testInfo: TestInfo) => {
    folder = (name) => testInfo.outputPath(name);
    walk = { driver, sandbox, token, visit, id: '' };
    panel = await begin(walk);
    await tick(panel, ITEM);
  });

  test('the archive unpacks, its list of digests holds, and what is wrong with evidence is said', async ({
    driver,
  }) => {
    const names = ['打款 回执.txt', '打款 回执.txt', 'b.txt'];
    // Without a Chinese locale Chromium opens no file of a Chinese name: these are named once they are kept.
    const given = ['one.txt', 'two.txt', 'b.txt'];
    await panel.click('[data-way-view=evidence]');
    for (const [at, name] of given.entries()) {
      mkdirSync(folder(`given-${at}`), { recursive: true });
      writeFileSync(path.join(folder(`given-${at}`), name), `凭证 ${at}\n`);
      await panel.waitForElement('.evidence-drop');
      await panel.upload('[data-does=add-evidence]', path.join(folder(`given-${at}`), name));
      await panel.waitFor(
        'it to be kept',
        (count) => document.querySelectorAll('[data-evidence]').length === count,
        at + 1,
      );
    }
    await changeEvidence(driver, walk.id, { rename: names[0] ?? '' });
    await handover(panel);
    await save(panel, 'export-zip', folder('run.zip'));
    await panel.waitForElement('[data-file-state=done]');
    const said = unpack(folder('run.zip'), folder('out'));
    expect(readdirSync(folder('out/evidence')).sort()).toEqual(['b.txt', '打款 回执 (2).txt', '打款 回执.txt']);
    expect(said.match(/: OK$/gm)).toHaveLength(5 + names.length);
    const report = readFileSync(folder('out/report.html'), 'utf8');
    expect(report).not.toMatch(/<script|https?:\/\//);
    expect(report).toContain(`id="${ITEM}"`);
    expect(JSON.parse(readFileSync(folder('out/journal.json'), 'utf8')).entries.length).toBeGreaterThan(3);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(folder('out/dates.ics'), 'utf8')));
    const uids = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
    expect(uids.some((uid) => uid.startsWith('deregistration-item.') && uid.includes(`.${ITEM}@`))).toBe(true);
    expect(new Set(uids).size).toBe(uids.length);

    await changeEvidence(driver, walk.id, {});
    await save(panel, 'export-zip', folder('bad.zip'));
    await panel.waitForElement('[data-file-state=done] .notice');
    expect(unpack(folder('bad.zip'), folder('bad')).match(/: OK$/gm)).toHaveLength(5 + names.length - 1);
    expect(
      readFileSync(folder('bad/report.html'), 'utf8')
        .match(/class="card trouble"[\s\S]*?<\/section>/g)
        ?.at(-1),
    ).toMatch(/打款 回执\.txt[\s\S]*打款 回执\.txt/);
    expect(panel.problems).toEqual([]);
  });

  test('a colleague takes it over, both go on, and what both changed is asked about and can be taken back', async ({
    sandbox,
    browserKind,
    language,
  }) => {
    test.setTimeout(150_000);
    await handover(panel);
    await panel.fill('[name=share-from]', '小王');
    await save(panel, 'export-share', folder('first.json'));

    const launch = browserKind === 'chromium' ? launchChromium : launchFirefox;
    const output = path.resolve('.output', browserKind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    const colleague: Driver = await launch({ extension: output, port: sandbox.port, language, captive: true });
    try {
      const theirs = await begin({ ...walk, driver: colleague });
      await handover(theirs);
      expect(await theirs.text('.handover')).not.toContain('ZIP');
      await readIn(theirs, folder('first.json'));
      await theirs.waitForElement('[data-share-preview=new]');
      expect(await theirs.text('[data-share-preview]')).toContain('小王');
      await theirs.click('[data-does=apply-share]');
      await theirs.waitForElement('[data-does=undo-share]');
      await toList(theirs);
      expect(await stateOf(theirs, ITEM)).toBe('done');
      await tick(theirs, OTHER);
      await setState(theirs, ITEM, 'blocked');
      await handover(theirs);
      await save(theirs, 'export-share', folder('second.json'));
    } finally {
      await colleague.close();
    }

    await toList(panel);
    await setState(panel, ITEM, 'na');
    await handover(panel);
    await readIn(panel, folder('second.json'));
    await panel.waitForElement('[data-share-preview=merge]');
    expect(await panel.count('[data-conflict]')).toBe(1);
    await panel.waitForElement(`[data-coming=${OTHER}]`);
    expect(await panel.axe('.handover')).toEqual([]);
    await panel.click(`[data-conflict=${ITEM}] input[value=theirs]`);
    await panel.click('[data-does=apply-share]');
    await panel.waitForElement('[data-does=undo-share]');
    await toList(panel);
    expect([await stateOf(panel, ITEM), await stateOf(panel, OTHER)]).toEqual(['blocked', 'done']);

    await handover(panel);
    await panel.click('[data-does=undo-share]');
    await panel.waitForGone('[data-does=undo-share]');
    await toList(panel);
    expect([await stateOf(panel, ITEM), await stateOf(panel, OTHER)]).toEqual(['na', 'todo']);
    expect(panel.problems).toEqual([]);
  });

  test('a file of another account, a later version or a broken one is refused, and nothing changes', async () => {
    await handover(panel);
    await save(panel, 'export-share', folder('mine.json'));
    const text = readFileSync(folder('mine.json'), 'utf8');
    const file = JSON.parse(text);
    const wrong: Record<string, string> = {
      foreign: JSON.stringify({ ...file, account: { ghid: 'gh_ffffffffffff', biz: null, name: '别人的公众号' } }),
      newer: JSON.stringify({ ...file, version: 2 }),
      half: text.slice(0, text.length / 2),
      other: '{"format":"mp-steward-rules"}',
      strange: JSON.stringify({ ...file, items: [{ ...file.items[0], note: 7 }] }),
      huge: ' '.repeat(6_000_001),
    };
    const said = new Set<string>();
    for (const [name, content] of Object.entries(wrong)) {
      writeFileSync(folder(`${name}.json`), content);
      await panel.evaluate(() =>
        document.querySelector('[data-share-state]')?.setAttribute('data-share-state', 'wait'),
      );
      await readIn(panel, folder(`${name}.json`));
      await panel.waitForElement('[data-share-state=failed] .notice');
      said.add(await panel.text('[data-share-state] .notice'));
      expect(await panel.count('[data-share-preview]'), name).toBe(0);
    }
    expect(said.size).toBe(Object.keys(wrong).length);
    expect([...said][0]).toContain('别人的公众号');

    const html = { ...file.items[0], note: '<img src=x onerror="document.title=1">', changedAt: file.madeAt };
    writeFileSync(folder('html.json'), JSON.stringify({ ...file, items: [html] }));
    await readIn(panel, folder('html.json'));
    await panel.waitForElement('[data-share-preview]');
    expect(await panel.text('[data-share-preview]')).toContain('<img src=x');
    expect(await panel.count('[data-share-preview] img')).toBe(0);
    await panel.click('[data-does=discard-share]');
    await panel.waitForGone('[data-share-preview]');
    await toList(panel);
    expect(await stateOf(panel, ITEM)).toBe('done');
    expect(panel.problems).toEqual([]);
  });
});
