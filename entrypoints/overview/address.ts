import { VIEWS, type View } from './view-tabs.tsx';

/** What the address asks for: `?account=<id>&person=<id>&view=<view>`. */
interface Asked {
  readonly account: string | null;
  /** Whom of that account to go to; once they are shown, the address names them no longer. */
  readonly person: string | null;
  readonly view: View;
}

export function readAddress(search: string = location.search): Asked {
  const asked = new URLSearchParams(search);
  return {
    account: asked.get('account'),
    person: asked.get('person'),
    view: VIEWS.find((view) => view === asked.get('view')) ?? 'accounts',
  };
}

/** Keeps in the address what is shown, so that the page comes back as it was. */
export function writeAddress({ account, view }: Omit<Asked, 'person'>): void {
  const asked = new URLSearchParams();
  if (account) asked.set('account', account);
  if (view !== 'accounts') asked.set('view', view);
  const text = asked.toString();
  history.replaceState(null, '', text ? `?${text}` : location.pathname);
}
