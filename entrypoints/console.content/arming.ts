import { Arming } from '@/lib/guards/arming.ts';

/** The one control of this page that the person may press next: the guard arms it, its ring and the mark beside it count down. */
export const arming = new Arming();
