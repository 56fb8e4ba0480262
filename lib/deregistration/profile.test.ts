import { describe, expect, it } from 'vitest';
import type { AccountFacts } from '../sighting.ts';
import { BLANK_PROFILE, profileFrom, readFollowers } from './profile.ts';

const FACTS: AccountFacts = {
  ghid: 'gh_0123456789ab',
  biz: null,
  nickname: '示例',
  type: null,
  verified: null,
  subject: null,
  followers: null,
};

describe('what the wizard begins with', () => {
  it('is what was read, and unknown where nothing was', () => {
    expect(profileFrom(FACTS, { thirdParties: null })).toEqual(BLANK_PROFILE);
    const read = { ...FACTS, type: 'service', verified: true, subject: 'overseas', followers: 0 } as const;
    expect(profileFrom(read, { thirdParties: ['微盟'] })).toMatchObject({
      type: 'service',
      verified: 'yes',
      subject: 'overseas',
      followers: 0,
      bankAccount: 'unknown',
      features: { 'third-party': 'yes', payment: 'unknown' },
    });
  });

  it('an organisation is most likely an enterprise; a list without third parties means none', () => {
    const profile = profileFrom({ ...FACTS, subject: 'organisation', verified: false }, { thirdParties: [] });
    expect(profile).toMatchObject({ subject: 'enterprise', verified: 'no', features: { 'third-party': 'no' } });
  });

  it('a number of followers that cannot be is not believed', () => {
    expect(profileFrom({ ...FACTS, followers: 1.5 }, { thirdParties: null }).followers).toBeNull();
  });
});

describe('followers as people write them', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['-0', 0],
    ['8230', 8_230],
    ['8,230', 8_230],
    ['12，345', 12_345],
    ['12 345 人', 12_345],
    ['１２３４５', 12_345],
    ['1.2万', 12_000],
    ['1.1万', 11_000],
    ['１．２萬', 12_000],
    ['3千', 3_000],
    ['2.5k', 2_500],
    ['1.2W', 12_000],
    ['0.4亿', 40_000_000],
    ['4000万', 40_000_000],
  ])('%s', (text, followers) => {
    expect(readFollowers(text)).toEqual({ ok: true, followers });
  });

  it.each([
    ['-1', 'negative'],
    ['－1.2万', 'negative'],
    ['1.5', 'fraction'],
    ['1.23456万', 'fraction'],
    ['许多', 'not-a-number'],
    ['1万+', 'not-a-number'],
    ['人', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12345678901', 'too-many'],
    ['9'.repeat(400), 'too-many'],
  ])('%s is none', (text, why) => {
    expect(readFollowers(text)).toEqual({ ok: false, why });
  });
});
