import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { ExtraItem } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { changeExtras } from '@/lib/store/deregistrations.ts';
import type { Deregistration, TemplateRow } from '@/lib/store/schema.ts';
import { listTemplates, removeTemplate, restoreTemplate, saveTemplate } from '@/lib/store/templates.ts';
import { useWrite } from '../../use-write.ts';
import { missingOf } from './missing.ts';
import { newExtra } from './own-items.tsx';

interface Props {
  run: Deregistration;
  readOnly: boolean;
}

/** A company's own items under a name: kept from this run, and taken into it. */
export function Templates({ run, readOnly }: Props) {
  const templates = useLiveQuery(() => listTemplates(database()));
  const { problem, write } = useWrite();
  const [name, setName] = useState('');
  const [removed, setRemoved] = useState<TemplateRow | null>(null);
  if (!templates || (templates.length === 0 && run.extras.length === 0)) return null;
  const take = (items: readonly ExtraItem[]): void =>
    write(changeExtras(database(), run.id, [...run.extras, ...items.map(newExtra)]));
  return (
    <section aria-label={t('run_templates')}>
      <h4 className="item-part">{t('run_templates')}</h4>
      <ul className="own-items">
        {templates.map((template) => {
          const missing = missingOf(template.items, run.extras);
          return (
            <li key={template.id} data-template={template.id}>
              <span>
                <bdi>{template.name}</bdi>{' '}
                <span className="small">{t('run_template_size', template.items.length)}</span>
              </span>
              <span className="own-item-buttons">
                {!readOnly && (
                  <button
                    type="button"
                    className="text-button"
                    data-does="use-template"
                    disabled={missing.length === 0}
                    onClick={() => take(missing)}
                  >
                    {missing.length === 0 ? t('run_template_there') : t('run_template_use')}
                  </button>
                )}
                <button
                  type="button"
                  className="text-button"
                  data-does="remove-template"
                  aria-label={t('run_own_remove_of', template.name)}
                  onClick={() => write(removeTemplate(database(), template.id), () => setRemoved(template))}
                >
                  {t('run_own_remove')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {removed && (
        <p className="small" role="status">
          {t('run_template_removed', removed.name)}{' '}
          <button
            type="button"
            className="text-button"
            data-does="restore-template"
            onClick={() => write(restoreTemplate(database(), removed.id), () => setRemoved(null))}
          >
            {t('item_undo')}
          </button>
        </p>
      )}
      {run.extras.length > 0 && (
        <form
          className="template-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) write(saveTemplate(database(), name.trim(), run.extras), () => setName(''));
          }}
        >
          <label>
            <span className="small">{t('run_template_name')}</span>
            <input
              name="template-name"
              className="field"
              value={name}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" className="button button--small" data-does="save-template">
            {t('run_template_save')}
          </button>
        </form>
      )}
      {problem && (
        <p className="item-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
