import type { ChecklistItem } from '@/lib/deregistration/checklist.ts';
import { claimsAt } from '@/lib/deregistration/item-claims.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { ownRules, platformFacts } from '@/lib/platform/lookups.ts';
import { inOwnWords } from '@/lib/rule-words.ts';
import { OwnMark } from '../../own-mark.tsx';
import { JudgementMark } from '../../rules/judgement.tsx';
import { RuleLink } from '../../rules/rule-link.tsx';
import { pageName } from '../../words.ts';
import { itemKey } from '../item-words.ts';

/** Where an item is done, in words. */
export function whereOf({ where }: ChecklistItem): string | null {
  if (!where) return null;
  if ('console' in where) return t('place_console', pageName(where.console));
  switch (where.outside) {
    case 'merchant-platform':
      return t('place_merchant_platform');
    case 'developer-platform':
      return t('place_developer_platform');
    case 'security-assistant':
      return t('place_security_assistant');
  }
}

/** Why, with its figures; and where those are the person's own, whose they are. */
export function Hint({ item, book }: { item: ChecklistItem; book: RuleBook }) {
  const key = `${itemKey(item.id)}_hint`;
  if (!item.figures) return <p>{t(key as MessageKey)}</p>;
  const facts = platformFacts(book);
  const figures = item.figures(facts);
  const own = facts.own.flatMap((fact) => ownRules(book, fact)).find(({ id }) => item.rules?.includes(id));
  if (!own) return <p>{t(key as MessageKey, ...figures)}</p>;
  return (
    <p>
      {t(`${key}_own` as MessageKey, [...new Set(figures)].join('–'))} <OwnMark rule={own} />
    </p>
  );
}

/** As many rules as are shown before a person asks for the others. */
const FIRST_RULES = 3;

/** The rules that an item rests on, the weightiest first, each with the way to it. */
export function Basis({ item, book }: { item: ChecklistItem; book: RuleBook }) {
  const rules = item.rules?.flatMap((id) => book.get(id) ?? []) ?? [];
  const others = rules.slice(FIRST_RULES);
  const list = (some: typeof rules) => (
    <ul className="item-basis">
      {some.map((rule) => (
        <li key={rule.id}>
          <RuleLink rule={rule} />
          <OwnMark rule={rule} />
        </li>
      ))}
    </ul>
  );
  if (rules.length === 0) return null;
  return (
    <div>
      {list(rules.slice(0, FIRST_RULES))}
      {others.length > 0 && (
        <details className="item-more-rules">
          <summary>{t('item_more_rules', others.length)}</summary>
          {list(others)}
        </details>
      )}
    </div>
  );
}

/** What a person reads elsewhere about this, how it stands up, and what is known instead. */
export function Claims({ ids, book }: { ids: readonly string[]; book: RuleBook }) {
  const met = claimsAt(book, ids).flatMap(({ claim, answer }) => (answer ? [{ claim, answer }] : []));
  if (met.length === 0) return null;
  return (
    <ul className="item-claims">
      {met.map(({ claim, answer }) => (
        <li key={claim.id} data-claim={claim.id}>
          <p>
            <span className="item-claim-who">{t('item_often_said')}</span> {inOwnWords(claim.says)}
          </p>
          <p>
            <span className="item-claim-who">{t('item_we_found')}</span> <JudgementMark judgement={answer.judgement} />{' '}
            {inOwnWords(answer.why)}
          </p>
          <RuleLink rule={answer.rule} />
        </li>
      ))}
    </ul>
  );
}
