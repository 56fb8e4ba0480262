import type { PageId } from '@/lib/console/pages.ts';
import { t } from '@/lib/i18n.ts';
import { send } from '@/lib/messages.ts';
import { MessageLine } from './message-line.ts';
import { TroubleLines } from './trouble-lines.ts';

/**
 * Something of ours that does not work on this page: a feature by its id, or `page` for all that is drawn with the page, or
 * `on-demand` for all that is fetched for pages like this one.
 */
export interface Ailing {
  readonly id: string;
  /** It threw; the page kept taking its marks away; the page changed faster than we may draw; its code could not be had. */
  readonly why: 'threw' | 'war' | 'storm' | 'missing';
  /** Begins it anew. */
  retry(): void;
}

/** What speaks for us where something of ours cannot. */
export interface Care {
  /** Says one line where the status chip, which says it otherwise, is switched off or not there. @param text null takes it away */
  say(text: string | null): void;
  /** Shows one line for each thing that does not work, and takes away the lines of those that work again. */
  tend(ailing: readonly Ailing[]): void;
}

/** One care for one page, until it is left. */
export function care(signal: AbortSignal, page: PageId): Care {
  const line = new MessageLine(signal);
  const lines = new TroubleLines(signal, {
    options: async () => {
      const result = await send('open-options', { part: 'features' });
      if (!result.ok) line.show(t('trouble_no_options'));
    },
    without: async () => {
      const result = await send('reload-without', { page });
      if (!result.ok) line.show(t('without_failed'));
    },
  });
  return { say: (text) => line.show(text), tend: (ailing) => lines.show(ailing) };
}
