/** How much an action can hurt: `danger` cannot be undone or locks somebody out, `caution` costs something, `info` just needs the administrator. */
export type Severity = 'info' | 'caution' | 'danger';

/** One admin-only action (需管理员验证的操作). What there is to say of it stands in `contents.ts`; this part goes into content scripts. */
export interface GuardedAction {
  readonly id: string;
  readonly severity: Severity;
}

/** Every admin-only action that the product knows, people first, then the account, its programs, what it publishes, its end. */
export const ACTIONS = [
  // Takes a seat, which comes back by itself or by withdrawing the invitation.
  { id: 'invite-operator', severity: 'info' },
  // Ends that person's login at once, yet the administrator can invite them again: nobody is shut out for good.
  { id: 'unbind-operator', severity: 'caution' },
  // The present administrator is out, and only the new one could bring them back.
  { id: 'change-administrator', severity: 'danger' },
  { id: 'bind-administrator', severity: 'caution' },
  { id: 'bind-legal-person', severity: 'caution' },
  { id: 'toggle-risk-protection', severity: 'caution' },
  { id: 'change-password', severity: 'caution' },
  { id: 'change-login-email', severity: 'caution' },
  // Can be withdrawn for a while, and changed again by the next of the year.
  { id: 'rename', severity: 'caution' },
  { id: 'change-alias', severity: 'caution' },
  { id: 'change-avatar', severity: 'info' },
  { id: 'change-intro', severity: 'info' },
  // A service account never becomes a subscription account again.
  { id: 'upgrade-to-service', severity: 'danger' },
  // The old secret is dead at once and cannot be had back.
  { id: 'reset-appsecret', severity: 'danger' },
  { id: 'view-appsecret', severity: 'info' },
  { id: 'edit-ip-whitelist', severity: 'caution' },
  { id: 'edit-server-config', severity: 'caution' },
  { id: 'toggle-server-config', severity: 'caution' },
  { id: 'authorise-third-party', severity: 'caution' },
  { id: 'revoke-third-party', severity: 'caution' },
  // No source tells what is left of what was tied to it, nor a way back.
  { id: 'unbind-open-platform', severity: 'danger' },
  { id: 'link-miniprogram', severity: 'caution' },
  { id: 'unlink-miniprogram', severity: 'caution' },
  { id: 'bind-merchant', severity: 'caution' },
  { id: 'mass-send', severity: 'danger' },
  { id: 'delete-published', severity: 'danger' },
  { id: 'transfer-account', severity: 'danger' },
  { id: 'deregister', severity: 'danger' },
  // Gives the account back; only the days of the freeze that have passed are lost.
  { id: 'revoke-deregistration', severity: 'caution' },
] as const satisfies readonly GuardedAction[];

export type ActionId = (typeof ACTIONS)[number]['id'];

/** @returns null for an action that this version does not know */
export function actionOf(id: string): (typeof ACTIONS)[number] | null {
  return ACTIONS.find((action) => action.id === id) ?? null;
}
