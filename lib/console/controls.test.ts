import { beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS } from './actions.ts';
import { controlAt } from './controls.ts';
import { findControls } from './find-controls.ts';
import { LOOKALIKES } from './fixtures/controls/lookalikes.ts';
import { PEOPLE_CASES, SECURITY_CASES } from './fixtures/controls/people.ts';
import { PROGRAM_CASES } from './fixtures/controls/programs.ts';
import { EDITOR_CASES, PUBLISHING_CASES } from './fixtures/controls/publishing.ts';
import { SETTINGS_CASES } from './fixtures/controls/settings.ts';

const MARKED = [...SETTINGS_CASES, ...PEOPLE_CASES, ...SECURITY_CASES, ...PROGRAM_CASES, ...PUBLISHING_CASES];

const pathOf = (element: Element): EventTarget[] => {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at.parentNode) path.push(at);
  return [...path, window];
};

/** What the fixture says an element is the control of. */
const expected = (element: Element | null) =>
  element && {
    action: element.getAttribute('data-hit'),
    element,
    confirms: element.hasAttribute('data-confirms'),
    last: element.hasAttribute('data-last'),
  };

/** The control that a press on an element must meet: around it, within the frame of a button, or within a label. */
const hitOf = (element: Element): Element | null =>
  element.closest('[data-hit]') ??
  (element.matches('.btn') || element.closest('[data-hit-inside]')
    ? (element.closest('.btn,[data-hit-inside]')?.querySelector('[data-hit]') ?? null)
    : null);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('controls', () => {
  it.each(MARKED)('finds $name', ({ page, html }) => {
    document.body.innerHTML = html;
    const found = findControls(page, document).map(({ signature, ...control }) => control);
    expect(found).toEqual([...document.querySelectorAll('[data-hit]')].map(expected));
    expect(found).not.toEqual([]);
  });

  it.each([...MARKED, ...EDITOR_CASES])('meets, from whatever is inside, $name', ({ page, html }) => {
    document.body.innerHTML = html;
    for (const element of document.querySelectorAll('body *')) {
      const met = controlAt(page, pathOf(element));
      const { signature, ...control } = met ?? { signature: null };
      expect(met && control, element.outerHTML).toEqual(expected(hitOf(element)));
    }
    expect(controlAt(page, [document, window])).toBeNull();
  });

  it.each([...LOOKALIKES, ...EDITOR_CASES])('marks nothing in $name', ({ page, html }) => {
    document.body.innerHTML = html;
    expect(findControls(page, document)).toEqual([]);
  });

  it.each(LOOKALIKES)('meets nothing in $name', ({ page, html }) => {
    document.body.innerHTML = html;
    for (const element of document.querySelectorAll('body *')) {
      expect(controlAt(page, pathOf(element)), element.outerHTML).toBeNull();
    }
  });

  it('has for every action a case in each layout and in nobody’s markup', () => {
    for (const [action] of ACTIONS) {
      const cases = [...MARKED, ...EDITOR_CASES].filter(({ html }) => html.includes(`data-hit="${action}"`));
      expect(cases.length, action).toBeGreaterThan(2);
    }
  });
});
