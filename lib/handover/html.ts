import { linesOf } from './legible.ts';

/** A piece of HTML: everything in it is either written by us or escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Value = string | number | Markup | readonly Markup[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // An old browser took it for a quotation mark.
  '`': '&#96;',
};

/** A template whose every value is text, and escaped, unless it is {@link Markup}; null is nothing. Attributes must stand in quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.reduce((made, part, at) => made + sourceOf(values[at - 1] ?? null) + part));
}

function sourceOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map(({ source }) => source).join('');
  return linesOf(String(value))
    .join('\n')
    .replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
