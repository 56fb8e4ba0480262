import type { World } from '../worlds.ts';
import { classicPeople } from './classic/people.ts';
import { classicSettings } from './classic/settings.ts';
import { desktopPeople } from './desktop/people.ts';
import { desktopSettings } from './desktop/settings.ts';
import { home } from './home.ts';
import type { Context, Page } from './page.ts';

type Draw = (context: Context) => Page;

interface Entry {
  path: string;
  /** Query values that must be there. */
  query?: Readonly<Record<string, string>>;
  draw: Draw;
}

const byLayout =
  (classic: Draw, desktop: Draw): Draw =>
  (context) =>
    context.world.settings.layout === 'classic' ? classic(context) : desktop(context);

/** Which page answers at which address: the first entry that fits. */
const ENTRIES: readonly Entry[] = [
  { path: '/cgi-bin/home', draw: home },
  { path: '/cgi-bin/settingpage', draw: byLayout(classicSettings, desktopSettings) },
  {
    path: '/cgi-bin/safecenterstatus',
    query: { action: 'admins' },
    draw: byLayout(classicPeople, desktopPeople),
  },
];

const CONSOLE = /^\/(?:cgi-bin|misc|advanced|acct|merchant|promotion)\//;

export function isConsolePath(pathname: string): boolean {
  return CONSOLE.test(pathname);
}

/** The page at an address of the console, where the account's state sends the person instead, or null. */
export function findPage(_world: World, url: URL): { draw: Draw } | { redirect: string } | null {
  const entry = ENTRIES.find(
    ({ path, query = {} }) =>
      path === url.pathname && Object.entries(query).every(([name, value]) => url.searchParams.get(name) === value),
  );
  return entry ?? null;
}
