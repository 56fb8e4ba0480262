import { Users } from 'lucide';
import { type ReactNode, useEffect, useState } from 'react';
import { progressOf } from '@/lib/deregistration/checklist.ts';
import { sayDaysLeft, urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { countSeats, WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { AccountState } from '@/lib/store/states.ts';
import type { Day } from '@/lib/time/day.ts';
import { AccountHeader } from './account-header.tsx';
import { useDeregistration, type Way } from './deregistration/use-deregistration.ts';
import { WayLine } from './deregistration/way-line.tsx';
import { WayView } from './deregistration/way-view.tsx';
import { Urgent } from './expiry.tsx';
import { Icon } from './icon.tsx';
import { type Face, FaceView, PanelTabs, TABS, type Tab } from './panel-tabs.tsx';
import { ProgressRing } from './progress-ring.tsx';
import { RosterDoubt } from './roster-doubt.tsx';
import { RosterList } from './roster-list.tsx';
import { type PersonTarget, useOpenPeople } from './use-open-people.ts';
import { useSession } from './use-session.ts';
import { useToday } from './use-today.ts';
import './account-panel.css';

/** What a roster comes to, in a few words: who is overdue, else whose term ends next. */
function rosterFace({ roster }: AccountState, today: Day): Face {
  const { state, expired, nextExpiry, undated } = countSeats(roster, today);
  const line = (): ReactNode => {
    if (state === 'unknown') return t('roster_line_unknown');
    if (expired > 0) return <Urgent urgency="over">{t('roster_line_over', expired)}</Urgent>;
    if (!nextExpiry) return undated > 0 ? t('expiry_undated', undated) : t('roster_line_quiet');
    return (
      <Urgent urgency={urgencyOf(nextExpiry, today, WARNING_DAYS)}>
        <span className="visually-hidden">{t('next_expiry')} </span>
        {sayDaysLeft(nextExpiry, today)}
      </Urgent>
    );
  };
  const title = roster ? `${t('roster')} ${roster.people.length}` : t('roster');
  return { mark: <Icon node={Users} size={20} />, title, line: line() };
}

function checklistFace(way: Way | undefined): Face {
  const { done, all } = way ? progressOf(way.plan.items, way.states) : { done: 0, all: 0 };
  return { mark: <ProgressRing done={done} all={all} />, title: t('checklist'), line: way && <WayLine way={way} /> };
}

const readTab = (kept: unknown): Tab => TABS.find((tab) => tab === kept) ?? 'roster';

interface Props {
  state: AccountState;
  /** Whether there is room for roster and checklist side by side. */
  wide?: boolean;
  /** `h1` where the account is what the page is about. */
  heading?: 'h1' | 'h2';
  /** Whom the person asked to see among its people. */
  target?: PersonTarget | null;
}

/** One account: who it is, who may operate it, and how far its checklist is. Give it a `key` of the account's id. */
export function AccountPanel({ state, wide = false, heading = 'h1', target = null }: Props) {
  const today = useToday();
  const [chosenRun, setChosenRun] = useState<string | null>(null);
  const way = useDeregistration(state, chosenRun);
  const [tab, setTab] = useSession('panel-tab', readTab);
  const opening = useOpenPeople(target);
  const isAway = opening.goTo !== null && tab !== undefined && tab !== 'roster';
  useEffect(() => {
    if (isAway) setTab('roster');
  });
  const faces: Record<Tab, Face> = { roster: rosterFace(state, today), checklist: checklistFace(way) };
  const views: Record<Tab, ReactNode> = {
    roster: <RosterList state={state} today={today} opening={opening} />,
    checklist: way && <WayView way={way} onShow={setChosenRun} />,
  };
  return (
    <div className={wide ? 'account-panel account-panel--wide' : 'account-panel'}>
      <div className="card account-panel-header">
        <AccountHeader state={state} today={today} heading={heading} editable />
      </div>
      <RosterDoubt state={state} />
      {wide
        ? TABS.map((part) => (
            <section key={part} className="card">
              <h2 className="column-title">
                <FaceView face={faces[part]} />
              </h2>
              {views[part]}
            </section>
          ))
        : tab && (
            <PanelTabs chosen={tab} onChoose={setTab} faces={faces}>
              {views[tab]}
            </PanelTabs>
          )}
    </div>
  );
}
