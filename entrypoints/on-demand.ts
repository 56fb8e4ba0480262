import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DEEP_READERS } from '@/lib/console/readers/deep.ts';
import { moreOfChip } from './console.content/chip-lines.ts';
import { movable } from './console.content/chip-move.ts';
import health from './console.content/features/health.ts';
import operatorBadges from './console.content/features/operator-badges.ts';
import seats from './console.content/features/seats.ts';
import stepNotice from './console.content/features/step-notice.ts';
import unrecognised from './console.content/features/unrecognised.ts';
import { leaveBundle } from './console.content/on-demand.ts';
import { sightingsOf } from './console.content/sighting.ts';
import teachWatch from './console.content/teach-watch.ts';
import { tried } from './console.content/try-layout.ts';

/** What only a few console pages need. The content script imports it there, so that every other page is spared it. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    leaveBundle('on-demand', {
      readers: DEEP_READERS,
      sightingsOf,
      features: [operatorBadges, seats, stepNotice, unrecognised, health, teachWatch],
      moreOfChip,
      movable,
      asked: tried,
    }),
});
