import { type ReactNode, useEffect, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { Failure } from './failure.tsx';
import { EmptyState } from './notice.tsx';

type Door = { state: 'open' | 'blocked' } | { state: 'refused'; error: unknown };

/** Opens the database while the page is being made, and says what to do where it cannot be opened. */
export function DatabaseGate({ children }: { children: ReactNode }) {
  const [door, setDoor] = useState<Door>({ state: 'open' });
  useEffect(() => {
    let here = true;
    const set = (next: Door): void => {
      if (here) setDoor(next);
    };
    const db = database();
    const onBlocked = (): void => set({ state: 'blocked' });
    db.on('blocked', onBlocked);
    db.open().then(
      () => set({ state: 'open' }),
      (error: unknown) => set({ state: 'refused', error }),
    );
    return () => {
      here = false;
      db.on('blocked').unsubscribe(onBlocked);
    };
  }, []);
  if (door.state === 'refused') return <Failure error={door.error} />;
  if (door.state === 'blocked') return <EmptyState heading="h1" title={t('loading')} hint={t('problem_blocked')} />;
  return children;
}
