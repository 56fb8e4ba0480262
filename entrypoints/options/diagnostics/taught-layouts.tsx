import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { layoutName } from '@/components/layout-words.ts';
import { EmptyState, Notice } from '@/components/notice.tsx';
import { useWrite } from '@/components/use-write.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { listLayouts, removeLayouts, restoreLayout, switchLayout } from '@/lib/store/layouts.ts';
import type { LayoutRow } from '@/lib/store/schema.ts';
import { LayoutFile } from './layout-file.tsx';
import { LayoutLine } from './layout-line.tsx';

/** Which page a layout is of, and what of it. */
export const nameOf = ({ page, shape }: Pick<LayoutRow, 'page' | 'shape'>): string =>
  layoutName(page, shape.kind, shape.kind === 'control' ? shape.action : undefined);

/** What the person taught, or took in from a colleague: to be tested, switched off, removed, handed on. */
export function TaughtLayouts() {
  const layouts = useLiveQuery(() => listLayouts(database()));
  const [removed, setRemoved] = useState<LayoutRow | null>(null);
  const writing = useWrite();
  if (!layouts) return null;
  return (
    <section className="diagnostics-part" aria-labelledby="diagnostics-layouts">
      <h3 id="diagnostics-layouts">{t('layout_title')}</h3>
      <p className="small">{t('layout_hint')}</p>
      {writing.problem && <Notice kind="danger">{writing.problem}</Notice>}
      <div className="card">
        {layouts.length === 0 ? (
          <EmptyState title={t('layout_none')} hint={t('layout_none_hint')} />
        ) : (
          <ul className="options-rows">
            {layouts.map((layout) => (
              <LayoutLine
                key={layout.id}
                layout={layout}
                name={nameOf(layout)}
                onSwitch={(on) => writing.write(switchLayout(database(), layout.id, !on))}
                onRemove={() => writing.write(removeLayouts(database(), [layout.id]), () => setRemoved(layout))}
              />
            ))}
          </ul>
        )}
      </div>
      {removed && (
        <Notice kind="note">
          {t('layout_removed', nameOf(removed))}{' '}
          <button
            type="button"
            className="button button--small"
            data-does="restore-layout"
            onClick={() => writing.write(restoreLayout(database(), removed.id), () => setRemoved(null))}
          >
            {t('layout_undo')}
          </button>
        </Notice>
      )}
      <LayoutFile layouts={layouts} />
    </section>
  );
}
