import type { Person } from '../../roster/types.ts';
import type { Day } from '../../time/day.ts';
import { findDeep } from '../layouts/deep.ts';
import type { DataPerson, PageData } from '../page-data.ts';
import { taughtOn } from '../taught/known.ts';
import { readTaughtRows } from '../taught/read.ts';
import { isRendered } from '../visible.ts';
import { plain, tidy } from '../words.ts';
import { readAdministrator } from './administrator.ts';
import { anchorIn } from './anchor.ts';
import { readExpireTime } from './expiry.ts';
import type { Look } from './look.ts';
import { matchPeople } from './matching.ts';
import { type FoundRow, findRows, type Row, type Rows } from './rows.ts';
import { peopleWords } from './seeds.ts';
import type { RosterReading, RosterRow, Sure, Via } from './types.ts';
import { hasOthers, isPartOfList } from './whole.ts';

/** What this document has shown of the people of its page data, which is as of page load: rows come late, and rows go. */
interface Memory {
  readonly seen: Set<string>;
  readonly gone: Set<string>;
}

const memories = new WeakMap<Document, Memory>();

const NOBODY =
  /^(?:暂无|暂时没有|当前没有|还没有|没有|尚未|还未|暂未|未)(?:绑定|添加|设置|邀请)?(?:任何|其他)?(?:运营者|运营人员)(?:微信号)?(?:$|[,。!])|^no(?:bound|short-?term|long-?term)?operators?(?:yet|bound|found|added)*(?:$|[,.!])|^youhavenooperators?/i;
/** As much as the person's own pointing is worth, and the classic page's markup. */
const TAUGHT: Sure = 0.95;

/** Whether the page says that there are no operators, rather than showing none. */
function saysNobody(page: Look): boolean {
  if (
    peopleWords(page).some(
      ({ plain: words, element }) => NOBODY.test(words) && page.isContent(element) && page.sees(element),
    )
  ) {
    return true;
  }
  const [list] = findDeep(page.doc, 'roster');
  const left = findDeep(page.doc, 'seatsLeft').find(({ element }) => page.sees(element));
  return Boolean(list && isRendered(list.element) && left && plain(left.element.textContent ?? '') === '25');
}

const OPENID = /^o[\w-]{20,40}$/;
/** Where a row was found by a layout of the console's own, its identifiers and its words for who is invited are known; elsewhere `data-id` may be anything. */
const isLayout = (via: Via): boolean => via.startsWith('layout:');

const fromRow = ({ sketch, ids, via }: Row): Person => ({
  openid: ids.find((id) => isLayout(via) || OPENID.test(id)) ?? null,
  wechatId: sketch.wechatId,
  nickname: sketch.nickname ?? '',
  term: sketch.term,
  status: sketch.status,
  expires: sketch.expires,
  basis: sketch.basis,
});

function fromData(data: DataPerson, row: Row | null, today: Day): Person {
  const { openid, wechatId, nickname } = data;
  const given = readExpireTime(data.expireTime, today);
  const sketch = row?.sketch;
  const accepted = data.status === 'invited' && sketch?.status === 'bound' && row !== null && isLayout(row.via);
  const invitedAgain = data.status === 'bound' && sketch?.status === 'invited';
  const status = accepted ? 'bound' : invitedAgain ? 'invited' : data.status;
  const silent = data.expireTime === undefined || given.term === null;
  const term = (invitedAgain || silent) && sketch?.term ? sketch.term : given.term;
  const fresh = invitedAgain || !given.expires ? sketch : given;
  const expires = term === 'short' ? (fresh?.expires ?? null) : null;
  const basis = expires && fresh ? fresh.basis : 'unknown';
  return { openid, wechatId, nickname, term, status, expires, basis };
}

const toRosterRow = (person: Person, row: FoundRow, sure: Sure): RosterRow => ({
  person,
  sure,
  row: row.element,
  ...anchorIn(row.element, row.sketch, row.control),
});

interface TaughtRows extends Rows {
  /** Somebody has a row elsewhere, which is none of these. */
  readonly isPart: boolean;
}

