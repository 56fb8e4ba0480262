// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isoDay } from './clock.ts';
import { SCENARIOS } from './scenarios.ts';
import { takeSettings, UnknownSetting, Worlds } from './worlds.ts';

const own = (settings: Record<string, string>) => new Map(Object.entries(settings));

describe('worlds', () => {
  it('are apart: two tokens are two accounts, one token always the same', () => {
    const worlds = new Worlds();
    const first = worlds.open('11').account;
    expect(first.ghid).toMatch(/^gh_[0-9a-f]{12}$/);
    expect(worlds.open('12').account.ghid).not.toBe(first.ghid);
    expect(new Worlds().open('11').account.ghid).toBe(first.ghid);
    expect(worlds.open('11').account).toBe(first);
  });

  it('keep their state when they are only adjusted, and lose it with a scenario', () => {
    const worlds = new Worlds();
    worlds.open('11').account.intro = '改过了';
    expect(worlds.adjust('11', own({ layout: 'classic', late: '0', redraw: 'off' })).account.intro).toBe('改过了');
    expect(worlds.open('11').settings).toMatchObject({ layout: 'classic', late: 0, redraw: 'off' });
    const again = worlds.adjust('11', own({ scenario: 'individual' }));
    expect(again.account).toMatchObject({ subjectType: 'individual', intro: '每周三本书，陪你慢慢读。' });
    expect(again.settings.layout).toBe('classic');
  });

  it('have a clock that is moved and then runs on', () => {
    const worlds = new Worlds();
    const world = worlds.adjust('11', own({ clock: '2027-01-31T08:00:00+08:00', scenario: 'expiring' }));
    expect(isoDay(world.clock.now())).toBe('2027-01-31');
    const ends = world.account.operators.flatMap(({ expiresAt }) => (expiresAt === undefined ? [] : isoDay(expiresAt)));
    expect(ends).toEqual(['2027-01-31', '2027-02-03', '2027-01-30']);
  });

  it('drop everything, counters too, when they are reset', () => {
    const worlds = new Worlds();
    worlds.adjust('11', own({ scenario: 'frozen', sabotage: 'huge-roster' })).counters.set('invite', 1);
    const world = worlds.reset('11', own({ layout: 'classic' }));
    expect(world.settings).toMatchObject({ scenario: 'everyday', layout: 'classic' });
    expect(world.account.operators).toHaveLength(9);
    expect(world.counters.size).toBe(0);
  });

  it('say what they know when asked for something else, and change nothing', () => {
    const worlds = new Worlds();
    worlds.adjust('11', own({ layout: 'classic' }));
    for (const wrong of [
      { scenario: 'nope' },
      { layout: 'modern' },
      { sabotage: 'x' },
      { late: '-1' },
      { clock: 'no' },
    ]) {
      expect(() => worlds.adjust('11', own(wrong))).toThrow(UnknownSetting);
    }
    expect(worlds.open('11').settings.layout).toBe('classic');
  });

  it('make every scenario', () => {
    const worlds = new Worlds();
    for (const scenario of Object.keys(SCENARIOS)) {
      expect(worlds.adjust('11', own({ scenario })).settings.scenario).toBe(scenario);
    }
  });

  it('hold five hundred people, or names that break careless code', () => {
    const worlds = new Worlds();
    const huge = worlds.adjust('11', own({ sabotage: 'huge-roster' })).account;
    expect(huge.operators.length + huge.invitations.length).toBe(500);
    expect(new Set(huge.operators.map(({ openid }) => openid)).size).toBe(huge.operators.length);
    const hostile = worlds.adjust('11', own({ sabotage: 'hostile-names' })).account;
    expect(hostile.operators.map(({ nickname }) => nickname)).toContain('__proto__');
    expect(worlds.adjust('11', own({ sabotage: 'none' })).account.operators).toHaveLength(9);
  });
});

describe('the sandbox parameters of an address', () => {
  it('are taken out, and the rest is left as it was written', () => {
    const { own: taken, rest } = takeSettings('?t=setting/index&scenario=frozen&token=1&iframe=%2Fa&constructor=1');
    expect(taken).toEqual(new Map([['scenario', 'frozen']]));
    expect(rest).toBe('t=setting/index&token=1&iframe=%2Fa&constructor=1');
  });
});
