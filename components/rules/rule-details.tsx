import { type ReactNode, useId } from 'react';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { EffectiveRule, RuleBook } from '@/lib/platform/book.ts';
import { CLAIMS } from '@/lib/platform/claims.ts';
import type { RuleUse } from '@/lib/platform/uses.ts';
import { usesOf } from '@/lib/platform/uses.ts';
import { inOwnWords, sayValue, sayWhen } from '@/lib/rule-words.ts';
import { keyed } from '../keyed.ts';
import { JudgementMark } from './judgement.tsx';
import { Marked } from './marked.tsx';
import { OwnValue } from './own-value.tsx';
import { RuleDates, spanOf } from './rule-dates.tsx';
import { ruleAddress } from './rule-link.tsx';
import { SourceLine } from './source-line.tsx';
import './rule-details.css';

interface Props {
  rule: EffectiveRule;
  book: RuleBook;
  compact: boolean;
}

/** All that stands behind a rule: who says so, who says otherwise, what it follows from and what rests on it. */
export function RuleDetails({ rule, book, compact }: Props) {
  const restsOn = rule.restsOn.flatMap((id) => book.get(id) ?? []);
  const carries = [...book.values()].filter((other) => other.restsOn.includes(rule.id));
  const uses = usesOf(rule.id);
  return (
    <>
      {rule.note && (
        <Part title={t('rule_note')}>
          <p>
            <Marked text={inOwnWords(rule.note)} />
          </p>
        </Part>
      )}
      {spanOf(rule.value) && (
        <Part title={t('rule_dates')}>
          <RuleDates value={rule.value} />
        </Part>
      )}
      <Part title={t('rule_sources')}>
        <ul className="rule-sources">
          {keyed(rule.sources, ({ title, address }) => `${title} ${address}`).map(([key, source]) => (
            <li key={key}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </Part>
      {rule.also.length > 0 && (
        <Part title={t('rule_also')}>
          <ul className="rule-also">
            {keyed(rule.also, ({ value, source }) => `${sayValue(value)} ${source.title}`).map(([key, also]) => (
              <li key={key}>
                <p className="rule-also-value">
                  <Marked text={sayValue(also.value)} />
                </p>
                <p>
                  <Marked text={inOwnWords(also.why)} />
                </p>
                <SourceLine source={also.source} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {!compact && rule.claims.length > 0 && (
        <Part title={t('rule_claims')}>
          <ul className="rule-claims">
            {rule.claims.map(({ id, judgement, why }) => (
              <li key={id}>
                <p>
                  <JudgementMark judgement={judgement} /> <ClaimWords id={id} />
                </p>
                <p className="small">
                  <Marked text={inOwnWords(why)} />
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {!compact && restsOn.length > 0 && (
        <Part title={t('rule_rests_on')}>
          <Others rules={restsOn} />
        </Part>
      )}
      {!compact && carries.length > 0 && (
        <Part title={t('rule_carries')}>
          <Others rules={carries} />
        </Part>
      )}
      {!compact && (
        <Part title={t('rule_uses')}>
          {uses.length === 0 ? (
            <p className="small">{t('rule_uses_none')}</p>
          ) : (
            <ul className="rule-uses">
              {uses.map((use) => (
                <li key={`${use.kind}${use.id}`}>{sayUse(use)}</li>
              ))}
            </ul>
          )}
        </Part>
      )}
      <OwnValue rule={rule} />
      <p className="small rule-foot">
        <span>{t('rule_checked', sayWhen(rule.checked))}</span>
        {rule.origin === 'file' && <span>{t('rule_from_file')}</span>}
        <span>
          {t('rule_id')} <code>{rule.id}</code>
        </span>
        {compact && <a {...ruleAddress(rule.id)}>{t('rule_whole')}</a>}
      </p>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="rule-part" aria-labelledby={id}>
      <p className="rule-part-title" id={id}>
        {title}
      </p>
      {children}
    </section>
  );
}

/** A statement of one of the two documents, led by its number. */
function ClaimWords({ id }: { id: string }) {
  const claim = CLAIMS.find((one) => one.id === id);
  return (
    <>
      <a href={`#claims/${id}`}>{id.toUpperCase()}</a> {claim && <Marked text={inOwnWords(claim.says)} />}
    </>
  );
}

function Others({ rules }: { rules: readonly EffectiveRule[] }) {
  return (
    <ul className="rule-others">
      {rules.map((rule) => (
        <li key={rule.id}>
          <a {...ruleAddress(rule.id)}>{inOwnWords(rule.says)}</a>
        </li>
      ))}
    </ul>
  );
}

function sayUse(use: RuleUse): string {
  const name = use.id.replaceAll('-', '_');
  if (use.kind === 'guard') return t('use_guard', t(`guard_${name}_title` as MessageKey));
  if (use.kind === 'item') return t('use_item', t(`item_${name}` as MessageKey));
  return t(`use_feature_${name}` as MessageKey);
}
