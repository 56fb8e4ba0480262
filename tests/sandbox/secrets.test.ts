import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeepData } from '../../lib/console/deep-data.ts';
import { parsePageData } from '../../lib/console/page-data.ts';
import { copyPageData } from '../../lib/console/page-data-source.ts';
import { buildReport } from '../../lib/console/report/build.ts';
import type { Day } from '../../lib/time/day.ts';
import { encodingsOf } from './encodings.ts';
import { plantedSecrets, SECRET_TEXTS } from './secrets.ts';

const report = (data: object = {}): string =>
  buildReport({
    doc: document,
    page: 'people',
    health: { page: 'people', results: [], selectors: {}, nodes: 1 },
    data: parsePageData(copyPageData(data), readDeepData),
    today: '2026-11-22' as Day,
    version: '0.1.0',
    browser: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/148.0.0.0',
  });

describe('a report of a page full of secrets', () => {
  it('plants more than forty, and holds none of them in any encoding', () => {
    document.body.innerHTML = plantedSecrets().text;
    const page = plantedSecrets().text.replaceAll('&#39;', "'");
    for (const text of SECRET_TEXTS) expect(page, 'planted').toContain(text);
    const file = report({
      wx: {
        cgiData: {
          operator_mobile: SECRET_TEXTS[0],
          info: {
            seconde_amin: SECRET_TEXTS.map((text) => ({
              nickname: text,
              username: text,
              openid: text,
              expire_time: 0,
            })),
            item_list: { item_list: [] },
          },
        },
        commonData: { data: { nick_name: SECRET_TEXTS[0], user_name: 'gh_9c8b7a6d5e4f', uin_base64: 'c2VjcmV0' } },
      },
    });
    expect(SECRET_TEXTS.length).toBeGreaterThan(40);
    for (const text of SECRET_TEXTS) {
      for (const encoded of encodingsOf(text)) expect(file.includes(encoded), `${text} as ${encoded}`).toBe(false);
    }
    expect(file).not.toContain('成功');
    expect(file).not.toMatch(/\d{5}/);
    expect(file).toContain('运营者');
  });

  it('holds nothing of what a page may hold anywhere, whatever that is', () => {
    const place = fc.constantFrom(
      (text: string) => {
        const p = document.createElement('p');
        p.textContent = text;
        return p;
      },
      (text: string) => {
        const p = document.createElement('a');
        p.href = `/cgi-bin/home?x=${text}`;
        p.title = text;
        return p;
      },
      (text: string) => {
        const p = document.createElement('input');
        p.value = text;
        p.setAttribute('value', text);
        return p;
      },
      (text: string) => {
        const p = document.createElement('div');
        p.className = text;
        p.id = text;
        p.setAttribute('data-x', text);
        return p;
      },
      (text: string) => {
        const p = document.createElement('button');
        p.setAttribute('aria-label', text);
        p.setAttribute('data-id', text);
        return p;
      },
    );
    const letters = fc.constantFrom(...'欧阳慕容端木湘灵鹤鸣岐山潇沐翡');
    const secret = fc.oneof(
      fc.string({ unit: letters, minLength: 3, maxLength: 20 }),
      fc.stringMatching(/^[qxzjkvw]{4,12}[0-9]{3,9}$/),
      fc.stringMatching(/^1[3-9][0-9]{9}$/),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(place, secret), { minLength: 1, maxLength: 6 }), (planted) => {
        document.body.replaceChildren(...planted.map(([make, text]) => make(text)));
        const file = report();
        for (const [, text] of planted) expect(file).not.toContain(text);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
