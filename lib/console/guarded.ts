import type { PageId } from './pages.ts';

const GUARDED: readonly PageId[] = [
  'other',
  'editor',
  'settings',
  'settings-function',
  'settings-authorisation',
  'people',
  'security',
  'risk-protection',
  'risk-alert',
  'bind-administrator',
  'change-password',
  'change-login-email',
  'transfer',
  'closing',
  'developer',
  'published',
  'compose-send',
  'payment',
];

/** Whether a page may hold a control of an admin-only action; known without what finds them, which is long. */
export const isGuarded = (page: PageId): boolean => GUARDED.includes(page);
