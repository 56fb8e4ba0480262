import type { PageId } from './pages.ts';

/** A control of the page that starts an admin-only action. */
export interface Control {
  /** Action id, such as `deregister`. */
  readonly action: string;
  readonly element: HTMLElement;
  /** Names the control so that it is known again after the page has redrawn it: action, tag, words, row label. */
  readonly signature: string;
}

/** The guarded control that an event with this composed path meets; null if none. */
export function controlAt(_page: PageId, _path: readonly EventTarget[]): Control | null {
  return null;
}

/** All visible controls of guarded actions on the page, in document order. */
export function findControls(_page: PageId, _doc: Document): Control[] {
  return [];
}
