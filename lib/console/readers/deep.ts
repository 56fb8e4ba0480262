import { readDeepData } from '../deep-data.ts';
import { whenMore } from './pace.ts';
import { readDeep } from './read.ts';

/**
 * The readers of the few pages that show more than whose account it is, by data, by layout and by meaning. They are a bundle of
 * their own, which a content script imports on those pages, so that every other page is spared them.
 */
export const DEEP_READERS = { data: readDeepData, read: readDeep, whenMore };
export type DeepReaders = typeof DEEP_READERS;
