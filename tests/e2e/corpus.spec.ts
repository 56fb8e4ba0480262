import { corpusPage } from '../corpus/index.ts';
import type { Someone } from '../corpus/types.ts';
import { TODAY } from '../corpus/types.ts';
import { sorted } from './expected.ts';
import { expect, test } from './fixtures.ts';
import type { World } from './world.ts';

/** Pages of the corpus in real browsers, where styles and sizes count: what is one row of each. */
const PAGES: [id: string, row: string][] = [
  ['element-fixed-column', '.el-table__body-wrapper tr'],
  ['ant-measure-row', 'tbody tr'],
  ['server-table', 'tr'],
  ['card-grid', '.css-grid > div'],
  ['labelled-cards', '.person-card'],
  ['definition-lists', 'dl'],
  ['vue-noise', '.pm-item'],
  ['wide-and-narrow', 'tr'],
  ['weui-cells', '.weui-cell'],
  ['term-only-in-headings', '.u'],
  ['letters-for-faces', '.x2'],
  ['two-people-a-row', '.who'],
  ['invitations-apart', 'ul.a li'],
  ['rules-drawn-alike', 'ul.rules li'],
  ['aria-table', '[role=row]'],
  ['english-table', 'tr'],
  ['beside-developers', 'tr'],
];
const NOBODY = [
  'not-developers-with-term',
  'not-customer-service-term',
  'not-records',
  'not-help',
  'not-english-followers',
];

const CLOSING = ['closing-table', 'closing-boxes', 'closing-english', 'closing-confirm-steps'];

const world = (corpus: string): World => ({
  layout: 'desktop',
  scenario: 'everyday',
  corpus,
  clock: `${TODAY}T12:00:00+08:00`,
  redraw: 'off',
});
const first = <T>(some: T | readonly T[]): T => (Array.isArray(some) ? some[0] : some) as T;
const badge = ({ term, status, expires }: Someone): Record<string, string | null> => ({
  term: first(term) ?? '',
  status,
  expires: first(expires),
});

for (const [id, row] of PAGES)
  test(`a page of the corpus has each badge in its person's row: ${id}`, async ({ visit }) => {
    const page = corpusPage(id);
    const people = page?.kind === 'people' ? page.people : [];
    const tab = await visit('people', world(id));
    const marks = await tab.waitForMarks('operator', people.length);
    const told = marks.map(({ attrs }) => ({
      term: attrs.term ?? '',
      status: attrs.status ?? '',
      expires: attrs.expires ?? null,
    }));
    expect(sorted(told)).toEqual(sorted(people.map(badge)));
    for (const someone of people) {
      const mark = await tab.waitForMark('operator', { within: { css: row, text: first(someone.name) } });
      expect(mark.attrs, first(someone.name)).toMatchObject({ term: first(someone.term), status: someone.status });
    }
  });

for (const id of NOBODY)
  test(`a page of the corpus that is of other people has no badge: ${id}`, async ({ visit }) => {
    const tab = await visit('people', world(id));
    await tab.waitForMark('unrecognised');
    expect(await tab.marks('operator')).toEqual([]);
  });

for (const id of CLOSING)
  test(`a closing page of the corpus says how it stands: ${id}`, async ({ visit }) => {
    const page = corpusPage(id);
    const truth = page?.kind === 'closing' ? page.truth : null;
    const tab = await visit('closing', world(id));
    const notice = await tab.waitForMark('notice', { attrs: { phase: first(truth?.phase) ?? 'none' } });
    expect([truth?.date].flat()).toContain(notice.attrs.date ?? null);
    // Where it was told from little, it says so.
    const isUnsure = id === 'closing-boxes';
    expect(notice.attrs.sure).toBe(isUnsure ? 'low' : undefined);
    expect(notice.text.includes('可能有误')).toBe(isUnsure);
  });

test('a page of the corpus about another freeze raises no notice of one', async ({ visit }) => {
  const tab = await visit('closing', world('closing-not-violation'));
  await tab.waitForMark('status');
  await tab.waitFor('the page to have settled', () => performance.now() > 4000);
  for (const { attrs } of await tab.marks('notice')) expect(attrs.phase).toBe('unknown');
});
