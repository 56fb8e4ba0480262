import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { healthOf } from '../health-of.ts';
import type { PageId } from '../pages.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';

const today = '2026-11-22' as Day;
const HOST = 'https://mp.weixin.qq.com';
const PEOPLE = `${HOST}/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&token=1`;
const SETTINGS = `${HOST}/cgi-bin/settingpage?t=setting/index&action=index&token=1`;
const CLOSING = `${HOST}/cgi-bin/acctclose?action=page&token=1`;
const ROWS = `<h3>运营者管理</h3><table><tr><th>昵称</th><th>类型</th><th>操作</th></tr>
  <tr><td>林小满</td><td>长期</td><td><a href="#">解绑</a></td></tr><tr><td>Tom</td><td>短期</td><td><a href="#">解绑</a></td></tr></table>`;
const SETTING_ROWS =
  '<ul><li><b>名称</b><i>Acme 小店</i></li><li><b>原始ID</b><i>gh_0123456789ab</i></li><li><b>类型</b><i>订阅号</i></li></ul>';

/** A frame with a document of that address. */
function frame(url: string, html: string, parent: Document = document): { element: Element; inner: Document } {
  const element = parent.createElement('frame');
  const inner = new Window({ url }).document as unknown as Document;
  Object.defineProperty(element, 'contentDocument', { value: inner });
  parent.body.append(element);
  inner.body.innerHTML = html;
  return { element, inner };
}

const read = (id: PageId = 'other') => readPage(id, document, null, today, DEEP_READERS);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a page in a frame', () => {
  it('is read as the page that it is', () => {
    frame(PEOPLE, ROWS);
    const reading = read();
    expect(reading.roster?.roster.people.map(({ nickname }) => nickname)).toEqual(['林小满', 'Tom']);
    expect(reading.notes?.page).toBe('people');
    expect(healthOf('other', reading, document, 3).results).toContainEqual(
      expect.objectContaining({ reader: 'roster', expected: true, found: 2, via: 'by-meaning' }),
    );
  });

  it('is read in a frame of a frame, too, with what the page around says of the account', () => {
    document.body.innerHTML = '<a class="weui-desktop-account__nickname">Acme 小店</a>';
    const { inner } = frame(`${HOST}/cgi-bin/frame?t=x&token=1`, '<p>外面</p>');
    frame(SETTINGS, SETTING_ROWS, inner);
    expect(read()).toMatchObject({
      identity: { ghid: 'gh_0123456789ab', nickname: 'Acme 小店', type: 'subscription', via: 'layout:desktop' },
      settings: { rows: 3, via: 'by-meaning' },
      notes: { page: 'settings' },
    });
  });

  it('is not of the account of the page around where it names another', () => {
    document.body.innerHTML = '<a class="weui-desktop-account__nickname">另一家店</a>';
    frame(SETTINGS, SETTING_ROWS);
    expect(read().identity).toMatchObject({ ghid: null, nickname: '另一家店' });
  });

  it('goes and comes with its frame', () => {
    const { element, inner } = frame(CLOSING, '<p>账号处于冻结期</p><p>剩余冻结期 12 天</p>');
    expect(read().closing).toMatchObject({ phase: 'frozen', date: '2026-12-04' });
    element.remove();
    expect(read()).toMatchObject({ closing: null, notes: { page: 'other' } });
    inner.body.innerHTML = '';
    document.body.append(element);
    expect(read()).toMatchObject({ closing: null, notes: { page: 'closing' } });
  });

  it('is not read where it is of another page, or cannot be seen', () => {
    frame(`${HOST}/s/article`, ROWS);
    frame(PEOPLE, ROWS).element.setAttribute('style', 'display:none');
    expect(read().roster).toBeNull();
  });

  it('is the list of the people page around it where it has no address', () => {
    frame('about:blank', ROWS);
    expect(read('people').roster?.rows).toHaveLength(2);
  });
});

describe('what nobody can look into', () => {
  it('is unknown, and no error', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).innerHTML = ROWS + SETTING_ROWS;
    document.body.append(host);
    for (const page of ['people', 'settings', 'closing', 'home'] as const) {
      expect(read(page)).toMatchObject({
        identity: null,
        roster: null,
        settings: null,
        closing: null,
        notes: { why: {} },
      });
    }
  });
});
