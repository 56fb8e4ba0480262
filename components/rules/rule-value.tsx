import { t } from '@/lib/i18n.ts';
import type { RuleValue, ValueOf } from '@/lib/platform/rule.ts';
import { inOwnWords, sayLarge, sayTiers } from '@/lib/rule-words.ts';
import { keyed } from '../keyed.ts';
import { Marked } from './marked.tsx';
import './rule-value.css';

/** As many parts of a list as are shown before a person asks for all. */
const FIRST = 3;

const FIGURES: Partial<Record<RuleValue['kind'], string>> = {
  'yes-no': ' rule-figure--word',
  unknown: ' rule-figure--unknown',
  list: ' rule-figure--list',
};

/** A value's figure, large. Prose has none. */
export function RuleFigure({ value }: { value: RuleValue }) {
  const said = sayLarge(value);
  if (said === null) return null;
  // A figure leads and its unit follows: the eye finds the figure first.
  const [, lead, rest] = /^([¥\d][\d,.–]*)(.*)$/su.exec(said) ?? [];
  return (
    <p className={`rule-figure${FIGURES[value.kind] ?? ''}`}>
      {lead === undefined ? (
        said
      ) : (
        <>
          <b>{lead}</b>
          {rest}
        </>
      )}
    </p>
  );
}

/** What of a value does not fit into one figure: a table, a list, prose, or who could tell. */
export function RuleValueBody({ value, whole = true }: { value: RuleValue; whole?: boolean }) {
  switch (value.kind) {
    case 'period-by-followers':
      return <Tiers value={value} />;
    case 'list':
      return <Items value={value} whole={whole} />;
    case 'text':
      return (
        <p className={whole ? 'rule-prose' : 'rule-prose rule-prose--short'}>
          <Marked text={inOwnWords(value.text)} />
        </p>
      );
    case 'unknown':
      return (
        <p className="small">
          <Marked text={t('value_ask', inOwnWords(value.ask))} />
        </p>
      );
    default:
      return null;
  }
}

function Tiers({ value }: { value: ValueOf<'period-by-followers'> }) {
  return (
    <table className="tiers">
      <thead>
        <tr>
          <th scope="col">{t('value_tiers_followers')}</th>
          <th scope="col">{t('value_tiers_time')}</th>
        </tr>
      </thead>
      <tbody>
        {sayTiers(value).map(([who, how]) => (
          <tr key={who}>
            <th scope="row">{who}</th>
            <td>{how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Items({ value: { items, ordered }, whole }: { value: ValueOf<'list'>; whole: boolean }) {
  const shown = whole || items.length <= FIRST + 1 ? items : items.slice(0, FIRST);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List className="rule-items">
        {keyed(shown, inOwnWords).map(([key, item]) => (
          <li key={key}>
            <Marked text={inOwnWords(item)} />
          </li>
        ))}
      </List>
      {shown.length < items.length && <p className="small">{t('value_more_items', items.length - shown.length)}</p>}
    </>
  );
}
