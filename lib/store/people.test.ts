import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setMarks } from './account-settings.ts';
import { StewardDatabase } from './database.ts';
import { setEntry } from './entries.ts';
import { detailsOfSeen, personDetails } from './people.ts';
import { recordSighting } from './sightings.ts';
import { crowd, person, roster, sight } from './sights.fixture.ts';

const START = Date.parse('2026-12-01T10:00:00+08:00');
const DAY = 86_400_000;

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});
const see = async (ghid: string, nickname: string, at: number, ...people: Parameters<typeof roster>) =>
  (await recordSighting(db, sight({ account: { ghid, nickname }, roster: roster(...people) }), at))?.account.id ?? '';

it('somebody is known in other accounts by full WeChat ID, whatever they are called there, and by name with doubt', async () => {
  const books = await see(
    'gh_1',
    '青禾读书',
    START,
    person('林晓', 'o1', 'long', { wechatId: 'lin_xiao' }),
    person('周舟', 'o2'),
    person('王芳', 'o3', 'long', { wechatId: 'wang**' }),
  );
  const music = await see(
    'gh_2',
    '青禾音乐',
    START,
    person('Lin', 'x1', 'short', { wechatId: 'Lin_Xiao' }),
    person('周舟', 'x2', 'short'),
    person('王芳', 'x3', 'long', { wechatId: 'li**' }),
  );
  await setMarks(db, music, { label: '音乐' });
  const [lin, zhou, wang] = await personDetails(db, books, START);
  expect(lin?.others).toEqual([{ accountId: music, name: '音乐', term: 'short', doubtful: false }]);
  expect(zhou?.others).toEqual([{ accountId: music, name: '音乐', term: 'short', doubtful: true }]);
  expect(wang?.others).toEqual([]);
});

it('an invitation tells when it lapses, and an entry is told beside the end that follows from it', async () => {
  await see('gh_1', '青禾读书', START, person('林晓', 'o1', 'short'));
  const id = await see(
    'gh_1',
    '青禾读书',
    START + 3_600_000,
    person('林晓', 'o1', 'short'),
    person('周舟', 'o2', 'short', { status: 'invited' }),
  );
  const [lin] = await personDetails(db, id, START);
  await setEntry(db, lin?.id ?? '', { kind: 'bound', day: '2026-11-20' as never }, START);
  const [again, zhou] = await personDetails(db, id, START + DAY);
  expect(again?.entry).toMatchObject({ kind: 'bound', day: '2026-11-20' });
  expect(again?.expiry).toMatchObject({ day: '2026-12-20', latest: null, basis: 'manual' });
  expect(zhou?.invitation).toEqual({ earliest: START + DAY, latest: START + 3_600_000 + DAY, due: START + DAY });
  expect(lin?.invitation).toBeNull();
});

it('a page is told of its people at their places: twice of who stands there twice, nothing of strangers', async () => {
  const id = await see('gh_1', '青禾读书', START, ...crowd(4));
  const seen = [...crowd(4)].reverse();
  const told = await detailsOfSeen(db, id, [...seen, person('甲1', 'o1'), person('生人', 'o99')], START);
  const known = await personDetails(db, id, START);
  const idOf = (name: string) => known.find(({ nickname }) => nickname === name)?.id;
  expect(told.map((one) => one?.id)).toEqual([...['甲3', '甲2', '甲1', '甲0', '甲1'].map(idOf), undefined]);
  expect(Object.keys(told[0] ?? {})).not.toContain('nickname');
});

it('two of one name without any other mark keep their places when one of them has an entry', async () => {
  const twins = [person('小明', null, 'short'), person('小明', null, 'short')];
  const id = await see('gh_1', '青禾读书', START, ...twins);
  const [first, second] = await detailsOfSeen(db, id, twins, START);
  await setEntry(db, first?.id ?? '', { kind: 'expires', day: '2026-12-20' as never }, START);
  const again = await detailsOfSeen(db, id, twins, START);
  expect(again.map((one) => one?.id)).toEqual([first?.id, second?.id]);
  expect(again[0]?.expiry.day).toBe('2026-12-20');
});
