/** Reads a report that somebody has sent, or written on, and says what is wrong with one that cannot be used. */
import * as z from 'zod';
import { PAGES, type PageId } from '../../../lib/console/pages.ts';
import { isToldAttribute } from '../../../lib/console/report/attributes.ts';
import { FORM, FORMAT, LOOKS, type Report, type ReportElement, TAG } from '../../../lib/console/report/shape.ts';
import { isToken } from './made-up.ts';

/** What a person who has opened a file is told; nothing else is thrown for what a file may hold. */
export class BadReport extends Error {}

const MOST_CHARACTERS = 4_000_000;
const MOST_DEEP = 200;

const text = z.string().max(4000);
const short = z.string().max(200);
const whole = z.int().min(0).max(1e9);
const maybe = z.nullable(z.boolean());
const page = z.enum(['other', ...PAGES.map(({ id }) => id)] as [PageId, ...PageId[]]);

const person = z.strictObject({
  openid: z.nullable(short),
  id: z.nullable(short),
  name: short,
  status: z.enum(['bound', 'invited']),
  ends: short,
});

const data = z.strictObject({
  ghid: z.nullable(short),
  biz: z.boolean(),
  nickname: z.nullable(text),
  type: z.nullable(z.enum(['subscription', 'service'])),
  verified: maybe,
  followers: z.nullable(whole.max(12)),
  settings: z.nullable(
    z.strictObject({
      subject: z.nullable(z.enum(['individual', 'organisation'])),
      overseas: maybe,
      registered: maybe,
      canClose: maybe,
      canTransfer: maybe,
    }),
  ),
  people: z.nullable(z.strictObject({ list: z.array(person).max(2000), complete: z.boolean() })),
  listed: z.nullable(whole),
  administrator: z.nullable(short),
  closing: z.nullable(z.strictObject({ status: whole.max(9), ends: z.nullable(short) })),
});

const head = z.strictObject({
  format: z.literal(FORMAT),
  form: z.literal(FORM),
  about: z.array(text),
  version: short,
  browser: short,
  made: z.iso.date(),
  page,
  address: short,
  readers: z.array(z.looseObject({ reader: short, found: whole, via: z.nullable(short) })),
  selectors: z.record(short, whole),
  nodes: whole,
  leftOut: whole,
  dates: z
    .array(z.strictObject({ date: whole, when: z.enum(['long-ago', 'past', 'today', 'ahead', 'far-ahead']) }))
    .max(5000),
  data: z.nullable(data),
  document: z.array(z.unknown()).min(1),
});

/** As `lib/console/report/address.ts` writes one: a path of the console with names of parameters, or that there was one. */
const ADDRESS = /^(?:#|javascript:;|\{url\}|\/(?!\/)[\w./{}?&-]*)$/;

function checkText(own: string, path: string): void {
  for (const [token] of own.matchAll(/\{[^{}]*\}?/g)) {
    if (!isToken(token)) throw new BadReport(`${path}: “${token.slice(0, 40)}” is no kind of text that a report knows`);
  }
}

function checkAttributes(attributes: object, path: string): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!isToldAttribute(name))
      throw new BadReport(`${path}: an attribute “${name.slice(0, 40)}” cannot be in a report`);
    if (typeof value !== 'string') throw new BadReport(`${path}: the value of “${name}” is not a text`);
    if (name === 'href' && !ADDRESS.test(value))
      throw new BadReport(`${path}: “${value.slice(0, 40)}” is no address of a report`);
    if (name === 'look' && !LOOKS.some((look) => look === value)) {
      throw new BadReport(`${path}: look “${value.slice(0, 40)}” is not known`);
    }
    if (name === 'frame') {
      if (!page.safeParse(value).success) throw new BadReport(`${path}: frame “${value.slice(0, 40)}” is no page`);
    } else checkText(value, path);
  }
}

/** Checks an element and all that is in it; whoever gets through it meets no script, no handler and no address of anybody's. */
function checkElement(node: unknown, path: string, depth: number): asserts node is ReportElement {
  if (depth > MOST_DEEP) throw new BadReport(`${path}: more than ${MOST_DEEP} elements inside each other`);
  if (!Array.isArray(node)) throw new BadReport(`${path}: an element (a list that begins with its name) is expected`);
  const [tag, ...parts] = node as unknown[];
  if (typeof tag !== 'string' || !TAG.test(tag)) {
    throw new BadReport(`${path}: “${String(tag).slice(0, 40)}” is no element of a report`);
  }
  parts.forEach((part, index) => {
    const here = `${path} › ${tag} ${index + 1}`;
    if (typeof part === 'string') checkText(part, here);
    else if (Array.isArray(part)) checkElement(part, here, depth + 1);
    else if (index === 0 && typeof part === 'object' && part !== null) checkAttributes(part, here);
    else throw new BadReport(`${here}: a text or an element is expected`);
  });
}

function parse(json: string): unknown {
  if (json.length > MOST_CHARACTERS) throw new BadReport('the file is far larger than any report');
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadReport(`the file is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`);
  }
}

/**
 * @param json the content of the file
 * @throws BadReport with one line that says what is wrong and where
 */
export function readReport(json: string): Report {
  const raw = parse(json);
  const { format, form } = (raw ?? {}) as { format?: unknown; form?: unknown };
  if (format !== FORMAT)
    throw new BadReport(`the file is not a report of MP Steward (its “format” is not “${FORMAT}”)`);
  if (form !== FORM)
    throw new BadReport(`the report has form ${JSON.stringify(form)}; this sandbox reads form ${FORM}`);
  const result = head.safeParse(raw);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new BadReport(`${issue?.path.join(' › ') || 'report'}: ${issue?.message ?? 'not as it should be'}`);
  }
  const { document } = result.data;
  checkElement(document, 'document', 0);
  if (document[0] !== 'body') throw new BadReport('document: it should begin with the body');
  for (const [path, own] of textsOf(result.data.data)) checkText(own, path);
  return { ...result.data, document } as unknown as Report;
}

/** Every text of the page's own data, with where it stands. */
function textsOf(value: unknown, path = 'data'): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${path} › ${name}`));
}
