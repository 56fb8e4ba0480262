import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import { type Progress, SECTION_IDS, type SectionId } from '@/lib/deregistration/checklist.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { Icon } from './icon.tsx';

interface Props {
  id: SectionId;
  progress: Progress;
  open: boolean;
  onFold: (open: boolean) => void;
  children: ReactNode;
}

/** A section of the checklist that folds, with how far it is. */
export function ChecklistSection({ id, progress, open, onFold, children }: Props) {
  const listId = `section-${id}`;
  const number = SECTION_IDS.indexOf(id) + 1;
  const complete = progress.done === progress.all;
  return (
    <section className="section" data-section={id}>
      <h3 className="section-heading">
        <button type="button" aria-expanded={open} aria-controls={listId} onClick={() => onFold(!open)}>
          <Icon node={ChevronRight} className="section-chevron" />
          <span className="section-title">
            {number}. {t(`section_${number}` as MessageKey)}
          </span>
          <span className={`section-count${complete ? ' section-count--complete' : ''}`}>
            {t('progress', progress.done, progress.all)}
          </span>
        </button>
      </h3>
      <ul id={listId} hidden={!open}>
        {children}
      </ul>
    </section>
  );
}
