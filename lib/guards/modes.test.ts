import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from './actions.ts';
import { DEFAULT_GUARDS, guardMirror, MODES, modeOf, modesFor, PRESET_IDS, PRESETS } from './modes.ts';
import { checkPresetFile, presetChanges, presetFile } from './preset-file.ts';

const danger = { id: 'deregister', severity: 'danger' } as const;
const info = { id: 'change-intro', severity: 'info' } as const;

describe('what is done about an action', () => {
  it('follows the preset, by how much the action can hurt', () => {
    expect(modeOf(DEFAULT_GUARDS, danger)).toBe('always');
    expect(modeOf(DEFAULT_GUARDS, info)).toBe('daily');
    expect(modeOf({ preset: 'quiet', own: {} }, danger)).toBe('daily');
    expect(modeOf({ preset: 'quiet', own: {} }, info)).toBe('off');
    expect(modeOf({ preset: 'careful', own: {} }, info)).toBe('always');
  });

  it('follows the person’s own choice before the preset', () => {
    expect(modeOf({ preset: 'careful', own: { 'change-intro': 'badge' } }, info)).toBe('badge');
  });

  it('never silences what cannot be undone: no preset does, and an own "off" counts for nothing', () => {
    for (const preset of PRESET_IDS) expect(PRESETS[preset].danger).not.toBe('off');
    expect(modesFor('danger')).not.toContain('off');
    expect(modeOf({ preset: 'normal', own: { deregister: 'off' } }, danger)).toBe('always');
  });

  it('is not led astray by names that every object has', () => {
    expect(modeOf({ preset: 'normal', own: {} }, { id: 'toString', severity: 'info' })).toBe('daily');
  });

  it('is told to pages for every action there is', () => {
    const { modes, agreed } = guardMirror({ ...DEFAULT_GUARDS, preset: 'careful' }, ['a|b', 'a|b'], '2026-11-22');
    expect(Object.keys(modes)).toEqual(ACTIONS.map(({ id }) => id));
    expect(new Set(Object.values(modes))).toEqual(new Set(['always']));
    expect(agreed).toEqual(['a|b']);
  });
});

describe('a file of guard settings', () => {
  const settings = fc.record({
    preset: fc.constantFrom(...PRESET_IDS),
    own: fc.dictionary(
      fc.constantFrom('deregister', 'rename', 'change-intro', 'of-another-version'),
      fc.constantFrom(...MODES.filter((mode) => mode !== 'off')),
    ),
  });

  it('comes back as it was written, also with a byte order mark', () => {
    fc.assert(
      fc.property(settings, (own) => {
        const file = presetFile({ ...own, snoozed: [{ page: 'settings', accountId: 'a', until: 1 }] }, 'Team');
        const text = JSON.stringify(file);
        expect(text).not.toContain('snoozed');
        expect(checkPresetFile(text)).toEqual({ ok: true, file: { ...file, own: { ...own.own } } });
        expect(checkPresetFile(`\uFEFF${text}`).ok).toBe(true);
        expect(presetChanges(own, file)).toEqual([]);
      }),
    );
  });

  it('says action by action what it would change', () => {
    const next = { preset: 'normal', own: { deregister: 'daily' } } as const;
    expect(presetChanges(DEFAULT_GUARDS, next)).toEqual([{ id: 'deregister', from: 'always', to: 'daily' }]);
  });

  const good = presetFile(DEFAULT_GUARDS, 'Team');
  it.each([
    ['no JSON', '{', { code: 'not-json' }],
    ['something else', '{"format":"mp-steward-rules","version":1}', { code: 'not-ours' }],
    ['a list', '[]', { code: 'not-ours' }],
    ['a newer form', JSON.stringify({ ...good, version: 2 }), { code: 'newer' }],
    ['an unknown preset', JSON.stringify({ ...good, preset: 'loud' }), { code: 'invalid', place: 'preset' }],
    [
      'an unknown mode',
      JSON.stringify({ ...good, own: { rename: 'never' } }),
      { code: 'invalid', place: 'own.rename' },
    ],
    [
      'a silenced danger',
      JSON.stringify({ ...good, own: { deregister: 'off' } }),
      { code: 'silenced', place: 'own.deregister' },
    ],
    ['a field too many', JSON.stringify({ ...good, more: 1 }), { code: 'invalid', place: '' }],
    [
      'a title that turns text round',
      JSON.stringify({ ...good, title: 'a\u202Eb' }),
      { code: 'invalid', place: 'title' },
    ],
    ['far too much', ' '.repeat(64_001), { code: 'too-large' }],
  ])('is refused where it is %s', (_name, text, problem) => {
    expect(checkPresetFile(text)).toEqual({ ok: false, problem });
  });
});
