import { inShanghai } from '../export/shanghai.ts';

/** To the minute, as the clocks in Shanghai show it: `2026-11-27 09:05`. @param at milliseconds since 1970 */
export const moment = (at: number): string => inShanghai(at).slice(0, 16).replace('T', ' ');
