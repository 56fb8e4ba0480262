import type { ActionId } from './actions.ts';

const RULES: Readonly<Partial<Record<ActionId, readonly string[]>>> = {
  deregister: ['freeze-period', 'confirmation-window', 'approval-lifetime'],
  'change-administrator': ['approval-lifetime'],
};

/** The rules of the platform that an action's words rest on. */
export const rulesOf = (id: ActionId): readonly string[] => RULES[id] ?? [];
