import { useMemo } from 'react';
import { type Cell, type CompareRow, compareWays } from '@/lib/deregistration/compare.ts';
import { ROUTES, type Route } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { inOwnWords } from '@/lib/rule-words.ts';
import { Notice } from '../../notice.tsx';
import { ruleAddress } from '../../rules/rule-link.tsx';
import { useRuleBook } from '../../use-rules.ts';
import { Choices } from './fields.tsx';

/** As many questions as decide for most; the others are one press away. */
const FIRST_ROWS = 4;

/** Deregister or migrate? Many who look for the one want the other, so both stand side by side, from the rules. */
export function StepRoute({ route, onChoose }: { route: Route | null; onChoose: (route: Route) => void }) {
  const book = useRuleBook();
  const rows = useMemo(() => compareWays(book), [book]);
  return (
    <>
      <p className="small">{t('wizard_route_hint')}</p>
      <Choices
        name="route"
        legend={t('wizard_route')}
        hint={t('wizard_route_choose')}
        value={route ?? 'deregister'}
        options={ROUTES.map((each) => [each, t(`wizard_route_${each}`)] as const)}
        onChoose={onChoose}
      />
      {route === 'migrate' && <Notice kind="note">{t('wizard_migrate')}</Notice>}
      <Compared rows={rows.slice(0, FIRST_ROWS)} />
      <details className="compare-more">
        <summary>{t('wizard_compare_more', rows.length - FIRST_ROWS)}</summary>
        <Compared rows={rows.slice(FIRST_ROWS)} />
      </details>
    </>
  );
}

function Compared({ rows }: { rows: readonly CompareRow[] }) {
  return (
    <table className="compare">
      <caption className="visually-hidden">{t('wizard_compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('wizard_route_deregister')}</th>
          <th scope="col">{t('wizard_route_migrate')}</th>
        </tr>
      </thead>
      {rows.map(({ id, asks, deregister, migrate }) => (
        <tbody key={id} data-compare={id}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {inOwnWords(asks)}
            </th>
          </tr>
          <tr>
            <Side cell={deregister} />
            <Side cell={migrate} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** What one way comes to, each line with the way to the rule that says so. */
function Side({ cell }: { cell: Cell }) {
  return (
    <td>
      {cell.lines.length === 0 && <span className="small">—</span>}
      {cell.lines.map(({ ruleId, says }) => (
        <a key={ruleId} {...ruleAddress(ruleId)}>
          {inOwnWords(says)}
        </a>
      ))}
    </td>
  );
}
