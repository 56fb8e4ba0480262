import { MARK } from '../mark.ts';
import { CSS } from './style.ts';

/** Whether this browser has kept a sheet that it took, as it then will again. */
let isProven = false;
/** Style → its sheet; null once this browser has refused one in this world. */
let sheets: Map<string, CSSStyleSheet> | null = new Map();

/** Makes a host element with an open shadow root and the style that all our marks share, and one of its own. */
export function createHost(kind: string, style?: string): HTMLElement & { readonly shadowRoot: ShadowRoot } {
  const host = document.createElement('mp-steward');
  host.setAttribute(MARK, kind);
  // The console's own scripts translate, spell-check and measure what they find: ours is none of their business.
  host.setAttribute('translate', 'no');
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, ...(style ? [CSS, style] : [CSS]));
  return host as HTMLElement & { shadowRoot: ShadowRoot };
}

/**
 * Gives a shadow root more styles. They arrive as constructed sheets, which no policy of the page counts as inline style; a
 * browser that refuses one in this world gets style elements.
 */
export function addStyles(root: ShadowRoot, ...styles: readonly string[]): void {
  try {
    if (sheets) {
      const added = styles.map(sheetOf);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
      isProven ||= added.every((sheet) => root.adoptedStyleSheets.includes(sheet));
      if (isProven) return;
    }
  } catch {
    sheets = null;
  }
  for (const css of styles) {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets?.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets?.set(css, sheet);
  return sheet;
}

/** Sets the given attributes, removes those that are null, and touches nothing that is right already. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) {
      if (element.hasAttribute(name)) element.removeAttribute(name);
    } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Empties a host's shadow root, all but its style, and fills it anew. */
export function fill(host: { readonly shadowRoot: ShadowRoot }, ...children: readonly Node[]): void {
  const kept = [...host.shadowRoot.childNodes].filter((node) => node.nodeName === 'STYLE');
  host.shadowRoot.replaceChildren(...kept, ...children);
}

/** Removes whatever an older instance left on the page: Firefox starts a new one in open tabs without ending the old. */
export function removeLeftovers(): void {
  for (const host of document.querySelectorAll(`[${MARK}]`)) host.remove();
}
