import { Undo2 } from 'lucide';
import { useRef, useState } from 'react';
import { sayDate } from '@/lib/expiry-words.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { FullPerson } from '@/lib/person-detail.ts';
import type { TermEntry } from '@/lib/roster/types.ts';
import { database } from '@/lib/store/database.ts';
import { restoreEntry, setEntry } from '@/lib/store/entries.ts';
import type { Day } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
import { PersonEntryForm } from './person-entry-form.tsx';
import { personName } from './person-words.ts';
import { useWrite } from './use-write.ts';
import './person-entry.css';

/** What was just done, and what to go back to; `undefined` where there is nothing to go back to. */
interface Done {
  readonly words: MessageKey;
  readonly before: TermEntry | null | undefined;
}

/** What the person entered of somebody's term by hand: to enter, change, take back, and to undo each. */
export function PersonEntry({ person, today }: { person: FullPerson; today: Day }) {
  const { id, entry, expiry } = person;
  const [editing, setEditing] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const { problem, write } = useWrite();
  const box = useRef<HTMLDivElement>(null);
  const back = (): void => {
    setEditing(false);
    // What had the focus is gone: it goes to what took its place.
    requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
  };
  const keep = (next: Pick<TermEntry, 'kind' | 'day'> | null, words: MessageKey): void =>
    write(setEntry(database(), id, next), (before) => {
      setDone({ words, before });
      back();
    });
  const undo = (before: TermEntry | null): void =>
    write(restoreEntry(database(), id, before), () => {
      setDone({ words: 'entry_undone', before: undefined });
      back();
    });

  return (
    <section className="entry" aria-label={t('entry_title')}>
      <h3>{t('entry_title')}</h3>
      {editing ? (
        <PersonEntryForm
          person={person}
          today={today}
          onSave={(next) => keep(next, 'entry_kept')}
          onCancel={() => {
            setDone(null);
            back();
          }}
        />
      ) : (
        <div className="entry-now" ref={box}>
          <p>
            {entry
              ? t(entry.kind === 'bound' ? 'entry_now_bound' : 'entry_now_expires', sayDate(entry.day, today))
              : t(expiry.basis === 'exact' ? 'entry_none_exact' : 'entry_none')}
          </p>
          <div className="entry-buttons">
            <button
              type="button"
              className="button button--small"
              data-does="enter"
              onClick={() => {
                setDone(null);
                setEditing(true);
              }}
            >
              {t(entry ? 'entry_change' : 'entry_add')}
            </button>
            {entry && (
              <button
                type="button"
                className="button button--small"
                data-does="remove"
                onClick={() => keep(null, 'entry_removed')}
              >
                {t('entry_remove')}
              </button>
            )}
          </div>
        </div>
      )}
      <p className="entry-done" role="status">
        {done && !editing && t(done.words)}
        {done?.before !== undefined && !editing && (
          <button
            type="button"
            className="text-button"
            data-does="undo"
            aria-label={`${t('entry_undo')} · ${personName(person)}`}
            onClick={() => undo(done.before ?? null)}
          >
            <Icon node={Undo2} size={14} />
            {t('entry_undo')}
          </button>
        )}
      </p>
      {problem && (
        <p className="entry-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
