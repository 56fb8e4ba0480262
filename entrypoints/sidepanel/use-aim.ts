import { useEffect, useState } from 'react';
import { usePanelTarget } from '@/components/use-panel-target.ts';
import { useSession } from '@/components/use-session.ts';

/** What the panel was asked to show. `asked` is new each time. */
export interface Aim {
  readonly accountId: string;
  readonly personId: string | null;
  readonly asked: string;
}

/** What the panel's own address asks for: `?account=<id>&person=<id>`. */
function addressed(): Aim | null {
  const at = new URLSearchParams(location.search);
  const accountId = at.get('account');
  return accountId ? { accountId, personId: at.get('person'), asked: 'address' } : null;
}

const readAsked = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null);

/**
 * What the panel was asked to show last, by its address, from a console page or by a reminder; each is answered once, however often
 * the panel is opened afterwards.
 * @param ready whether the panel knows enough to show anything
 * @param show is told once of each
 */
export function useAim(ready: boolean, show: (aim: Aim) => void): void {
  const target = usePanelTarget();
  const [answered, setAnswered] = useSession('panel-target-answered', readAsked);
  const [own, setOwn] = useState(addressed);
  useEffect(() => {
    if (!ready || answered === undefined) return;
    if (target && target.asked !== answered) {
      setAnswered(target.asked);
      show(target);
    } else if (own) show(own);
    if (own) setOwn(null);
  });
}
