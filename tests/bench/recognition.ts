/**
 * How long it takes to recognise a big page in markup that no layout knows: all readers of the page together, in the built bundle.
 * In the time that the page's own thread was really running, and without what the browser takes to lay the page out, which it would
 * have to do anyway.
 */
import type { CDPSession, Page } from '@playwright/test';
import type { launchChromium } from '../e2e/driver/chromium.ts';
import { quantile } from './statistics.ts';

type Chromium = Awaited<ReturnType<typeof launchChromium>>;

const BUNDLE = '.output/chrome-mv3/on-demand.js';
const NODES = 5_000;
const LOADS = 4;
/** A page is read whenever it has changed: the first time, when nothing has run yet, is one of many. */
const READS = 25;
const OPERATORS = 25;

const many = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

/** What fills a page: a menu, and a long list of something else with buttons, dates and names. Nine elements an entry. */
const filler = (nodes: number): string => `<nav>${many(40, (i) => `<a href="#">菜单${i}</a>`)}</nav>
  <section><h3>草稿箱</h3>${many(
    Math.floor(nodes / 9),
    (
      i,
    ) => `<div class="x1"><div class="x2"><span>标题${i}</span><em>2026-11-${String((i % 28) + 1).padStart(2, '0')}</em></div>
      <div><p>名称 ${i}，微信号 wx_${i}</p><i></i></div><div><a href="#">删除</a></div></div>`,
  )}</section>`;

const PAGES = {
  people: `<div><h3>运营者管理</h3><div class="list">${many(
    OPERATORS,
    (
      i,
    ) => `<div class="k1"><div><b>运营者${i}</b><small>wx_op_${i}</small></div><div><span>${i < 5 ? '长期' : '短期'}</span>
      <span>${i < 5 ? '' : '2026-12-03 到期'}</span></div><div><button>解绑</button></div></div>`,
  )}</div></div>`,
  settings: `<div>${[
    ['名称', 'Acme 小店'],
    ['原始ID', 'gh_0123456789ab'],
    ['类型', '服务号'],
    ['认证情况', '已认证'],
    ['主体信息', '上海爱克米商贸有限公司'],
  ]
    .map(([label, value]) => `<div class="r"><span>${label}</span><span>${value}</span><a>修改</a></div>`)
    .join('')}</div>`,
  closing: `<div><h2>账号冻结中</h2><p>剩余冻结时间：<b>12</b>天</p><button>撤销注销</button></div>`,
} as const;
type Id = keyof typeof PAGES;

/** What is looked at of a reading, so that nothing is measured that reads nothing. */
interface Reading {
  readonly roster: { readonly rows: readonly unknown[] } | null;
  readonly settings: object | null;
  readonly closing: { readonly phase: string } | null;
}

/** Runs in the page: it changes, and is laid out as its next picture would have it. */
function change(): void {
  document.body.append(document.createElement('hr'));
  document.body.getBoundingClientRect();
}

/** Runs in the page, where the bundle has left its readers. @returns how much was found */
function readOnce(id: Id): number {
  const key = Symbol.for('mp-steward:bundles');
  const { read } = (
    globalThis as unknown as {
      [key]: { 'on-demand': { readers: { read(id: string, doc: Document, data: null, today: string): Reading } } };
    }
  )[key]['on-demand'].readers;
  const { roster, settings, closing } = read(id, document, null, '2026-11-22');
  if (id === 'people') return roster?.rows.length ?? 0;
  return Number(id === 'settings' ? settings !== null : closing?.phase === 'frozen');
}

const threadTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

/** @returns milliseconds of one reading; null where it went on in later slices: on a busy machine, by the clock on the wall */
async function readTimed(page: Page, session: CDPSession, id: Id): Promise<number | null> {
  await page.evaluate(change);
  const before = await threadTime(session);
  const found = await page.evaluate(readOnce, id);
  const after = await threadTime(session);
  return found === (id === 'people' ? OPERATORS : 1) ? after - before : null;
}

/** 95th percentile, in milliseconds, of reading a people, a settings and a closing page of 5,000 elements. */
export async function recognition(plain: Chromium): Promise<number> {
  const all: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    for (const id of Object.keys(PAGES) as Id[]) {
      const page = await plain.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.setContent(`<main>${PAGES[id]}${filler(NODES - 400)}</main>`);
      await page.addScriptTag({ path: BUNDLE });
      const times: Array<number | null> = [];
      for (let i = 0; i < READS; i++) times.push(await readTimed(page, session, id));
      const whole = times.filter((time) => time !== null);
      if (whole.length * 2 < times.length) throw new Error(`the ${id} page was not recognised`);
      all.push(...whole);
      await page.close();
    }
  }
  return quantile(all, 0.95);
}
