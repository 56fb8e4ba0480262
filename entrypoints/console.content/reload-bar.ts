import { t } from '@/lib/i18n.ts';
import { contextAlive } from '@/lib/messages.ts';
import { el } from '@/lib/overlay/dom.ts';
import { createHost, fill } from '@/lib/overlay/host.ts';

/** How often, in milliseconds, a page asks whether the extension it belongs to is still there. */
const ASK_EVERY = 2000;

/**
 * Notices that the extension was updated or removed under this page. Its texts are fetched beforehand: a dead context can
 * fetch none.
 * @param onDead everything else of ours on the page ends here
 */
export function watchContext(signal: AbortSignal, onDead: () => void): { showBar(): void } {
  const words = { text: t('reload_text'), button: t('reload_button'), name: t('ext_short_name') };
  let shown = false;
  const showBar = (): void => {
    if (shown) return;
    shown = true;
    const host = createHost('reload');
    // A link to where the person is: it is they and the browser who load the page again, not we.
    const { origin, pathname, search } = location;
    const link = el('a', { href: `${origin}${pathname}${search}`, 'data-does': 'reload' }, words.button);
    fill(host, el('div', { class: 'foot', role: 'status', 'aria-label': words.name }, words.text, link));
    document.documentElement.append(host);
  };
  const timer = setInterval(() => {
    if (contextAlive()) return;
    clearInterval(timer);
    onDead();
  }, ASK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  return { showBar };
}
