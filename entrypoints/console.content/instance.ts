import { contextAlive, send } from '@/lib/messages.ts';

const SUCCESSION = 'mp-steward:succession';

/**
 * Firefox starts a new instance in open tabs when the extension is updated, and never ends the old one. The new one says so;
 * an old one that can no longer reach its background ends itself. A page that forges the event ends nobody: a living instance
 * still reaches its background.
 */
export function succeedOlder(signal: AbortSignal, end: () => void): void {
  document.dispatchEvent(new CustomEvent(SUCCESSION));
  document.addEventListener(
    SUCCESSION,
    () => {
      if (!contextAlive()) return end();
      void send('ping', {}).then((result) => {
        if (!result.ok && result.code !== 'timeout') end();
      });
    },
    { signal },
  );
}
