import { useCallback, useState } from 'react';

/** Which people of a list are open, and to whom the person asked to be taken. */
export interface OpenPeople {
  readonly open: ReadonlySet<string>;
  /** Who is to be brought into view; null once that is done. */
  readonly goTo: string | null;
  toggle(personId: string): void;
  /** Says that whoever was asked for is in view. */
  arrive(): void;
}

/** Somebody whom the person asked to see. `asked` is new each time, so that asking twice counts twice. */
export interface PersonTarget {
  readonly personId: string | null;
  readonly asked: string;
}

/** Keeps who is open for as long as their account is shown; opens whom the person asks for. */
export function useOpenPeople(target: PersonTarget | null): OpenPeople {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [goTo, setGoTo] = useState<string | null>(null);
  const [answered, setAnswered] = useState<string | null>(null);
  if (target?.personId && target.asked !== answered) {
    setAnswered(target.asked);
    setOpen(new Set(open).add(target.personId));
    setGoTo(target.personId);
  }
  const arrive = useCallback(() => setGoTo(null), []);
  return {
    open,
    goTo,
    toggle(personId) {
      // Whoever goes on to somebody else no longer waits for the one they came for.
      setGoTo(null);
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(personId)) after.add(personId);
        return after;
      });
    },
    arrive,
  };
}
