import { BLANK_PROFILE } from '../deregistration/profile.ts';
import type { Anchor, Profile, Route } from '../deregistration/types.ts';

/** What a run begins with. */
export interface Beginning {
  readonly route: Route | null;
  readonly profile: Profile;
  readonly anchor: Anchor | null;
  /** Whether the person was asked, or the profile is a guess. */
  readonly answered: boolean;
}

/** Of a run that nobody was asked about. */
export const UNASKED: Beginning = { route: null, profile: BLANK_PROFILE, anchor: null, answered: false };
