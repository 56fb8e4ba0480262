/** What of a console address tells which page it is, and nothing of a session, a person or an article. */
const TELLING = ['action', 't', 't1', 'sub', 'type'];

/** How long an address is kept at most, in UTF-16 units. */
export const ADDRESS_LENGTH = 300;

const CONSOLE = 'https://mp.weixin.qq.com';

/**
 * A console address as the journal keeps it: the path, and of the query what names the page. The token goes, and with it everything
 * else: what a page holds of sessions, tickets and ids is nothing that we may keep. Pages send theirs without it already; this is
 * where it is made sure.
 * @param address whole, or from the path on
 * @returns null for what is no address of the console
 */
export function journalAddress(address: string): string | null {
  const whole = address.startsWith('/') ? `${CONSOLE}${address}` : address;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url?.origin !== CONSOLE) return null;
  const query = TELLING.flatMap((name) => {
    const value = url.searchParams.get(name);
    // A value that is a name, as the console's own are.
    return value && /^[\w/.-]{1,64}$/.test(value) ? [`${name}=${value}`] : [];
  });
  return `${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`.slice(0, ADDRESS_LENGTH);
}
