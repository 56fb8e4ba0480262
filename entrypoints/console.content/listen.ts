import { type Browser, browser } from 'wxt/browser';
import type { Asking } from '@/lib/ask-page.ts';
import { type Asked, importBundle } from './on-demand.ts';

/**
 * Hears what our own pages and the background ask of this page, and has the bundle answer that it is asked of. What may be asked and
 * what of it is believed stands there.
 */
export function listen(here: Asked): void {
  const { id, onMessage } = browser.runtime;
  const hear = (message: unknown, sender: Browser.runtime.MessageSender, answer: (said?: unknown) => void) => {
    if (sender.id !== id) return;
    importBundle((message as Asking | null)?.bundle ?? 'spotlight')
      .then(({ asked }) => asked?.(message, here))
      .then(answer, () => answer());
    return true as const;
  };
  onMessage.addListener(hear);
  here.signal.addEventListener('abort', () => {
    // Of an extension that is gone nothing can be taken back.
    if (browser.runtime?.id) onMessage.removeListener(hear);
  });
}
