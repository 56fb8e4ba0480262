import { describe, expect, it } from 'vitest';
import { checkOverride } from '@/lib/platform/override.ts';
import type { RuleValue } from '@/lib/platform/rule.ts';
import * as make from '@/lib/platform/rules/define.ts';
import { draftValue, fieldOf } from './own-value-draft.ts';

const form =
  (entries: Record<string, string>) =>
  (name: string): string | null =>
    entries[name] ?? null;
const draft = (stated: RuleValue, entries: Record<string, string>, kind = stated.kind): unknown =>
  draftValue(kind, stated, form(entries));

describe('a filled form means', () => {
  it('numbers however they are typed', () => {
    expect(draft(make.count(5), { 'value.count': ' ６ ' })).toEqual(make.count(6));
    expect(draft(make.count(5), { 'value.count': '1,000' })).toEqual(make.count(1000));
    expect(draft(make.count(5, 'day'), { 'value.count': '8' })).toEqual(make.count(8, 'day'));
    expect(draft(make.period(1, 'month'), { 'value.amount': '30', 'value.unit': 'day' })).toEqual(
      make.period(30, 'day'),
    );
    expect(draft(make.yuan(300), { 'value.amount': '0' })).toEqual(make.yuan(0));
  });

  it('steps by follower count, the last without limit', () => {
    const entries = {
      'value.unit': 'day',
      'value.steps[0].upTo': '1000',
      'value.steps[0].amount': '7',
      'value.steps[1].amount': '60',
    };
    expect(draft(make.daysByFollowers([1, 1], [null, 2]), entries)).toEqual(
      make.daysByFollowers([1000, 7], [null, 60]),
    );
  });

  it('lists line by line, answers, and words alike in both languages', () => {
    expect(draft(make.steps(make.words('一', 'one')), { 'value.items': '甲\n\n 乙 ' })).toEqual(
      make.steps(make.words('甲', '甲'), make.words('乙', '乙')),
    );
    expect(draft(make.yes, { 'value.yes': 'no' })).toEqual(make.no);
    expect(draft(make.notKnown('页面', 'page'), { 'value.text': '甲' }, 'text')).toEqual(make.text('甲', '甲'));
  });
});

describe('what does not hold up is refused beside its field', () => {
  const names = ['value.count', 'note', 'link'];
  const refuse = (
    entries: Record<string, string>,
    note = '看到的',
    link: string | null = null,
  ): (string | undefined)[] => {
    const stated = make.count(5);
    const checked = checkOverride({ id: 'long-term-seats', stated }, { value: draft(stated, entries), note, link });
    return checked.ok ? [] : checked.problems.map(({ place }) => fieldOf(place, names));
  };

  it('a number that is none, below zero, or left out', () => {
    for (const typed of ['', '-1', '五', '5.5', '5e3', '99999999999']) {
      expect(refuse({ 'value.count': typed }), typed).toEqual(['value.count']);
    }
    expect(refuse({ 'value.count': '6' })).toEqual([]);
  });

  it('a note that is missing, a link that leads elsewhere', () => {
    expect(refuse({ 'value.count': '6' }, ' ')).toEqual(['note']);
    expect(refuse({ 'value.count': '6' }, '看到的', 'javascript:alert(1)')).toEqual(['link']);
  });
});

it('a problem belongs to the field that leads furthest to it', () => {
  expect(fieldOf('value.items[2].zh', ['value.items', 'note'])).toBe('value.items');
  expect(fieldOf('value.steps[1].amount', ['value.steps[0].amount', 'value.steps[1].amount'])).toBe(
    'value.steps[1].amount',
  );
  expect(fieldOf('value.kind', ['value.count'])).toBeUndefined();
});
