import type { Html } from './html.ts';

/** What goes back to the browser. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The policy that the console is seen to send, and what is enforced when a test asks for it. */
const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' data:";

export function page(
  markup: Html,
  options: { status?: number; csp?: 'report' | 'strict'; token?: string } = {},
): Answer {
  const { status = 200, csp, token } = options;
  const headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8' };
  if (csp) {
    const name = csp === 'strict' ? 'Content-Security-Policy' : 'Content-Security-Policy-Report-Only';
    headers[name] = `${POLICY}; report-uri /mp/fereport?action=csp_report&token=${token ?? ''}`;
  }
  return { status, headers, body: markup.text };
}

export function json(body: unknown, status = 200): Answer {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

export function file(type: string, body: string): Answer {
  return { status: 200, headers: { 'Content-Type': `${type}; charset=utf-8` }, body };
}

export function redirect(location: string): Answer {
  return { status: 302, headers: { Location: location }, body: '' };
}

/** The console's own way to say yes or no: `ret` 0 or a refusal, with what belongs to it. */
export function ret(code: number, message: string, more: Record<string, unknown> = {}): Answer {
  return json({ base_resp: { ret: code, err_msg: message }, ...more });
}
