import { type PageData, parsePageData } from '@/lib/console/page-data.ts';
import { PAGE_DATA_EVENT, PAGE_DATA_REQUEST } from '@/lib/console/page-data-events.ts';
import type { DeepReaders } from '@/lib/console/readers/deep.ts';

/**
 * Receives the copy of the page's own data that the script in the page's world makes. A page could forge it: it is validated
 * like any other input, and all it can change is what is drawn on that page and noted of it.
 */
export class PageDataInbox {
  #data: PageData | null = null;
  #json = '';
  #deep: DeepReaders | null = null;

  constructor(signal: AbortSignal, changed: () => void) {
    document.addEventListener(
      PAGE_DATA_EVENT,
      (event) => {
        const json: unknown = event instanceof CustomEvent ? event.detail : null;
        if (typeof json !== 'string' || json === this.#json) return;
        this.#json = json;
        this.#parse();
        changed();
      },
      { signal },
    );
  }

  #parse(): void {
    this.#data = parsePageData(this.#json, this.#deep?.data ?? null);
  }

  /** From now on, reads what only these readers ask for. */
  readWith(deep: DeepReaders): void {
    this.#deep = deep;
    this.#parse();
  }

  get data(): PageData | null {
    return this.#data;
  }

  /** Has the page's data copied anew: the page may have filled it in later. */
  ask(): void {
    document.dispatchEvent(new CustomEvent(PAGE_DATA_REQUEST));
  }
}
