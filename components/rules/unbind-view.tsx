import { type MessageKey, t } from '@/lib/i18n.ts';
import type { EffectiveRule, RuleBook } from '@/lib/platform/book.ts';
import { inOwnWords } from '@/lib/rule-words.ts';
import { OwnMark } from '../own-mark.tsx';
import { ruleAddress } from './rule-link.tsx';
import { RuleValueBody } from './rule-value.tsx';
import { SourceLine } from './source-line.tsx';
import { Sure } from './sure.tsx';
import './rules.css';
import './claims.css';

/** What the guide is made of, in the order in which a person needs it: each part's heading and the rules that tell it. */
export const GUIDE: readonly (readonly [title: MessageKey, ruleIds: readonly string[]])[] = [
  ['unbind_check', ['check-own-bindings']],
  ['unbind_ways', ['binding-query-ways']],
  ['unbind_self', ['unbind-oneself']],
  ['unbind_admin', ['administrator-cannot-unbind-alone']],
  ['unbind_mind', ['operator-unbinding-effect', 'administrator-identity-blocked']],
];

/** How to see what one is bound to, and to unbind oneself as an operator. */
export function UnbindView({ book }: { book: RuleBook }) {
  return (
    <section className="rules" aria-labelledby="unbind-title">
      <h2 id="unbind-title" tabIndex={-1}>
        {t('rules_unbind')}
      </h2>
      <p className="small">{t('unbind_hint')}</p>
      {GUIDE.map(([title, ids]) => (
        <section key={title} className="rules-group" aria-labelledby={title}>
          <h3 id={title}>{t(title)}</h3>
          <div className="card guide">
            {ids.map((id) => {
              const rule = book.get(id);
              return rule && <GuidePart key={id} rule={rule} />;
            })}
          </div>
        </section>
      ))}
    </section>
  );
}

/** What the person set themselves rests on no source of the rule's. */
function GuidePart({ rule }: { rule: EffectiveRule }) {
  const source = rule.sources[0];
  return (
    <article className="guide-part" data-rule={rule.id}>
      <p>{inOwnWords(rule.says)}</p>
      <RuleValueBody value={rule.value} />
      {rule.note && <p className="small">{inOwnWords(rule.note)}</p>}
      {source && !rule.override && <SourceLine source={source} />}
      <p className="rule-tags">
        {rule.override ? <OwnMark rule={rule} /> : <Sure confidence={rule.confidence} />}
        <a className="guide-more" {...ruleAddress(rule.id)}>
          {t('rule_details')}
        </a>
      </p>
    </article>
  );
}
