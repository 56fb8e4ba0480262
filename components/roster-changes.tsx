import {
  ArrowLeftRight,
  ChevronRight,
  type IconNode,
  Mail,
  MailCheck,
  MailX,
  PenLine,
  Repeat,
  TimerOff,
  UserMinus,
  UserRoundPlus,
} from 'lucide';
import { useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { ChangeKind } from '@/lib/roster/changes.ts';
import type { ChangeRow } from '@/lib/store/schema.ts';
import type { Day } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
import { sayChange, sayDoubt, sayHadUntil, saySpan } from './roster-change-words.ts';
import { useChanges } from './use-people.ts';
import './roster-changes.css';

const SHAPES: Readonly<Record<ChangeKind, IconNode>> = {
  joined: UserRoundPlus,
  invited: Mail,
  accepted: MailCheck,
  unbound: UserMinus,
  lapsed: TimerOff,
  withdrawn: MailX,
  'term-changed': ArrowLeftRight,
  renewed: Repeat,
  renamed: PenLine,
};

/** As many as are read at a time. */
const SOME = 20;

/** What happened among the people of an account, the newest first; folded, for it is there to be looked up. */
export function RosterChanges({ accountId, today }: { accountId: string; today: Day }) {
  const [most, setMost] = useState(SOME);
  const changes = useChanges(accountId, most + 1);
  if (!changes) return null;
  return (
    <details className="changes">
      <summary>
        <Icon node={ChevronRight} size={14} className="changes-chevron" />
        {t('happened_title')}
      </summary>
      {changes.length === 0 && <p className="small changes-none">{t('happened_none')}</p>}
      <ol>
        {changes.slice(0, most).map((change) => (
          <ChangeLine key={change.id} change={change} today={today} />
        ))}
      </ol>
      {changes.length > most && (
        <button type="button" className="text-button changes-more" onClick={() => setMost(most + SOME)}>
          {t('happened_more')}
        </button>
      )}
    </details>
  );
}

function ChangeLine({ change, today }: { change: ChangeRow; today: Day }) {
  const more = [sayHadUntil(change, today), sayDoubt(change)].filter(Boolean);
  return (
    <li className="change" data-change={change.kind}>
      <Icon node={SHAPES[change.kind]} size={14} />
      <div>
        <p>
          <bdi>{sayChange(change, today)}</bdi>
        </p>
        {more.length > 0 && <p className="small">{more.join(t('list_joint'))}</p>}
        <p className="small">{saySpan(change, today)}</p>
      </div>
    </li>
  );
}
