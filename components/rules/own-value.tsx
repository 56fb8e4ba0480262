import { PenLine } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { EffectiveRule } from '@/lib/platform/book.ts';
import { sayValue } from '@/lib/rule-words.ts';
import { database } from '@/lib/store/database.ts';
import { clearOverride } from '@/lib/store/overrides.ts';
import { Icon } from '../icon.tsx';
import { sayProblem } from '../problems.ts';
import { sayMoment } from '../words.ts';
import { OwnValueForm } from './own-value-form.tsx';
import './own-value.css';

/** The person's own value of a rule: what they set and why, and the way to set, change or undo it. */
export function OwnValue({ rule }: { rule: EffectiveRule }) {
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const came = useRef(false);
  const { override } = rule;

  // The form takes the focus; when it goes, the button that opened it takes it back.
  useEffect(() => {
    if (editing) came.current = true;
    else if (came.current) opener.current?.focus();
  }, [editing]);

  const undo = (): void => {
    clearOverride(database(), rule.id).then(
      () => {
        setProblem(null);
        opener.current?.focus();
      },
      (error: unknown) => setProblem(t('own_not_kept') + (sayProblem(error) ?? '')),
    );
  };

  if (editing) return <OwnValueForm rule={rule} onDone={() => setEditing(false)} />;
  return (
    <div className={override ? 'own own--set' : 'own'} data-own-value={rule.id}>
      {override && (
        <>
          <p className="own-title">
            <Icon node={PenLine} size={14} /> {t('own_title')} <b>{sayValue(override.value)}</b>
          </p>
          <p className="own-note">{override.note}</p>
          <p className="small own-facts">
            <span>{t('own_set_at', sayMoment(override.setAt))}</span>
            {override.link !== null && (
              <a href={override.link} target="_blank" rel="noopener noreferrer">
                {t('own_link')}
              </a>
            )}
            <span>{t('rule_stated', sayValue(rule.stated))}</span>
          </p>
        </>
      )}
      <p className="own-actions">
        <button
          ref={opener}
          type="button"
          className="button button--small"
          data-does="set-own-value"
          onClick={() => setEditing(true)}
        >
          {t(override ? 'own_change' : 'own_set')}
        </button>
        {override && (
          <button type="button" className="button button--small" data-does="undo-own-value" onClick={undo}>
            {t('own_undo')}
          </button>
        )}
      </p>
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
