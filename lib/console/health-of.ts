import { type PageHealth, READERS, type ReaderName, type ReaderResult } from '../health.ts';
import { findControls } from './find-controls.ts';
import { documentsHere, pageOf } from './frames.ts';
import { DEEP_LAYOUTS } from './layouts/deep.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { Registry } from './layouts/registry.ts';
import type { PageId } from './pages.ts';
import { expected } from './readers/index.ts';
import { isOnePlatform } from './readers/third-parties.ts';
import type { PageReading, Sure, Via } from './readers/types.ts';

/** A document of more elements than this is not searched a second time for the sake of its health. */
const MOST_NODES = 10_000;

/** What one reader found: how many, and how. */
interface Found {
  readonly found: number;
  readonly via: Via | null;
  readonly sure: Sure;
}

const NOTHING: Found = { found: 0, via: null, sure: 0 };

const one = (reading: { readonly via: Via; readonly sure: Sure } | null, found = 1): Found =>
  reading ? { found, via: reading.via, sure: reading.sure } : NOTHING;

/** Rows of the roster that are on the page; people whom only the page's data lists were read all the same. */
function rosterOf({ roster }: PageReading): Found {
  return one(roster, roster?.rows.length || roster?.roster.people.length);
}

function foundBy(reader: ReaderName, reading: PageReading, page: PageId, docs: readonly Document[]): Found {
  switch (reader) {
    case 'identity':
      return one(reading.identity);
    case 'roster':
      return rosterOf(reading);
    case 'settings':
      return one(reading.settings, reading.settings?.rows || 1);
    case 'closing':
      return reading.closing?.phase === 'unknown' ? NOTHING : one(reading.closing);
    case 'followers':
      return reading.followers === null ? NOTHING : { found: 1, via: null, sure: 1 };
    case 'third-parties':
      // A page that says that there are none has been read.
      return reading.thirdParties === null ? NOTHING : { found: reading.thirdParties.length || 1, via: null, sure: 1 };
    case 'controls': {
      const found = docs.flatMap((doc) => findControls(page, doc)).length;
      return { ...NOTHING, found, sure: found > 0 ? 1 : 0 };
    }
  }
}

const nodesOf = (doc: Document): number => doc.getElementsByTagName('*').length;

/** The selectors of every layout known that meet something in a document: `desktop:settingRow:0` → how many elements. */
function selectorsIn(doc: Document): Record<string, number> {
  const hits: Record<string, number> = {};
  for (const layouts of [LAYOUTS, DEEP_LAYOUTS]) {
    for (const [layout, parts] of Object.entries<Registry>(layouts)) {
      for (const [part, ways] of Object.entries(parts)) {
        ways.forEach(({ css }, index) => {
          const count = doc.querySelectorAll(css).length;
          if (count > 0) hits[`${layout}:${part}:${index}`] = count;
        });
      }
    }
  }
  return hits;
}

/**
 * What the readers made of a page, as it is told to the background. Meant for when a page has settled: it asks every selector
 * once more. A reader that had nothing to look at, on a page too large to be searched twice say, is left out.
 * @param page the page that the address names; where a frame was read, the reading says which page that shows
 * @param reading what one look at it gave
 * @param took milliseconds of the whole look, where it was measured; each reader's own time is in the reading
 */
export function healthOf(page: PageId, reading: PageReading, doc: Document, took: number | null): PageHealth {
  const { page: shown = page, took: each = {}, why = {} } = reading.notes ?? {};
  const wanted: readonly ReaderName[] = expected(shown);
  const nodes = nodesOf(doc);
  const small = nodes <= MOST_NODES;
  const docs = documentsHere(doc).filter((one) => pageOf(one, page) === shown);
  const isAsked = (reader: ReaderName): boolean => {
    if (wanted.includes(reader)) return true;
    if (reading.loginExpired) return false;
    if (reader === 'controls') return small && docs.every((one) => nodesOf(one) <= MOST_NODES);
    return reader !== 'third-parties' || !docs.some(isOnePlatform);
  };
  const results = READERS.filter(isAsked).map((reader): ReaderResult => {
    const { found, via, sure } = foundBy(reader, reading, shown, docs);
    return {
      reader,
      expected: wanted.includes(reader) && !reading.loginExpired,
      found,
      via,
      sure,
      took: each[reader] ?? (reader === 'identity' ? took : null),
      why: found > 0 ? null : (why[reader] ?? null),
    };
  });
  return { page: shown, results, selectors: small ? selectorsIn(doc) : {}, nodes };
}
