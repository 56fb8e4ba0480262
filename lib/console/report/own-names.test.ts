// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import type { PageData } from '../page-data.ts';
import { buildReport } from './build.ts';
import type { ReadNames } from './own-names.ts';
import type { Report } from './shape.ts';

const person = (nickname: string, wechatId: string | null) => ({
  openid: null,
  wechatId,
  nickname,
  status: 'bound' as const,
  expireTime: 0,
});
const dataOf = (account: string | null, people: ReturnType<typeof person>[], administrator: string | null = null) =>
  ({
    identity: { ghid: null, biz: null, nickname: account, type: null, verified: null },
    time: null,
    followers: null,
    settings: null,
    people: { list: people, complete: true, unreadable: 0 },
    listed: null,
    administrator,
    closing: null,
  }) satisfies PageData;

function report(html: string, data: PageData | null, reading: ReadNames | null = null): Report {
  document.body.innerHTML = html;
  const text = buildReport({
    doc: document,
    page: 'people',
    health: { page: 'people', results: [], selectors: {}, nodes: 1 },
    data,
    reading,
    today: '2026-11-22' as Day,
    version: '0.1.0',
    browser: '',
  });
  return JSON.parse(text) as Report;
}
const texts = (html: string, data: PageData | null, reading: ReadNames | null = null): string =>
  JSON.stringify(report(html, data, reading).document);

describe('names and IDs that are made of words of the console', () => {
  it('stand in the data by number', () => {
    const people = [person('客服', 'operator'), person('运营客服', 'service-account'), person('长期', 'lin***88')];
    const { data } = report('', dataOf('小程序开发者', people, 'operator'));
    expect(data?.nickname).toMatch(/^\{name \d\}$/);
    expect(data?.administrator).toBe('{id 1}');
    expect(data?.people?.list.map(({ name, id }) => [name, id])).toEqual([
      ['{name 2}', '{id 1}'],
      ['{name 3}', '{id 2}'],
      ['{name 4}', '{masked 1}'],
    ]);
  });

  it('are taken out of the document by the same number, alone and within a text', () => {
    const people = [person('客服', 'operator'), person('运营客服', 'service-account')];
    const html =
      '<ul><li><b>客服</b><i>operator</i><em title="运营客服">长期</em></li>' +
      '<li><b>运营客服</b> (service-account) 短期</li><li id="service-account">添加小程序开发者</li><li><b>运营</b><b>客服</b></li></ul>';
    const { document: drawn, data } = report(html, dataOf('小程序开发者', people));
    const told = JSON.stringify(drawn);
    expect(told).not.toMatch(/客服|service-account|operator|小程序/);
    expect(told).toContain('["b","{name 2}"],["i","{id 1}"]');
    expect(told).toContain('长期');
    expect(told).toContain('短期');
    expect(data?.people?.list.map(({ name }) => name)).toEqual(['{name 2}', '{name 1}']);
  });

  it('are known from what was read as well', () => {
    const own = { ...person('运营客服', 'operator'), status: 'bound' };
    const reading = { identity: null, settings: null, roster: { roster: { people: [own] } } } as unknown as ReadNames;
    expect(texts('<p>运营客服</p><p>operator</p>', null, reading)).not.toMatch(/客服|operator/);
  });

  it('leave the page the words by which a row is read', () => {
    const people = [person('长期', null), person('解绑', null), person('公众号', null)];
    const told = texts('<p>长期</p><a>解绑</a><p>公众号设置</p><p>公众号</p>', dataOf(null, people));
    expect(told).toContain('长期');
    expect(told).toContain('解绑');
    expect(told).toContain('公众号设置');
    expect(told).not.toContain('"公众号"');
  });
});
