import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import { type Progress, SECTION_IDS, type SectionId } from '@/lib/deregistration/checklist.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { Icon } from '../../icon.tsx';

interface Props {
  id: SectionId;
  progress: Progress;
  open: boolean;
  /** How many suggestions wait in it. */
  suggested: number;
  onFold: (open: boolean) => void;
  children: ReactNode;
  /** After its items. */
  foot: ReactNode;
}

/** `1. 账号类型与退出路径`: what a section is called, with its number. */
export function sectionTitle(id: SectionId): string {
  const number = SECTION_IDS.indexOf(id) + 1;
  return `${number}. ${t(`section_${number}` as MessageKey)}`;
}

/** A section of the list that folds, with how far it is. What is folded is not drawn. */
export function ListSection({ id, progress, open, suggested, onFold, children, foot }: Props) {
  const listId = `section-${id}`;
  const complete = progress.all > 0 && progress.done === progress.all;
  return (
    <section className="section" data-section={id}>
      <h3 className="section-heading">
        <button type="button" aria-expanded={open} aria-controls={listId} onClick={() => onFold(!open)}>
          <Icon node={ChevronRight} className="section-chevron" />
          <span className="section-title">{sectionTitle(id)}</span>
          {suggested > 0 && !open && <span className="tag section-suggested">{t('run_suggested', suggested)}</span>}
          <span className={`section-count${complete ? ' section-count--complete' : ''}`}>
            {progress.all > 0 ? t('progress', progress.done, progress.all) : t('run_none_apply')}
          </span>
        </button>
      </h3>
      <div id={listId} hidden={!open}>
        {open && (
          <>
            <ul>{children}</ul>
            {foot}
          </>
        )}
      </div>
    </section>
  );
}
