import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { t } from '@/lib/i18n.ts';
import './panel-tabs.css';

export const TABS = ['roster', 'checklist'] as const;
export type Tab = (typeof TABS)[number];

export interface Face {
  readonly mark: ReactNode;
  readonly title: string;
  readonly line: ReactNode;
}

/** What a tab, or a column's heading, looks like: a mark, a title, and a line that already says the most important thing. */
export function FaceView({ face }: { face: Face }) {
  return (
    <>
      <span className="face-mark">{face.mark}</span>
      <span className="face-words">
        <span className="face-title">{face.title}</span>
        <span className="face-line">{face.line}</span>
      </span>
    </>
  );
}

interface Props {
  chosen: Tab;
  onChoose: (tab: Tab) => void;
  faces: Record<Tab, Face>;
  children: ReactNode;
}

/** Two tabs and the chosen one's content; the arrow keys go from one to the other. */
export function PanelTabs({ chosen, onChoose, faces, children }: Props) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const steps: Record<string, Tab | undefined> = {
      ArrowLeft: TABS.find((tab) => tab !== chosen),
      ArrowRight: TABS.find((tab) => tab !== chosen),
      Home: TABS[0],
      End: TABS[1],
    };
    const next = steps[event.key];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={t('panel_tabs')} ref={list} onKeyDown={onKey}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${prefix}${tab}`}
            data-tab={tab}
            className="card tab"
            aria-selected={tab === chosen}
            aria-controls={tab === chosen ? `${prefix}panel` : undefined}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => onChoose(tab)}
          >
            <FaceView face={faces[tab]} />
          </button>
        ))}
      </div>
      <div className="card" role="tabpanel" id={`${prefix}panel`} aria-labelledby={`${prefix}${chosen}`}>
        <h2 className="visually-hidden">{faces[chosen].title}</h2>
        {children}
      </div>
    </>
  );
}
