import { readDeepData } from '../deep-data.ts';
import { type PageData, parsePageData } from '../page-data.ts';
import { PAGE_DATA_EVENT, PAGE_DATA_REQUEST } from '../page-data-events.ts';

/**
 * Has the page's own data copied now by the script in the page's world, which answers at once.
 * @returns null where nobody answers
 */
export function askPageData(doc: Document): PageData | null {
  let json: unknown = null;
  const hear = (event: Event): void => {
    json = event instanceof CustomEvent ? event.detail : null;
  };
  doc.addEventListener(PAGE_DATA_EVENT, hear);
  doc.dispatchEvent(new CustomEvent(PAGE_DATA_REQUEST));
  doc.removeEventListener(PAGE_DATA_EVENT, hear);
  return parsePageData(json, readDeepData);
}
