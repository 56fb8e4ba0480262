import { describe, expect, it } from 'vitest';
import { BUILT_IN, makeBook } from './book.ts';
import { answersOf, CLAIMS, DOCUMENTS } from './claims.ts';
import { RULES } from './rules/index.ts';

const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

describe('the claims of the two documents', () => {
  it('are 57, a1…a17 and b1…b40, in order and each once', () => {
    expect(CLAIMS.map(({ id }) => id)).toEqual([...numbered('a', 17), ...numbered('b', 40)]);
    expect(CLAIMS).toHaveLength(57);
  });

  it('each stand under their own document', () => {
    for (const { id, document } of CLAIMS) expect(id.startsWith(document), id).toBe(true);
    expect(DOCUMENTS.map(({ id, date }) => [id, date])).toEqual([
      ['a', '2022-06-15'],
      ['b', '2025-06-05'],
    ]);
  });

  it('are said in both languages, no two alike', () => {
    expect(new Set(CLAIMS.map(({ says }) => says.zh)).size).toBe(CLAIMS.length);
    expect(new Set(CLAIMS.map(({ says }) => says.en)).size).toBe(CLAIMS.length);
    for (const { id, says } of CLAIMS) expect(says.zh && says.en, id).toBeTruthy();
  });

  it('keep the figures of the documents in both languages', () => {
    const figures = (text: string): string[] => (text.match(/\d[\d,.]*\d|\d/g) ?? []).sort();
    for (const { id, says } of CLAIMS.filter(({ id }) => !['a17', 'b23'].includes(id))) {
      expect(figures(says.en.replace(/(\d+)th\b/g, '$1')), id).toEqual(figures(says.zh));
    }
  });
});

describe('the answers', () => {
  it('answer every claim exactly once', () => {
    const answered = RULES.flatMap(({ claims }) => claims.map(({ id }) => id));
    const times = (id: string): number => answered.filter((other) => other === id).length;
    const otherwise = CLAIMS.filter(({ id }) => times(id) !== 1).map(
      ({ id }) => `${id} is answered ${times(id)} times`,
    );
    expect(otherwise).toEqual([]);
  });

  it('name the rule that knows better (a6, b38)', () => {
    const answers = answersOf(BUILT_IN);
    expect(answers.get('a6')).toMatchObject({ judgement: 'confirmed', rule: { id: 'long-term-seats' } });
    expect(answers.get('b38')).toMatchObject({ judgement: 'contradicted', rule: { id: 'freeze-period' } });
  });

  it('follow the rules of a file that replaces ours', () => {
    const ours = RULES.find(({ id }) => id === 'long-term-seats');
    if (!ours) throw new Error('the rule is gone');
    const why = { zh: '另有更新。', en: 'There is news.' };
    const book = makeBook([{ ...ours, checked: '2027-01-01', claims: [{ id: 'a6', judgement: 'outdated', why }] }]);
    expect(answersOf(book).get('a6')).toMatchObject({ judgement: 'outdated', why, rule: { origin: 'file' } });
  });
});
