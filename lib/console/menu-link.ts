import { selector } from './layouts/index.ts';
import { OURS } from './ours.ts';
import { type PageId, recognisePage } from './pages.ts';

/** Where what looks like a link is somebody's text. */
const WRITTEN = `[contenteditable]:not([contenteditable="false"]),${OURS}`;

/**
 * The address of the console's own link to one of its pages: of its menu, folded or not, else any other that it draws, as the tabs of
 * the settings are. Only a link of the session that the document itself is in.
 * @returns null if there is none
 */
export function menuLinkTo(page: PageId, doc: Document): string | null {
  const here = new URL(doc.URL);
  const token = here.searchParams.get('token');
  const linksIn = (css: string): HTMLAnchorElement[] => [...doc.querySelectorAll<HTMLAnchorElement>(css)];
  const inMenu = selector('menu')
    .split(',')
    .map((menu) => `${menu} a[href]`)
    .join();
  for (const link of [...linksIn(inMenu), ...linksIn('a[href]')]) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, here.href) || link.closest(WRITTEN)) continue;
    const url = new URL(href, here.href);
    if (url.origin === here.origin && url.searchParams.get('token') === token && recognisePage(url) === page)
      return url.href;
  }
  return null;
}

/**
 * The address of a page without a link, in the session of the page that is shown. The token is read from that page's own address and
 * stays in this tab.
 * @param path path and query, without a token
 * @returns null if that would be another page, or none of the console's
 */
export function addressIn(path: string, page: PageId, here: URL): string | null {
  const token = here.searchParams.get('token');
  // Put together as text: the console writes its slashes as they are.
  const address = `${path}${path.includes('?') ? '&' : '?'}token=${token}&lang=${here.searchParams.get('lang') ?? 'zh_CN'}`;
  if (!token || !URL.canParse(address, here.origin)) return null;
  const url = new URL(address, here.origin);
  const isHere = url.origin === here.origin && url.searchParams.get('token') === token;
  return isHere && recognisePage(url) === page ? url.href : null;
}

/** Whether a page holds what somebody is writing: an editor always, any other once a longer field says more than at first. */
export function holdsDraft(page: PageId, doc: Document): boolean {
  if (page === 'editor') return true;
  const isOwn = (element: Element): boolean => element.closest(OURS) !== null;
  const areas = [...doc.querySelectorAll('textarea')];
  const edited = [...doc.querySelectorAll('[contenteditable=""],[contenteditable="true"]')];
  return (
    areas.some((area) => area.value !== area.defaultValue && !isOwn(area)) ||
    edited.some((element) => (element.textContent ?? '').trim() !== '' && !isOwn(element))
  );
}
