import type { HealthTold, MissingBefore } from '@/lib/messages.ts';

/** What the background said last of what is missing on this page. The features of one bundle share it. */
let told: HealthTold['missing'] = [];

export function noteTold(missing: HealthTold['missing']): void {
  told = missing;
}

export const toldOf = (reader: string): MissingBefore | undefined => told.find((one) => one.reader === reader);
