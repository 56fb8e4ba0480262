import { CircleHelp, type IconNode, ShieldCheck, User, UserRoundCheck } from 'lucide';
import type { Role } from '@/lib/account-marks.ts';
import { t } from '@/lib/i18n.ts';

/** The shape that stands for each role. */
export const ROLE_ICONS: Readonly<Record<Role, IconNode>> = {
  administrator: ShieldCheck,
  long: UserRoundCheck,
  short: User,
  unsure: CircleHelp,
};

/** `管理员`, `短期运营者`: what a role is called. */
export const roleName = (role: Role): string => t(`role_${role}`);
