import { type Browser, browser } from 'wxt/browser';
import type { Here } from './going.ts';
import { importBundle } from './on-demand.ts';

/**
 * Hears what our own pages and the background ask of this page. Everything else about it, what may be asked and what of it is
 * believed, stands in `going.ts`, which few pages ever need.
 */
export function listen(here: Here): void {
  const { id, onMessage } = browser.runtime;
  const hear = (message: unknown, sender: Browser.runtime.MessageSender, answer: (arrival?: unknown) => void) => {
    if (sender.id !== id) return;
    importBundle('spotlight').then(
      ({ asked }) => answer(asked(message, here)),
      () => answer(),
    );
    return true as const;
  };
  onMessage.addListener(hear);
  here.signal.addEventListener('abort', () => {
    // Of an extension that is gone nothing can be taken back.
    if (browser.runtime?.id) onMessage.removeListener(hear);
  });
}
