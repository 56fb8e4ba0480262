import type { Comparison, Side } from '../handover/merge.ts';
import type { ShareFile } from '../handover/share-file.ts';
import type { StewardDatabase } from './database.ts';

export interface SharePreview {
  /** `new`: the account has no such run and none that is open, so the colleague's is taken over; `merge`: into one that is here. */
  readonly into: 'new' | 'merge';
  /** The run that it is merged into, or that will be made. */
  readonly deregistrationId: string;
  readonly comparison: Comparison;
}

/** A file that was taken in and can be taken back. */
export interface AppliedShare {
  readonly id: string;
  readonly deregistrationId: string;
  readonly from: string;
  readonly madeAt: number;
  readonly appliedAt: number;
}

export type MakeShare = (
  db: StewardDatabase,
  deregistrationId: string,
  from: string,
  now?: number,
) => Promise<ShareFile>;
export type PreviewShare = (db: StewardDatabase, accountId: string, file: ShareFile) => Promise<SharePreview>;
export type ApplyShare = (
  db: StewardDatabase,
  accountId: string,
  file: ShareFile,
  choices: ReadonlyMap<string, Side>,
  now?: number,
) => Promise<AppliedShare>;
