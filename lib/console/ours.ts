import { MARK } from '../mark.ts';
import { isElement } from './kinds.ts';

/** Selects our own marks, so that nothing of ours is ever read back as the page's. */
export const OURS = `[${MARK}]`;

/** Whether a node is one of our marks, or lies inside one. */
export function isOurs(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element?.closest(OURS) != null;
}
