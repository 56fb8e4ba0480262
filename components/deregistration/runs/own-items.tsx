import { useId, useRef, useState } from 'react';
import { SECTION_IDS, type SectionId } from '@/lib/deregistration/checklist.ts';
import { type ExtraItem, OWNERS, type Owner } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { changeExtras } from '@/lib/store/deregistrations.ts';
import type { Deregistration } from '@/lib/store/schema.ts';
import { useWrite } from '../../use-write.ts';
import { ownerName } from '../item-words.ts';
import { sectionTitle } from '../list/list-section.tsx';
import type { Way } from '../use-deregistration.ts';

/** A new item of the company's own. */
export const newExtra = (item: Omit<ExtraItem, 'id'>): ExtraItem => ({ ...item, id: `own-${crypto.randomUUID()}` });

interface Props {
  way: Way;
  run: Deregistration;
  readOnly: boolean;
}

/** What the company itself asks for beyond the list: added here, shown in its section like every other item. */
export function OwnItems({ run, readOnly }: Props) {
  const { problem, write } = useWrite();
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = (extras: readonly ExtraItem[], then?: () => void): void =>
    write(changeExtras(database(), run.id, extras), then);
  const close = (): void => {
    setAdding(false);
    setTimeout(() => opener.current?.focus());
  };
  return (
    <section aria-label={t('run_own_items')}>
      <h4 className="item-part">{t('run_own_items')}</h4>
      <p className="small">{t('run_own_items_hint')}</p>
      <ul className="own-items">
        {run.extras.map((extra) => (
          <li key={extra.id} data-extra={extra.id}>
            <span>
              <bdi>{extra.title}</bdi> <span className="small">{sectionTitle(extra.section)}</span>
            </span>
            {!readOnly && (
              <button
                type="button"
                className="text-button"
                data-does="remove-extra"
                aria-label={t('run_own_remove_of', extra.title)}
                onClick={() => keep(run.extras.filter(({ id }) => id !== extra.id))}
              >
                {t('run_own_remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {adding && <OwnItemForm onAdd={(item) => keep([...run.extras, newExtra(item)], close)} onCancel={close} />}
      {!readOnly && !adding && (
        <button
          ref={opener}
          type="button"
          className="button button--small"
          data-does="add-extra"
          onClick={() => setAdding(true)}
        >
          {t('run_own_add')}
        </button>
      )}
      {problem && (
        <p className="item-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

type FormProps = { onAdd: (item: Omit<ExtraItem, 'id'>) => void; onCancel: () => void };

function OwnItemForm({ onAdd, onCancel }: FormProps) {
  const [title, setTitle] = useState('');
  const [hint, setHint] = useState('');
  const [section, setSection] = useState<SectionId>('people');
  const [owner, setOwner] = useState<Owner>('administrator');
  const [blocking, setBlocking] = useState(false);
  const [tried, setTried] = useState(false);
  const id = useId();
  const missing = title.trim() === '';
  return (
    <form
      className="own-item-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) onAdd({ title: title.trim(), hint: hint.trim(), section, owner, blocking });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={`${id}title`}>{t('run_own_title')}</label>
      <input
        id={`${id}title`}
        name="own-title"
        className="field"
        value={title}
        maxLength={200}
        autoComplete="off"
        aria-invalid={tried && missing}
        aria-describedby={`${id}wrong`}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <p id={`${id}wrong`} className="wizard-problem" role="alert">
        {tried && missing && t('run_own_title_missing')}
      </p>
      <label htmlFor={`${id}hint`}>{t('run_own_hint')}</label>
      <textarea
        id={`${id}hint`}
        name="own-hint"
        className="field"
        rows={2}
        value={hint}
        maxLength={2000}
        onChange={(event) => setHint(event.currentTarget.value)}
      />
      <label htmlFor={`${id}section`}>{t('run_own_section')}</label>
      <select
        id={`${id}section`}
        name="own-section"
        className="field"
        value={section}
        onChange={(event) => setSection(event.currentTarget.value as SectionId)}
      >
        {SECTION_IDS.map((each) => (
          <option key={each} value={each}>
            {sectionTitle(each)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}owner`}>{t('run_own_owner')}</label>
      <select
        id={`${id}owner`}
        name="own-owner"
        className="field"
        value={owner}
        onChange={(event) => setOwner(event.currentTarget.value as Owner)}
      >
        {OWNERS.map((each) => (
          <option key={each} value={each}>
            {ownerName(each)}
          </option>
        ))}
      </select>
      <label className="own-item-blocking">
        <input
          type="checkbox"
          name="own-blocking"
          checked={blocking}
          onChange={(event) => setBlocking(event.currentTarget.checked)}
        />
        {t('run_own_blocking')}
      </label>
      <p className="course-buttons">
        <button type="submit" className="button button--small button--primary" data-does="save-extra">
          {t('entry_save')}
        </button>
        <button type="button" className="button button--small" data-does="cancel" onClick={onCancel}>
          {t('entry_cancel')}
        </button>
      </p>
    </form>
  );
}
