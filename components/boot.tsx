import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/mini';
import { type MessageKey, t, uiLocale } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { sweep } from '@/lib/store/rows.ts';
import { DatabaseGate } from './database-gate.tsx';
import { ErrorBoundary } from './failure.tsx';
import './base.css';

/** Starts one of our own pages: language and title, the database, then the page itself. */
export function boot(title: MessageKey, page: ReactNode): void {
  config({ jitless: true });
  document.documentElement.lang = uiLocale();
  document.title = t(title);
  const root = document.getElementById('root');
  if (!root) return;
  // While the page is made; whether it opens is said by the gate.
  database()
    .open()
    .catch(() => {});
  // Once the page is drawn: rows that cannot be read go where the person finds them.
  setTimeout(() => void sweep(database(), 'small').catch(() => {}), 1000);
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <DatabaseGate>{page}</DatabaseGate>
      </ErrorBoundary>
    </StrictMode>,
  );
}
