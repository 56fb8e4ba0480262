import type { EffectiveRule, RuleBook } from '@/lib/platform/book.ts';
import { CONFIDENCES, type Confidence, TOPICS, type Topic } from '@/lib/platform/rule.ts';
import type { RuleSearch } from '@/lib/platform/search.ts';

/** Which rules a person wants to see. */
export interface Filter {
  readonly query: string;
  readonly topic: Topic | null;
  /** None chosen means all. */
  readonly sure: readonly Confidence[];
  /** Only those whose value the person set. */
  readonly own: boolean;
}

export const NO_FILTER: Filter = { query: '', topic: null, sure: [], own: false };

export const isFiltered = ({ query, topic, sure, own }: Filter): boolean =>
  query.trim() !== '' || topic !== null || sure.length > 0 || own;

/** A filter as an address carries it; whatever in it is not known is left out. */
export function readFilter(params: URLSearchParams): Filter {
  const letters = params.get('sure')?.split('.') ?? [];
  return {
    query: params.get('q') ?? '',
    topic: TOPICS.find((topic) => topic === params.get('topic')) ?? null,
    sure: CONFIDENCES.filter((confidence) => letters.includes(confidence)),
    own: params.has('own'),
  };
}

export function writeFilter({ query, topic, sure, own }: Filter): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  if (topic) params.set('topic', topic);
  if (sure.length > 0) params.set('sure', sure.join('.'));
  if (own) params.set('own', '1');
  return params.toString();
}

export interface Group {
  readonly topic: Topic;
  readonly rules: readonly EffectiveRule[];
}

/**
 * The rules that pass, by topic. Without a query in the order of topics and of the book; with one, what answers best comes first,
 * topics by their best rule.
 */
export function arrange(book: RuleBook, search: RuleSearch, filter: Filter): readonly Group[] {
  const found = search.find(filter.query);
  const score = ({ id }: EffectiveRule): number => found?.get(id) ?? 0;
  const passes = (rule: EffectiveRule): boolean =>
    (found === null || found.has(rule.id)) &&
    (filter.topic === null || rule.topic === filter.topic) &&
    (filter.sure.length === 0 || filter.sure.includes(rule.confidence)) &&
    (!filter.own || rule.override !== null);
  const byTopic = new Map<Topic, EffectiveRule[]>(TOPICS.map((topic) => [topic, []]));
  for (const rule of book.values()) if (passes(rule)) byTopic.get(rule.topic)?.push(rule);
  const groups = [...byTopic]
    .filter(([, rules]) => rules.length > 0)
    .map(([topic, rules]) => ({ topic, rules: rules.toSorted((a, b) => score(b) - score(a)) }));
  const best = ({ rules }: Group): number => (rules[0] ? score(rules[0]) : 0);
  return found === null ? groups : groups.toSorted((a, b) => best(b) - best(a));
}
