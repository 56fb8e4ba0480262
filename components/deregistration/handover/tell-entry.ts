import type { ToldLogEntry } from '@/lib/handover/dossier.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { JournalEntry } from '@/lib/store/schema.ts';
import { placeTitle } from '../../evidence/evidence-words.ts';
import type { Way } from '../use-deregistration.ts';
import { under } from '../wizard/words.ts';

/** An entry of the journal in words, as far as its subject is one of the run's. */
export function tellEntry({ seq, at, kind, subject, hash }: JournalEntry, way: Way): ToldLogEntry {
  return { seq, at, what: t(`journal_kind_${under(kind)}`), about: aboutOf(kind, subject, way), hash };
}

function aboutOf(kind: JournalEntry['kind'], subject: string, way: Way): string {
  switch (kind) {
    case 'ticked':
    case 'unticked':
    case 'evidence-added':
    case 'evidence-removed':
      return placeTitle(way, subject);
    case 'item-changed': {
      // What was changed comes first: `state:blocked,note money-out`.
      const gap = subject.indexOf(' ');
      return `${placeTitle(way, subject.slice(gap + 1))} (${subject.slice(0, gap)})`;
    }
    case 'phase-told':
    case 'template-saved':
    case 'template-removed':
      return subject;
    case 'guard-shown':
    case 'guard-agreed':
    case 'guard-cancelled':
    case 'guard-passed':
    case 'guard-snoozed': {
      const key = `guard_${under(subject)}_title`;
      const title = t(key as MessageKey);
      return title === key ? subject : title;
    }
    default:
      return '';
  }
}
