import { MARK } from '../mark.ts';
import { CSS } from './style.ts';

let sheet: CSSStyleSheet | null | undefined;

/**
 * Makes a host element with an open shadow root. Its style arrives as a constructed sheet, which no policy of the page counts
 * as inline style; a browser that refuses one in this world gets a style element.
 */
export function createHost(kind: string): HTMLElement & { readonly shadowRoot: ShadowRoot } {
  const host = document.createElement('mp-steward');
  host.setAttribute(MARK, kind);
  // The console's own scripts translate, spell-check and measure what they find: ours is none of their business.
  host.setAttribute('translate', 'no');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyle(root);
  return host as HTMLElement & { shadowRoot: ShadowRoot };
}

function adoptStyle(root: ShadowRoot): void {
  try {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
    }
    if (sheet) {
      root.adoptedStyleSheets = [sheet];
      if (root.adoptedStyleSheets.length > 0) return;
    }
  } catch {
    sheet = null;
  }
  const style = document.createElement('style');
  style.textContent = CSS;
  root.append(style);
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
