import { Arming } from '@/lib/guards/arming.ts';

/** The one control of this page that the person may press next: the guard arms it, the mark beside it counts down. */
export const arming = new Arming();
