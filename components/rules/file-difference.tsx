import type { ReactNode } from 'react';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import type { FieldChange, FileDifference, RuleDifference } from '@/lib/platform/rule-difference.ts';
import { inOwnWords, sayValue } from '@/lib/rule-words.ts';
import { keyed } from '../keyed.ts';
import { fieldName, sayChange } from './change-words.ts';
import { RuleFigure } from './rule-value.tsx';
import { Sure } from './sure.tsx';

type Of<K extends RuleDifference['kind']> = Extract<RuleDifference, { kind: K }>;

/** What a file would change, to be read before it is applied. */
export function FileDifferenceView({ difference, book }: { difference: FileDifference; book: RuleBook }) {
  const added = difference.rules.filter((one): one is Of<'added'> => one.kind === 'added');
  const changed = difference.rules.filter((one): one is Of<'changed'> => one.kind === 'changed');
  const saysOf = (id: string): string => {
    const rule = book.get(id) ?? difference.rules.find((one) => one.rule.id === id)?.rule;
    return rule ? inOwnWords(rule.says) : id;
  };
  const nothing = added.length + changed.length + difference.brought.length === 0;
  return (
    <>
      <p data-difference={`${added.length} ${changed.length}`}>
        {nothing
          ? t('update_nothing')
          : t('update_counts', added.length, changed.length, difference.rules.length - added.length - changed.length)}
      </p>
      {changed.length > 0 && (
        <Part title={t('update_changed')}>
          {changed.map(({ rule, before, fields }) => (
            <li key={rule.id} data-changed={rule.id}>
              <p className="change-says">
                {inOwnWords(before.says)} <code>{rule.id}</code>
              </p>
              <dl className="changes">
                {fields.map((change) => (
                  <Change key={change.field} change={change} />
                ))}
              </dl>
            </li>
          ))}
        </Part>
      )}
      {added.length > 0 && (
        <Part title={t('update_added')}>
          {added.map(({ rule }) => (
            <li key={rule.id} data-added={rule.id} className="change-added">
              <RuleFigure value={rule.value} />
              <p className="change-says">
                {inOwnWords(rule.says)} <code>{rule.id}</code>
              </p>
              <Sure confidence={rule.confidence} />
            </li>
          ))}
        </Part>
      )}
      {difference.own.length > 0 && (
        <Part title={t('update_own')}>
          {difference.own.map(({ override, fate }) => (
            <li key={override.ruleId}>
              {saysOf(override.ruleId)} <b>{sayValue(override.value)}</b>
              <p className="small">{t(`fate_${fate}`)}</p>
            </li>
          ))}
        </Part>
      )}
      {difference.brought.length > 0 && (
        <Part title={t('update_brought')}>
          {difference.brought.map(({ override, fate }) => (
            <li key={override.ruleId} data-brought={override.ruleId}>
              {saysOf(override.ruleId)} <b>{sayValue(override.value)}</b>
              <p className="small">{t(`fate_${fate.replace('-', '_')}` as MessageKey)}</p>
            </li>
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="rule-part">
      <h4>{title}</h4>
      <ul className="change-list">{children}</ul>
    </div>
  );
}

function Change({ change }: { change: FieldChange }) {
  const { gone, come } = sayChange(change);
  const isList = 'added' in change;
  return (
    <div>
      <dt>{fieldName(change.field)}</dt>
      {gone.length + come.length === 0 ? (
        <dd>{t(isList ? 'change_order' : 'change_none')}</dd>
      ) : (
        <>
          {(gone.length > 0 || !isList) && (
            <dd className="change-gone">
              <span className="visually-hidden">{t(isList ? 'change_removed' : 'change_before')} </span>
              <Lines lines={gone} />
            </dd>
          )}
          {(come.length > 0 || !isList) && (
            <dd className="change-come">
              <span className="visually-hidden">{t(isList ? 'change_added' : 'change_after')} </span>
              <Lines lines={come} />
            </dd>
          )}
        </>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length === 0
    ? t('change_none')
    : keyed(lines, (line) => line).map(([key, line]) => <span key={key}>{line}</span>);
}
