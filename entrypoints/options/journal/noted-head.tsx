import { useId, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import { sayCount } from '@/lib/rule-words.ts';
import type { JournalEntry } from '@/lib/store/schema.ts';
import { sayWhen } from './journal-words.ts';

/** How much of a hash has to be given: fewer letters and digits fit too many. */
const ENOUGH = 8;

/** Looks for a link that the person wrote down earlier: where it is still there, nothing up to it has gone since. */
export function NotedHead({ entries }: { entries: readonly JournalEntry[] }) {
  const id = useId();
  const [text, setText] = useState('');
  // As it is copied, the number of the entry comes before.
  const wanted = text.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const isHash = /^[0-9a-f]{1,64}$/.test(wanted);
  const found = isHash && wanted.length >= ENOUGH ? entries.find(({ hash }) => hash.startsWith(wanted)) : undefined;
  return (
    <div className="journal-noted">
      <label htmlFor={id}>{t('journal_noted')}</label>
      <input
        id={id}
        className="field"
        type="text"
        name="noted"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-describedby={`${id}said`}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <p id={`${id}said`} className="small" role="status">
        {wanted === '' || (isHash && wanted.length < ENOUGH)
          ? t('journal_noted_hint', ENOUGH)
          : found
            ? t('journal_noted_found', sayCount(found.seq), sayWhen(found.at))
            : t('journal_noted_not_found')}
      </p>
    </div>
  );
}
