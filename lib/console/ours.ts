/** Every host element that this product draws on the console carries this attribute (shared/overlay contract: an id of what it is). */
const OUR_ATTRIBUTE = 'data-mp-steward';

/** Selects our own marks, so that nothing of ours is ever read back as the page's. */
export const OURS = `[${OUR_ATTRIBUTE}]`;

/** Whether a node is one of our marks, or lies inside one. */
export function isOurs(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(OURS) != null;
}
