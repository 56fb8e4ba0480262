import { useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { inOwnWords, sayValue } from '@/lib/rule-words.ts';
import { database } from '@/lib/store/database.ts';
import { clearOverride } from '@/lib/store/overrides.ts';
import { sayProblem } from '../problems.ts';
import { useIdleOverrides } from '../use-rules.ts';
import { sayMoment } from '../words.ts';

/** The person's own values that do not hold now: kept until the person lets them go. */
export function IdleValues({ book }: { book: RuleBook }) {
  const [problem, setProblem] = useState<string | null>(null);
  const idle = useIdleOverrides();
  const undo = (ruleId: string): void => {
    clearOverride(database(), ruleId).then(
      () => setProblem(null),
      (error: unknown) => setProblem(t('own_not_kept') + (sayProblem(error) ?? '')),
    );
  };
  if (idle.length === 0) return null;
  return (
    <section className="rules-group" aria-labelledby="idle-title">
      <h3 id="idle-title">{t('idle_title')}</h3>
      <p className="small">{t('idle_hint')}</p>
      <ul className="card update-files">
        {idle.map(({ ruleId, value, note, setAt }) => {
          const rule = book.get(ruleId);
          return (
            <li key={ruleId} data-idle={ruleId}>
              <div>
                <p>
                  {rule ? inOwnWords(rule.says) : <code>{ruleId}</code>} <b>{sayValue(value)}</b>
                </p>
                <p className="small">
                  {note} · {t('own_set_at', sayMoment(setAt))}
                </p>
              </div>
              <button type="button" className="button button--small" onClick={() => undo(ruleId)}>
                {t('own_undo')}
              </button>
            </li>
          );
        })}
      </ul>
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
