import type { ExtraItem } from '@/lib/deregistration/types.ts';

/** Those items of a template that a run does not have yet: the same title in the same section is the same item. */
export function missingOf(template: readonly ExtraItem[], extras: readonly ExtraItem[]): readonly ExtraItem[] {
  const known = new Set(extras.map(nameOf));
  return template.filter((item) => !known.has(nameOf(item)));
}

const nameOf = ({ section, title }: ExtraItem): string => `${section} ${title}`;
