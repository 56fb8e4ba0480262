import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../roster/types.ts';
import type { Day } from '../../time/day.ts';
import { LOOKALIKES, PEOPLE, type Said } from '../fixtures/people.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';

const today = '2026-11-22' as Day;
const show = (html: string): void => {
  document.body.innerHTML = html;
};
const said = (people: readonly Person[] = []): Said[] =>
  people.map(({ nickname, term, status, expires }) => [nickname, term, status, expires]);

beforeEach(() => show(''));

describe('people by meaning', () => {
  it.each(PEOPLE)('reads $name', ({ html, people }) => {
    show(html);
    const { roster } = readPage('people', document, null, today, DEEP_READERS);
    expect(said(roster?.roster.people)).toEqual(people);
    expect(roster?.via).toBe('by-meaning');
    for (const { person, row, anchor, place } of roster?.rows ?? []) {
      expect(row.textContent).toContain(person.nickname);
      expect(row.contains(anchor)).toBe(true);
      if (place === 'after') expect(anchor).not.toBe(row);
      if (place === 'after') expect(anchor.matches('td,th,tr,li')).toBe(false);
    }
  });

  it.each(LOOKALIKES)('takes nobody from $name', ({ html }) => {
    show(html);
    expect(readPage('people', document, null, today, DEEP_READERS).roster).toBeNull();
  });

  it.each(LOOKALIKES)('takes nobody from $name beside true operators', ({ html }) => {
    for (const { html: people, people: expected } of PEOPLE.slice(0, 3)) {
      show(`<main><div class="one">${people}</div><div class="two">${html}</div></main>`);
      expect(said(readPage('people', document, null, today, DEEP_READERS).roster?.roster.people)).toEqual(expected);
    }
  });
});
