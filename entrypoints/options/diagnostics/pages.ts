import { READERS } from '@/lib/health.ts';
import type { listHealth } from '@/lib/store/health.ts';
import type { ReaderHealth, SelectorHealth } from '@/lib/store/layout-schema.ts';

/** Everything noted of one page of the console. */
export interface HealthOfPage {
  readonly page: string;
  /** In the order of readers. */
  readonly readers: readonly ReaderHealth[];
  readonly selectors: SelectorHealth | null;
}

const seenAt = ({ readers, selectors }: HealthOfPage): number =>
  Math.max(0, selectors?.seenAt ?? 0, ...readers.map(({ recent }) => recent.at(-1)?.at ?? 0));

/** The same by page; those on which something is lost first, then the one that was seen last. */
export function byPage({ readers, selectors }: Awaited<ReturnType<typeof listHealth>>): HealthOfPage[] {
  const pages = [...new Set([...readers, ...selectors].map(({ page }) => page))].map(
    (page): HealthOfPage => ({
      page,
      readers: readers
        .filter((row) => row.page === page)
        .sort((a, b) => READERS.indexOf(a.reader) - READERS.indexOf(b.reader)),
      selectors: selectors.find((row) => row.page === page) ?? null,
    }),
  );
  const isLost = (one: HealthOfPage): number => Number(one.readers.some(({ lost }) => lost !== null));
  return pages.sort((a, b) => isLost(b) - isLost(a) || seenAt(b) - seenAt(a) || a.page.localeCompare(b.page));
}