/** The rows that the person taught us to find; null where they taught nothing that this page has. */
function taughtRows(page: Look, administrator: string | null): TaughtRows | null {
  for (const layout of taughtOn('people')) {
    const rows = readTaughtRows(page, layout);
    if (!rows) continue;
    const readable = rows.filter(({ sketch }) => sketch.nickname !== null && !sketch.administrator && !sketch.ended);
    const unreadable = rows.filter(({ sketch }) => sketch.nickname === null).length;
    const elements = rows.map(({ element }) => element);
    const isPart = hasOthers(page, elements, administrator);
    return { rows: readable.map((row) => ({ ...row, sure: TAUGHT })), unreadable, doubtful: false, isPart };
  }
  return null;
}

/** The least sure of rows; of none, as sure as their absence. */
const leastSure = (rows: readonly RosterRow[], none: Sure): Sure => Math.min(none, ...rows.map(({ sure }) => sure));

/** A name of each person that stays the same from one reading to the next, also where two are called the same. */
function keysOf(people: readonly DataPerson[]): string[] {
  const taken = new Map<string, number>();
  return people.map(({ openid, wechatId, nickname }) => {
    const base = openid ?? `${wechatId}\n${nickname}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return `${base}\n${count}`;
  });
}

/**
 * Reads who is bound and who is invited. The page's data says who was there at load; once the row of each has been seen,
 * the rows are the truth: who has lost theirs has left, and who has gained one has come.
 * @returns null where neither data nor rows tell, also where nobody is listed but the page does not say so
 */
export function readRoster(page: Look, data: PageData | null): RosterReading | null {
  const listed = data?.people?.list ?? [];
  const known = new Set(
    listed
      .flatMap(({ openid, wechatId, nickname }) => [openid, wechatId, tidy(nickname)])
      .filter((name) => name !== null),
  );
  known.delete('');
  const administrator = data?.administrator ?? readAdministrator(page, peopleWords(page));
  const taught = taughtRows(page, administrator);
  const { rows, unreadable, doubtful } = taught ?? findRows(page, known);
  const nobody = rows.length === 0 && saysNobody(page);
  const isPart = taught?.isPart || isPartOfList(page, rows);

  if (!data?.people) {
    if (rows.length === 0 && !nobody) {
      if (doubtful) page.doubt('roster');
      return null;
    }
    const people = rows.map((row) => toRosterRow(fromRow(row), row, row.sure));
    return {
      roster: { administrator, people: people.map(({ person }) => person) },
      rows: people,
      via: rows[0]?.via ?? 'by-meaning',
      sure: leastSure(people, 0.95),
      unreadable,
      complete: !isPart && unreadable === 0,
    };
  }
  if (!data.people.complete && rows.length === 0 && !nobody) return null;

  const memory = memories.get(page.doc) ?? { seen: new Set<string>(), gone: new Set<string>() };
  memories.set(page.doc, memory);
  const keys = keysOf(listed);
  const match = matchPeople(listed, rows, page.today);
  listed.forEach((person, index) => {
    const key = keys[index] ?? '';
    if (!match.rowOf.has(person) && !match.unclear.has(person)) return;
    memory.seen.add(key);
    memory.gone.delete(key);
  });
  const allSeen = keys.every((key) => memory.seen.has(key));
  if (allSeen && !isPart && (rows.length > 0 || nobody)) {
    listed.forEach((person, index) => {
      if (!match.rowOf.has(person) && !match.unclear.has(person)) memory.gone.add(keys[index] ?? '');
    });
  }
  const people: Person[] = [];
  const drawn: RosterRow[] = [];
  listed.forEach((one, index) => {
    if (memory.gone.has(keys[index] ?? '')) return;
    const row = match.rowOf.get(one) ?? null;
    const person = fromData(one, row, page.today);
    people.push(person);
    if (row) drawn.push(toRosterRow(person, row, 1));
  });
  for (const row of match.strangers) {
    if (!allSeen && !row.ids.some((id) => OPENID.test(id) || isLayout(row.via))) continue;
    const person = fromRow(row);
    people.push(person);
    drawn.push(toRosterRow(person, row, row.sure));
  }
  return {
    roster: { administrator, people },
    rows: drawn,
    via: 'page-data',
    sure: leastSure(drawn, 1),
    unreadable: data.people.unreadable,
    complete: data.people.complete && data.people.unreadable === 0,
  };
}
