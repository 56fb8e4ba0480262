import { useSyncExternalStore } from 'react';
import type { MessageKey } from '@/lib/i18n.ts';

/** The views of the platform's rules, each a page of its own within the options, by the name that stands in the address. */
export const RULE_VIEWS = {
  rules: 'rules_all',
  claims: 'rules_claims',
  who: 'rules_who',
  unbind: 'rules_unbind',
  'rules-update': 'rules_update',
} as const satisfies Record<string, MessageKey>;
export type RuleView = keyof typeof RULE_VIEWS;

/** The views of what was done here, and of how the console is read. */
export const RECORD_VIEWS = { journal: 'journal_title', diagnostics: 'health_title' } as const satisfies Record<
  string,
  MessageKey
>;
type View = RuleView | keyof typeof RECORD_VIEWS;

/** What an address asks for: a view of its own, or a section of the settings. */
export interface Route {
  /** null where the settings are meant. */
  readonly view: View | null;
  /** What of it: a rule's or a claim's id, or a section. */
  readonly part: string | null;
  /** What is looked for. */
  readonly params: URLSearchParams;
}

const names = Object.keys({ ...RULE_VIEWS, ...RECORD_VIEWS }) as View[];

/** @param hash `#rules`, `#rules/freeze-period`, `#rules?q=…`, `#claims/b38`, `#journal?account=…`, `#diagnostics`, `#data` */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [first = '', ...rest] = path.split('/');
  const view = names.find((name) => name === first) ?? null;
  const part = (view === null ? path : rest.join('/')) || null;
  return { view, part, params: new URLSearchParams(query) };
}

const onHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The address's hash; changes as the person follows links and goes back. */
export function useHash(): string {
  return useSyncExternalStore(onHash, () => location.hash);
}
