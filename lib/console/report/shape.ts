import type { PageHealth, ReaderResult } from '../../health.ts';
import type { PageId } from '../pages.ts';
import type { When } from './date-forms.ts';

/** What tells a report from any other JSON, and which form it has. */
export const FORMAT = 'mp-steward-report';
export const FORM = 1;

/** The elements that a report calls by their name; any other is a `div` or a `span` in it. */
export const TAG =
  /^(?:a|abbr|address|article|aside|b|bdi|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dialog|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|header|hgroup|hr|i|iframe|frame|img|input|ins|kbd|label|legend|li|main|mark|menu|meter|nav|ol|optgroup|option|p|picture|pre|progress|q|s|samp|search|section|small|span|strong|sub|summary|sup|table|tbody|td|textarea|tfoot|th|thead|time|tr|u|ul|var|wbr|select|svg|canvas|video|audio|math|map)$/;

/**
 * How an element that nobody sees is hidden, or how one is laid out where its name does not say it:
 * `none`, `hidden` and `clear` (transparent) are styles, `away` is off the page or folded to nothing.
 */
export const LOOKS = [
  'none',
  'hidden',
  'clear',
  'away',
  'block',
  'inline',
  'inline-block',
  'flex',
  'inline-flex',
  'grid',
  'inline-grid',
  'table',
  'table-row',
  'table-cell',
  'table-row-group',
  'list-item',
  'contents',
] as const;
export type Look = (typeof LOOKS)[number];

/** What is written of an element besides its name: attributes as in HTML, and a few words of ours. All values are redacted. */
export interface Attributes {
  readonly [name: string]: string;
}

/** An element: its name, its attributes where it has any, then what is in it, texts and elements. */
export interface ReportElement extends ReadonlyArray<string | Attributes | ReportElement> {
  readonly 0: string;
}
export type ReportNode = string | ReportElement;

/** A person of the page's own data. Texts are redacted; `ends`: `long`, `short`, `absent`, `odd`, or a date such as `{date 2}`. */
interface ReportPerson {
  readonly openid: string | null;
  readonly id: string | null;
  readonly name: string;
  readonly status: 'bound' | 'invited';
  readonly ends: string;
}

/** What the page's own data gave, its shape and no more. */
export interface ReportData {
  readonly ghid: string | null;
  readonly biz: boolean;
  readonly nickname: string | null;
  readonly type: 'subscription' | 'service' | null;
  readonly verified: boolean | null;
  /** How many digits the number of followers has. */
  readonly followers: number | null;
  readonly settings: {
    readonly subject: 'individual' | 'organisation' | null;
    readonly overseas: boolean | null;
    readonly registered: boolean | null;
    readonly canClose: boolean | null;
    readonly canTransfer: boolean | null;
  } | null;
  readonly people: { readonly list: readonly ReportPerson[]; readonly complete: boolean } | null;
  readonly listed: number | null;
  readonly administrator: string | null;
  readonly closing: { readonly status: number; readonly ends: string | null } | null;
}

/** A page with everything personal taken out. */
export interface Report {
  readonly format: typeof FORMAT;
  readonly form: typeof FORM;
  /** For whoever opens the file: what it is, and what stands in it for what. */
  readonly about: readonly string[];
  /** Our version. */
  readonly version: string;
  /** Name and main version, and the operating system's name. */
  readonly browser: string;
  /** Shanghai day on which it was made. */
  readonly made: string;
  readonly page: PageId;
  /** Path and parameter names of its address. */
  readonly address: string;
  readonly readers: readonly ReaderResult[];
  readonly selectors: PageHealth['selectors'];
  readonly nodes: number;
  /** Elements that are not in the report because it would have grown too large. */
  readonly leftOut: number;
  /** The dates of the page in their order, by the number that they bear in its texts. */
  readonly dates: readonly { readonly date: number; readonly when: When }[];
  readonly data: ReportData | null;
  readonly document: ReportElement;
}
