import { useEffect, useState } from 'react';
import { addDays, type Day, startOfDay, today } from '@/lib/time/day.ts';

/** Today in Shanghai; changes at midnight there, also in a page left open or woken from sleep. */
export function useToday(): Day {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = (): void => setDay(today());
    const timer = setTimeout(look, Math.max(1000, startOfDay(addDays(day, 1)) - Date.now() + 500));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [day]);
  return day;
}
