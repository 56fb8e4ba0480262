import type { ReaderName } from './health.ts';
import { t } from './i18n.ts';

const READER_WORDS: Readonly<Record<ReaderName, () => string>> = {
  identity: () => t('missing_identity'),
  roster: () => t('missing_roster'),
  settings: () => t('missing_settings'),
  closing: () => t('missing_closing'),
  followers: () => t('health_followers'),
  'third-parties': () => t('health_third_parties'),
  controls: () => t('health_controls'),
};

/** What a reader reads, in a word or two: `人员名单`. */
export const readerName = (reader: ReaderName): string => READER_WORDS[reader]();

const VIA_WORDS: Readonly<Record<string, () => string>> = {
  'page-data': () => t('health_via_data'),
  'layout:classic': () => t('health_via_classic'),
  'layout:desktop': () => t('health_via_desktop'),
  'by-meaning': () => t('health_via_meaning'),
  taught: () => t('health_via_taught'),
};

/** How something was found: `已知版式（桌面）`; a way of another version by its name; '' where nobody said. */
export const viaName = (via: string | null): string => (via === null ? '' : (VIA_WORDS[via]?.() ?? via));

const WHY_WORDS: Readonly<Record<string, () => string>> = {
  'too-large': () => t('health_why_large'),
  doubtful: () => t('health_why_doubtful'),
  failed: () => t('health_why_failed'),
};

/** Why nothing was found, in a sentence; null where that is not known. */
export const whyWords = (why: string | null): string | null => (why === null ? null : (WHY_WORDS[why]?.() ?? null));
