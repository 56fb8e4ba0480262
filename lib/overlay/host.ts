import { MARK } from '../mark.ts';
import { CSS } from './style.ts';

/** Whether this browser has kept a sheet that it took, as it then will again. */
let isProven = false;
/** Document → style → its sheet, which no other document takes; null once this browser has refused one in this world. */
let sheets: WeakMap<Document, Map<string, CSSStyleSheet>> | null = new WeakMap();

/**
 * Makes a host element with an open shadow root and the style that all our marks share, and one of its own.
 * @param doc where it is to stand: this page, or a frame of its
 */
export function createHost(
  kind: string,
  style?: string,
  doc: Document = document,
): HTMLElement & { readonly shadowRoot: ShadowRoot } {
  const host = doc.createElement('mp-steward');
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
      const added = styles.map((css) => sheetOf(css, root.ownerDocument));
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
      isProven ||= added.every((sheet) => root.adoptedStyleSheets.includes(sheet));
      if (isProven) return;
    }
  } catch {
    sheets = null;
  }
  for (const css of styles) {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function sheetOf(css: string, doc: Document): CSSStyleSheet {
  const known = sheets?.get(doc) ?? new Map<string, CSSStyleSheet>();
  sheets?.set(doc, known);
  let sheet = known.get(css);
  if (!sheet) {
    // A sheet belongs to the document of the window that makes it.
    sheet = new ((doc.defaultView ?? window) as typeof window).CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
}

/** Whether a node can still be asked anything: in Firefox one of a frame that is gone throws at the first question. */
export function isAlive(node: Node): boolean {
  try {
    return node.nodeType > 0;
  } catch {
    return false;
  }
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
