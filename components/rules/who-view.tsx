import { Check, CircleHelp, type IconNode, MessageCircleQuestion, Minus } from 'lucide';
import { useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { capabilities, ROLE_COLUMNS } from '@/lib/platform/capabilities.ts';
import type { Can } from '@/lib/platform/rule.ts';
import { inOwnWords, topicName } from '@/lib/rule-words.ts';
import { Icon } from '../icon.tsx';
import { OwnMark } from '../own-mark.tsx';
import { ruleAddress } from './rule-link.tsx';
import './rules.css';
import './claims.css';

const SHAPES: Readonly<Record<Can, IconNode>> = {
  yes: Check,
  no: Minus,
  asks: MessageCircleQuestion,
  unknown: CircleHelp,
};

/** Administrator, long-term operator, short-term operator and nobody beside each other, from the rules. */
export function WhoView({ book }: { book: RuleBook }) {
  const [differing, setDiffering] = useState(false);
  const table = [...capabilities(book)]
    .map(([topic, rows]) => [topic, rows.filter(({ may }) => !differing || may.long !== may.short)] as const)
    .filter(([, rows]) => rows.length > 0);
  return (
    <section className="rules" aria-labelledby="who-title">
      <h2 id="who-title" tabIndex={-1}>
        {t('rules_who')}
      </h2>
      <p className="small">{t('who_hint')}</p>
      <p>
        <button type="button" className="chip" aria-pressed={differing} onClick={() => setDiffering(!differing)}>
          {t('who_filter')}
        </button>
      </p>
      <div className="card who-box">
        <table className="who">
          <thead>
            <tr>
              <th scope="col">{t('who_what')}</th>
              {ROLE_COLUMNS.map((role) => (
                <th key={role} scope="col">
                  {t(`who_${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          {table.map(([topic, rows]) => (
            <tbody key={topic}>
              <tr>
                <th scope="rowgroup" colSpan={ROLE_COLUMNS.length + 1} className="who-topic">
                  {topicName(topic)}
                </th>
              </tr>
              {rows.map(({ rule, what, may }) => (
                <tr key={rule.id} data-capability={rule.id}>
                  <th scope="row">
                    <a {...ruleAddress(rule.id)}>{inOwnWords(what)}</a> <OwnMark rule={rule} />
                  </th>
                  {ROLE_COLUMNS.map((role) => (
                    <td key={role} className={`can can--${may[role]}`}>
                      <span>
                        <Icon node={SHAPES[may[role]]} size={14} />
                        {t(`can_${may[role]}`)}
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
