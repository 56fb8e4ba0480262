/** The parameters that tell one page of the console from another; the others may hold a token, a ticket or an ID. */
const TELLING = ['action', 't', 't1', 'nav', 'sub', 'type'];

/** An address of the console as it may be kept: its path and what tells the page, nothing else. */
export function addressOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const given = new URLSearchParams(search);
  const kept = TELLING.flatMap((name) => (given.has(name) ? [`${name}=${given.get(name)}`] : []));
  return (kept.length > 0 ? `${pathname}?${kept.join('&')}` : pathname).slice(0, 300);
}
