import { VIEWS, type View } from './view-tabs.tsx';

/** What the address asks for: `?account=<id>&view=<view>`. */
export interface Asked {
  readonly account: string | null;
  readonly view: View;
}

export function readAddress(search: string = location.search): Asked {
  const asked = new URLSearchParams(search);
  return { account: asked.get('account'), view: VIEWS.find((view) => view === asked.get('view')) ?? 'accounts' };
}

/** Keeps in the address what is shown, so that the page comes back as it was. */
export function writeAddress({ account, view }: Asked): void {
  const asked = new URLSearchParams();
  if (account) asked.set('account', account);
  if (view !== 'accounts') asked.set('view', view);
  const text = asked.toString();
  history.replaceState(null, '', text ? `?${text}` : location.pathname);
}
