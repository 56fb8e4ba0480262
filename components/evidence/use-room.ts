import { useEffect, useState } from 'react';
import { askRoom, type Room } from '@/lib/evidence/room.ts';

/** How much room there is for evidence, and whether it is safe from eviction. @param after asks again whenever this changes */
export function useRoom(after: unknown): Room | undefined {
  const [room, setRoom] = useState<Room>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is there to be asked again
  useEffect(() => {
    let here = true;
    void askRoom().then((asked) => {
      if (here) setRoom(asked);
    });
    return () => {
      here = false;
    };
  }, [after]);
  return room;
}
