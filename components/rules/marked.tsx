import { type ReactNode, useContext } from 'react';
import { LookingFor } from './search-context.ts';

/** A text, with what the person is looking for marked in it. */
export function Marked({ text }: { text: string }) {
  const looking = useContext(LookingFor);
  const stretches = looking?.query ? looking.search.stretches(text, looking.query) : [];
  if (stretches.length === 0) return text;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { from, to } of stretches) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return [...parts, text.slice(end)];
}
