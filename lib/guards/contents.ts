import type { ActionId } from './actions.ts';
import type { Content, Part } from './content.ts';
import { DEVELOPER } from './contents/developer.ts';
import { PEOPLE } from './contents/people.ts';
import { PROFILE } from './contents/profile.ts';
import { PUBLISHING_AND_END } from './contents/publishing-and-end.ts';
import { TIES } from './contents/ties.ts';

/** What there is to say of each action. Pure data: the words stand in `_locales`, the figures in the rules. */
export const CONTENTS: Readonly<Record<ActionId, Content>> = {
  ...PEOPLE,
  ...PROFILE,
  ...DEVELOPER,
  ...TIES,
  ...PUBLISHING_AND_END,
};

const rulesBehind = (part: Part): readonly string[] =>
  part.kind === 'rule' ? [part.rule] : [...part.figures, ...part.rests];

/** The rules of the platform that an action's words rest on, in the order in which a person meets them. */
export function rulesOf(id: ActionId): readonly string[] {
  const { what, who, undo, costs, checks, instead, where } = CONTENTS[id];
  const parts = [...what, ...who, ...undo, ...costs, ...checks, ...instead, ...(where ? [where] : [])];
  return [...new Set(parts.flatMap(rulesBehind))];
}
