import { type ReactNode, useEffect, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { Failure } from './failure.tsx';

type Door = { state: 'opening' | 'open' | 'blocked' } | { state: 'refused'; error: unknown };

/** Opens the database before anything that needs it, and says what to do where it cannot be opened. */
export function DatabaseGate({ children }: { children: ReactNode }) {
  const [door, setDoor] = useState<Door>({ state: 'opening' });
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
  if (door.state === 'open') return children;
  if (door.state === 'refused') return <Failure error={door.error} />;
  return <p className="loading">{t(door.state === 'blocked' ? 'problem_blocked' : 'loading')}</p>;
}
