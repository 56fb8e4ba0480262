/** Markup that has already been escaped. Only `html` and `raw` make one. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function print(value: HtmlValue): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(print).join('');
  return escapeHtml(String(value));
}

/** Tagged template: everything put in is escaped unless it is `Html` itself; `false`, `null` and `undefined` print nothing. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let out = strings[0] ?? '';
  values.forEach((value, index) => {
    out += print(value) + (strings[index + 1] ?? '');
  });
  return new Html(out);
}

export function raw(text: string): Html {
  return new Html(text);
}

/** A JavaScript literal that is safe inside an inline `<script>`. */
export function js(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/**
 * A part of a page that the console draws on the client: it arrives late and is replaced wholesale from time to time.
 * `attributes` are those of the element that stays; `class="…"` at least.
 * Elements that carry `data-hook` lose it when they are drawn; the page's script has bound its handler by then.
 */
export function island(attributes: Html, content: Html): Html {
  return html`<div ${attributes}><template data-island>${content}</template></div>`;
}
