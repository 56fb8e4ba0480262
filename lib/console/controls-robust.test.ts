import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { controlAt } from './controls.ts';
import { findControls } from './find-controls.ts';
import { LOOKALIKES } from './fixtures/controls/lookalikes.ts';
import { type Case, desktopDialog, desktopFacts, hit, link } from './fixtures/controls/markup.ts';
import { PEOPLE_CASES, SECURITY_CASES } from './fixtures/controls/people.ts';
import { PROGRAM_CASES } from './fixtures/controls/programs.ts';
import { PUBLISHING_CASES } from './fixtures/controls/publishing.ts';
import { SETTINGS_CASES } from './fixtures/controls/settings.ts';

const MARKED: readonly Case[] = [
  ...SETTINGS_CASES,
  ...PEOPLE_CASES,
  ...SECURITY_CASES,
  ...PROGRAM_CASES,
  ...PUBLISHING_CASES,
];
const NOBODYS = MARKED.filter(({ name, html }) => name.includes('nobody’s') && !/weui-|class="btn/.test(html));

/** What a redesign does without changing what a page says. */
interface Redesign {
  readonly wraps: readonly string[];
  readonly space: string;
  readonly account: string;
}

const redesign: fc.Arbitrary<Redesign> = fc.record({
  wraps: fc.array(fc.constantFrom('div', 'section', 'main', 'article', 'form'), { maxLength: 4 }),
  space: fc.constantFrom('', ' ', '\n\t ', '\u200b', '\u00a0'),
  account: fc.constantFrom('账', '帐'),
});

function redesigned({ wraps, space, account }: Redesign, html: string): void {
  document.body.innerHTML = wraps.reduce((inner, tag) => `<${tag} class="x${tag}">${inner}</${tag}>`, html);
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.nodeValue ?? '').replaceAll(/[账帐]/g, account);
    node.nodeValue = words.trim() === '' ? words : `${space}${words}${space}`;
  }
}

function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at.parentNode) path.push(at);
  return [...path, window];
}

const found = (page: Case['page']) => findControls(page, document).map(({ action, element }) => [action, element]);
const marked = () => [...document.querySelectorAll('[data-hit]')].map((one) => [one.getAttribute('data-hit'), one]);

afterEach(() => {
  document.body.innerHTML = '';
});

/** A name that a build tool may have made up; those that the console gives to controls would say something. */
const meaningless = fc.stringMatching(/^[a-z]{1,4}$/).filter((name) => !/^(?:btn|link|opr|js)$/.test(name));

describe('controls after a redesign', () => {
  it('are never made of lookalikes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOOKALIKES), redesign, ({ page, html }, change) => {
        redesigned(change, html);
        expect(found(page)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('are still found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKED), redesign, ({ page, html }, change) => {
        redesigned(change, html);
        expect(found(page)).toEqual(marked());
      }),
      { numRuns: 150 },
    );
  });

  it('are found whatever classes say nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NOBODYS), meaningless, ({ page, html }, name) => {
        document.body.innerHTML = html.replaceAll(/class="[^"]*"/g, `class="_${name}"`);
        expect(found(page)).toEqual(marked());
      }),
    );
  });

  it('keep their signature, and no two on a settings page share one', () => {
    for (const { page, html } of MARKED) {
      document.body.innerHTML = `<div class="drawn">${html}</div>`;
      const before = findControls(page, document).map(({ signature }) => signature);
      document.body.innerHTML = `<div class="redrawn">${html}</div>`;
      expect(findControls(page, document).map(({ signature }) => signature)).toEqual(before);
      if (page === 'settings') expect(new Set(before).size).toBe(before.length);
    }
  });
});

describe('a control', () => {
  it('is not met through one of our own marks, wherever it stands', () => {
    document.body.innerHTML = `<a id="deleteAccount">注销账号<span data-mp-steward="admin-only"><i></i></span></a><div data-mp-steward="guard"><b><a>注销账号</a></b></div>`;
    for (const element of document.querySelectorAll('[data-mp-steward] *')) {
      expect(controlAt('settings', pathOf(element))).toBeNull();
    }
  });

  it('is the same from the words and from the space around them', () => {
    document.body.innerHTML = `<ul><li style="cursor:pointer"><span>删除</span></li></ul>`;
    const [entry, words] = document.querySelectorAll('li, span');
    if (!entry || !words) throw new Error('no entry');
    expect(controlAt('published', pathOf(words))?.element).toBe(entry);
    expect(controlAt('published', pathOf(entry))?.element).toBe(entry);
  });

  it('of a menu is told from that of another item by what stands beside the menu', () => {
    const item = (title: string) =>
      `<div><h4>${title}</h4><div><ul><li role="menuitem">置顶</li><li role="menuitem">删除</li></ul></div></div>`;
    document.body.innerHTML = item('春天') + item('夏天');
    const signatures = findControls('published', document).map(({ signature }) => signature);
    expect(signatures).toEqual(['delete-published|li|删除|春天', 'delete-published|li|删除|夏天']);
  });

  it('appears with its menu', () => {
    document.body.innerHTML = `<ul style="display:none"><li role="menuitem">删除</li></ul>`;
    expect(findControls('published', document)).toEqual([]);
    document.querySelector('ul')?.removeAttribute('style');
    expect(findControls('published', document)).toHaveLength(1);
  });

  it('is none while it is disabled', () => {
    document.body.innerHTML = `<button class="weui-desktop-btn" disabled>绑定运营者微信号</button>`;
    const button = document.querySelector('button');
    if (!button) throw new Error('no button');
    expect(controlAt('people', pathOf(button))).toBeNull();
    button.disabled = false;
    expect(controlAt('people', pathOf(button))?.action).toBe('invite-operator');
  });

  it('of a dialog belongs to its own dialog where two are open', () => {
    document.body.innerHTML =
      desktopFacts(['原始ID', 'gh_0123456789ab', link('注销账号', hit('deregister'))]) +
      desktopDialog('修改名称', '', `<button ${hit('rename')}>同意并下一步</button>`) +
      desktopDialog('注销账号', '', `<button ${hit('deregister')}>同意并下一步</button>`);
    expect(found('settings')).toEqual(marked());
  });
});
