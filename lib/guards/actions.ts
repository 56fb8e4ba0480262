/** How much an action can hurt: `danger` cannot be undone or locks somebody out, `caution` costs something, `info` just needs the administrator. */
type Severity = 'info' | 'caution' | 'danger';

/** One admin-only action (需管理员验证的操作). What it says stands in `_locales` under `guard_<id>_…`. */
export interface GuardedAction {
  readonly id: string;
  readonly severity: Severity;
  /** How many lines the list of things to check first has: `guard_<id>_check_1` … */
  readonly checks: number;
  /** Rules of the platform that its words rest on. */
  readonly rules: readonly string[];
}

/** The actions that a guard holds back. */
export const ACTIONS = [
  {
    id: 'deregister',
    severity: 'danger',
    checks: 4,
    rules: ['freeze-period', 'confirmation-window', 'approval-lifetime'],
  },
  { id: 'change-administrator', severity: 'danger', checks: 3, rules: ['approval-lifetime'] },
] as const satisfies readonly GuardedAction[];

export type ActionId = (typeof ACTIONS)[number]['id'];

/** @returns null for an action that this version does not know */
export function actionOf(id: string): (typeof ACTIONS)[number] | null {
  return ACTIONS.find((action) => action.id === id) ?? null;
}
