import { useMemo, useState } from 'react';
import { EmptyState } from '@/components/notice.tsx';
import { useRuleBook } from '@/components/use-rules.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { accountsPerPerson } from '@/lib/platform/lookups/operators.ts';
import type { Day } from '@/lib/time/day.ts';
import { AccountTable } from './account-table.tsx';
import { choose, type Filter } from './filters.ts';
import { type AccountLine, wordsOf } from './line.ts';
import { FIRST_ORDER, inOrder, type Order } from './order.ts';
import { choosePeople, personLines } from './person-lines.ts';
import { PersonList } from './person-list.tsx';
import { TimelineView } from './timeline-view.tsx';
import type { View } from './view-tabs.tsx';

interface Props {
  view: View;
  lines: readonly AccountLine[];
  /** The accounts that search and filters leave. */
  found: readonly AccountLine[];
  search: string;
  filters: ReadonlySet<Filter>;
  onReset: () => void;
  shown: string | null;
  onShow: (accountId: string, personId?: string) => void;
  today: Day;
}

/** The order of the table outlives a look at another tab. */
interface Sorted {
  order: Order;
  onOrder: (order: Order) => void;
}

/** What the chosen tab shows of the accounts found. */
export function OverviewView(props: Props) {
  const [order, setOrder] = useState(FIRST_ORDER);
  switch (props.view) {
    case 'accounts':
      return <Accounts {...props} order={order} onOrder={setOrder} />;
    case 'people':
      return <People {...props} />;
    case 'timeline':
      return <Timeline {...props} />;
  }
}

function Accounts({ found, search, onReset, shown, onShow, today, order, onOrder }: Props & Sorted) {
  const lines = useMemo(() => inOrder(found, order), [found, order]);
  const words = useMemo(() => wordsOf(search), [search]);
  if (lines.length === 0) return <NothingFound title="overview_no_match" onReset={onReset} />;
  return <AccountTable {...{ lines, words, order, onOrder, shown, onShow, today }} />;
}

function People({ lines, search, filters, onReset, onShow, today }: Props) {
  const book = useRuleBook();
  const limit = accountsPerPerson(book).usual;
  const everybody = useMemo(() => personLines(lines, limit), [lines, limit]);
  const people = useMemo(() => {
    const chosen = new Set(choose(lines, '', filters, today).map(({ id }) => id));
    return choosePeople(everybody, search, filters, chosen, today);
  }, [everybody, lines, search, filters, today]);
  if (everybody.length === 0) return <EmptyState title={t('people_none')} hint={t('roster_unseen_hint')} />;
  if (people.length === 0) return <NothingFound title="people_no_match" onReset={onReset} />;
  return <PersonList {...{ people, onShow, today }} held={{ limit, rule: book.get('accounts-per-person') }} />;
}

function Timeline({ found, onReset, onShow, today }: Props) {
  const lines = useMemo(() => inOrder(found, FIRST_ORDER), [found]);
  if (lines.length === 0) return <NothingFound title="overview_no_match" onReset={onReset} />;
  return <TimelineView {...{ lines, onShow, today }} />;
}

function NothingFound({ title, onReset }: { title: MessageKey; onReset: () => void }) {
  return (
    <EmptyState title={t(title)} hint={t('overview_no_match_hint')}>
      <button type="button" className="button button--small" onClick={onReset}>
        {t('overview_show_all')}
      </button>
    </EmptyState>
  );
}
