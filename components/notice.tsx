import { CircleAlert, Info, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { t } from '@/lib/i18n.ts';
import { Icon } from './icon.tsx';
import './notice.css';

const SHAPES = { note: Info, caution: TriangleAlert, danger: CircleAlert };

/** A bar that says one thing. `danger` interrupts a screen reader, the others wait. */
export function Notice({ kind, children }: { kind: keyof typeof SHAPES; children: ReactNode }) {
  return (
    <div className={`notice notice--${kind}`} role={kind === 'danger' ? 'alert' : 'status'}>
      <Icon node={SHAPES[kind]} />
      <div className="notice-words">{children}</div>
    </div>
  );
}

interface EmptyProps {
  title: string;
  hint: string;
  /** `h1` where the page holds nothing else. */
  heading?: 'h1' | 'p' | undefined;
  children?: ReactNode;
}

/** The way to the console, for those who have not been there yet. */
export function NoAccounts({ heading }: Pick<EmptyProps, 'heading'>) {
  return (
    <EmptyState heading={heading} title={t('accounts_none')} hint={t('accounts_none_hint')}>
      <a className="button" href="https://mp.weixin.qq.com/" target="_blank" rel="noreferrer">
        {t('open_console')}
      </a>
    </EmptyState>
  );
}

/** A place where there is nothing yet: what is missing, and what to do about it. */
export function EmptyState({ title, hint, heading: Heading = 'p', children }: EmptyProps) {
  return (
    <div className="empty">
      <Heading className="empty-title">{title}</Heading>
      <p className="small">{hint}</p>
      {children}
    </div>
  );
}
