import { ChartGantt, type IconNode, TableProperties, Users } from 'lucide';
import { type KeyboardEvent, useRef } from 'react';
import { Icon } from '@/components/icon.tsx';
import { type MessageKey, t } from '@/lib/i18n.ts';

export const VIEWS = ['accounts', 'people', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

const FACES: Readonly<Record<View, { readonly icon: IconNode; readonly title: MessageKey }>> = {
  accounts: { icon: TableProperties, title: 'view_accounts' },
  people: { icon: Users, title: 'view_people' },
  timeline: { icon: ChartGantt, title: 'view_timeline' },
};

/** The id of the element that holds what a tab shows. */
export const VIEW_PANEL = 'overview-view';
export const tabId = (view: View): string => `overview-tab-${view}`;

/** By account, by person, over the year; the arrow keys go from one to the other. */
export function ViewTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const place = VIEWS.indexOf(view);
    const steps: Record<string, View | undefined> = {
      ArrowLeft: VIEWS.at(place - 1),
      ArrowRight: VIEWS[(place + 1) % VIEWS.length],
      Home: VIEWS[0],
      End: VIEWS.at(-1),
    };
    const next = steps[event.key];
    if (!next) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  };
  return (
    <div className="segments" role="tablist" aria-label={t('view_tabs')} ref={list} onKeyDown={onKey}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          data-view={each}
          className="segment"
          aria-selected={each === view}
          aria-controls={VIEW_PANEL}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onView(each)}
        >
          <Icon node={FACES[each].icon} size={14} />
          {t(FACES[each].title)}
        </button>
      ))}
    </div>
  );
}
