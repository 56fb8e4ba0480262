import type { IconNode } from 'lucide';

type Child = Node | string | null | false;

/** What to put on an element: attributes, or, for names that begin with `on`, a listener. */
type Options = Record<string, string | null | ((event: Event) => void)>;

/**
 * Builds one element. Text only ever becomes a text node: whatever a page wrote in a nickname stays a nickname.
 */
export function el<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  options: Options = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Draws an icon of the kept set. It is decoration: what it says stands in words beside it. */
export function icon(node: IconNode): SVGElement {
  const known = ICONS.get(node) ?? drawIcon(node);
  ICONS.set(node, known);
  return known.cloneNode(true) as SVGElement;
}

const ICONS = new Map<IconNode, SVGElement>();

function drawIcon(node: IconNode): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const frame = { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(frame)) svg.setAttribute(name, value);
  for (const [tag, attributes] of node) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    svg.append(shape);
  }
  return svg;
}
