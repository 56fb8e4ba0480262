/** The parameters that tell one page of the console from another; the others may hold a token, a ticket or an ID. */
const TELLING = /(?<=[?&])(?:action|t1?|nav|sub|type)=[^&#]*/g;

/** An address of the console as it may be kept: its path and what tells the page, nothing else. */
export const addressOf = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string =>
  [pathname, ...(search.match(TELLING) ?? [])].join('&').replace('&', '?').slice(0, 300);
