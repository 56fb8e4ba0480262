import type { Account } from '../store/schema.ts';
import {
  type CheckedShare,
  SHARE_FORMAT,
  SHARE_LIMIT,
  SHARE_VERSION,
  type ShareFile,
  shareFileSchema,
} from './share-file.ts';

/**
 * Checks a file that a person picked, whole: nothing is taken of a file with one thing wrong. Moments later than the file or than
 * now, as a clock set wrong makes them, count as now: nothing said afterwards could win over them else.
 * @param now milliseconds since 1970
 */
export function checkShareFile(text: string, now: number): CheckedShare {
  if (text.length > SHARE_LIMIT || new TextEncoder().encode(text).length > SHARE_LIMIT) return refuse('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  const { format, version } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (format !== SHARE_FORMAT) return refuse('format');
  if (typeof version === 'number' && version > SHARE_VERSION) return refuse('newer-version', String(version));
  const parsed = shareFileSchema.safeParse(data);
  if (!parsed.success) return refuse('broken', parsed.error.issues[0]?.path.map(String).join('.') ?? '');
  const twice = firstTwice(parsed.data);
  return twice === null ? { ok: true, file: noLaterThan(parsed.data, now) } : refuse('broken', twice);
}

/** Whether a file is about that account: known by either key, and by no other one. */
export function isOfAccount({ account: of }: ShareFile, { ghid, biz }: Pick<Account, 'ghid' | 'biz'>): boolean {
  const agree = (a: string | null, b: string | null): boolean => a !== null && a === b;
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  if (differ(of.ghid, ghid) || differ(of.biz, biz)) return false;
  return agree(of.ghid, ghid) || agree(of.biz, biz);
}

const refuse = (why: Extract<CheckedShare, { ok: false }>['why'], place = ''): CheckedShare => ({
  ok: false,
  why,
  place: place.slice(0, 100),
});

/** The place of the first thing that a file says twice, so that nobody could tell which holds. */
function firstTwice({ items, texts, run }: ShareFile): string | null {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['items', items.map(({ itemId }) => itemId)],
    ['texts', texts.map(({ textId }) => textId)],
    ['run.extras', run.extras.map(({ id }) => id)],
  ];
  for (const [name, ids] of lists) {
    const second = ids.findIndex((id, at) => ids.indexOf(id) !== at);
    if (second >= 0) return `${name}.${second}`;
  }
  return null;
}

function noLaterThan(file: ShareFile, now: number): ShareFile {
  const madeAt = Math.min(file.madeAt, now);
  const bounded = <T extends { changedAt: number }>(said: T): T => ({
    ...said,
    changedAt: Math.min(said.changedAt, madeAt),
  });
  return {
    ...file,
    madeAt,
    exchangedAt: file.exchangedAt === null ? null : Math.min(file.exchangedAt, madeAt),
    run: bounded({
      ...file.run,
      createdAt: Math.min(file.run.createdAt, madeAt),
      archivedAt: file.run.archivedAt === null ? null : Math.min(file.run.archivedAt, madeAt),
    }),
    items: file.items.map(bounded),
    texts: file.texts.map(bounded),
  };
}
