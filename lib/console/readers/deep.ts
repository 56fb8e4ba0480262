import { readDeepData } from '../deep-data.ts';
import { readClosing } from './closing.ts';
import { readFollowers } from './followers.ts';
import { findInvite } from './invite.ts';
import { look } from './look.ts';
import { readRoster } from './roster.ts';
import { readSettings, readSettingsIdentity } from './settings.ts';
import { readThirdParties } from './third-parties.ts';

/**
 * The readers of the few pages that show more than whose account it is, by data, by layout and by meaning. They are a bundle of
 * their own, which a content script imports on those pages, so that every other page is spared them.
 */
export const DEEP_READERS = {
  data: readDeepData,
  closing: readClosing,
  followers: readFollowers,
  invite: findInvite,
  look,
  roster: readRoster,
  thirdParties: readThirdParties,
  settings: readSettings,
  settingsIdentity: readSettingsIdentity,
};
export type DeepReaders = typeof DEEP_READERS;
