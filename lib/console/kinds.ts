/** What a node is. Never by `instanceof`: a node of a frame has that frame's classes, not ours. */

export const isElement = (target: EventTarget): target is Element => (target as Partial<Node>).nodeType === 1;

export const isHtml = (element: Element): element is HTMLElement => /xhtml$/.test(element.namespaceURI ?? '');
