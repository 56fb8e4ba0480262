import type { Dossier, ToldEvidence } from './dossier.ts';

/** How a piece of evidence stands to its digest, in words. */
export const checkWords = ({ labels }: Dossier, { check }: ToldEvidence): string =>
  ({
    unread: labels.check_unread,
    same: labels.check_same,
    changed: labels.check_changed,
    missing: labels.check_missing,
    'cut-short': labels.check_cut_short,
  })[check];

/** The pieces that are not what they were when they were kept. */
export const troubled = ({ evidence }: Pick<Dossier, 'evidence'>): ToldEvidence[] =>
  evidence.filter(({ check }) => check !== 'same' && check !== 'unread');

/** A path as an address, also within brackets: the names in it may hold anything that a file's name may. */
export const addressOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`))
    .join('/');
