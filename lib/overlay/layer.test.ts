import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Layer, type Mark } from './layer.ts';

let anchor: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<p><b id="anchor">张三</b><i>other</i></p>';
  anchor = document.querySelector('#anchor') as HTMLElement;
});

const mark = (more: Partial<Mark> = {}): Mark => ({
  key: 'k',
  kind: 'operator',
  attributes: { 'data-term': 'long' },
  anchor,
  place: 'after',
  sign: 'one',
  draw: () => [document.createTextNode('one')],
  ...more,
});
const hosts = (): Element[] => [...document.querySelectorAll('[data-mp-steward]')];
const layer = (onWar?: () => void, limit?: number): Layer => new Layer(new AbortController().signal, onWar, limit);

describe('a layer', () => {
  it('puts a mark after its anchor, and leaves it alone when nothing changed', () => {
    const shown = layer();
    shown.show([mark()]);
    const [host] = hosts();
    expect(host?.previousElementSibling).toBe(anchor);
    const draw = vi.fn(() => []);
    shown.show([mark({ draw })]);
    expect(hosts()).toEqual([host]);
    expect(draw).not.toHaveBeenCalled();
  });

  it('brings a mark back that the page has wiped, and follows an anchor that was replaced', () => {
    const shown = layer();
    shown.show([mark()]);
    const [host] = hosts();
    (document.querySelector('p') as HTMLElement).innerHTML = '<b id="new">张三</b>';
    const next = document.querySelector('#new') as HTMLElement;
    shown.show([mark({ anchor: next })]);
    expect(hosts()).toEqual([host]);
    expect(host?.previousElementSibling).toBe(next);
  });

  it('lets two marks stand at one anchor without pushing each other away', async () => {
    const one = layer();
    const two = layer();
    one.show([mark()]);
    two.show([mark({ kind: 'admin-only' })]);
    const changes = vi.fn();
    const observer = new MutationObserver(changes);
    observer.observe(document.body, { childList: true, subtree: true });
    one.show([mark()]);
    two.show([mark({ kind: 'admin-only' })]);
    await Promise.resolve();
    expect(observer.takeRecords()).toEqual([]);
    expect(changes).not.toHaveBeenCalled();
  });

  it('sets what changed, drops what is null, removes what is no longer wanted', () => {
    const shown = layer();
    shown.show([mark({ attributes: { 'data-term': 'short', 'data-expires': '2026-12-03' } })]);
    shown.show([mark({ attributes: { 'data-term': 'long', 'data-expires': null }, sign: 'two' })]);
    expect(hosts()[0]?.getAttribute('data-term')).toBe('long');
    expect(hosts()[0]?.hasAttribute('data-expires')).toBe(false);
    shown.show([]);
    expect(hosts()).toEqual([]);
  });

  it('removes everything when aborted', () => {
    const stop = new AbortController();
    new Layer(stop.signal).show([mark()]);
    stop.abort();
    expect(hosts()).toEqual([]);
  });

  it('gives up a fight with a page that keeps removing its marks, but not with one that redraws', () => {
    const war = vi.fn();
    const shown = layer(war, 3);
    const round = (next: HTMLElement): void => {
      shown.show([mark({ anchor: next })]);
      hosts()[0]?.remove();
    };
    for (let i = 0; i < 5; i += 1) {
      const fresh = document.createElement('b');
      document.body.append(fresh);
      round(fresh);
    }
    expect(war).not.toHaveBeenCalled();
    for (let i = 0; i < 5; i += 1) round(anchor);
    expect(war).toHaveBeenCalledTimes(1);
  });
});
