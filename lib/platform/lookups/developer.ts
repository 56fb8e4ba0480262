import { inBook, type RuleBook } from '../book.ts';
import { type AmountRange, timeRange } from '../range.ts';
import * as developer from '../rules/developer.ts';
import * as server from '../rules/developer-server.ts';
import { type Quota, quotaOf } from './quota.ts';

/** Minutes until a freeze of the AppSecret, or its end, takes effect: something to be waited for. */
export function appSecretFreezeDelay(book: RuleBook): AmountRange {
  return timeRange(book, developer.appSecretFreezeDelay);
}

/** Wrong passwords in a day after which resetting the AppSecret is locked for the rest of that day. */
export function appSecretPasswordAttempts(book: RuleBook): Quota {
  return quotaOf(book, developer.appSecretPasswordAttempts);
}

/** What the server configuration takes: characters of the Token, fewest and most, and of the EncodingAESKey, exactly. */
export function serverConfigLengths(book: RuleBook): {
  readonly token: { readonly from: number; readonly to: number };
  readonly aesKey: number;
} {
  const { from, to } = inBook(book, server.serverTokenLength).value;
  return { token: { from, to }, aesKey: inBook(book, server.encodingAesKeyLength).value.count };
}
