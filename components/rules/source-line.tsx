import { ExternalLink } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { Source } from '@/lib/platform/rule.ts';
import { sayWhen, sourceKind } from '@/lib/rule-words.ts';
import { Icon } from '../icon.tsx';
import { Marked } from './marked.tsx';

/** One source: its title as it bears it, of what kind it is, and its date, or that it has none. */
export function SourceLine({ source: { title, address, date, kind } }: { source: Source }) {
  return (
    <p className="source" data-kind={kind}>
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          <bdi lang="zh">
            <Marked text={title} />
          </bdi>
          <Icon node={ExternalLink} size={12} />
          <span className="visually-hidden">{t('opens_new_tab')}</span>
        </a>
      ) : (
        <bdi lang="zh">
          <Marked text={title} />
        </bdi>
      )}
      <span className="small">
        {sourceKind(kind)} · {date === null ? t('no_date') : sayWhen(date)}
      </span>
    </p>
  );
}
